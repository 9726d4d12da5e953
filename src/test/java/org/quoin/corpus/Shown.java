package org.quoin.corpus;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/// All that one page shows, by the number of its marked content; -1 is furniture and decoration.
///
/// @param number from 1
/// @param order of the pieces of marked content, as the file holds them
record Shown(
    int number,
    Map<Integer, List<Glyph>> glyphs,
    Map<Integer, List<Rectangle2D>> pictures,
    List<Rectangle2D> fills) {
  static final int FURNITURE = -1;

  /// All lines that stand on it, whatever they belong to.
  List<Line> lines() {
    return glyphs.values().stream().flatMap(some -> Line.of(number, some).stream()).toList();
  }

  List<Glyph> glyphs(int content) {
    return glyphs.getOrDefault(content, List.of());
  }

  List<Rectangle2D> pictures(int content) {
    return pictures.getOrDefault(content, List.of());
  }
}
