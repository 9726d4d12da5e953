package org.quoin.font;

import org.quoin.geometry.Length;

/// How far the ink of letters reaches from their baseline.
///
/// @param up over it
/// @param down under it; negative where all ink stands higher
public record Reach(Length up, Length down) {
  public static final Reach NONE = new Reach(Length.ZERO, Length.ZERO);

  /// As far as either.
  public Reach with(Reach other) {
    return new Reach(up.max(other.up), down.max(other.down));
  }

  public Length height() {
    return up.plus(down);
  }
}
