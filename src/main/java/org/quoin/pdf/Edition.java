package org.quoin.pdf;

import java.nio.file.Path;

/// For whom a file is made.
public sealed interface Edition {
  /// For a print shop: PDF/X-4, in the inks of the press, with bleed.
  ///
  /// @param condition the ICC profile of the printing condition: press, paper and ink
  /// @param rgb the ICC profile of photos that carry none
  /// @param marks whether to print crop marks, register marks and a colour bar round the page
  record Print(Path condition, Path rgb, boolean marks) implements Edition {}

  /// For a screen: PDF/UA-1 and PDF/A-2a, in sRGB, with links.
  ///
  /// @param rgb the sRGB profile
  /// @param inks the ICC profile of photos in process inks that carry none
  record Screen(Path rgb, Path inks) implements Edition {}

  /// Sheetfed offset on coated paper, the condition most print shops assume.
  ///
  /// @param profiles the folder of ICC profiles
  static Print print(Path profiles) {
    return new Print(
        profiles.resolve("ISOcoated_v2_300_bas.icc"), profiles.resolve("sRGB.icc"), false);
  }

  /// @param profiles the folder of ICC profiles
  static Screen screen(Path profiles) {
    return new Screen(profiles.resolve("sRGB.icc"), profiles.resolve("ISOcoated_v2_300_bas.icc"));
  }
}
