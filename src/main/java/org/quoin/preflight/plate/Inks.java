package org.quoin.preflight.plate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The share of each ink in one colour, from 0 to 1.
///
/// @param spots inks beside the process inks, by name
/// @param known whether the inks could be told: those of a pattern, for one, cannot
public record Inks(
    float cyan,
    float magenta,
    float yellow,
    float black,
    SortedMap<String, Float> spots,
    boolean known) {
  /// Less than this share leaves no dot on a plate.
  private static final float NOTHING = 0.005f;

  public static final Inks UNKNOWN = new Inks(0, 0, 0, 0, Collections.emptySortedMap(), false);

  public Inks {
    // Most colours have none, and are made anew for every letter.
    spots =
        spots.isEmpty()
            ? Collections.emptySortedMap()
            : Collections.unmodifiableSortedMap(new TreeMap<>(spots));
  }

  public static Inks process(float cyan, float magenta, float yellow, float black) {
    return new Inks(cyan, magenta, yellow, black, Collections.emptySortedMap(), true);
  }

  /// On how many plates there is something.
  public int count() {
    int count = prints(cyan) + prints(magenta) + prints(yellow) + prints(black);
    if (!spots.isEmpty()) {
      for (float tint : spots.values()) {
        count += prints(tint);
      }
    }
    return count;
  }

  private static int prints(float share) {
    return share > NOTHING ? 1 : 0;
  }

  /// The sum of all shares: 4 when all four process inks are solid.
  public float total() {
    float total = cyan + magenta + yellow + black;
    for (float tint : spots.values()) {
      total += tint;
    }
    return total;
  }

  public boolean isWhite() {
    return known && count() == 0;
  }

  /// Nothing but solid black.
  public boolean isBlackAlone() {
    return known && black > 1 - NOTHING && count() == 1;
  }

  /// Black that other inks help: at least 85 % of black and something else (GWG2015).
  public boolean isRichBlack() {
    return known && black >= 0.85f - NOTHING / 10 && count() > 1;
  }

  float[] shares() {
    return new float[] {cyan, magenta, yellow, black};
  }
}
