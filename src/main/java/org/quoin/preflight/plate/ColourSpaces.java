package org.quoin.preflight.plate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDCIEBasedColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/// Takes the colours of every colour space apart into inks.
///
/// Inks that the file names are taken as they are: device CMYK, CMYK with a profile (the profile
/// says for which press the numbers were made), Separation and DeviceN. One grey component is
/// black. All else goes through sRGB and the output intent.
public final class ColourSpaces {
  /// The registration ink, which prints on every plate (ISO 32000-1, 8.6.6.4).
  public static final String ALL = "All";

  private static final String NONE = "None";
  private static final List<String> PROCESS = List.of("Cyan", "Magenta", "Yellow", "Black");

  /// Steps a side for spaces that are read point by point.
  private static final int SIDE = 17;

  private final Proof proof;
  private final Map<COSBase, Separating> known = new IdentityHashMap<>();

  public ColourSpaces(Proof proof) {
    this.proof = proof;
  }

  public Separating separating(PDColorSpace space) {
    var object = space.getCOSObject();
    // Names of device spaces and arrays of the file both live as long as the file does.
    return object == null ? make(space) : known.computeIfAbsent(object, _ -> make(space));
  }

  private Separating make(PDColorSpace space) {
    if (space instanceof PDSeparation separation) {
      return named(List.of(separation.getColorantName()));
    }
    if (space instanceof PDDeviceN deviceN) {
      return named(deviceN.getColorantNames());
    }
    return switch (space.getNumberOfComponents()) {
      case 1 -> new Separating(List.of(), false, 1, (in, out) -> out[3] = 1 - in[0]);
      case 4 ->
          new Separating(List.of(), false, 4, (in, out) -> System.arraycopy(in, 0, out, 0, 4));
      case 3 ->
          isScreen(space)
              ? new Separating(
                  List.of(), false, proof.most(), (in, out) -> proof.inks(in[0], in[1], in[2], out))
              : managed(space);
      default -> throw new IllegalArgumentException(space.getName());
    };
  }

  private static boolean isScreen(PDColorSpace space) {
    return space instanceof PDICCBased icc
        ? icc.isSRGB()
        : !(space instanceof PDCIEBasedColorSpace) && !(space instanceof PDDeviceCMYK);
  }

  private static Separating named(List<String> colorants) {
    if (colorants.contains(ALL)) {
      return new Separating(
          List.of(),
          true,
          4,
          (in, out) -> {
            for (int i = 0; i < 4; i++) {
              out[i] = in[0];
            }
          });
    }
    var spots = new ArrayList<String>();
    var places = new int[colorants.size()];
    for (int i = 0; i < places.length; i++) {
      var name = colorants.get(i);
      if (PROCESS.contains(name)) {
        places[i] = PROCESS.indexOf(name);
      } else if (name.equals(NONE)) {
        places[i] = -1;
      } else {
        places[i] = 4 + spots.size();
        spots.add(name);
      }
    }
    return new Separating(
        spots,
        true,
        places.length,
        (in, out) -> {
          for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
              out[places[i]] = in[i];
            }
          }
        });
  }

  /// A table of the space, made once, for its own formula is slow.
  private Separating managed(PDColorSpace space) {
    var range = space.getDefaultDecode(8);
    var shares = new float[4 * SIDE * SIDE * SIDE];
    var inks = new float[4];
    for (int i = 0; i < SIDE * SIDE * SIDE; i++) {
      var components =
          new float[] {
            at(range, 0, i / (SIDE * SIDE)), at(range, 1, i / SIDE % SIDE), at(range, 2, i % SIDE)
          };
      var rgb = rgb(space, components);
      proof.inks(rgb[0], rgb[1], rgb[2], inks);
      System.arraycopy(inks, 0, shares, 4 * i, 4);
    }
    var cube = new Proof.Cube(SIDE, shares);
    return new Separating(
        List.of(),
        false,
        proof.most(),
        (in, out) ->
            cube.at(share(range, 0, in[0]), share(range, 1, in[1]), share(range, 2, in[2]), out));
  }

  private static float at(float[] range, int component, int step) {
    float least = range[2 * component];
    return least + (range[2 * component + 1] - least) * step / (SIDE - 1);
  }

  private static float share(float[] range, int component, float value) {
    float least = range[2 * component];
    return (value - least) / (range[2 * component + 1] - least);
  }

  private static float[] rgb(PDColorSpace space, float[] components) {
    try {
      return space.toRGB(components);
    } catch (IOException | RuntimeException unusable) {
      // A broken profile: its standard check tells of it; the numbers are read as sRGB.
      return components;
    }
  }

  /// The name of a colour space without components of its own, such as a pattern's.
  public static boolean isPattern(PDColorSpace space) {
    return COSName.PATTERN.getName().equals(space.getName());
  }
}
