package org.quoin.furniture;

import org.quoin.furniture.SectionBanner.Reading;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.line.Line;
import org.quoin.page.MadeUpPage;
import org.quoin.page.Placed;
import org.quoin.style.PageGeometry;

/// Turns the pages of an issue that is read from right to left: all rooms before this one work as
/// if reading went to the right, and here everything moves to the other side, once.
///
/// Boxes change places and keep what is in them: photos are not reflected, and a line stands in its
/// measure as it was set. Page 1 so becomes a left page and the spine lies on the right.
record Mirror(PageGeometry geometry) {
  FinishedPage of(FinishedPage finished) {
    return new FinishedPage(
        of(finished.page()),
        finished.banners().stream().map(this::of).toList(),
        finished.folio().map(this::of),
        finished.jumpLines().stream().map(this::of).toList());
  }

  private MadeUpPage of(MadeUpPage page) {
    var origin =
        new Point(acrossTrim(page.origin().x().plus(geometry.typeWidth())), page.origin().y());
    var placed = page.placed().stream().map(this::of).toList();
    return new MadeUpPage(page.number(), origin, page.grid(), page.regions(), placed, page.jumps());
  }

  private Placed of(Placed placed) {
    return switch (placed) {
      case Placed.Words(int copy, Length x, Length baseline, Line line) ->
          new Placed.Words(copy, across(x, line, geometry.typeWidth()), baseline, line);
      case Placed.Picture picture ->
          new Placed.Picture(
              picture.number(),
              across(picture.frame(), geometry.typeWidth()),
              picture.image(),
              picture.focus(),
              picture.link());
      case Placed.Fill(Rect area, var ink) ->
          new Placed.Fill(across(area, geometry.typeWidth()), ink);
      case Placed.Icon(Rect box, var icon, var ink) ->
          new Placed.Icon(across(box, geometry.typeWidth()), icon, ink);
    };
  }

  /// The label keeps its place along the band: what began at the foot of a left page's label begins
  /// at its head on a right page.
  private SectionBanner of(SectionBanner banner) {
    var length = banner.label().end();
    var start = banner.start();
    var moved =
        switch (banner.reading()) {
          case UPWARDS -> new Point(acrossTrim(start.x()), start.y().minus(length));
          case DOWNWARDS -> new Point(acrossTrim(start.x()), start.y().plus(length));
          case ALONG -> new Point(acrossTrim(start.x().plus(length)), start.y());
        };
    return new SectionBanner(
        across(banner.area(), geometry.trim().width()),
        banner.ink(),
        banner.label().alone(),
        moved,
        switch (banner.reading()) {
          case UPWARDS -> Reading.DOWNWARDS;
          case DOWNWARDS -> Reading.UPWARDS;
          case ALONG -> Reading.ALONG;
        });
  }

  /// What leads on leads to the left here, and the arrow with it.
  private JumpLine of(JumpLine line) {
    return new JumpLine(
        line.jump(),
        line.onward(),
        across(line.x(), line.words(), geometry.typeWidth()),
        line.baseline(),
        line.words(),
        across(line.arrow(), geometry.typeWidth()),
        !line.leftwards(),
        line.ink());
  }

  private Folio of(Folio folio) {
    var parts =
        folio.parts().stream()
            .map(part ->
                new Folio.Part(across(part.x(), part.line(), geometry.trim().width()), part.line()))
            .toList();
    return new Folio(folio.baseline(), parts);
  }

  private Length acrossTrim(Length x) {
    return geometry.trim().width().minus(x);
  }

  private static Rect across(Rect area, Length width) {
    return new Rect(width.minus(area.right()), area.y(), area.width(), area.height());
  }

  /// Where a line is placed whose measure changes sides: its inset lies on the left in both.
  private static Length across(Length x, Line line, Length width) {
    return width.minus(x).minus(line.inset().times(2)).minus(line.measure());
  }
}
