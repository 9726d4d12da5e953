package org.quoin.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.Section;
import org.quoin.style.Ink;

/// A section with its pieces set.
///
/// @param banner the words of its band
public record SectionGalleys(Section section, Ink ink, Copy banner, List<Galley> galleys) {
  public SectionGalleys {
    galleys = List.copyOf(galleys);
  }

  /// The story of this id, if it begins here.
  Optional<Galley.Story> story(String id) {
    return galleys.stream()
        .filter(Galley.Story.class::isInstance)
        .map(Galley.Story.class::cast)
        .filter(story -> story.id().equals(id))
        .findFirst();
  }

  /// With the runover of a story after a piece, or first.
  SectionGalleys with(Galley.Runover runover, Optional<String> after) {
    var more = new ArrayList<>(galleys);
    int at = 0;
    for (int i = 0; i < more.size(); i++) {
      boolean here =
          !(more.get(i) instanceof Galley.Runover) && more.get(i).id().equals(after.orElse(""));
      at = here ? i + 1 : at;
    }
    more.add(at, runover);
    return new SectionGalleys(section, ink, banner, more);
  }
}
