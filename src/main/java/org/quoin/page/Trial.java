package org.quoin.page;

import java.util.Optional;

/// An arrangement to pour: the `rank`-th cheapest of so many cells.
///
/// @param others the bound without the arrangement's cost
record Trial(BandComposer composer, BandComposer.Asked asked, int cells, int rank, long others) {
  Arranger arranger() {
    return composer.arranger(asked.placed(), asked.upto());
  }

  /// From one rank on the first that goes into the band; empty when there is none.
  Optional<Trial> from(int first) {
    var drafts = arranger().drafts(cells);
    for (int i = first; i < drafts.size(); i++) {
      if (arranger().arrangement(drafts.get(i)).fits(rows(), composer.form().grid().columns())) {
        return Optional.of(new Trial(composer, asked, cells, i, others));
      }
    }
    return Optional.empty();
  }

  /// Rows of the band under the story's head.
  private int rows() {
    return asked.band().bottom() - asked.first(composer.form());
  }

  long cost() {
    return others + arranger().drafts(cells).get(rank).cost();
  }
}
