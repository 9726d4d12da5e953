package org.quoin.furniture;

import java.util.ArrayList;
import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.line.Line;
import org.quoin.page.MadeUpPage;

/// Banners across a page's top, their labels above the outer column. Where sections share a page
/// their banners stand side by side in the order of their text, from the outer side inwards; where
/// there is no room for all, the first has it.
record TopBanners(BannerSetter setter, MadeUpPage page) {
  /// Air before and behind a label.
  private static final Length AIR = Length.ofPoints(12);

  List<SectionBanner> banners() {
    var starts = setter.starts(page);
    var needed = Length.ZERO;
    for (BannerSetter.Start start : starts) {
      needed = needed.plus(setter.label(start.section()).end()).plus(AIR.times(2));
    }
    var geometry = setter.issue().set().theme().page();
    boolean all = needed.compareTo(geometry.typeWidth()) <= 0;
    var shown = all ? starts : starts.subList(0, 1);
    var banners = new ArrayList<SectionBanner>();
    var outer = geometry.bleed().negated();
    var at = geometry.outer();
    for (int i = 0; i < shown.size(); i++) {
      var label = setter.label(shown.get(i).section()).alone();
      var end = at.plus(label.end()).plus(AIR);
      var inner =
          switch (setter.issue().set().theme().banner().shape()) {
            case BAND, LINE ->
                i == shown.size() - 1 ? geometry.trim().width().plus(geometry.bleed()) : end;
            case TAB -> end;
          };
      banners.add(banner(shown.get(i).section(), outer, inner, at, label));
      outer = inner;
      at = inner.plus(AIR);
    }
    return banners;
  }

  /// @param outer from the page's outer edge to where the banner begins
  /// @param inner to where it ends
  /// @param at to where its label begins or, on a right page, ends
  private SectionBanner banner(int section, Length outer, Length inner, Length at, Line label) {
    var geometry = setter.issue().set().theme().page();
    var style = setter.issue().set().theme().banner();
    var width = geometry.trim().width();
    var x = page.recto() ? width.minus(inner) : outer;
    var start = page.recto() ? width.minus(at).minus(label.end()) : at;
    return new SectionBanner(
        new Rect(
            x,
            geometry.bleed().negated(),
            inner.minus(outer),
            style.width().plus(geometry.bleed())),
        setter.issue().set().sections().get(section).ink(),
        label,
        new Point(start, setter.baseline()),
        SectionBanner.Reading.ALONG);
  }
}
