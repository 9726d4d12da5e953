package org.quoin.page;

import java.util.List;
import java.util.Optional;
import org.quoin.galley.Galley;
import org.quoin.issue.PageRange;
import org.quoin.problem.Place;

/// How the pages of an issue are shared.
///
/// @param bound what the pages cost at the least when they are shared like this
record PagePlan(List<Share> shares, long cost, long bound) {
  PagePlan {
    shares = List.copyOf(shares);
  }

  /// Sections that share pages, as one sequence of pieces.
  ///
  /// @param owners the section number of each galley
  /// @param id of the first of them, and its name, for problems
  record Block(
      List<Integer> owners,
      Optional<PageRange> pinned,
      Place place,
      String id,
      String name,
      SectionComposer composer) {
    Block {
      owners = List.copyOf(owners);
    }

    List<Galley> galleys() {
      return composer.pieces().galleys();
    }
  }

  /// A block on its pages.
  ///
  /// @param first page number of the issue
  record Share(Block block, int first, int pages, SectionComposer.Composed composed) {}
}
