package org.quoin.line;

/// Where the glyphs of a strip or line may be drawn out by a tatweel, and by how much.
///
/// @param glyphs the font's tatweel behind each glyph that may be drawn out; 0 behind all others
/// @param advances of the tatweel as the font has it, in millipoints
record Kashidas(int[] glyphs, int[] advances) {
  /// The most that a place may be drawn out, per mille of the tatweel's own width.
  private static final int MOST = 2000;

  /// The least: a shorter stroke would hide under the letters' own.
  private static final int LEAST = 600;

  Kashidas(int count) {
    this(new int[count], new int[count]);
  }

  int most(int glyph) {
    return advances[glyph] * MOST / 1000;
  }

  int least(int glyph) {
    return advances[glyph] * LEAST / 1000;
  }

  /// The sums of [#most] over all glyphs before each index.
  long[] sums() {
    long[] sums = new long[glyphs.length + 1];
    for (int i = 0; i < glyphs.length; i++) {
      sums[i + 1] = sums[i] + most(i);
    }
    return sums;
  }

  /// How much each place of a line is drawn out so that they take `amount` in all, or as much of it
  /// as strokes of a seemly length can: in few places rather than by a hair in all of them.
  int[] shares(long amount) {
    int[] shares = new int[glyphs.length];
    int places = 0;
    long widths = 0;
    for (int i = 0; i < glyphs.length; i++) {
      places += glyphs[i] == 0 ? 0 : 1;
      widths += advances[i];
    }
    if (places == 0) {
      return shares;
    }
    long each = widths / places;
    long fewest = Math.min(places, amount * 1000 / (each * MOST) + 1);
    long chosen = Math.clamp((2 * amount + each) / (2 * each), fewest, places);
    if (amount < chosen * each * LEAST / 1000) {
      chosen--;
    }
    long seen = 0;
    long given = 0;
    for (int i = 0; i < glyphs.length && chosen > 0; i++) {
      if (glyphs[i] != 0) {
        // Every place in turn, as even along the line as can be.
        boolean takes = (seen + 1) * chosen / places > seen * chosen / places;
        seen++;
        if (takes) {
          long due = amount * (seen * chosen / places) / chosen;
          shares[i] = (int) Math.min(due - given, most(i));
          given = due;
        }
      }
    }
    return shares;
  }
}
