package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.galley.CoverGalley;
import org.quoin.galley.Stack;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.style.PageGeometry;

/// Makes up page one: nameplate at the head, photo to the bleed, contents at the foot. The photo
/// takes what the words leave.
record CoverMakeup(PageGeometry page, StackSetter setter, int columns) {
  /// The width of the contents' page numbers with the air behind them.
  private static final Length NUMBER = Length.ofPoints(26);

  private static final Length AFTER_NUMBER = Length.ofPoints(8);

  /// Between two entries of the contents.
  private static final Length BETWEEN = Length.ofPoints(9);

  /// The lowest photo worth having.
  private static final Length LOWEST_PHOTO = Length.ofPoints(160);

  /// @param overset by how much the words are too high for the page; zero when they go in
  record MadeUp(MadeUpPage page, Length overset) {}

  MadeUp make(CoverGalley cover) {
    var placed = new ArrayList<Placed>();
    var width = page.trim().width().minus(page.inner().times(2));
    var foot = head(cover, width, placed);
    var contents = new ArrayList<Placed>();
    var height = contents(cover, width, contents);
    var bottom = page.trim().height().minus(page.bottom()).minus(page.top());
    var from = bottom.minus(height);
    contents.forEach(words -> placed.add(moved(words, from)));
    var top = foot.plus(page.grid().times(3, 2));
    var room = from.minus(page.grid().times(2)).minus(top);
    cover.photo().ifPresent(photo -> photo(photo, top, room.max(page.grid()), height, placed));
    var least = cover.photo().isPresent() ? LOWEST_PHOTO : Length.ZERO;
    var made = new MadeUpPage(1, new Point(page.inner(), page.top()), List.of(), placed);
    return new MadeUp(made, least.minus(room).max(Length.ZERO));
  }

  /// Nameplate, tagline and dateline; returns the last baseline.
  private Length head(CoverGalley cover, Length width, List<Placed> placed) {
    var layers = new ArrayList<Stack.Layer>();
    layers.add(Stack.Words.of(cover.nameplate(), Length.ZERO));
    cover.tagline().ifPresent(line -> layers.add(Stack.Words.of(line, page.grid().half())));
    layers.add(Stack.Words.of(cover.dateline(), page.grid().times(1, 3)));
    var set = setter.set(new Stack(layers), width);
    add(set, Length.ZERO, Length.ZERO, placed);
    return set.foot();
  }

  /// From edge to edge and into the bleed; to the foot when there are no contents under it.
  private void photo(
      org.quoin.galley.Insert.Picture photo,
      Length top,
      Length room,
      Length contents,
      List<Placed> placed) {
    var left = page.inner().negated().minus(page.bleed());
    var across = page.trim().width().plus(page.bleed().times(2));
    var height =
        contents.equals(Length.ZERO)
            ? page.trim().height().minus(page.top()).minus(top).plus(page.bleed())
            : room;
    placed.add(
        new Placed.Picture(
            photo.number(),
            new Rect(left, top, across, height),
            photo.image(),
            photo.figure().focus(),
            Optional.empty()));
  }

  /// The list of what is inside, in columns filled downwards; returns its height.
  private Length contents(CoverGalley cover, Length width, List<Placed> placed) {
    if (cover.contents().isEmpty()) {
      return Length.ZERO;
    }
    var top = Length.ZERO;
    if (cover.contentsTitle().isPresent()) {
      var title = Stack.Words.of(cover.contentsTitle().get(), Length.ZERO);
      var set = setter.set(new Stack(List.of(title)), width);
      add(set, Length.ZERO, Length.ZERO, placed);
      top = set.foot().plus(page.grid().times(4, 3));
    }
    var gutter = page.gutter();
    var column = width.minus(gutter.times(columns - 1)).times(1, columns);
    var entries = cover.contents().stream().map(entry -> entry(entry, column)).toList();
    int perColumn = balanced(entries);
    var highest = top;
    for (int from = 0, at = 0; from < entries.size(); from += perColumn, at++) {
      var y = top;
      var x = column.plus(gutter).times(at);
      for (int i = from; i < Math.min(entries.size(), from + perColumn); i++) {
        add(entries.get(i).number(), x, y, placed);
        add(entries.get(i).words(), x.plus(NUMBER), y, placed);
        y = y.plus(entries.get(i).words().foot());
        highest = highest.max(y);
        y = y.plus(page.grid()).plus(BETWEEN.half());
      }
    }
    return highest;
  }

  private record Entry(SetStack number, SetStack words) {}

  private Entry entry(CoverGalley.Entry entry, Length column) {
    var words = new ArrayList<Stack.Layer>();
    words.add(Stack.Words.of(entry.title(), Length.ZERO));
    entry.deck().ifPresent(deck -> words.add(Stack.Words.of(deck, Length.ZERO)));
    var number = new Stack(List.of(Stack.Words.of(entry.page(), Length.ZERO)));
    return new Entry(
        setter.set(number, NUMBER.minus(AFTER_NUMBER)),
        setter.set(new Stack(words), column.minus(NUMBER)));
  }

  private int balanced(List<Entry> entries) {
    return Math.max(1, Math.ceilDiv(entries.size(), columns));
  }

  private static void add(SetStack set, Length x, Length y, List<Placed> placed) {
    for (SetStack.Placed line : set.lines()) {
      placed.add(
          new Placed.Words(line.copy(), x.plus(line.x()), y.plus(line.baseline()), line.line()));
    }
  }

  private static Placed moved(Placed placed, Length down) {
    return placed instanceof Placed.Words(var copy, var x, var baseline, var line)
        ? new Placed.Words(copy, x, baseline.plus(down), line)
        : placed;
  }
}
