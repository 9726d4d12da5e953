package org.quoin.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.quoin.geometry.Length;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;
import org.quoin.style.ParagraphStyle;
import org.quoin.style.Role;
import org.quoin.style.Stylist;
import org.quoin.style.TextStyle;
import org.quoin.style.Theme;

/// A theme as a style sheet: a rule for each role, sizes as multiples of the body's, after the
/// page's own layout, which is the same in all themes.
record StyleSheet(Theme theme, WebFonts fonts) {
  /// Body text on a screen, which is read from farther away than paper: 17 pixels for 10 points.
  private static final BigDecimal BODY = new BigDecimal("1.0625");

  /// Roles larger than the body by this factor shrink on narrow screens.
  private static final BigDecimal DISPLAY = new BigDecimal("1.5");

  /// Rem that the whole width of the page has, by which display sizes are bound to the window's.
  private static final BigDecimal PAGE = new BigDecimal("68");

  String css() {
    var css = new StringBuilder();
    fonts.faces().forEach((key, file) -> face(css, key, file));
    css.append(":root{--grid:").append(rem(theme.page().grid())).append(";--columns:");
    css.append(theme.page().columns()).append(";--accent:");
    css.append(theme.ink("accent").orElse(Ink.BLACK).readable()).append("}\n");
    css.append(layout());
    for (Role role : Role.values()) {
      rule(css, theme.style(role));
    }
    return css.toString();
  }

  private static String layout() {
    try (var in = StyleSheet.class.getResourceAsStream("page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void face(StringBuilder css, FaceKey key, String file) {
    css.append(
            "@font-face{font-family:\"%s\";src:url(%s) format(\"woff\");"
                .formatted(key.family(), file))
        .append(
            "font-weight:%d;font-style:%s;"
                .formatted(key.bold() ? 700 : 400, key.italic() ? "italic" : "normal"))
        .append("font-display:swap}\n");
  }

  private void rule(StringBuilder css, ParagraphStyle style) {
    var text = style.text();
    css.append('.').append(name(style.role())).append('{');
    css.append("font-family:\"%s\",%s;".formatted(text.face().family(), generic(text.face())));
    css.append("font-weight:").append(text.face().bold() ? 700 : 400).append(';');
    css.append("font-style:").append(text.face().italic() ? "italic" : "normal").append(';');
    css.append("font-size:").append(size(text.size())).append(';');
    css.append("line-height:").append(ratio(style.leading(), text.size())).append(';');
    css.append("color:").append(colour(text.ink())).append(';');
    css.append(alignment(style));
    css.append("font-variant-numeric:").append(figures(text.figures())).append(';');
    if (text.smallCaps()) {
      css.append("font-variant-caps:small-caps;");
    }
    if (text.capitals()) {
      css.append("text-transform:uppercase;");
    }
    if (text.tracking() != 0) {
      css.append("letter-spacing:")
          .append(BigDecimal.valueOf(text.tracking(), 3).toPlainString())
          .append("em;");
    }
    css.append("}\n");
  }

  /// The role's name as a class: `contents-entry`.
  static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String alignment(ParagraphStyle style) {
    return switch (style.alignment()) {
      // Browsers break lines one by one, and many know no hyphenation: justified they show holes.
      case JUSTIFIED ->
          "text-align:start;text-wrap:pretty;hyphens:" + (style.hyphenate() ? "auto;" : "manual;");
      case RAGGED, FLUSH_END -> "text-align:start;text-wrap:pretty;";
      case BALANCED -> "text-align:start;text-wrap:balance;";
      case CENTRED -> "text-align:center;text-wrap:balance;";
    };
  }

  private static String figures(TextStyle.Figures figures) {
    return switch (figures) {
      case LINING -> "lining-nums";
      case OLD_STYLE -> "oldstyle-nums";
      case TABULAR -> "lining-nums tabular-nums";
    };
  }

  private static String colour(Ink ink) {
    if (ink.name().equals(Stylist.SECTION_INK)) {
      return "var(--ink)";
    }
    return ink.equals(Ink.WHITE) ? ink.screen().toString() : ink.readable().toString();
  }

  private static String generic(FaceKey face) {
    return face.family().contains("Sans") ? "sans-serif" : "serif";
  }

  /// Captions and the like are never smaller than three quarters of an em of the browser's own.
  private String size(Length size) {
    var factor = factor(size);
    var full = factor.multiply(BODY).max(new BigDecimal("0.85"));
    if (factor.compareTo(DISPLAY) < 0) {
      return plain(full) + "rem";
    }
    // Between a floor for phones and the theme's size lies a share of the window's width.
    var floor = full.multiply(new BigDecimal("0.35")).add(new BigDecimal("0.75"));
    var share = full.multiply(new BigDecimal("100")).divide(PAGE, 3, RoundingMode.HALF_EVEN);
    return "clamp(%srem,%svw,%srem)".formatted(plain(floor.min(full)), plain(share), plain(full));
  }

  private String rem(Length length) {
    return plain(factor(length).multiply(BODY)) + "rem";
  }

  private BigDecimal factor(Length size) {
    return BigDecimal.valueOf(size.millipoints())
        .divide(
            BigDecimal.valueOf(theme.style(Role.BODY).text().size().millipoints()),
            4,
            RoundingMode.HALF_EVEN);
  }

  private static String ratio(Length leading, Length size) {
    return plain(
        BigDecimal.valueOf(leading.millipoints())
            .divide(BigDecimal.valueOf(size.millipoints()), 3, RoundingMode.HALF_EVEN));
  }

  private static String plain(BigDecimal number) {
    return number.setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
  }
}
