package org.quoin.line;

import java.util.ArrayList;
import java.util.List;
import org.quoin.font.Face;
import org.quoin.font.FontBook;
import org.quoin.font.ShapedText;
import org.quoin.font.Shaper;
import org.quoin.style.TextStyle;

/// Glyphs from the fonts at hand: the style's own face, and where it lacks a character the first
/// fallback family that has it.
final class FontShaping implements Shaping {
  private final FontBook fonts;
  private final Shaper shaper;
  private final List<String> fallback;

  FontShaping(FontBook fonts, Shaper shaper, List<String> fallback) {
    this.fonts = fonts;
    this.shaper = shaper;
    this.fallback = List.copyOf(fallback);
  }

  @Override
  public List<Piece> shape(String text, TextStyle style) {
    Face wanted =
        fonts
            .face(style.face())
            .orElseThrow(() -> new IllegalArgumentException("no such face: " + style.face()));
    var pieces = new ArrayList<Piece>();
    for (FontBook.Stretch stretch : fonts.stretches(text, wanted, fallback)) {
      var letters = text.substring(stretch.from(), stretch.to());
      pieces.add(piece(stretch, shaper.shape(letters, style, stretch.face())));
    }
    return pieces;
  }

  private static Piece piece(FontBook.Stretch stretch, ShapedText shaped) {
    int count = shaped.glyphs().length;
    int[] clusters = shaped.clusters();
    if (stretch.from() > 0) {
      clusters = clusters.clone();
      for (int i = 0; i < count; i++) {
        clusters[i] += stretch.from();
      }
    }
    return new Piece(
        stretch.face(),
        stretch.from(),
        stretch.to(),
        shaped.glyphs(),
        shaped.advances(),
        shaped.xOffsets() == null ? new int[count] : shaped.xOffsets(),
        shaped.yOffsets() == null ? new int[count] : shaped.yOffsets(),
        clusters,
        shaped.unsafe(),
        shaped.missing().stream().mapToInt(at -> at + stretch.from()).toArray());
  }
}
