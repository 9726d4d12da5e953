package org.quoin.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The looks of a newsletter: paper, grid, a style for every role, inks, and habits of make-up.
///
/// @param fallbacks font families to try for a letter the wanted family lacks, in order
/// @param arabic the family that stands in for another one in text of Arabic script
/// @param inks the theme's own by name; `black` and `white` are always there
/// @param paragraphSpace whole rows of the grid between two paragraphs of running text; 0 where an
///   indent sets them apart
public record Theme(
    String name,
    PageGeometry page,
    Map<Role, ParagraphStyle> styles,
    List<String> fallbacks,
    Map<String, String> arabic,
    Map<String, Ink> inks,
    BannerStyle banner,
    FigureHabits figures,
    LinkHabits links,
    int paragraphSpace) {
  public Theme {
    styles = java.util.Collections.unmodifiableMap(new EnumMap<>(styles));
    fallbacks = List.copyOf(fallbacks);
    arabic = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(arabic));
    inks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(inks));
  }

  public ParagraphStyle style(Role role) {
    return styles.get(role);
  }

  /// The face for text of Arabic script where a style asks for `face`. That script has no italics.
  public FaceKey arabic(FaceKey face) {
    // A family that does no job of its own has no partner but that of running text.
    var first = arabic.values().stream().findFirst().orElse(face.family());
    return new FaceKey(arabic.getOrDefault(face.family(), first), face.bold(), false);
  }

  /// Families to try for a letter that `family` lacks: first its partner in the other script.
  public List<String> fallbacks(String family) {
    var families = new ArrayList<String>();
    arabic.forEach((latin, partner) -> {
      if (latin.equals(family)) {
        families.add(partner);
      } else if (partner.equals(family)) {
        // Of two, the one for the smaller letters.
        families.addFirst(latin);
      }
    });
    families.addAll(fallbacks);
    return families;
  }

  public Optional<Ink> ink(String inkName) {
    return Optional.ofNullable(inks.get(inkName));
  }
}
