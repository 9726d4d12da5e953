package org.quoin.pdf.print;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Map;
import org.quoin.style.Ink.Print.Process;

/// Turns a drawing's sRGB colours into process inks of the printing condition.
///
/// Black becomes the black ink alone and white bare paper, whatever the profile says: through a
/// profile, black lines would be mixed of four inks and blur wherever the plates are a hair off.
final class Separator {
  private static final Process BLACK = new Process(0, 0, 0, 1000);
  private static final Process PAPER = new Process(0, 0, 0, 0);

  private final byte[] profile;
  private final Map<Integer, Process> known;
  private ICC_ColorSpace space;

  /// @param known colours that were turned into inks of the same condition before
  Separator(byte[] profile, Map<Integer, Process> known) {
    this.profile = profile;
    this.known = known;
  }

  Process inks(int rgb) {
    return known.computeIfAbsent(rgb, this::convert);
  }

  private Process convert(int rgb) {
    return switch (rgb) {
      case 0x000000 -> BLACK;
      case 0xFFFFFF -> PAPER;
      default -> {
        if (space == null) {
          space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
        }
        float[] inks =
            space.fromRGB(
                new float[] {
                  (rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f
                });
        yield new Process(percent(inks[0]), percent(inks[1]), percent(inks[2]), percent(inks[3]));
      }
    };
  }

  /// To whole percents, as inks are named, in thousandths.
  private static int percent(float share) {
    return Math.clamp(Math.round(share * 100), 0, 100) * 10;
  }
}
