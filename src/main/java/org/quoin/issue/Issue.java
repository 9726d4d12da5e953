package org.quoin.issue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One issue of a newsletter, as its editor described it.
///
/// @param name the folder's name, which the finished files carry
/// @param folder where pictures are found; every image path in the issue is relative to it
/// @param screenSize what the screen edition may weigh
/// @param hyphenations words with their breaks as the editor wants them: `Du-shan-be`
public record Issue(
    String name,
    Path folder,
    Imprint imprint,
    PageSetup pages,
    PrintSetup print,
    ThemeChoice theme,
    FileSize screenSize,
    List<String> hyphenations,
    Optional<Cover> cover,
    List<Section> sections) {
  public Issue {
    hyphenations = List.copyOf(hyphenations);
    sections = List.copyOf(sections);
  }

  public Issue withSections(Optional<Cover> newCover, List<Section> newSections) {
    return new Issue(
        name,
        folder,
        imprint,
        pages,
        print,
        theme,
        screenSize,
        hyphenations,
        newCover,
        newSections);
  }
}
