package org.quoin.page;

import org.quoin.galley.Galley;

/// One band of a page, filled.
///
/// @param cost of this band alone
sealed interface BandFill {
  Band band();

  long cost();

  /// Part of a story.
  ///
  /// @param headed whether the story's head stands at the band's top
  /// @param lanes where text may stand, for the report and for the places of lines
  /// @param inserts how many of the story's inserts are placed when this band ends
  record Text(
      StoryForm form,
      Band band,
      boolean headed,
      Arrangement arrangement,
      Channel channel,
      Poured poured,
      int inserts,
      long cost)
      implements BandFill {}

  /// A wall of logos.
  record Logos(Galley.Wall wall, Band band, WallForm form, long cost) implements BandFill {}

  /// A contact card.
  record Contacts(Galley.Card card, Band band, long cost) implements BandFill {}
}
