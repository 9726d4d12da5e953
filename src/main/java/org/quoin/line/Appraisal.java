package org.quoin.line;

import org.quoin.style.ParagraphStyle.Alignment;

/// Says what one line costs. The breaker asks it for each line that it tries; the answer stands in
/// its fields until the next question.
final class Appraisal {
  /// What a line costs that is just beyond the limits: more than any paragraph within them. It
  /// grows with the fourth power, so that rather two lines are a little too loose than one very
  /// much.
  static final long LOOSE = 100_000_000L;

  /// Looseness beyond which a line counts no worse, so that sums stay within a `long`.
  private static final long MOST_LOOSE = 10_000;

  static final long CUT = 10_000_000_000L;
  static final long OVERFULL = 100_000_000_000L;

  /// Fitness classes run from -STEPS (tight) to STEPS (loose); beyond the limits a line is as loose
  /// as the last.
  static final int STEPS = 3;

  private final Places places;
  private final Taste taste;
  private final Alignment alignment;
  private final long runtWidth;
  private final boolean shortLastWord;
  private final Adjustment adjustment;

  /// Whether the last line asked for may be set at all; the other fields tell no more if not.
  boolean possible;

  /// Whether it breaks a limit.
  boolean forced;

  int fitness;
  long cost;

  /// @param em of the paragraph's text
  /// @param shortLastWord whether its last word is a single syllable
  Appraisal(
      Places places,
      Elasticity limits,
      Taste taste,
      Alignment alignment,
      int em,
      boolean shortLastWord) {
    this.places = places;
    this.taste = taste;
    this.alignment = alignment;
    this.runtWidth = em * 3L / 2;
    this.shortLastWord = shortLastWord;
    this.adjustment = new Adjustment(limits);
  }

  /// Asks for the line from place `a` to place `b` in a measure of `width`.
  ///
  /// @param emergency whether lines beyond the limits are allowed, at a price
  void line(int a, int b, long width, boolean emergency) {
    long natural = places.endX[b] - places.startX[a];
    long needed = width - natural;
    possible = places.startGlyph[a] <= places.endGlyph[b];
    forced = false;
    fitness = 0;
    cost = taste.line();
    if (!possible) {
      return;
    }
    boolean last = places.kind(b).closes();
    switch (alignment) {
      case JUSTIFIED -> {
        if (!last || needed < 0) {
          justified(a, b, needed, natural, emergency);
        }
      }
      case RAGGED, FLUSH_END -> ragged(a, b, needed, width, last ? 0 : taste.spread(), emergency);
      case BALANCED, CENTRED -> ragged(a, b, needed, width, taste.spread(), emergency);
    }
    if (possible && last) {
      lastLine(a, b, natural);
    }
  }

  private void justified(int a, int b, long needed, long natural, boolean emergency) {
    long spaces = places.endSpace[b] - places.startSpace[a];
    adjustment.share(
        needed,
        spaces,
        places.endGap[b] - places.startGap[a],
        natural - spaces,
        places.kashidaRoom(a, b));
    long looseness = adjustment.looseness;
    if (looseness < -1000) {
      overfull(-needed, emergency && isShortest(a, b));
      return;
    }
    if (looseness > 1000) {
      if (!emergency) {
        possible = false;
        return;
      }
      forced = true;
      long square = Math.min(looseness, MOST_LOOSE) * Math.min(looseness, MOST_LOOSE) / 1000;
      cost += LOOSE / 1000 * square / 1000 * square;
      looseness = 1000;
    }
    long weighed = looseness < 0 ? looseness * taste.tight() / 1000 : looseness;
    long square = weighed * weighed / 1000;
    cost +=
        taste.spread() * square / 1000
            + taste.extreme() * (square * square / 1000 * square / 1000) / 1000
            + taste.strain() * (adjustment.strain * adjustment.strain / 1000) / 1000;
    long tension = Math.max(-1000, Math.min(1000, adjustment.tension));
    fitness = (int) ((Math.abs(tension) * STEPS + 500) / 1000) * Long.signum(tension);
  }

  private void ragged(int a, int b, long needed, long width, long spread, boolean emergency) {
    if (needed < 0) {
      overfull(-needed, emergency && isShortest(a, b));
      return;
    }
    long part = width <= 0 ? 0 : needed * 1000 / width;
    cost += spread * (part * part / 1000) / 100;
  }

  /// A line that is too long even when shrunk: only when there is no shorter one.
  private void overfull(long over, boolean allowed) {
    possible = allowed;
    forced = true;
    fitness = -STEPS;
    cost += OVERFULL + Math.min(over, OVERFULL);
  }

  /// Whether no line from `a` can end before `b`: what stands in for the letters after one break
  /// may reach past the next.
  private boolean isShortest(int a, int b) {
    for (int i = a + 1; i < b; i++) {
      if (places.startGlyph[a] <= places.endGlyph[i]) {
        return false;
      }
    }
    return true;
  }

  private void lastLine(int a, int b, long natural) {
    boolean single = places.endSpace[b] == places.startSpace[a];
    boolean whole = places.kind(a) == Opening.Kind.START;
    if (whole || places.kind(a) == Opening.Kind.FORCED) {
      return;
    }
    if (natural < runtWidth || single && shortLastWord && places.kind(b) == Opening.Kind.END) {
      cost += taste.runt();
    } else if (single && alignment != Alignment.JUSTIFIED) {
      cost += taste.lonely();
    }
  }

  /// What it costs that a line of one fitness follows another.
  long contrast(int before, int after) {
    int apart = Math.abs(before - after);
    return apart < 2 ? 0 : taste.contrast() * apart * apart;
  }

  /// What it costs to end a line at a place, `ladder` hyphens stacked with it.
  long end(int b, int ladder) {
    var opening = places.openings[b];
    long price =
        switch (opening.kind()) {
          case BROKEN_WORD -> taste.hyphen();
          case HYPHEN -> taste.ownHyphen();
          case CUT -> CUT;
          case PLAIN -> taste.ownHyphen() / 2;
          case START, SPACE, FORCED, END -> 0;
        };
    return price + opening.reluctance() + (ladder > 1 ? taste.ladder() : 0);
  }
}
