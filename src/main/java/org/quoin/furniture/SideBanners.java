package org.quoin.furniture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.page.MadeUpPage;
import org.quoin.style.PageGeometry;

/// Banners down a page's outer side, their labels turned. Where sections share a page each has its
/// part of the side beside its own text; where a part is too short for its name, the largest
/// section has it all.
record SideBanners(BannerSetter setter, MadeUpPage page) {
  /// Air before and behind a label.
  private static final Length AIR = Length.ofPoints(12);

  /// The stretch of the side that one section takes.
  private record Part(int section, Length from, Length to) {
    Length height() {
      return to.minus(from);
    }
  }

  List<SectionBanner> banners() {
    var parts = parts();
    if (parts.stream().anyMatch(part -> !fits(part))) {
      var largest = parts.stream().max(Comparator.comparing(Part::height)).orElseThrow();
      parts = List.of(new Part(largest.section(), top(), bottom()));
    }
    return parts.stream().map(this::banner).toList();
  }

  private List<Part> parts() {
    var starts = setter.starts(page);
    var parts = new ArrayList<Part>();
    for (int i = 0; i < starts.size(); i++) {
      var from = i == 0 ? top() : edge(starts.get(i));
      var to = i == starts.size() - 1 ? bottom() : edge(starts.get(i + 1));
      parts.add(new Part(starts.get(i).section(), from, to));
    }
    return parts;
  }

  /// A row above where the section begins.
  private Length edge(BannerSetter.Start start) {
    return page.origin().y().plus(geometry().grid().times(start.row() - 1));
  }

  private PageGeometry geometry() {
    return setter.issue().set().theme().page();
  }

  private Length top() {
    return geometry().bleed().negated();
  }

  private Length bottom() {
    return geometry().trim().height().plus(geometry().bleed());
  }

  private boolean fits(Part part) {
    var air = geometry().bleed().plus(AIR);
    return setter.label(part.section()).end().plus(air.times(2)).compareTo(part.height()) <= 0;
  }

  private SectionBanner banner(Part part) {
    var style = setter.issue().set().theme().banner();
    var label = setter.label(part.section());
    boolean upwards = !page.recto();
    var from =
        part.from().equals(top())
            ? style.labelFrom().min(bottom().minus(AIR).minus(label.end()).max(AIR))
            : part.from().plus(AIR);
    var bounds =
        switch (style.shape()) {
          case BAND, LINE -> part;
          case TAB -> new Part(part.section(), from.minus(AIR), from.plus(label.end()).plus(AIR));
        };
    var wide = style.width().plus(geometry().bleed());
    var right = geometry().trim().width();
    var x = upwards ? geometry().bleed().negated() : right.minus(style.width());
    var baseline = setter.baseline();
    return new SectionBanner(
        new Rect(x, bounds.from(), wide, bounds.height()),
        setter.issue().set().sections().get(part.section()).ink(),
        label,
        upwards
            ? new Point(baseline, from.plus(label.end()))
            : new Point(right.minus(baseline), from),
        upwards ? SectionBanner.Reading.UPWARDS : SectionBanner.Reading.DOWNWARDS);
  }
}
