package org.quoin.pdf;

import java.nio.file.Path;
import org.quoin.issue.FileSize;
import org.quoin.pdf.file.PhotoPlan;
import org.quoin.picture.Darkroom;

/// For whom a file is made.
public sealed interface Edition {
  /// For a print shop: PDF/X-4, in the inks of the press, with bleed.
  ///
  /// @param condition the ICC profile of the printing condition: press, paper and ink
  /// @param rgb the ICC profile of photos that carry none
  /// @param photos whether RGB photos keep their colours until the print shop's own conversion
  /// @param plan what is done to photos with more pixels than print can show
  /// @param marks whether to print crop marks, register marks and a colour bar round the page
  record Print(Path condition, Path rgb, PhotoColour photos, PhotoPlan plan, boolean marks)
      implements Edition {}

  /// For a screen: PDF/UA-1 and PDF/A-2a, in sRGB, with links.
  ///
  /// @param rgb the sRGB profile
  /// @param inks the ICC profile of photos in process inks that carry none
  /// @param most what the file may weigh; only the photos give way
  record Screen(Path rgb, Path inks, FileSize most, Darkroom darkroom) implements Edition {}

  /// In which colours RGB photos go to the print shop.
  enum PhotoColour {
    AS_STORED,
    CMYK
  }

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
        PhotoColour.AS_STORED,
        PhotoPlan.forPress(300, 450, 92, 2_000_000),
        false);
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
