package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.galley.Galley;
import org.quoin.galley.Insert;
import org.quoin.galley.Matter;
import org.quoin.geometry.Length;
import org.quoin.issue.Figure;
import org.quoin.issue.PageRange;

/// A story made ready for one grid: its head set across the columns, the rows of its matter, the
/// sizes of its inserts.
///
/// @param galley the story itself, or its runover
/// @param headRows grid rows the head takes with the air under it
/// @param headTop rows over the head, for a jump line
/// @param smallest size of each insert, for when no other goes in
/// @param leeway how far it may be set longer or shorter
/// @param rows grid rows of each piece of matter in its best setting, blank rows above it included
/// @param after the rows of each and of all after it, and none at the end
record StoryForm(
    Galley.Story story,
    Galley galley,
    Grid grid,
    SetStack head,
    int headRows,
    int headTop,
    List<Flow.Item> items,
    List<Integer> rows,
    List<Integer> after,
    List<List<Option>> options,
    List<Option> smallest,
    Leeway leeway) {

  /// Air between a head and its text, in tenths of a grid step: with the leading it makes a line.
  private static final int UNDER_HEAD = 9;

  static StoryForm of(Galley.Story story, Grid grid, Sizer sizer) {
    return of(story, story, 0, grid, sizer);
  }

  /// The same story where it goes on, under a jump line and a short head.
  static StoryForm of(Galley.Runover runover, Grid grid, Sizer sizer) {
    return of(runover.story(), runover, 1, grid, sizer);
  }

  private static StoryForm of(
      Galley.Story story, Galley galley, int headTop, Grid grid, Sizer sizer) {
    var setter = sizer.setter();
    var head = setter.set(galley.head(), grid.width(grid.columns()));
    int headRows = headTop + (head.isEmpty() ? 0 : headRows(head, grid));
    var items = new ArrayList<Flow.Item>();
    var rows = new ArrayList<Integer>();
    for (int i = 0; i < story.flow().size(); i++) {
      switch (story.flow().get(i)) {
        case Matter.Text text -> {
          var even = Channel.even(text.inset(), grid.width(1));
          var settings = setter.lines().settings(text.copy(), even, Set.of());
          items.add(
              new Flow.Item.Text(
                  i, text.copy(), text.inset(), even, settings, text.keeps(), text.before()));
          rows.add(settings.best().count() + text.before());
        }
        case Matter.Solid solid -> {
          int height = grid.rowsFor(setter.set(solid.stack(), grid.width(1)).foot());
          // Neighbours that move as one each keep a single distance: the second one's own.
          boolean neighbour =
              i + 1 < story.flow().size() && story.flow().get(i + 1) instanceof Matter.Solid;
          int after = neighbour ? 0 : solid.before();
          items.add(new Flow.Item.Block(i, height, solid.before(), after, -1));
          rows.add(height + solid.before() + after);
        }
      }
    }
    var options = story.inserts().stream().map(sizer::options).toList();
    var smallest = story.inserts().stream().map(sizer::smallest).toList();
    return new StoryForm(
        story,
        galley,
        grid,
        head,
        headRows,
        headTop,
        items,
        rows,
        after(rows),
        options,
        smallest,
        new Leeway(items));
  }

  private static List<Integer> after(List<Integer> rows) {
    var after = new ArrayList<Integer>(List.of(0));
    for (int row : rows.reversed()) {
      after.addFirst(after.getFirst() + row);
    }
    return List.copyOf(after);
  }

  /// Rows of a head: to the hanging line of the first row that leaves air under its last baseline.
  private static int headRows(SetStack head, Grid grid) {
    Length needed = head.foot().plus(grid.step().times(UNDER_HEAD, 10));
    return -Math.floorDiv(-needed.millipoints(), grid.step().millipoints());
  }

  /// The story's leave to break off; none where it has already.
  Optional<Galley.Jump> jump() {
    return galley instanceof Galley.Runover ? Optional.empty() : story.jump();
  }

  /// The pages that the story is pinned to, until it jumps.
  Optional<PageRange> pages() {
    return galley instanceof Galley.Runover ? Optional.empty() : story.pages();
  }

  /// Whether it has so few lines that there may be no way to divide them level; a longer one has
  /// paragraphs enough.
  boolean isShort() {
    return rowsFrom(BreakToken.START) <= Demerits.SHORT_STORY * grid.columns();
  }

  /// Whether it may be set in another number of columns than its section, as a longer story may
  /// not, that would look like a page of another newsletter.
  boolean mayBeOdd() {
    return galley instanceof Galley.Story && inserts().isEmpty() && isShort();
  }

  /// Whether an editor pinned the story, or something in it, to a page.
  boolean pinned() {
    return pages().isPresent() || inserts().stream().anyMatch(insert -> page(insert).isPresent());
  }

  /// Whether inserts `from` to before `to` may stand on page `number` of the issue, and the others
  /// elsewhere.
  boolean allows(int from, int to, int number) {
    for (int i = from; i < inserts().size(); i++) {
      var page = page(inserts().get(i));
      if (page.isPresent() && (page.get().number() == number) != (i < to)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Figure.Page> page(Insert insert) {
    return insert instanceof Insert.Picture picture
        ? picture.figure().wish().page()
        : Optional.empty();
  }

  List<Insert> inserts() {
    return story.inserts();
  }

  /// Rows of text from a token to the end, in the best settings.
  int rowsFrom(BreakToken token) {
    int sum = after.get(Math.min(token.matter(), rows.size()));
    Optional<BreakToken.Cut> cut = token.cut();
    if (cut.isPresent()) {
      sum += cut.get().left() - rows.get(token.matter());
    }
    return sum;
  }

  /// Items from one on that have a blank row above them.
  int airFrom(int item) {
    int air = 0;
    for (Flow.Item each : items.subList(item, items.size())) {
      air +=
          switch (each) {
            case Flow.Item.Text text -> text.before() > 0 ? 1 : 0;
            case Flow.Item.Block block -> block.before() + block.after() > 0 ? 2 : 0;
          };
    }
    return air;
  }

  /// Rows of text from the place of an insert to the end.
  int rowsAfter(int insert) {
    int anchor = Math.min(inserts().get(insert).anchor(), items.size());
    return rowsFrom(new BreakToken(anchor, Optional.empty()));
  }

  /// The place before the subhead that stands above place `at`, which nothing may part from its
  /// text; `at` itself where there is none.
  int beforeSubhead(int at) {
    int place = at;
    while (place > 0
        && items.get(place - 1) instanceof Flow.Item.Text text
        && text.keeps().next() > 0) {
      place--;
    }
    return place;
  }

  /// Cells that the inserts take at their smallest, each with a blank row.
  int leastCells() {
    int sum = 0;
    for (int i = 0; i < options.size(); i++) {
      sum += leastCells(i);
    }
    return sum;
  }

  /// The same of one insert.
  int leastCells(int insert) {
    return options.get(insert).stream()
        .mapToInt(option -> (option.rows() + 1) * option.span())
        .min()
        .orElse(0);
  }

  /// Whether the place that insert `number` belongs to lies before `token`.
  boolean passed(int number, BreakToken token) {
    int anchor = inserts().get(number).anchor();
    return anchor < token.matter() || anchor == token.matter() && token.cut().isPresent();
  }
}
