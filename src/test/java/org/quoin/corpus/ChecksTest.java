package org.quoin.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.corpus.Fault.Kind;
import org.quoin.corpus.PrintedIssue.Part;
import org.quoin.corpus.PrintedIssue.Picture;
import org.quoin.corpus.PrintedIssue.Placed;
import org.quoin.corpus.PrintedIssue.Story;

/// The measurer sees each fault where it is, and nothing where all is well. Pages are made of lines
/// at rows of the grid: page 1, two columns, body of 10 pt.
class ChecksTest {
  private static final Frame FRAME = new Frame(2, 7);

  private final List<Fault> found = new ArrayList<>();

  private static Line line(int page, int column, int row) {
    double left = FRAME.columnLeft(page, column);
    double baseline = FRAME.top() + FRAME.cap() + row * Frame.STEP;
    return new Line(page, left, left + FRAME.columnWidth(), baseline, 10);
  }

  /// Lines of page 1, each as column and row: `0:5` is the sixth row of the left column.
  private static Part part(String type, String letters, String... places) {
    var lines =
        Arrays.stream(places)
            .map(place -> place.split(":"))
            .map(at -> line(1, Integer.parseInt(at[0]), Integer.parseInt(at[1])))
            .toList();
    return new Part(type, type.equals("Caption"), letters, lines, Optional.empty());
  }

  private static Copytext.Article article(List<Copytext.Figure> figures, String... flow) {
    return new Copytext.Article(
        0, false, List.of("head"), List.of(flow), List.of(0, 1), List.of(), figures);
  }

  private static Story story(Part... parts) {
    var all = new ArrayList<Part>();
    all.add(part("H2", "head", "0:0"));
    all.addAll(List.of(parts));
    return new Story(all);
  }

  private List<Kind> kinds() {
    return found.stream().map(Fault::kind).toList();
  }

  private List<Kind> text(Story story) {
    new TextCheck(article(List.of(), "one", "two"), story, found::add).check();
    return kinds();
  }

  @Test
  void textThatStandsOnceInOrderIsWell() {
    assertEquals(List.of(), text(story(part("P", "one", "0:2", "0:3"), part("P", "two", "1:2"))));
  }

  @Test
  void aLostParagraphIsSeen() {
    assertEquals(List.of(Kind.TEXT_LOST), text(story(part("P", "one", "0:2"))));
  }

  @Test
  void aDoubledParagraphIsSeen() {
    var twice = story(part("P", "one", "0:2"), part("P", "two", "0:3"), part("P", "two", "0:4"));
    assertEquals(List.of(Kind.TEXT_DOUBLED), text(twice));
  }

  @Test
  void aParagraphThatLostALetterIsSeen() {
    var cut = story(part("P", "one", "0:2"), part("P", "tw", "0:3"));
    assertEquals(List.of(Kind.TEXT_DOUBLED, Kind.TEXT_LOST), text(cut));
  }

  @Test
  void textThatGoesBackIsSeen() {
    var back = story(part("P", "one", "1:2"), part("P", "two", "0:2"));
    assertEquals(List.of(Kind.OUT_OF_ORDER), text(back));
  }

  private List<Kind> keeps(Part... parts) {
    new KeepCheck(article(List.of(), "one", "two"), story(parts), found::add).check();
    return kinds();
  }

  @Test
  void twoLinesOnEachSideAreWell() {
    assertEquals(List.of(), keeps(part("P", "one", "0:50", "0:51", "1:1", "1:2")));
  }

  @Test
  void aWidowIsSeen() {
    assertEquals(List.of(Kind.WIDOW), keeps(part("P", "one", "0:50", "0:51", "1:1")));
  }

  @Test
  void anOrphanIsSeen() {
    assertEquals(List.of(Kind.ORPHAN), keeps(part("P", "one", "0:51", "1:1", "1:2")));
  }

  @Test
  void aSubheadOverTwoLinesIsWell() {
    var parts = new Part[] {part("H3", "one", "0:5"), part("P", "two", "0:6", "0:7", "0:8")};
    assertEquals(List.of(), keeps(parts));
  }

  @Test
  void aSubheadAtAFootIsSeen() {
    var parts = new Part[] {part("H3", "one", "0:51"), part("P", "two", "1:1", "1:2")};
    assertEquals(List.of(Kind.STRANDED), keeps(parts));
  }

  @Test
  void aSubheadOverOneLineIsSeen() {
    var parts = new Part[] {part("H3", "one", "0:50"), part("P", "two", "0:51", "1:1", "1:2")};
    assertEquals(List.of(Kind.STRANDED, Kind.ORPHAN), keeps(parts));
  }

  /// A photo over both columns from row 4 to row 14 with its caption in row `caption`.
  private Story illustrated(int page, String caption) {
    var top = FRAME.top() + 4 * Frame.STEP;
    var wide = FRAME.right(page) - FRAME.left(page);
    var box = new Rectangle2D.Double(FRAME.left(page), top, wide, 9 * Frame.STEP + FRAME.cap());
    var picture = Optional.of(new Picture("f", List.of(new Placed(page, box))));
    return story(
        part("P", "one", "0:2"),
        new Part("Figure", true, "", List.of(), picture),
        part("Caption", "c", caption),
        part("P", "two", "0:16"));
  }

  private List<Kind> figures(Story story) {
    var photo = new Recipe.Photo(1500, 0, 1, false, 0, 0, "", 0, true);
    var article = article(List.of(new Copytext.Figure("f", 1, "c", photo)), "one", "two");
    new FigureCheck(article, story, FRAME, found::add).check();
    return kinds();
  }

