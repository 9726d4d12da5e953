package org.quoin.style;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The looks of a newsletter: paper, grid, a style for every role, inks, and habits of make-up.
///
/// @param fallbacks font families to try for a letter the wanted family lacks, in order
/// @param inks the theme's own by name; `black` and `white` are always there
/// @param paragraphSpace whole rows of the grid between two paragraphs of running text; 0 where an
///   indent sets them apart
public record Theme(
    String name,
    PageGeometry page,
    Map<Role, ParagraphStyle> styles,
    List<String> fallbacks,
    Map<String, Ink> inks,
    BannerStyle banner,
    FigureHabits figures,
    int paragraphSpace) {
  public Theme {
    styles = java.util.Collections.unmodifiableMap(new EnumMap<>(styles));
    fallbacks = List.copyOf(fallbacks);
    inks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(inks));
  }

  public ParagraphStyle style(Role role) {
    return styles.get(role);
  }

  public Optional<Ink> ink(String inkName) {
    return Optional.ofNullable(inks.get(inkName));
  }
}
