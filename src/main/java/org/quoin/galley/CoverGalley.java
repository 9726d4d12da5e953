package org.quoin.galley;

import java.util.List;
import java.util.Optional;
import org.quoin.style.Ink;

/// The words and the photo of page one.
///
/// @param nameplates the title in several sizes, the theme's first and the others ever smaller, all
///   of one number; the page takes the one that suits its width
/// @param dateline issue, date and place in one quiet line
public record CoverGalley(
    List<Copy> nameplates,
    Optional<Copy> tagline,
    Copy dateline,
    Optional<Insert.Picture> photo,
    Optional<Copy> contentsTitle,
    List<Entry> contents) {
  public CoverGalley {
    nameplates = List.copyOf(nameplates);
    contents = List.copyOf(contents);
  }

  /// One line of the contents.
  ///
  /// @param id of the piece it leads to
  /// @param ink of its section
  public record Entry(String id, Ink ink, Copy title, Optional<Copy> deck, Copy page) {
    Entry withoutDeck() {
      return new Entry(id, ink, title, Optional.empty(), page);
    }
  }
}
