package org.quoin.page;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Where stories may break off for a jump, and what that costs at the least before any text is
/// poured.
final class Breaks {
  /// A story broken off.
  ///
  /// @param left rows of it, as they are carried; 0 where the rest is the same whatever is left
  record Way(int left, long cost) {}

  /// @param loose whether it does not matter how much is left
  private record Asked(int piece, int placed, int upto, int text, boolean loose) {}

  private final Pieces pieces;
  private final JumpRules rules;

  /// By rows of the band.
  private final Map<Asked, Way[][]> known = new HashMap<>();

  Breaks(Pieces pieces, JumpRules rules) {
    this.pieces = pieces;
    this.rules = rules;
  }

  /// The ways to break off a story of which `text` rows are left.
  ///
  /// @param placed inserts on earlier pages
  /// @param upto inserts on this page and earlier ones
  /// @return by the rows of the band that it breaks off in
  Way[][] of(int piece, int placed, int upto, int text, boolean loose) {
    return known.computeIfAbsent(new Asked(piece, placed, upto, text, loose), this::reckoned);
  }

  private Way[][] reckoned(Asked asked) {
    int rows = pieces.grid().rows();
    var ways = new Way[rows + 1][];
    for (int high = 0; high <= rows; high++) {
      ways[high] = reckoned(asked, high);
    }
    return ways;
  }

  private Way[] reckoned(Asked asked, int high) {
    var composer = pieces.composer(asked.piece());
    var form = composer.form();
    var arranger = composer.arranger(asked.placed(), asked.upto());
    var least = new TreeMap<Integer, Long>();
    for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
      long here = arranger.least(cells);
      int room = high * pieces.grid().columns() - 1 - cells;
      int left = here < CastOff.NONE && room > 0 ? rules.left(form, asked.text(), room) : 0;
      if (left > 0) {
        here += CastOff.astray(form, asked.placed(), asked.upto(), asked.text(), left, 0);
        here += JumpRules.jumped(form, true, left);
        least.merge(asked.loose() ? 0 : rules.grained(left), here, Math::min);
      }
    }
    return least.entrySet().stream()
        .map(way -> new Way(way.getKey(), way.getValue()))
        .toArray(Way[]::new);
  }
}
