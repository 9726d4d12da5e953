package org.quoin.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quoin.issue.PageSetup;
import org.quoin.issue.Setting;
import org.quoin.issue.ThemeChoice;
import org.quoin.problem.Checked;
import org.quoin.problem.Nearest;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Makes the theme of an issue: the keys an issue sets, laid over the theme it names, laid over the
/// themes that one extends, down to `default`, which gives every key.
///
/// A key that cannot be read is told and the theme below answers in its stead, so that there is a
/// theme to go on with unless the page itself has no room.
public record ThemeReader(ThemeSource source) {
  /// The theme at the bottom of all.
  public static final String BASE = "default";

  public Checked<Theme> read(ThemeChoice choice, PageSetup pages) {
    return new Reading(source).read(choice, pages);
  }

  /// One theme as it is read, with what was found wrong so far.
  private static final class Reading {
    private final ThemeSource source;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private String name = BASE;

    Reading(ThemeSource source) {
      this.source = source;
    }

    Checked<Theme> read(ThemeChoice choice, PageSetup pages) {
      var layers = layers(choice);
      var settings = merged(layers);
      var page =
          new PageReader(pages, pagePlace(layers))
              .read(group(settings, ThemeKeys.PAGE.name()), group(settings, "banner"));
      problems.addAll(page.problems());
      if (page.value().isEmpty()) {
        return Checked.failed(List.copyOf(problems));
      }
      var geometry = page.value().get();
      var inks = inks(group(settings, ThemeKeys.INKS.name()));
      var styles =
          new StyleReader(group(settings, ThemeKeys.FAMILIES.name()), inks, geometry.grid())
              .read(group(settings, ThemeKeys.STYLES.name()));
      problems.addAll(styles.problems());
      var theme =
          new Theme(
              name,
              geometry,
              styles.value().orElseThrow(),
              ThemeKeys.FALLBACKS.in(settings).orElse(List.of()),
              StyleReader.arabic(group(settings, ThemeKeys.FAMILIES.name())),
              inks,
              PageReader.banner(group(settings, ThemeKeys.BANNER.name())),
              figures(group(settings, ThemeKeys.PHOTOS.name()), styles.value().orElseThrow()),
              links(group(settings, ThemeKeys.LINKS.name())),
              PageReader.given(group(settings, ThemeKeys.PAGE.name()), ThemeKeys.PARAGRAPH_SPACE));
      return Checked.of(theme, List.copyOf(problems));
    }

    /// The sifted settings from the issue's own keys down to the base.
    private List<Setting.Keys> layers(ThemeChoice choice) {
      var layers = new ArrayList<Setting.Keys>();
      var own = sifted(choice.overrides());
      layers.add(own);
      var seen = new LinkedHashSet<String>();
      Optional<String> next = ThemeKeys.EXTENDS.in(own).or(() -> Optional.of(choice.name()));
      Place place = placeOf(own);
      boolean first = true;
      while (next.isPresent()) {
        var found = find(next.get(), place, seen);
        if (first) {
          name = found.flatMap(ThemeKeys.NAME::in).orElse(found.isPresent() ? next.get() : BASE);
          first = false;
        }
        String current = next.get();
        found.ifPresent(layers::add);
        next =
            found
                .flatMap(ThemeKeys.EXTENDS::in)
                .or(() -> Optional.of(BASE))
                .filter(_ -> !current.equals(BASE));
        place = found.map(Reading::placeOf).orElse(place);
      }
      return layers;
    }

    /// A theme's settings by its name; a name that is unknown or stands in a ring is told.
    private Optional<Setting.Keys> find(String wanted, Place place, Set<String> seen) {
      if (!seen.add(wanted)) {
        problems.add(
            new Problem.Disallowed(
                place,
                "The themes extend one another in a ring: %s, %s."
                    .formatted(String.join(", ", seen), wanted),
                Optional.of("Let one of them extend “default”.")));
        return Optional.empty();
      }
      var read = source.theme(wanted);
      if (read.isEmpty()) {
        var hint =
            Nearest.to(wanted, source.names())
                .map("Did you mean “%s”?"::formatted)
                .orElse("There are: " + String.join(", ", source.names()) + ".");
        problems.add(
            new Problem.Unresolved(
                place, "There is no theme “%s”.".formatted(wanted), Optional.of(hint)));
        return Optional.empty();
      }
      problems.addAll(read.get().problems());
      return read.get().value().map(this::sifted);
    }

    private Setting.Keys sifted(Setting.Keys settings) {
      var sieve = new Sieve();
      var kept = sieve.sift(settings, ThemeKeys.THEME);
      problems.addAll(sieve.problems());
      return kept;
    }

    private Map<String, Ink> inks(Setting.Keys settings) {
      var told = new ArrayList<Problem>();
      var reader = new InkReader(told);
      var inks = new LinkedHashMap<String, Ink>();
      inks.put(Ink.BLACK.name(), Ink.BLACK);
      inks.put(Ink.WHITE.name(), Ink.WHITE);
      settings
          .values()
          .forEach((key, setting) -> {
            if (setting instanceof Setting.Keys keys) {
              inks.put(key, reader.read(key, keys));
            }
          });
      problems.addAll(told);
      return inks;
    }

    private static FigureHabits figures(Setting.Keys photos, Map<Role, ParagraphStyle> styles) {
      var caption = styles.get(Role.CAPTION);
      return new FigureHabits(
          PageReader.given(photos, ThemeKeys.CROP),
          PageReader.given(photos, ThemeKeys.CAPTION_GAP)
              .at(caption.text().size(), styles.get(Role.BODY).leading()),
          PageReader.given(photos, ThemeKeys.NARROW),
          PageReader.given(photos, ThemeKeys.COARSE));
    }

    private static LinkHabits links(Setting.Keys links) {
      return new LinkHabits(
          PageReader.given(links, ThemeKeys.CODE_FROM),
          PageReader.given(links, ThemeKeys.CODE_SIDE));
    }

    /// Where a page without room is told: at the page of the highest theme that speaks of it; at
    /// the issue's choice when only the base does, which is not the editor's.
    private static Place pagePlace(List<Setting.Keys> layers) {
      return layers.subList(0, layers.size() - 1).stream()
          .map(layer -> layer.values().get(ThemeKeys.PAGE.name()))
          .filter(Objects::nonNull)
          .findFirst()
          .map(Setting::place)
          .orElse(layers.getFirst().place());
    }

    private static Place placeOf(Setting.Keys keys) {
      var named = keys.values().get(ThemeKeys.EXTENDS.name());
      return named == null ? keys.place() : named.place();
    }
  }

  /// The layers as one, the first over all others. An ink is taken whole from the highest layer
  /// that has it, since a screen colour from one and a print mixture from another would not match.
  private static Setting.Keys merged(List<Setting.Keys> layers) {
    var merged = layers.getLast();
    for (int i = layers.size() - 2; i >= 0; i--) {
      var inks = new LinkedHashMap<>(group(merged, ThemeKeys.INKS.name()).values());
      inks.putAll(group(layers.get(i), ThemeKeys.INKS.name()).values());
      var values = new LinkedHashMap<>(merged.with(layers.get(i)).values());
      values.put(ThemeKeys.INKS.name(), new Setting.Keys(inks, merged.place()));
      merged = new Setting.Keys(values, merged.place());
    }
    return merged;
  }

  private static Setting.Keys group(Setting.Keys settings, String name) {
    return settings.values().get(name) instanceof Setting.Keys keys ? keys : Setting.Keys.none();
  }
}
