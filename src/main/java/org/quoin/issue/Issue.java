package org.quoin.issue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One issue of a newsletter, as its editor described it.
///
/// @param name which the finished files carry: the folder's, and the language where the folder
///   holds several
/// @param descriptor the file in the folder that describes it
/// @param folder where pictures are found; every image path in the issue is relative to it
/// @param screenSize what the screen edition may weigh
/// @param hyphenations words with their breaks as the editor wants them: `Du-shan-be`
public record Issue(
    String name,
    String descriptor,
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

  /// With files that say they were made at some other moment.
  public Issue madeAt(Instant moment) {
    return new Issue(
        name,
        descriptor,
        folder,
        imprint.madeAt(moment),
        pages,
        print,
        theme,
        screenSize,
        hyphenations,
        cover,
        sections);
  }

  /// Tried in another theme.
  public Issue withTheme(ThemeChoice other) {
    return new Issue(
        name,
        descriptor,
        folder,
        imprint,
        pages,
        print,
        other,
        screenSize,
        hyphenations,
        cover,
        sections);
  }

  public Issue withSections(Optional<Cover> newCover, List<Section> newSections) {
    return new Issue(
        name,
        descriptor,
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
