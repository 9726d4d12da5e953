package org.quoin.sample;

import java.util.stream.IntStream;

/// A piece of country as heights, with its light and shadows, seen from above its near edge.
///
/// The country is one unit wide and one deep; `x` runs to the right and `z` away from the viewer,
/// who stands at the middle of the near edge. Columns of the picture are filled from near to far,
/// each step as high as perspective lifts it.
final class Terrain {
  /// The height of the land above a place, in units of its width.
  interface Relief {
    double at(double x, double z);
  }

  /// The colour of a place before the air is laid over it.
  interface Cover {
    int at(double x, double z, double height, double flat, double light);
  }

  /// Where a place of the land is in the picture, and how high one unit is there, both in shares.
  record Spot(double x, double y, double unit) {}

  /// @param eye the viewer's height
  /// @param horizon where level sight meets the picture
  /// @param lens picture heights that one unit takes at distance one
  record View(double eye, double horizon, double lens) {}

  private static final int GRID = 1400;
  private static final double CELL = 1.0 / GRID;

  private final float[] heights = new float[GRID * GRID];
  private final float[] shadows = new float[GRID * GRID];
  private final View view;

  /// @param sun how steeply light falls from the left, as height over distance
  Terrain(View view, Relief relief, double sun) {
    this.view = view;
    IntStream.range(0, GRID)
        .parallel()
        .forEach(row -> {
          for (int column = 0; column < GRID; column++) {
            heights[row * GRID + column] = (float) relief.at(column * CELL, row * CELL);
          }
        });
    cast(sun);
  }

  /// Each place keeps the height that the light must clear to reach it.
  private void cast(double sun) {
    for (int column = 0; column < GRID; column++) {
      for (int row = 0; row < GRID; row++) {
        int at = row * GRID + column;
        float before =
            column == 0 ? 0 : shadows[Math.min(GRID - 1, row + column % 3 / 2) * GRID + column - 1];
        shadows[at] = Math.max(heights[at], before - (float) (sun * CELL));
      }
    }
  }

  double height(double x, double z) {
    return sample(heights, x, z);
  }

  Spot spot(double x, double z) {
    double high = height(x, z);
    return new Spot(
        0.5 + (x - 0.5) / (0.12 + z) * 1.05,
        view.horizon - (high - view.eye) / (0.12 + z) * view.lens,
        view.lens / (0.12 + z));
  }

  void paint(Canvas canvas, Cover cover, int air, double thick) {
    var detail = new Noise(77);
    for (int column = 0; column < canvas.width; column++) {
      double across = ((column + 0.5) / canvas.width - 0.5) / 1.05;
      int filled = canvas.height;
      int last = 0;
      for (double z = 0.0; z < 0.995 && filled > 0; z += 0.0006 + 0.0011 * z) {
        double x = 0.5 + across * (0.12 + z);
        if (x < 0 || x >= 1) {
          break;
        }
        double rough = detail.cloud(x * 260, z * 260, 3) - 0.5;
        double high = sample(heights, x, z) + rough * 0.0022;
        double y = (view.horizon - (high - view.eye) / (0.12 + z) * view.lens) * canvas.height;
        int top = Math.max(0, (int) Math.floor(y));
        if (top >= filled) {
          continue;
        }
        int colour = colour(cover, x, z, high, rough, air, thick);
        int from = last == 0 ? colour : last;
        for (int row = filled - 1; row >= top; row--) {
          double share = (filled - row) / (double) (filled - top);
          canvas.image.setRGB(column, row, Tint.mix(from, colour, share));
        }
        if (top > 0 && top < filled) {
          // The crest's pixel is half air, which keeps far ridges soft.
          int sky = canvas.image.getRGB(column, top - 1);
          canvas.image.setRGB(column, top - 1, Tint.mix(sky, colour, 0.4));
        }
        filled = top;
        last = colour;
      }
    }
  }

  private int colour(
      Cover cover, double x, double z, double high, double rough, int air, double thick) {
    double slopeX =
        (sample(heights, x + 1.5 * CELL, z) - sample(heights, x - 1.5 * CELL, z)) / (3 * CELL);
    double slopeZ =
        (sample(heights, x, z + 1.5 * CELL) - sample(heights, x, z - 1.5 * CELL)) / (3 * CELL);
    double flat = 1 / Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
    double facing = (0.72 * slopeX + 0.38 * slopeZ + 0.46) * flat;
    double hidden = Math.clamp((sample(shadows, x, z) - sample(heights, x, z)) * 130, 0.0, 1.0);
    double light = Math.clamp(facing * 1.15 + rough * 0.55, 0.0, 1.0) * (1 - 0.85 * hidden);
    int ground = cover.at(x, z, high, flat, light);
    double haze = 1 - Math.exp(-thick * Math.pow(z, 1.35));
    return 0xFF000000 | Tint.mix(ground, air, Math.min(0.9, haze));
  }

  private static double sample(float[] map, double x, double z) {
    double column = Math.clamp(x / CELL, 0.0, GRID - 1.001);
    double row = Math.clamp(z / CELL, 0.0, GRID - 1.001);
    int left = (int) column;
    int near = (int) row;
    double fx = column - left;
    double fz = row - near;
    int at = near * GRID + left;
    double a = map[at] + (map[at + 1] - map[at]) * fx;
    double b = map[at + GRID] + (map[at + GRID + 1] - map[at + GRID]) * fx;
    return a + (b - a) * fz;
  }
}
