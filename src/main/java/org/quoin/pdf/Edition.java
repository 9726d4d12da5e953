package org.quoin.pdf;

import java.nio.file.Path;
import java.util.Optional;
import org.quoin.issue.FileSize;
import org.quoin.pdf.file.PhotoPlan;
import org.quoin.picture.Darkroom;

/// For whom a file is made.
public sealed interface Edition {
  /// For a print shop: PDF/X-4, in the inks of the press, with bleed.
  ///
  /// @param condition the ICC profile of the printing condition: press, paper and ink
  /// @param rgb the ICC profile of photos that carry none
  /// @param inkLimit what the inks of a photo may add up to, in percent, where RGB photos are
  ///   turned into inks; empty where they keep their colours until the print shop's conversion
  /// @param plan what is done to photos with more pixels than print can show
  /// @param marks whether to print crop marks, register marks and a colour bar round the page
  record Print(Path condition, Path rgb, Optional<Integer> inkLimit, PhotoPlan plan, boolean marks)
      implements Edition {
    public Print on(Path other) {
      return new Print(other, rgb, inkLimit, plan, marks);
    }

    /// With RGB photos turned into inks, and scaled down first whatever they weigh: inks are kept
    /// without loss, and a pixel of four takes what it takes.
    public Print inked(int limit) {
      return new Print(condition, rgb, Optional.of(limit), usefulPixels(0), marks);
    }

    public Print marked() {
      return new Print(condition, rgb, inkLimit, plan, true);
    }
  }

  /// For a screen: PDF/UA-1 and PDF/A-2a, in sRGB, with links.
  ///
  /// @param rgb the sRGB profile
  /// @param inks the ICC profile of photos in process inks that carry none
  /// @param most what the file may weigh; only the photos give way
  record Screen(Path rgb, Path inks, FileSize most, Darkroom darkroom) implements Edition {}

  /// Sheetfed offset on coated paper, the condition most print shops assume.
  ///
  /// More than 300 pixels an inch no screen of 150 lines can print; half as many again are left
  /// alone, since resampling costs a little sharpness, and so are files of up to 2 MB: twenty of
  /// them are 40 MB, which every print shop takes.
  ///
  /// @param profiles the folder of ICC profiles
  static Print print(Path profiles) {
    return new Print(
        profiles.resolve("ISOcoated_v2_300_bas.icc"),
        profiles.resolve("sRGB.icc"),
        Optional.empty(),
        usefulPixels(2_000_000),
        false);
  }

  /// Photos with more pixels than a press can show, scaled down.
  ///
  /// @param light bytes up to which a JPEG is left as it is
  private static PhotoPlan usefulPixels(long light) {
    return PhotoPlan.forPress(300, 450, 92, light);
  }

  /// @param profiles the folder of ICC profiles
  /// @param most what the file may weigh
  static Screen screen(Path profiles, FileSize most) {
    return screen(profiles, most, new Darkroom());
  }

  /// @param darkroom where photos are developed
  static Screen screen(Path profiles, FileSize most, Darkroom darkroom) {
    return new Screen(
        profiles.resolve("sRGB.icc"), profiles.resolve("ISOcoated_v2_300_bas.icc"), most, darkroom);
  }
}
