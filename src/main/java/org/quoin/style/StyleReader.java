package org.quoin.style;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.geometry.Length;
import org.quoin.issue.Setting;
import org.quoin.problem.Checked;
import org.quoin.problem.Nearest;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Reads the style of every role, each from its own keys laid over those of its parent.
final class StyleReader {
  private final Setting.Keys families;
  private final Map<String, Ink> inks;
  private final Length grid;
  private final Set<Problem> problems = new LinkedHashSet<>();

  StyleReader(Setting.Keys families, Map<String, Ink> inks, Length grid) {
    this.families = families;
    this.inks = inks;
    this.grid = grid;
  }

  Checked<Map<Role, ParagraphStyle>> read(Setting.Keys settings) {
    var styles = new EnumMap<Role, ParagraphStyle>(Role.class);
    for (Role role : Role.values()) {
      styles.put(role, style(role, settings(role, settings)));
    }
    return Checked.of(styles, List.copyOf(problems));
  }

  private static Setting.Keys settings(Role role, Setting.Keys all) {
    var own =
        all.values().get(ThemeKeys.word(role)) instanceof Setting.Keys keys
            ? keys
            : Setting.Keys.none();
    return role.parent().map(parent -> settings(parent, all).with(own)).orElse(own);
  }

  private ParagraphStyle style(Role role, Setting.Keys keys) {
    var size = PageReader.given(keys, ThemeKeys.SIZE);
    var leading = PageReader.given(keys, ThemeKeys.LEADING).at(size, grid);
    var text =
        new TextStyle(
            new FaceKey(
                family(PageReader.given(keys, ThemeKeys.FAMILY)),
                PageReader.given(keys, ThemeKeys.BOLD),
                PageReader.given(keys, ThemeKeys.ITALIC)),
            size,
            ink(role, keys),
            PageReader.given(keys, ThemeKeys.FIGURES),
            PageReader.given(keys, ThemeKeys.SMALL_CAPS),
            PageReader.given(keys, ThemeKeys.CAPITALS),
            PageReader.given(keys, ThemeKeys.TRACKING),
            Locale.ROOT);
    checkLeading(role, size, leading, keys);
    return new ParagraphStyle(
        role,
        text,
        leading,
        PageReader.given(keys, ThemeKeys.ALIGN),
        PageReader.given(keys, ThemeKeys.INDENT).at(size, grid),
        PageReader.given(keys, ThemeKeys.HYPHENATE),
        PageReader.given(keys, ThemeKeys.PROTRUSION));
  }

  private String family(String written) {
    return switch (written) {
      case "text" -> PageReader.given(families, ThemeKeys.TEXT_FAMILY);
      case "headlines" -> PageReader.given(families, ThemeKeys.HEADLINES_FAMILY);
      case "labels" -> PageReader.given(families, ThemeKeys.LABELS_FAMILY);
      default -> written;
    };
  }

  /// The partners of the three families in text of Arabic script. A family of several jobs has the
  /// partner of the first.
  static Map<String, String> arabic(Setting.Keys families) {
    var arabic = new LinkedHashMap<String, String>();
    arabic.put(
        PageReader.given(families, ThemeKeys.TEXT_FAMILY),
        PageReader.given(families, ThemeKeys.ARABIC_TEXT));
    arabic.putIfAbsent(
        PageReader.given(families, ThemeKeys.HEADLINES_FAMILY),
        PageReader.given(families, ThemeKeys.ARABIC_HEADLINES));
    arabic.putIfAbsent(
        PageReader.given(families, ThemeKeys.LABELS_FAMILY),
        PageReader.given(families, ThemeKeys.ARABIC_LABELS));
    return arabic;
  }

  private Ink ink(Role role, Setting.Keys keys) {
    String wanted = PageReader.given(keys, ThemeKeys.INK);
    var place = keys.values().get(ThemeKeys.INK.name()).place();
    if (wanted.equals(Stylist.SECTION_INK)) {
      return new Ink(Stylist.SECTION_INK, Ink.BLACK.print(), Ink.BLACK.screen());
    }
    var ink = inks.get(wanted);
    if (ink == null) {
      problems.add(unknown(wanted, place));
      return Ink.BLACK;
    }
    // The banner stands on the section's colour, which SectionInk checks; all else is on paper.
    if (role != Role.BANNER && Contrast.between(ink.screen(), Ink.WHITE.screen()) < Contrast.TEXT) {
      problems.add(pale(role, ink, place));
    }
    return ink;
  }

  private Problem unknown(String wanted, Place place) {
    var known = new LinkedHashSet<>(inks.keySet());
    known.add(Stylist.SECTION_INK);
    var hint =
        Nearest.to(wanted, known)
            .map("Did you mean “%s”?"::formatted)
            .orElse("There are: " + String.join(", ", known) + ".");
    return new Problem.Unresolved(
        place, "There is no ink “%s” in the theme.".formatted(wanted), Optional.of(hint));
  }

  private static Problem pale(Role role, Ink ink, Place place) {
    return new Problem.Doubtful(
        place,
        "“%s” is set in the ink “%s”, too light to read on white: its contrast is %s to 1, and 4.5 is needed."
            .formatted(
                ThemeKeys.word(role), ink.name(), Contrast.shown(ink.screen(), Ink.WHITE.screen())),
        Optional.of(
            "“%s” is the nearest that can be read.".formatted(Contrast.readable(ink.screen()))));
  }

  private void checkLeading(Role role, Length size, Length leading, Setting.Keys keys) {
    var place = keys.values().get(ThemeKeys.LEADING.name()).place();
    if (leading.compareTo(size.times(9, 10)) < 0) {
      problems.add(
          new Problem.Doubtful(
              place,
              "“%s” has a leading of %s pt for letters of %s pt: the lines touch."
                  .formatted(ThemeKeys.word(role), leading, size),
              Optional.of("Leading is mostly 1.1 to 1.4 times the size.")));
    }
    if (role == Role.BODY && !leading.equals(grid)) {
      problems.add(
          new Problem.Doubtful(
              place,
              "Body text has a leading of %s pt on a grid of %s pt: lines of neighbouring columns will not align."
                  .formatted(leading, grid),
              Optional.of("Give “body” a leading of “1 row”.")));
    }
  }
}
