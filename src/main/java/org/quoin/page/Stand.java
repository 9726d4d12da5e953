package org.quoin.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A place in a [Flow] where one lane may end and the next begin, with all that was found about the
/// lanes that begin here.
///
/// Stands after the same number of lines to come are one stand, whichever of its settings the
/// paragraph has: the lines that follow take the same rows. Which setting it is, a [Trail] knows.
final class Stand {
  /// A way out of a lane.
  ///
  /// @param cost of what stands in the lane, without that of its blank rows
  /// @param blank rows at its end
  /// @param last what was laid last in it; empty when nothing was
  record Exit(long cost, int blank, Stand end, Optional<LanePour.Step> last) {}

  private final int index;
  private final Optional<BreakToken.Cut> cut;

  /// By the lane's rows.
  private final List<List<Exit>> even = new ArrayList<>();

  /// By the lanes from here to the channel's end.
  private final Map<List<Channel.Lane>, List<Exit>> uneven = new HashMap<>();

  /// @param index of the item that comes next or is cut
  /// @param cut one setting of it with its lines so far
  Stand(int index, Optional<BreakToken.Cut> cut) {
    this.index = index;
    this.cut = cut;
  }

  int index() {
    return index;
  }

  Optional<BreakToken.Cut> cut() {
    return cut;
  }

  /// All ways to pour lane `lane` of a channel from here, the cheapest for each place where it may
  /// end and each number of blank rows.
  List<Exit> exits(Flow flow, Channel channel, int lane) {
    if (!channel.isEvenFrom(lane)) {
      return uneven.computeIfAbsent(
          channel.from(lane), _ -> new LanePour(flow, channel, lane).from(this));
    }
    int rows = channel.at(lane).rows();
    while (even.size() <= rows) {
      even.add(null);
    }
    if (even.get(rows) == null) {
      even.set(rows, new LanePour(flow, channel, lane).from(this));
    }
    return even.get(rows);
  }
}
