package org.quoin.style;

/// A colour by its name in the theme, with what it is in print and on screen. It stays a name until
/// the press.
public record Ink(String name, Print print, Rgb screen) {
  public static final Ink BLACK =
      new Ink("black", new Print.Process(0, 0, 0, 1000), new Rgb(0x000000));
  public static final Ink WHITE =
      new Ink("white", new Print.Process(0, 0, 0, 0), new Rgb(0xFFFFFF));

  /// What the printer mixes it from.
  public sealed interface Print {
    /// Shares of the four process inks in thousandths.
    record Process(int cyan, int magenta, int yellow, int key) implements Print {}

    /// An ink of its own, at a tint in thousandths, and the process mixture that stands in for it.
    record Spot(String name, int tint, Process alternate) implements Print {}
  }

  /// sRGB as `0xRRGGBB`.
  public record Rgb(int value) {}
}
