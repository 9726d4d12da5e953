package org.quoin.page;

/// What each departure from a perfect page costs. One blank row at a column's end is the unit of
/// thought: 3000. The rest is weighed against it by eye on the sample pages.
final class Demerits {
  private Demerits() {}

  /// A column that ends `rows` above its foot; squared, since one line is hardly seen and a hole
  /// is.
  static long hole(int rows) {
    int seen = Math.min(rows, GAPING);
    return 3_000L * seen * seen + 24_000L * (rows - seen);
  }

  /// Rows from which on a hole is as bad as a hole can be, and grows with its rows alone.
  private static final int GAPING = 4;

  /// Columns of one band that end `rows` rows apart: one is a matter of arithmetic, more is seen.
  static long uneven(int rows) {
    return Math.max(0, rows - 1) * 60_000L;
  }

  /// A widow, an orphan or a parted subhead, where nothing else would go.
  static final long BROKEN_KEEP = 150_000;

  /// A hyphen at a column's end: the reader carries half a word over the gutter. Dearer than a hole
  /// of three rows, so that it stands only where a paragraph has no other setting at all.
  static final long HYPHEN_AT_END = 40_000;

  /// What the search reckons with for a paragraph set a line longer or shorter, before it knows
  /// what that costs in the setting.
  static final long VARIANT = 600;

  /// A paragraph set otherwise than at its best, by how much `worse` its lines are in the
  /// composer's demerits: a setting that doubles a paragraph's demerits costs about half a blank
  /// row.
  static long setting(long worse) {
    return 150 + Math.clamp(worse / 25, 0, 9_000);
  }

  /// A paragraph set a line longer or shorter than good spacing allows: better than columns that
  /// end two rows apart, and dearer than anything else that makes them level.
  static final long STRAINED = 12_000;

  /// A short story in another number of columns than its section: a guest on its page, and better
  /// than two paragraphs strained, let alone columns that end two rows apart.
  static final long ODD_MEASURE = 25_000;

  /// What it costs besides that its lines run across the whole page.
  static final long LONG_LINES = 8_000;

  /// Rows of text in a column, on the average, up to which a story is short.
  static final int SHORT_STORY = 14;

  /// A picture of a short story elsewhere in its columns than it is pinned to: its editor is told,
  /// and minds less than columns that end two rows apart.
  static final long PLACE_GIVES_WAY = 45_000;

  /// A line beside a photo that could only be set by breaking a rule of good setting, beyond those
  /// that break one in a whole column too: they do so wherever they stand.
  static final long FORCED_LINE = 4_000;

  /// A blank row more above a subhead.
  static final long BREATH = 700;

  /// A blank row more over or under a story's head, across all columns. Dearer than a blank row at
  /// a section's end: it is there to fill pages after which the section goes on.
  static final long AIR = 1_600;

  /// Last columns one row short because the lines do not divide among them.
  static final long UNLEVEL = 250;

  /// An insert at the foot, inside a column: the top is where a reader looks first.
  static final long AT_FOOT = 300;

  static final long INSIDE = 900;

  /// Inserts that stand in another order than their places in the text.
  static final long OUT_OF_ORDER = 700;

  /// An insert a whole column away from its place, per column.
  static final long COLUMN_AWAY = 350;

  /// An insert on the page before or after its place.
  static final long PAGE_AWAY = 4_000;

  /// An insert more than a page away, per page: never, unless nothing else goes.
  static final long FAR_AWAY = 200_000;

  /// A page with photos of which none spans two columns.
  static final long NO_DOMINANT = 900;

  /// A second photo across columns on one page.
  static final long TWO_DOMINANT = 1_500;

  /// Three photos of one size on a page, by accident.
  static final long THREE_ALIKE = 4_000;

  /// A photo cropped to the limit of its latitude; less goes with the square.
  static final long FULL_CROP = 1_600;

  /// A picture that must stay whole and takes less than the width of its columns.
  static final long NARROWER = 20_000;

  /// Fewer rows of text than this between two inserts of one column look like a mistake.
  static final int FEWEST_TEXT_ROWS = 4;

  static final long THIN_TEXT = 2_500;

  /// A picture on two thirds of its columns: good, but a whole one is stronger.
  static final long CAPTION_BESIDE = 600;

  /// A line more than a table's cells take where it is as wide as the page.
  static final long CELL_LINE = 200;

  /// A column more than a table needs: its rows are read across a wider gap.
  static final long WIDE_TABLE = 600;

  /// A row that its caption leaves blank beside such a picture, where it is as wide as a column.
  static final long BLANK_BESIDE = 250;

  /// A story that begins under another one, when it runs on to the next page: two beginnings to
  /// find and a turn of the page between.
  static final long LOW_START = 1_000;

  /// Rows of text under the head with which a story begins well low on a page, and what each row
  /// less costs.
  static final int GOOD_START = 6;

  static final long LOW_START_ROW = 1_200;

  static final long PARTED = 3_000;

  /// A story that jumps, though its editor only lets it: the reader turns pages and searches. As
  /// bad as two rows blank at two columns' feet.
  static final long JUMP = 12_000;

  /// A story that jumps of which its editor says nothing: as bad as six rows blank at the foot of a
  /// page after which its section goes on.
  static final long OPEN_JUMP = 30_000;

  /// Each line that stands on the other side of a jump: what is read in place need not be searched.
  static final long CARRIED_LINE = 30;

  /// A page that a story runs on for before it jumps.
  static final long LATE_JUMP = 4_000;

  /// A story that does not jump where its editor wants it to: as bad as ten rows blank at the foot
  /// of a page after which its section goes on; rather than tear a larger hole it stays together.
  static final long NO_JUMP = 50_000;

  /// Fewer lines than these before or after a jump are not worth it.
  static final int FEWEST_BEFORE_JUMP = 10;

  static final int FEWEST_AFTER_JUMP = 12;

  /// A story's tail on its last page, for each row it is lower than is worth a look.
  static final long SHORT_TAIL_ROW = 1_500;

  static final int LEAST_TAIL = 7;

  /// A letter's portrait as wide as its column: the letter should speak, not the face.
  static final long LARGE_PORTRAIT = 9_000;

  /// A row left blank at the end of a section's last page, across all columns.
  static final long SHORT_PAGE_ROW = 1_500;

  /// The same on a page after which the section goes on: the reader takes it for the end.
  static final long OPEN_PAGE_ROW = 5_000;

  /// A page of a section that holds nothing at all.
  static final long EMPTY_PAGE = 500_000;
}
