package org.quoin.geometry;

/// Distances inwards from the four sides of a box.
public record Insets(Length top, Length right, Length bottom, Length left) {
  public static Insets all(Length side) {
    return new Insets(side, side, side, side);
  }
}
