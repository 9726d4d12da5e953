package org.quoin.style;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How well letters of one colour can be read on another, as WCAG 2.2 measures it.
///
/// The definitions are those of WCAG 2.2, "relative luminance" and "contrast ratio".
final class Contrast {
  /// What success criterion 1.4.3 asks of text below 18 pt.
  static final double TEXT = 4.5;

  private Contrast() {}

  /// From 1 (the same) to 21 (black on white).
  static double between(Ink.Rgb one, Ink.Rgb other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /// The contrast for a sentence, rounded down so that what fails never reads as passing: `4.4`.
  static String shown(Ink.Rgb one, Ink.Rgb other) {
    return BigDecimal.valueOf(between(one, other)).setScale(1, RoundingMode.DOWN).toPlainString();
  }

  /// The lightest colour of the same hue that can be read on white; the colour itself when it can.
  static Ink.Rgb readable(Ink.Rgb colour) {
    var white = Ink.WHITE.screen();
    for (int share = 1000; share > 0; share--) {
      var darker = scaled(colour, share / 1000.0);
      if (between(darker, white) >= TEXT) {
        return darker;
      }
    }
    return Ink.BLACK.screen();
  }

  /// The colour with all its light dimmed to `share`, rounded down.
  private static Ink.Rgb scaled(Ink.Rgb colour, double share) {
    if (share == 1) {
      return colour;
    }
    return new Ink.Rgb(
        encode(linear(colour.red()) * share) << 16
            | encode(linear(colour.green()) * share) << 8
            | encode(linear(colour.blue()) * share));
  }

  private static double luminance(Ink.Rgb colour) {
    return 0.2126 * linear(colour.red())
        + 0.7152 * linear(colour.green())
        + 0.0722 * linear(colour.blue());
  }

  /// IEC 61966-2-1: the light of an sRGB value.
  private static double linear(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int encode(double light) {
    double share =
        light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    return (int) Math.floor(share * 255 + 1e-9);
  }
}
