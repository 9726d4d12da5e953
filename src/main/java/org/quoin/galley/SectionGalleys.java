package org.quoin.galley;

import java.util.List;
import org.quoin.issue.Section;
import org.quoin.style.Ink;

/// A section with its pieces set.
///
/// @param banner the words of its band
public record SectionGalleys(Section section, Ink ink, Copy banner, List<Galley> galleys) {
  public SectionGalleys {
    galleys = List.copyOf(galleys);
  }
}
