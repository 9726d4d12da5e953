package org.quoin.line;

/// How one line's adjustment is shared among word spaces, letter gaps and glyph widths, in
/// millipoints; used again and again, since the breaker asks it for every line that it tries.
final class Adjustment {
  /// Growth of a word space, per mille, beyond which letters of a forced line help.
  private static final int EASED_SPACE = 650;

  /// And by how much at most, per mille of the em.
  private static final int EASED_LETTER = 10;

  private final Elasticity limits;
  long spaces;
  long letters;
  long glyphs;
  long kashidas;

  /// Per mille of the letters' and glyphs' room that is used, 0 to 1000.
  long strain;

  /// How much of all its room the line needs, per mille: what an eye sees as its colour.
  long tension;

  /// Deviation of the word space per mille of its limit: 1000 is as wide, -1000 as narrow as it may
  /// be; beyond that the line breaks the rule.
  long looseness;

  Adjustment(Elasticity limits) {
    this.limits = limits;
  }

  /// Shares `needed` over a line with `spaceWidth` of word spaces, `gapWidth` ems of letter gaps
  /// and `textWidth` of glyphs. Letters and glyphs take their shares up to their limits, the spaces
  /// the rest; what the spaces cannot take goes back to the letters and then to the glyphs.
  ///
  /// @param kashidaRoom by which joined letters may be drawn out
  void share(long needed, long spaceWidth, long gapWidth, long textWidth, long kashidaRoom) {
    long letterRoom = gapWidth * limits.letter() / 1000;
    long glyphRoom = textWidth * limits.glyph() / 1000;
    letters = clamp(needed * limits.letterShare() / 1000, letterRoom);
    glyphs = clamp(needed * limits.glyphShare() / 1000, glyphRoom);
    kashidas = Math.clamp(needed * limits.kashidaShare() / 1000, 0, kashidaRoom);
    spaces = needed - letters - glyphs - kashidas;
    long most = spaceWidth * limits.spaceStretch() / 1000;
    long least = -spaceWidth * limits.spaceShrink() / 1000;
    long excess = spaces > most ? spaces - most : Math.min(0, spaces - least);
    if (excess != 0) {
      long drawn = Math.clamp(excess, 0, kashidaRoom - kashidas);
      kashidas += drawn;
      excess -= drawn;
      long more = clamp(letters + excess, letterRoom) - letters;
      letters += more;
      excess -= more;
      more = clamp(glyphs + excess, glyphRoom) - glyphs;
      glyphs += more;
      spaces = needed - letters - glyphs - kashidas;
    }
    long room = letterRoom + glyphRoom;
    long all = room + (needed < 0 ? -least : most + kashidaRoom);
    tension = all <= 0 ? 0 : needed * 1000 / all;
    strain = room <= 0 ? 0 : (Math.abs(letters) + Math.abs(glyphs)) * 1000 / room;
    looseness =
        spaces == 0
            ? 0
            : spaces > 0 ? spaces * 1000 / Math.max(1, most) : spaces * 1000 / Math.max(1, -least);
  }

  /// For a line that nothing within the limits can fill, after `share`: once its spaces are wider
  /// than [#EASED_SPACE], letters help by up to [#EASED_LETTER] beyond their limit, so that no
  /// white holes stand in the column.
  void ease(long spaceWidth, long gapWidth) {
    long excess = spaces - spaceWidth * EASED_SPACE / 1000;
    if (excess > 0) {
      long more = Math.min(excess, gapWidth * EASED_LETTER / 1000);
      letters += more;
      spaces -= more;
    }
  }

  private static long clamp(long value, long room) {
    return Math.max(-room, Math.min(room, value));
  }
}
