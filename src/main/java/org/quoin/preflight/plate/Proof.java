package org.quoin.preflight.plate;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.util.Optional;

/// sRGB to process inks through the file's output intent, as the print shop's conversion will do
/// it: a table once for the file, and a straight line between its entries.
public final class Proof {
  /// Steps a side: 8 apart on the scale of 255, where the profile's own tables are coarser.
  private static final int SIDE = 33;

  private final Cube cube;

  private Proof(Cube cube) {
    this.cube = cube;
  }

  /// @param profile of the output intent; without one, or with one that is not for four inks, the
  ///   grey part of a colour is taken to be printed in black alone: the least ink that would do
  public static Proof of(Optional<byte[]> profile) {
    return new Proof(profile.flatMap(Proof::through).orElseGet(Proof::leastInk));
  }

  private static Optional<Cube> through(byte[] bytes) {
    try {
      var press = ICC_Profile.getInstance(bytes);
      if (press.getNumComponents() != 4) {
        return Optional.empty();
      }
      var screen = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
      int count = SIDE * SIDE * SIDE;
      var colours = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, count, 1, 3, null);
      var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, count, 1, 4, null);
      for (int i = 0; i < count; i++) {
        colours.setSample(i, 0, 0, level(i / (SIDE * SIDE)));
        colours.setSample(i, 0, 1, level(i / SIDE % SIDE));
        colours.setSample(i, 0, 2, level(i % SIDE));
      }
      new ColorConvertOp(new ICC_Profile[] {screen, press}, null).filter(colours, inks);
      var shares = new float[4 * count];
      for (int i = 0; i < shares.length; i++) {
        shares[i] = inks.getSample(i / 4, 0, i % 4) / 255f;
      }
      return Optional.of(new Cube(SIDE, shares));
    } catch (RuntimeException unusable) {
      // java.desktop refuses a broken profile with several kinds of unchecked exceptions.
      return Optional.empty();
    }
  }

  private static int level(int step) {
    return Math.round(255f * step / (SIDE - 1));
  }

  private static Cube leastInk() {
    var shares = new float[4 * 8];
    for (int corner = 0; corner < 8; corner++) {
      float cyan = 1 - (corner >> 2);
      float magenta = 1 - (corner >> 1 & 1);
      float yellow = 1 - (corner & 1);
      float black = Math.min(cyan, Math.min(magenta, yellow));
      shares[4 * corner] = cyan - black;
      shares[4 * corner + 1] = magenta - black;
      shares[4 * corner + 2] = yellow - black;
      shares[4 * corner + 3] = black;
    }
    return new Cube(2, shares);
  }

  /// What the inks of a colour can add up to at most: between lattice points there is never more
  /// than at the most of them.
  double most() {
    double most = 0;
    var shares = cube.shares();
    for (int i = 0; i < shares.length; i += 4) {
      most = Math.max(most, shares[i] + shares[i + 1] + shares[i + 2] + shares[i + 3]);
    }
    return most;
  }

  /// Inks of an sRGB colour into the first four places of `inks`.
  void inks(float red, float green, float blue, float[] inks) {
    cube.at(red, green, blue, inks);
  }

  /// Inks on a lattice of colours, from 0 to 1 a side.
  record Cube(int side, float[] shares) {
    /// Between lattice points along straight lines (trilinear).
    void at(float x, float y, float z, float[] out) {
      float fx = Math.clamp(x, 0f, 1f) * (side - 1);
      float fy = Math.clamp(y, 0f, 1f) * (side - 1);
      float fz = Math.clamp(z, 0f, 1f) * (side - 1);
      int ix = Math.min((int) fx, side - 2);
      int iy = Math.min((int) fy, side - 2);
      int iz = Math.min((int) fz, side - 2);
      float dx = fx - ix;
      float dy = fy - iy;
      float dz = fz - iz;
      int corner = 4 * ((ix * side + iy) * side + iz);
      int up = 4 * side;
      int deep = 4 * side * side;
      for (int ink = 0; ink < 4; ink++) {
        int i = corner + ink;
        float near =
            line(
                line(shares[i], shares[i + 4], dz),
                line(shares[i + up], shares[i + up + 4], dz),
                dy);
        int j = i + deep;
        float far =
            line(
                line(shares[j], shares[j + 4], dz),
                line(shares[j + up], shares[j + up + 4], dz),
                dy);
        out[ink] = line(near, far, dx);
      }
    }

    private static float line(float from, float to, float share) {
      return from + (to - from) * share;
    }
  }
}
