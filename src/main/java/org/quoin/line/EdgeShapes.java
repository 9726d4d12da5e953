package org.quoin.line;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quoin.issue.Direction;
import org.quoin.style.TextStyle;

/// Remembers how letters look at a line's edge (`n-`, `t-`, …), which come again and again: each is
/// shaped once. The memory is bounded and changes no result.
final class EdgeShapes {
  private static final int MOST = 20_000;

  private final Shaping shaping;
  private final Map<Look, Map<String, List<Shaping.Piece>>> known = new ConcurrentHashMap<>();

  private record Look(TextStyle style, Direction direction) {}

  EdgeShapes(Shaping shaping) {
    this.shaping = shaping;
  }

  List<Shaping.Piece> shape(String letters, TextStyle style, Direction direction) {
    var look = new Look(style, direction);
    var ofStyle = known.computeIfAbsent(look, any -> new ConcurrentHashMap<>());
    var pieces = ofStyle.get(letters);
    if (pieces == null) {
      pieces = shaping.shape(letters, style, direction);
      if (ofStyle.size() >= MOST) {
        ofStyle.clear();
      }
      ofStyle.put(letters, pieces);
    }
    return pieces;
  }
}
