package org.quoin.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import org.quoin.geometry.Length;
import org.quoin.issue.PageSetup;
import org.quoin.issue.Setting;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Reads margins, columns and grid and sees whether a page is left to set text on.
///
/// @param pages the paper and, where the issue says so, the columns
/// @param place where a page without room is told
record PageReader(PageSetup pages, Place place) {
  /// Below this no justified line can be set well: about twelve letters of body text.
  private static final Length LEAST_COLUMN = Length.ofMillimetres("20");

  /// A page with fewer rows holds no headline with text under it.
  private static final int LEAST_ROWS = 10;

  Checked<PageGeometry> read(Setting.Keys page, Setting.Keys banner) {
    var geometry =
        new PageGeometry(
            pages.size(),
            given(page, ThemeKeys.INNER),
            given(page, ThemeKeys.OUTER),
            given(page, ThemeKeys.TOP),
            given(page, ThemeKeys.BOTTOM),
            pages.columns().orElseGet(() -> given(page, ThemeKeys.COLUMNS)),
            given(page, ThemeKeys.GUTTER),
            given(page, ThemeKeys.GRID),
            given(page, ThemeKeys.BLEED));
    var problems = new ArrayList<Problem>();
    if (geometry.columnWidth(geometry.columns()).compareTo(LEAST_COLUMN) < 0) {
      problems.add(
          new Problem.Disallowed(
              place,
              "The page has no room for %d columns: each would be %s mm wide."
                  .formatted(
                      geometry.columns(), millimetres(geometry.columnWidth(geometry.columns()))),
              Optional.of("Use fewer columns, narrower margins or a larger page.")));
    }
    if (geometry.rows() < LEAST_ROWS) {
      problems.add(
          new Problem.Disallowed(
              place,
              "Only %d rows fit between the top and the bottom margin."
                  .formatted(Math.max(0, geometry.rows())),
              Optional.of("Use smaller margins, a finer grid or a larger page.")));
    }
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    var style = banner(banner);
    var margin =
        switch (style.place()) {
          case OUTER -> geometry.outer();
          case TOP -> geometry.top();
        };
    if (style.width().compareTo(margin) > 0) {
      problems.add(
          new Problem.Disallowed(
              banner.values().get(ThemeKeys.BANNER_WIDTH.name()).place(),
              "The banner is wider than the %s margin and would cover the text."
                  .formatted(style.place() == BannerStyle.Place.TOP ? "top" : "outer"),
              Optional.of("Make it at most %s mm wide.".formatted(millimetres(margin)))));
    }
    return Checked.of(geometry, problems);
  }

  static BannerStyle banner(Setting.Keys banner) {
    return new BannerStyle(
        given(banner, ThemeKeys.BANNER_SHAPE),
        given(banner, ThemeKeys.BANNER_PLACE),
        given(banner, ThemeKeys.BANNER_WIDTH),
        given(banner, ThemeKeys.LABEL_FROM));
  }

  /// A key that the base theme gives, so that it is always there.
  static <T> T given(Setting.Keys settings, Entry.Key<T> key) {
    return key.in(settings)
        .orElseThrow(
            () -> new IllegalStateException("the base theme gives no “" + key.name() + "”"));
  }

  /// In millimetres with one decimal, for a sentence.
  private static String millimetres(Length length) {
    return BigDecimal.valueOf(length.millipoints())
        .multiply(new BigDecimal("25.4"))
        .divide(BigDecimal.valueOf(72_000), 1, RoundingMode.HALF_EVEN)
        .toPlainString();
  }
}
