package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.galley.Copy;
import org.quoin.galley.CoverGalley;
import org.quoin.galley.Stack;
import org.quoin.geometry.Length;
import org.quoin.line.Line;
import org.quoin.line.Measure;
import org.quoin.style.PageGeometry;

/// The list of what is inside, set.
///
/// Decks stand beside their titles in a column of their own, so that each entry is one line of a
/// table; on a narrow page they stand under them. Without decks the titles stand in columns that
/// read downwards and begin level with each other.
///
/// @param columns of entries
/// @param column width of one of them
/// @param between from an entry's last baseline to the next one's capitals
record CoverContents(
    StackSetter setter,
    PageGeometry page,
    Optional<SetStack> title,
    List<Entry> entries,
    int columns,
    Length column,
    Length between) {
  /// From a page number to its entry.
  private static final Length AFTER_NUMBER = Length.ofPoints(8);

  /// The narrowest column that a title stands in well.
  private static final Length NARROWEST = Length.ofPoints(150);

  /// More entries than this stand in three columns where the page is wide enough.
  private static final int MANY = 24;

  /// @param number width of the widest page number of the column
  /// @param deck beside the title, and how far from the column's left edge
  private record Entry(Copy page, Length number, SetStack words, SetStack deck, Length deckX) {
    Length foot() {
      return words.foot().max(deck.isEmpty() ? Length.ZERO : first().plus(deckDrop()));
    }

    /// The first baseline, which number, title and deck share.
    Length first() {
      return words.lines().getFirst().baseline();
    }

    private Length deckDrop() {
      return deck.foot().minus(deck.lines().getFirst().baseline());
    }
  }

  static CoverContents of(CoverGalley cover, StackSetter setter, PageGeometry page, Length width) {
    boolean decks = cover.contents().stream().anyMatch(entry -> entry.deck().isPresent());
    int columns = decks ? 1 : cover.contents().size() > MANY ? 3 : 2;
    while (columns > 1 && column(page, width, columns).compareTo(NARROWEST) < 0) {
      columns--;
    }
    var column = column(page, width, columns);
    var half = column(page, width, 2);
    boolean beside = decks && half.compareTo(NARROWEST) >= 0;
    int down = Math.max(1, Math.ceilDiv(cover.contents().size(), columns));
    var entries = new ArrayList<Entry>();
    for (int from = 0; from < cover.contents().size(); from += down) {
      var own = cover.contents().subList(from, Math.min(cover.contents().size(), from + down));
      var number = widest(own, setter, column);
      // The longest title makes room for the decks, up to half of the page.
      var titles = titles(own, setter, after(half, number)).plus(number).plus(AFTER_NUMBER);
      for (CoverGalley.Entry entry : own) {
        entries.add(
            beside
                ? beside(entry, number, titles, page.gutter(), setter, width)
                : under(entry, number, column, setter));
      }
    }
    var title = cover.contentsTitle().map(copy -> setter.set(CoverMakeup.stack(copy), width));
    var between = decks && !beside ? page.grid().times(3, 2) : page.grid();
    return new CoverContents(setter, page, title, entries, columns, column, between);
  }

  /// The same list with another distance between its entries.
  CoverContents spaced(Length distance) {
    return new CoverContents(setter, page, title, entries, columns, column, distance);
  }

  private static Length column(PageGeometry page, Length width, int columns) {
    return width.minus(page.gutter().times(columns - 1)).times(1, columns);
  }

  private static Entry beside(
      CoverGalley.Entry entry,
      Length number,
      Length titles,
      Length gutter,
      StackSetter setter,
      Length width) {
    var words = setter.set(CoverMakeup.stack(entry.title()), after(titles, number));
    var room = width.minus(titles).minus(gutter);
    var deck = entry.deck().map(copy -> setter.set(CoverMakeup.stack(copy), room));
    return new Entry(entry.page(), number, words, deck.orElse(SetStack.EMPTY), titles.plus(gutter));
  }

  /// The width of the longest title that stands on one line of `most`; all of it for a longer one.
  private static Length titles(List<CoverGalley.Entry> contents, StackSetter setter, Length most) {
    var widest = Length.ZERO;
    for (CoverGalley.Entry entry : contents) {
      var lines = setter.lines().set(entry.title(), Measure.of(most)).lines();
      widest = widest.max(lines.size() > 1 ? most : lines.getFirst().end());
    }
    return widest.min(most);
  }

  private static Entry under(
      CoverGalley.Entry entry, Length number, Length column, StackSetter setter) {
    var layers = new ArrayList<Stack.Layer>();
    layers.add(Stack.Words.of(entry.title(), Length.ZERO));
    entry.deck().ifPresent(deck -> layers.add(Stack.Words.of(deck, Length.ZERO)));
    var words = setter.set(new Stack(layers), after(column, number));
    return new Entry(entry.page(), number, words, SetStack.EMPTY, Length.ZERO);
  }

  private static Length after(Length column, Length number) {
    return column.minus(number).minus(AFTER_NUMBER);
  }

  /// Page numbers of one column stand digit under digit, the widest of them at the column's edge.
  private static Length widest(
      List<CoverGalley.Entry> contents, StackSetter setter, Length column) {
    var widest = Length.ZERO;
    for (CoverGalley.Entry entry : contents) {
      widest = widest.max(number(entry.page(), setter, column).measure());
    }
    return widest;
  }

  /// A page number on a line just as wide as itself.
  private static Line number(Copy page, StackSetter setter, Length most) {
    var line = setter.lines().set(page, Measure.of(most)).lines().getFirst();
    var width = line.end().minus(line.begin());
    return setter.lines().set(page, Measure.of(width)).lines().getFirst();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  int down() {
    return Math.max(1, Math.ceilDiv(entries.size(), columns));
  }

  /// From the capitals of the title to the last baseline.
  Length height() {
    return isEmpty() ? Length.ZERO : place(Length.ZERO, new ArrayList<>());
  }

  /// Adds the lines of the list, hanging from `top`; returns the last baseline.
  Length place(Length top, List<Placed> placed) {
    var y = top;
    if (title.isPresent()) {
      CoverMakeup.add(title.get(), Length.ZERO, y, placed);
      y = y.plus(title.get().foot()).plus(page.grid().times(4, 3));
    }
    var foot = y;
    for (int row = 0; row < down(); row++) {
      for (int at = 0; at < columns && at * down() + row < entries.size(); at++) {
        var entry = entries.get(at * down() + row);
        place(entry, column.plus(page.gutter()).times(at), y, placed);
        foot = foot.max(y.plus(entry.foot()));
      }
      y = foot.plus(between);
    }
    return foot;
  }

  private void place(Entry entry, Length x, Length y, List<Placed> placed) {
    var baseline = y.plus(entry.first());
    var line = number(entry.page(), setter, column);
    var from = x.plus(entry.number()).minus(line.measure());
    placed.add(new Placed.Words(entry.page().number(), from, baseline, line));
    CoverMakeup.add(entry.words(), x.plus(entry.number()).plus(AFTER_NUMBER), y, placed);
    if (!entry.deck().isEmpty()) {
      var top = baseline.minus(entry.deck().lines().getFirst().baseline());
      CoverMakeup.add(entry.deck(), x.plus(entry.deckX()), top, placed);
    }
  }
}
