package org.quoin.style;

import java.util.Optional;
import java.util.regex.Pattern;

/// A colour by its name in the theme, with what it is in print and on screen. It stays a name until
/// the press.
public record Ink(String name, Print print, Rgb screen) {
  public static final Ink BLACK =
      new Ink("black", new Print.Process(0, 0, 0, 1000), new Rgb(0x000000));
  public static final Ink WHITE =
      new Ink("white", new Print.Process(0, 0, 0, 0), new Rgb(0xFFFFFF));

  /// This ink thinned to `thousandths` of its strength, as a ground for text.
  public Ink tint(int thousandths) {
    var thin =
        switch (print) {
          case Print.Process full -> full.tint(thousandths);
          case Print.Spot(var spot, var tint, var alternate) ->
              new Print.Spot(spot, tint * thousandths / 1000, alternate);
        };
    return new Ink(name + " " + thousandths / 10 + " %", thin, screen.tint(thousandths));
  }

  /// Its colour on screen, dimmed as far as it must be for text on white and white on it.
  public Rgb readable() {
    return Contrast.readable(screen);
  }

  /// What the printer mixes it from.
  public sealed interface Print {
    /// Shares of the four process inks in thousandths.
    record Process(int cyan, int magenta, int yellow, int key) implements Print {
      Process tint(int thousandths) {
        return new Process(
            cyan * thousandths / 1000,
            magenta * thousandths / 1000,
            yellow * thousandths / 1000,
            key * thousandths / 1000);
      }
    }

    /// An ink of its own, at a tint in thousandths, and the process mixture that stands in for it.
    record Spot(String name, int tint, Process alternate) implements Print {}
  }

  /// sRGB as `0xRRGGBB`.
  public record Rgb(int value) {
    private static final Pattern WRITTEN = Pattern.compile("\\s*#([0-9A-Fa-f]{6})\\s*");

    /// Reads `#00758F`; empty when it is no such thing.
    public static Optional<Rgb> parse(String written) {
      var match = WRITTEN.matcher(written);
      return match.matches()
          ? Optional.of(new Rgb(Integer.parseInt(match.group(1), 16)))
          : Optional.empty();
    }

    public int red() {
      return value >> 16 & 0xFF;
    }

    public int green() {
      return value >> 8 & 0xFF;
    }

    public int blue() {
      return value & 0xFF;
    }

    /// `#00758F`.
    @Override
    public String toString() {
      return "#%06X".formatted(value);
    }

    Rgb tint(int thousandths) {
      int mixed = 0;
      for (int shift = 16; shift >= 0; shift -= 8) {
        int part = value >> shift & 0xFF;
        mixed |= 255 - (255 - part) * thousandths / 1000 << shift;
      }
      return new Rgb(mixed);
    }
  }
}
