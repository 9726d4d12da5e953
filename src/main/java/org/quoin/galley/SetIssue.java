package org.quoin.galley;

import java.util.List;
import java.util.Optional;
import org.quoin.issue.Issue;
import org.quoin.style.Theme;

/// A whole issue in galleys.
public record SetIssue(
    Issue issue, Theme theme, Optional<CoverGalley> cover, List<SectionGalleys> sections) {
  public SetIssue {
    sections = List.copyOf(sections);
  }
}
