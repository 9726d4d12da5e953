package org.quoin.line;

/// What the composer dislikes and how much, in demerits; found by measuring, see
/// `docs/typography.md`.
///
/// A line whose word space is at its limit costs `spread + extreme`. The square keeps the spread of
/// all spaces small, the sixth power keeps single bad lines away.
///
/// @param line each line, so that of two equal settings the shorter one wins
/// @param spread times the square of the looseness (1 at the limit)
/// @param extreme times its sixth power
/// @param strain times the square of the letters' and glyphs' strain (1 at the limit)
/// @param tight what a tight line counts of a loose one, per mille: a space at 75 % is off by half
///   as much as one at 150 %
/// @param contrast times the square of the difference in fitness of two lines in a row
/// @param hyphen a line that ends in an added hyphen
/// @param ownHyphen a line that ends in a hyphen which the text has
/// @param ladder the second of two stacked hyphens
/// @param runt a last line of one syllable or shorter than 1.5 em
/// @param lonely a last line of a single word under a ragged or balanced one
record Taste(
    long line,
    long spread,
    long extreme,
    long strain,
    long tight,
    long contrast,
    long hyphen,
    long ownHyphen,
    long ladder,
    long runt,
    long lonely) {
  static final Taste BODY =
      new Taste(200, 15_000, 10_000, 1_000, 500, 100, 11_500, 5_000, 1_000, 80_000, 40_000);

  /// Most hyphens that may stand one above the other.
  static final int LADDER = 2;
}
