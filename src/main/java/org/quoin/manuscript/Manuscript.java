package org.quoin.manuscript;

import java.util.List;
import java.util.Optional;

/// A colleague's text as Quoin's Markdown, before it has a place in an issue.
///
/// @param name of its file without the ending, from which its id is made
/// @param headline Markdown of one line
/// @param deck Markdown of one line
/// @param body Markdown; empty where the file holds no text
public record Manuscript(
    String name, String headline, Optional<String> deck, String body, List<Picture> pictures) {
  public Manuscript {
    pictures = List.copyOf(pictures);
  }

  /// A picture that stood in the text.
  ///
  /// @param ending of its file's name: `jpg` or `png`
  /// @param alt what it shows, for readers who cannot see it
  /// @param caption Markdown
  /// @param after how many blocks of the body come before it
  public record Picture(
      byte[] content, String ending, Optional<String> alt, Optional<Caption> caption, int after) {
    Picture with(Caption found) {
      return new Picture(content, ending, alt, Optional.of(found), after);
    }
  }

  /// @param words Markdown; empty where only the credit was said
  /// @param credit Markdown
  public record Caption(String words, Optional<String> credit) {}
}
