package org.quoin.font;

import java.util.Locale;
import org.quoin.issue.Direction;
import org.quoin.style.TextStyle;

/// What of a style and a face decides which glyphs a word gets: not its size, ink or tracking.
record Look(
    Face face,
    TextStyle.Figures figures,
    boolean smallCaps,
    boolean capitals,
    boolean ligatures,
    Locale language,
    Direction direction) {
  /// Letters set apart do not join: ligatures go where there is tracking.
  static Look of(TextStyle style, Face face, Direction direction) {
    return new Look(
        face,
        style.figures(),
        style.smallCaps(),
        style.capitals(),
        style.tracking() == 0,
        style.language(),
        direction);
  }
}
