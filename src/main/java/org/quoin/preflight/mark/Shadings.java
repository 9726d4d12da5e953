package org.quoin.preflight.mark;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.quoin.preflight.plate.ColourSpaces;
import org.quoin.preflight.plate.Inks;

/// Colour runs, for what matters of them here: their darkest colour.
final class Shadings {
  /// Enough points along a run to meet every stop of a usual one.
  private static final int STEPS = 64;

  private Shadings() {}

  /// The inks of the colour with most ink, for axial and radial runs; unknown for meshes and
  /// functions of the place, whose colours are not on one line.
  static Inks darkest(PDShading shading, ColourSpaces spaces) throws IOException {
    int kind = shading.getShadingType();
    if (kind != PDShading.SHADING_TYPE2 && kind != PDShading.SHADING_TYPE3) {
      return Inks.UNKNOWN;
    }
    var domain =
        shading.getCOSObject().getDictionaryObject(COSName.DOMAIN) instanceof COSArray array
                && array.size() == 2
            ? array.toFloatArray()
            : new float[] {0, 1};
    var separating = spaces.separating(shading.getColorSpace());
    var darkest = Inks.process(0, 0, 0, 0);
    for (int i = 0; i <= STEPS; i++) {
      var at = domain[0] + (domain[1] - domain[0]) * i / STEPS;
      var inks = separating.inks(shading.evalFunction(at));
      darkest = inks.total() > darkest.total() ? inks : darkest;
    }
    return darkest;
  }
}