  @Test
  void aCaptionUnderItsPhotoIsWell() {
    assertEquals(List.of(), figures(illustrated(1, "0:14")));
  }

  @Test
  void aCaptionInTheNextColumnIsSeen() {
    assertEquals(List.of(Kind.CAPTION_AWAY), figures(illustrated(1, "1:30")));
  }

  @Test
  void aFigureTwoPagesOffIsSeen() {
    assertEquals(List.of(Kind.CAPTION_AWAY, Kind.FIGURE_FAR), figures(illustrated(3, "0:14")));
  }

  @Test
  void aFigureOnNoPageIsSeen() {
    assertEquals(List.of(Kind.FIGURE_LOST), figures(story(part("P", "one", "0:2"))));
  }

  private List<Kind> marks(List<Line> lines, List<Line> boxed, Rectangle2D fill) {
    var shown = new Shown(1, Map.of(), Map.of(), fill == null ? List.of() : List.of(fill));
    new MarkCheck(shown, FRAME, lines, boxed, found::add).check();
    return kinds();
  }

  @Test
  void linesUnderOneAnotherAreWell() {
    assertEquals(List.of(), marks(List.of(line(1, 0, 1), line(1, 0, 2)), List.of(), null));
  }

  @Test
  void aLineOverAnotherIsSeen() {
    var other = new Line(1, 60, 200, line(1, 0, 1).baseline() + 3, 10);
    assertEquals(List.of(Kind.OVERLAP), marks(List.of(line(1, 0, 1), other), List.of(), null));
  }

  @Test
  void textUnderABoxIsSeenAndTheBoxesOwnIsWell() {
    var tint =
        new Rectangle2D.Double(FRAME.left(1), FRAME.top(), FRAME.columnWidth(), 5 * Frame.STEP);
    var own = new Line(1, FRAME.left(1) + 9, 200, line(1, 0, 1).baseline(), 9);
    assertEquals(List.of(), marks(List.of(), List.of(own), tint));
    assertEquals(List.of(Kind.OVERLAP), marks(List.of(line(1, 0, 3)), List.of(), tint));
  }

  @Test
  void aLineBelowTheTypeAreaIsSeen() {
    var low = line(1, 0, FRAME.rows());
    assertEquals(List.of(Kind.OUTSIDE), marks(List.of(low), List.of(), null));
  }

  @Test
  void feetAreCountedInRows() {
    var left = line(1, 0, 9).box();
    var right = line(1, 1, 4).box();
    var feet = Feet.of(FRAME, 1, List.of(left, right), 0);
    assertEquals("columns end at rows [10, 5]", feet.toString());
    assertEquals(5, feet.uneven());
  }

  @Test
  void fillIsTheShareOfRowsAboveTheFeet() {
    var shown = new Shown(1, Map.of(), Map.of(), List.of());
    var places = new String[FRAME.rows() + FRAME.rows() / 2];
    for (int i = 0; i < places.length; i++) {
      places[i] = i / FRAME.rows() + ":" + i % FRAME.rows();
    }
    var sheet =
        Sheet.of(shown, FRAME, List.of(new Story(List.of(part("P", "one", places)))), List.of(0));
    assertEquals(0.75, sheet.fill(), 0.01);
  }

  /// The line and head over a rest, which the structure does not have, fill their rows.
  @Test
  void aJumpLineIsNoHole() {
    var glyphs = new ArrayList<Glyph>();
    for (int row = 0; row < 5; row++) {
      glyphs.add(glyph(FRAME.left(1), row));
    }
    var shown = new Shown(1, Map.of(Shown.FURNITURE, glyphs), Map.of(), List.of());
    var places = new String[2 * (FRAME.rows() - 5)];
    for (int i = 0; i < places.length; i++) {
      places[i] = i % 2 + ":" + (5 + i / 2);
    }
    var story = new Story(List.of(part("P", "one", places)));
    assertEquals(1, Sheet.of(shown, FRAME, List.of(story), List.of(0)).fill(), 0.001);
    var bare = new Shown(1, Map.of(), Map.of(), List.of());
    assertTrue(Sheet.of(bare, FRAME, List.of(story), List.of(0)).fill() < 0.95);
  }

  private static Glyph glyph(double x, int row) {
    return new Glyph("x", x, FRAME.top() + FRAME.cap() + row * Frame.STEP, 5, 10, false);
  }

  /// The rest of a story that jumped ends its section, though another began after it.
  @Test
  void aSectionEndsWhereItsLastWordStands() {
    var jumped =
        new Story(
            List.of(
                part("H2", "head", "0:0"),
                part("P", "one", "0:2", "1:2"),
                new Part(
                    "P", false, "two", List.of(line(2, 0, 0), line(2, 1, 0)), Optional.empty())));
    var other =
        new Story(
            List.of(
                part("H2", "head", "0:20"),
                part("P", "one", "0:50", "0:51"),
                part("P", "two", "1:50", "1:51")));
    var pages =
        List.of(
            new Shown(1, Map.of(), Map.of(), List.of()),
            new Shown(2, Map.of(), Map.of(), List.of()));
    var recipe = new Recipe("ru", 2, 0, false, List.of(new Recipe.Part(0, false, "", List.of())));
    var article = article(List.of(), "one", "two");
    var written = new Copytext(recipe, List.of(2), List.of(article, article));
    var measured = IssueMeasure.of(written, new PrintedIssue(pages, List.of(jumped, other)));
    assertEquals(List.of(false, true), measured.fills().stream().map(f -> f.last()).toList());
  }
}
