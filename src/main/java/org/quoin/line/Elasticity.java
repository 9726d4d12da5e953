package org.quoin.line;

/// What a justified line may be stretched and shrunk by, and in which proportions.
///
/// @param spaceStretch most that a word space may grow, per mille of the font's
/// @param spaceShrink most that it may shrink
/// @param letter most that letters may be moved apart or together, per mille of the em
/// @param glyph most that glyphs may be widened or narrowed, per mille of their width
/// @param letterShare of a line's adjustment that goes between letters before its limit, per mille
/// @param glyphShare that goes into the glyphs
/// @param kashidaShare that goes into strokes between joined letters, where a line has such places
record Elasticity(
    int spaceStretch,
    int spaceShrink,
    int letter,
    int glyph,
    int letterShare,
    int glyphShare,
    int kashidaShare) {
  /// Word space 75–150 %, letterspacing ±1.5 % of the em, glyphs ±2 %. Letters take 45 % of what a
  /// line needs, glyphs 35 %, word spaces the rest; `docs/typography.md` shows the measurements
  /// behind the shares. Joined letters have strokes instead of letterspacing, and the same share.
  static final Elasticity BODY = new Elasticity(500, 250, 15, 20, 450, 350, 450);

  /// For a paragraph that must have a line more or fewer, where nothing else makes columns level:
  /// word space 65–200 %, letterspacing ±2.5 %. Such lines are seen by who looks for them.
  static final Elasticity STRAINED = new Elasticity(1000, 350, 25, 25, 450, 350, 450);
}
