package org.quoin.furniture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.quoin.font.FontBook;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.line.Line;
import org.quoin.line.Measure;
import org.quoin.page.Lines;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.MadeUpPage;
import org.quoin.page.Region;
import org.quoin.style.Role;

/// Sets the section banners of a page. Where sections share a page each has its part of the band
/// beside its own text; where a part is too short for its name, the largest section has it all.
record BannerSetter(MadeUpIssue issue, FontBook fonts, Lines lines) {
  /// Air before and behind a label that shares the band.
  private static final Length AIR = Length.ofPoints(12);

  /// From the page's edge to the nearest letter: presses cut up to a few millimetres off, and most
  /// printers ask for this much (docs/print-shop.md).
  private static final Length SAFE = Length.ofMillimetres("5");

  /// The rows of a page that one section takes.
  private record Part(int section, Length from, Length to) {
    Length height() {
      return to.minus(from);
    }
  }

  List<SectionBanner> on(MadeUpPage page) {
    var parts = parts(page);
    if (parts.stream().anyMatch(part -> !fits(part))) {
      var largest = parts.stream().max(Comparator.comparing(Part::height)).orElseThrow();
      parts = List.of(new Part(largest.section(), top(), bottom()));
    }
    return parts.stream().map(part -> banner(page, part)).toList();
  }

  private List<Part> parts(MadeUpPage page) {
    var step = issue.set().theme().page().grid();
    var tops = new LinkedHashMap<Integer, Integer>();
    for (Region region : page.regions()) {
      tops.putIfAbsent(region.section(), region.top());
    }
    if (tops.isEmpty()) {
      // A page its section left blank still belongs to it: the one whose pages hold this number.
      tops.put(sectionOf(page.number()), 0);
    }
    var sections = List.copyOf(tops.keySet());
    var parts = new ArrayList<Part>();
    for (int i = 0; i < sections.size(); i++) {
      var from = i == 0 ? top() : edge(page, step.times(tops.get(sections.get(i)) - 1));
      var to =
          i == sections.size() - 1
              ? bottom()
              : edge(page, step.times(tops.get(sections.get(i + 1)) - 1));
      parts.add(new Part(sections.get(i), from, to));
    }
    return parts;
  }

  private int sectionOf(int number) {
    var sections = issue.set().sections();
    int last = 0;
    for (int i = 0; i < sections.size(); i++) {
      var range = issue.numbers().ofSection(sections.get(i).section().id());
      if (range.isPresent() && range.get().first() <= number) {
        last = i;
      }
    }
    return last;
  }

  private static Length edge(MadeUpPage page, Length down) {
    return page.origin().y().plus(down);
  }

  private Length top() {
    return issue.set().theme().page().bleed().negated();
  }

  private Length bottom() {
    var page = issue.set().theme().page();
    return page.trim().height().plus(page.bleed());
  }

  private boolean fits(Part part) {
    var air = issue.set().theme().page().bleed().plus(AIR);
    return label(part).end().plus(air.times(2)).compareTo(part.height()) <= 0;
  }

  private Line label(Part part) {
    var copy = issue.set().sections().get(part.section()).banner();
    // As long as the page at most; a name is never broken over two lines.
    var measure = Measure.of(issue.set().theme().page().trim().height().times(4));
    return lines.set(copy, measure).lines().getFirst();
  }

  private SectionBanner banner(MadeUpPage page, Part part) {
    var geometry = issue.set().theme().page();
    var style = issue.set().theme().banner();
    boolean upwards = !page.recto();
    var wide = style.width().plus(geometry.bleed());
    var x = upwards ? geometry.bleed().negated() : geometry.trim().width().minus(style.width());
    var area = new Rect(x, part.from(), wide, part.height());
    var label = label(part);
    // The label is centred in the part of the band that stays after trimming.
    var middle =
        upwards ? style.width().half() : geometry.trim().width().minus(style.width().half());
    var rise = rise(label, style.width());
    var from =
        part.from().equals(top())
            ? style.labelFrom().min(bottom().minus(AIR).minus(label.end()).max(AIR))
            : part.from().plus(AIR);
    var start =
        upwards
            ? new Point(middle.plus(rise), from.plus(label.end()))
            : new Point(middle.minus(rise), from);
    return new SectionBanner(
        area, issue.set().sections().get(part.section()).ink(), label, start, upwards);
  }

  /// How far a label's baseline lies from the middle of its band: as capitals stand in the middle,
  /// and for letters that reach higher than capitals at least so that they keep clear of the cut.
  private Length rise(Line label, Length width) {
    var centred = capHeight().half();
    if (!label.direction().isRightToLeft()) {
      return centred;
    }
    var highest =
        label.segments().stream()
            .map(Line.Segment::glyphs)
            .map(glyphs -> glyphs.face().at(glyphs.face().ascender(), glyphs.size()))
            .max(Comparator.naturalOrder())
            .orElse(Length.ZERO);
    return centred.max(SAFE.plus(highest).minus(width.half()));
  }

  private Length capHeight() {
    var text = issue.set().theme().style(Role.BANNER).text();
    return fonts
        .face(text.face())
        .map(face -> face.at(face.capHeight(), text.size()))
        .orElse(text.size().times(7, 10));
  }
}
