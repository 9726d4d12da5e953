package org.quoin.page;

import org.quoin.galley.Galley;

/// One band of a page, filled.
sealed interface BandFill {
  Band band();

  /// Of this band alone.
  long cost();

  /// The piece that stands in it.
  Galley galley();

  /// The same, so many pages on.
  BandFill moved(int pages);

  /// Part of a story.
  ///
  /// @param headed whether the story's head stands at the band's top
  /// @param jumps whether the story breaks off here for a jump, with a row for its line
  /// @param channel where text may stand
  /// @param trail how it was poured
  /// @param inserts how many of the story's inserts are placed when this band ends
  record Text(
      StoryForm form,
      Band band,
      boolean headed,
      boolean jumps,
      Arrangement arrangement,
      Flow flow,
      Channel channel,
      Trail trail,
      int inserts,
      long cost)
      implements BandFill {
    @Override
    public Galley galley() {
      return form.galley();
    }

    /// Whether a story that jumped goes on from here.
    boolean resumes() {
      return headed && form.galley() instanceof Galley.Runover;
    }

    /// The first row under the head.
    int first() {
      return band.top() + (headed ? form.headRows() + band.air() : 0);
    }

    /// Where the story goes on.
    BreakToken end() {
      return trail.end(flow);
    }

    /// What stands where.
    Poured poured() {
      return trail.poured(flow, channel);
    }

    /// The same at another cost.
    Text at(long other) {
      return new Text(form, band, headed, jumps, arrangement, flow, channel, trail, inserts, other);
    }

    @Override
    public Text moved(int pages) {
      return new Text(
          form, band.moved(pages), headed, jumps, arrangement, flow, channel, trail, inserts, cost);
    }
  }

  /// A wall of logos.
  record Logos(Galley.Wall wall, Band band, WallForm form, long cost) implements BandFill {
    @Override
    public Galley galley() {
      return wall;
    }

    @Override
    public Logos moved(int pages) {
      return new Logos(wall, band.moved(pages), form, cost);
    }
  }

  /// A contact card.
  record Contacts(Galley.Card card, Band band, long cost) implements BandFill {
    @Override
    public Galley galley() {
      return card;
    }

    @Override
    public Contacts moved(int pages) {
      return new Contacts(card, band.moved(pages), cost);
    }
  }
}
