package org.quoin.galley;

import java.util.List;
import java.util.Optional;
import org.quoin.style.Ink;

/// The words and the photo of page one.
///
/// @param dateline issue, date and place in one quiet line
public record CoverGalley(
    Copy nameplate,
    Optional<Copy> tagline,
    Copy dateline,
    Optional<Insert.Picture> photo,
    Optional<Copy> contentsTitle,
    List<Entry> contents) {
  public CoverGalley {
    contents = List.copyOf(contents);
  }

  /// One line of the contents.
  ///
  /// @param id of the piece it leads to
  /// @param ink of its section
  public record Entry(String id, Ink ink, Copy title, Optional<Copy> deck, Copy page) {}
}
