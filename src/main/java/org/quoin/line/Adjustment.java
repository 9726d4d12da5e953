package org.quoin.line;

/// How one line's adjustment is shared among word spaces, letter gaps and glyph widths, in
/// millipoints; used again and again, since the breaker asks it for every line that it tries.
final class Adjustment {
  private final Elasticity limits;
  long spaces;
  long letters;
  long glyphs;

  /// Per mille of the letters' and glyphs' room that is used, 0 to 1000.
  long strain;

  /// Deviation of the word space per mille of its limit: 1000 is as wide, -1000 as narrow as it may
  /// be; beyond that the line breaks the rule.
  long looseness;

  Adjustment(Elasticity limits) {
    this.limits = limits;
  }

  /// Shares `needed` over a line with `spaceWidth` of word spaces, `gapWidth` ems of letter gaps
  /// and `textWidth` of glyphs. Letters and glyphs take their shares up to their limits, the spaces
  /// the rest; what the spaces cannot take goes back to the letters and then to the glyphs.
  void share(long needed, long spaceWidth, long gapWidth, long textWidth) {
    long letterRoom = gapWidth * limits.letter() / 1000;
    long glyphRoom = textWidth * limits.glyph() / 1000;
    letters = clamp(needed * limits.letterShare() / 1000, letterRoom);
    glyphs = clamp(needed * limits.glyphShare() / 1000, glyphRoom);
    spaces = needed - letters - glyphs;
    long most = spaceWidth * limits.spaceStretch() / 1000;
    long least = -spaceWidth * limits.spaceShrink() / 1000;
    long excess = spaces > most ? spaces - most : Math.min(0, spaces - least);
    if (excess != 0) {
      long more = clamp(letters + excess, letterRoom) - letters;
      letters += more;
      excess -= more;
      more = clamp(glyphs + excess, glyphRoom) - glyphs;
      glyphs += more;
      spaces = needed - letters - glyphs;
    }
    long room = letterRoom + glyphRoom;
    strain = room <= 0 ? 0 : (Math.abs(letters) + Math.abs(glyphs)) * 1000 / room;
    looseness =
        spaces == 0
            ? 0
            : spaces > 0 ? spaces * 1000 / Math.max(1, most) : spaces * 1000 / Math.max(1, -least);
  }

  private static long clamp(long value, long room) {
    return Math.max(-room, Math.min(room, value));
  }
}
