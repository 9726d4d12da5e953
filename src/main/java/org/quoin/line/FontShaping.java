package org.quoin.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.quoin.font.Face;
import org.quoin.font.FontBook;
import org.quoin.font.ShapedText;
import org.quoin.font.Shaper;
import org.quoin.geometry.Length;
import org.quoin.issue.Direction;
import org.quoin.style.Stylist;
import org.quoin.style.TextStyle;

/// Glyphs from the fonts at hand: the style's own face, and where it lacks a character the first
/// fallback family that has it.
final class FontShaping implements Shaping {
  /// What every font of Latin letters has.
  private static final int LATIN = 'x';

  private final FontBook fonts;
  private final Shaper shaper;
  private final Function<String, List<String>> fallback;
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  FontShaping(FontBook fonts, Shaper shaper, Function<String, List<String>> fallback) {
    this.fonts = fonts;
    this.shaper = shaper;
    this.fallback = fallback;
  }

  @Override
  public List<Piece> shape(String text, TextStyle style, Direction direction) {
    Face wanted =
        fonts
            .nearest(style.face())
            .orElseThrow(() -> new IllegalArgumentException("no such face: " + style.face()));
    var families = known.computeIfAbsent(wanted.key().family(), fallback);
    boolean foreign = !direction.isRightToLeft() && Direction.of(style.language()).isRightToLeft();
    Face main = foreign ? ofLetters(text, wanted, families) : wanted;
    var pieces = new ArrayList<Piece>();
    for (FontBook.Stretch stretch : fonts.stretches(text, main, families)) {
      var letters = text.substring(stretch.from(), stretch.to());
      var sized = style.withSize(size(style, wanted, stretch.face()));
      var shaped = shaper.shape(letters, sized, stretch.face(), direction);
      pieces.add(piece(stretch, sized.size(), shaped));
    }
    return pieces;
  }

  /// Latin letters that step in among Arabic ones are set smaller by as much as Arabic letters are
  /// set larger among Latin ones, so that the small letters of both look alike.
  private Length size(TextStyle style, Face wanted, Face face) {
    boolean latin = !fonts.covers(wanted, LATIN) && fonts.covers(face, LATIN);
    return latin && Direction.of(style.language()).isRightToLeft()
        ? style.size().times(100, Stylist.ARABIC_SIZE)
        : style.size();
  }

  /// The face of a foreign part's letters, which its stops and figures shall have too; the style's
  /// own when it has no letters or that face has them.
  private Face ofLetters(String text, Face wanted, List<String> families) {
    return text.codePoints()
        .filter(letter -> Character.isLetter(letter) && !fonts.covers(wanted, letter))
        .mapToObj(letter -> fonts.stretches(Character.toString(letter), wanted, families))
        .map(stretches -> stretches.getFirst().face())
        .findFirst()
        .orElse(wanted);
  }

  private static Piece piece(FontBook.Stretch stretch, Length size, ShapedText shaped) {
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
        size,
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
