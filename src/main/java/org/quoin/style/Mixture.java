package org.quoin.style;

import org.quoin.style.Ink.Print.Process;
import org.quoin.style.Ink.Rgb;

/// Stands in for half an ink that a theme does not give: print from screen, screen from print.
///
/// A printer's own values are always better; these keep the hue and never lay on much ink.
final class Mixture {
  private Mixture() {}

  /// The process inks for a colour of the screen, with full grey component replacement: black takes
  /// all that the three colours have in common, `K = 1 - max(R, G, B)` and `C = (1 - R - K) / (1 -
  /// K)`, likewise M and Y. So greys print in black alone and at most two coloured inks meet.
  /// Rounded to whole percent, as printers give them.
  static Process process(Rgb colour) {
    int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
    if (most == 0) {
      return new Process(0, 0, 0, 1000);
    }
    return new Process(
        percent(most - colour.red(), most),
        percent(most - colour.green(), most),
        percent(most - colour.blue(), most),
        percent(255 - most, 255));
  }

  /// The colour of process inks: each lets through what it does not take, `R = (1 - C)(1 - K)`,
  /// likewise G and B.
  static Rgb screen(Process inks) {
    return new Rgb(
        light(inks.cyan(), inks.key()) << 16
            | light(inks.magenta(), inks.key()) << 8
            | light(inks.yellow(), inks.key()));
  }

  /// A share in thousandths, whole percent, rounded half up.
  private static int percent(int part, int whole) {
    return (200 * part + whole) / (2 * whole) * 10;
  }

  private static int light(int ink, int key) {
    return (int) (((1000L - ink) * (1000 - key) * 255 + 500_000) / 1_000_000);
  }
}
