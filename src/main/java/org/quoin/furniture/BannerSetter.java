package org.quoin.furniture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.quoin.font.FontBook;
import org.quoin.font.GlyphRun;
import org.quoin.font.Reach;
import org.quoin.geometry.Length;
import org.quoin.line.Line;
import org.quoin.line.Measure;
import org.quoin.page.Lines;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.MadeUpPage;
import org.quoin.page.Region;
import org.quoin.style.Role;

/// Sets the section banners of a page, in the shape and the place that the theme wants.
final class BannerSetter {
  /// From the page's edge to the nearest letter: presses cut up to a few millimetres off, and most
  /// printers ask for this much (docs/print-shop.md).
  static final Length SAFE = Length.ofMillimetres("5");

  private final MadeUpIssue issue;
  private final FontBook fonts;
  private final Lines lines;
  private final Function<GlyphRun, Reach> reach;
  private final Length baseline;

  /// @param reach how far the ink of glyphs reaches
  BannerSetter(MadeUpIssue issue, FontBook fonts, Lines lines, Function<GlyphRun, Reach> reach) {
    this.issue = issue;
    this.fonts = fonts;
    this.lines = lines;
    this.reach = reach;
    this.baseline = ofAll();
  }

  MadeUpIssue issue() {
    return issue;
  }

  /// Where a section begins on a page.
  ///
  /// @param row of the grid
  record Start(int section, int row) {}

  List<SectionBanner> on(MadeUpPage page) {
    return switch (issue.set().theme().banner().place()) {
      case OUTER -> new SideBanners(this, page).banners();
      case TOP -> new TopBanners(this, page).banners();
    };
  }

  /// The sections of a page from top to bottom.
  List<Start> starts(MadeUpPage page) {
    var tops = new LinkedHashMap<Integer, Integer>();
    for (Region region : page.regions()) {
      tops.putIfAbsent(region.section(), region.top());
    }
    if (tops.isEmpty()) {
      // A page its section left blank still belongs to it: the one whose pages hold this number.
      tops.put(sectionOf(page.number()), 0);
    }
    return tops.entrySet().stream().map(e -> new Start(e.getKey(), e.getValue())).toList();
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

  /// The section's name, white on its colour or in its colour on paper.
  Line label(int section) {
    var galleys = issue.set().sections().get(section);
    // As long as the page at most; a name is never broken over two lines.
    var measure = Measure.of(issue.set().theme().page().trim().height().times(4));
    var line = lines.set(galleys.banner(), measure).lines().getFirst();
    return switch (issue.set().theme().banner().shape()) {
      case BAND, TAB -> line;
      case LINE -> line.in(galleys.ink());
    };
  }

  /// From the page's edge to the baselines of all labels, so that they stand alike on facing pages:
  /// in the middle of the band, or behind the line, and always clear of the cut.
  Length baseline() {
    return baseline;
  }

  private Length ofAll() {
    var style = issue.set().theme().banner();
    var shown = Reach.NONE;
    var ink = Reach.NONE;
    for (int section = 0; section < issue.set().sections().size(); section++) {
      var label = label(section);
      var letters = reach(label);
      ink = ink.with(letters);
      shown = shown.with(label.direction().isRightToLeft() ? letters : capitals());
    }
    var safe = SAFE.plus(ink.up());
    return switch (style.shape()) {
      case BAND, TAB -> {
        var middle = style.width().minus(shown.height()).half().plus(shown.up());
        // A band may be too narrow to keep clear of the cut; off it, a white label is lost.
        boolean fits = safe.plus(ink.down()).compareTo(style.width()) <= 0;
        yield fits ? middle.max(safe) : middle;
      }
      case LINE -> style.width().plus(shown.height().half()).plus(shown.up()).max(safe);
    };
  }

  private Reach reach(Line label) {
    var all = Reach.NONE;
    for (Line.Segment segment : label.segments()) {
      all = all.with(reach.apply(segment.glyphs()));
    }
    return all;
  }

  /// Of Latin and Cyrillic letters the capitals are seen to stand in the middle, whatever hangs
  /// from a line or stands over it. Arabic has none: there it is all ink.
  private Reach capitals() {
    return new Reach(capHeight(), Length.ZERO);
  }

  private Length capHeight() {
    var text = issue.set().theme().style(Role.BANNER).text();
    return fonts
        .nearest(text.face())
        .map(face -> face.at(face.capHeight(), text.size()))
        .orElse(text.size().times(7, 10));
  }
}
