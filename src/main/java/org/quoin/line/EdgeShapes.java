package org.quoin.line;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quoin.style.TextStyle;

/// Remembers how letters look at a line's edge (`n-`, `t-`, …), which come again and again: each is
/// shaped once. The memory is bounded and changes no result.
final class EdgeShapes {
  private static final int MOST = 20_000;

  private final Shaping shaping;
  private final Map<TextStyle, Map<String, List<Shaping.Piece>>> known = new ConcurrentHashMap<>();

  EdgeShapes(Shaping shaping) {
    this.shaping = shaping;
  }

  List<Shaping.Piece> shape(String letters, TextStyle style) {
    var ofStyle = known.computeIfAbsent(style, any -> new ConcurrentHashMap<>());
    var pieces = ofStyle.get(letters);
    if (pieces == null) {
      pieces = shaping.shape(letters, style);
      if (ofStyle.size() >= MOST) {
        ofStyle.clear();
      }
      ofStyle.put(letters, pieces);
    }
    return pieces;
  }
}
