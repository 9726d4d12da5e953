package org.quoin.preview;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quoin.pdf.Edition;
import org.quoin.picture.Pixels;
import org.quoin.style.Ink;

/// What inks look like on the paper of the print edition's printing condition, as far as a screen
/// can show it.
final class PrintColours {
  private final ICC_ColorSpace press;
  private final Map<Ink.Print, String> known = new ConcurrentHashMap<>();
  private PaperLook paper;

  private PrintColours(ICC_ColorSpace press) {
    this.press = press;
  }

  /// A photo's pixels as paper shows them.
  Pixels of(Pixels pixels) {
    return paper().of(pixels);
  }

  /// Measured when the first photo asks for it: it takes a moment.
  private synchronized PaperLook paper() {
    if (paper == null) {
      paper = new PaperLook(press);
    }
    return paper;
  }

  /// @param home where `assets` lie
  static PrintColours of(Path home) {
    var profile = Edition.print(home.resolve("assets/icc")).condition();
    try {
      return new PrintColours(
          new ICC_ColorSpace(ICC_Profile.getInstance(Files.readAllBytes(profile))));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// `#rrggbb`
  String of(Ink ink) {
    return known.computeIfAbsent(ink.print(), this::shown);
  }

  private String shown(Ink.Print print) {
    return switch (print) {
      case Ink.Print.Process inks -> shown(inks, 1000);
      case Ink.Print.Spot(var _, int tint, var alternate) -> shown(alternate, tint);
    };
  }

  private String shown(Ink.Print.Process inks, int tint) {
    float share = tint / 1_000_000f;
    var rgb =
        press.toRGB(
            new float[] {
              inks.cyan() * share, inks.magenta() * share, inks.yellow() * share, inks.key() * share
            });
    int red = Math.round(rgb[0] * 255);
    int green = Math.round(rgb[1] * 255);
    int blue = Math.round(rgb[2] * 255);
    return "#%02x%02x%02x".formatted(red, green, blue);
  }
}
