package org.quoin.sample;

import java.awt.geom.Path2D;

/// Skies, mountains, water and fields, from far to near.
final class Land {
  /// A ridge of mountains and its light.
  ///
  /// @param crest height of its crest on the mean, in shares of the picture's height
  /// @param rise how far peaks stand above that
  /// @param peaks how many fit across the picture
  /// @param haze share of the air's colour that lies over it
  /// @param snow height down to which snow lies; 0 for none
  record Ridge(
      double crest, double rise, double peaks, int lit, int shade, double haze, double snow) {}

  private final Canvas canvas;
  private final int seed;

  Land(Canvas canvas, int seed) {
    this.canvas = canvas;
    this.seed = seed;
  }

  /// A sky from its zenith to the horizon at `foot`, with clouds lit from one side.
  void sky(int zenith, int horizon, double foot, double clouds, int lit, int shade) {
    var noise = new Noise(seed);
    double ratio = (double) canvas.width / canvas.height;
    canvas.pixels(
        0,
        foot,
        (x, y) -> {
          double depth = y / foot;
          int blue = Tint.mix(zenith, horizon, Math.pow(depth, 0.85));
          double u = x * ratio * 2.2 / (1.15 - 0.6 * depth);
          double v = y * 5.5 / (1.15 - 0.5 * depth);
          double thick = noise.cloud(u, v, 6);
          double edge = noise.cloud(u + 0.05, v + 0.09, 5);
          double cover = Math.clamp((thick - (0.62 - 0.25 * clouds)) * 5, 0.0, 1.0);
          int body = Tint.mix(lit, shade, Math.clamp((thick - edge) * 3.0 + 0.30, 0.0, 1.0));
          return 0xFF000000 | Tint.mix(blue, body, cover * (0.35 + 0.5 * clouds));
        });
  }

  /// One ridge with gullies, snow and the mist at its foot; light comes from the left.
  void ridge(Ridge ridge, int number, int air, double foot) {
    var noise = new Noise(seed + 100 * number);
    double ratio = (double) canvas.width / canvas.height;
    canvas.pixels(
        Math.max(0, ridge.crest - ridge.rise - 0.02),
        foot,
        (x, y) -> {
          double u = x * ratio * ridge.peaks / 1.5;
          double line = ridge.crest - ridge.rise * (noise.crest(u, 0.5, 5) * 1.5 - 0.5);
          double below = y - line;
          if (below < 0) {
            double soft = 1 + below * canvas.height / 1.6;
            return soft <= 0
                ? 0
                : (int) (255 * soft) << 24 | Tint.mix(ridge.shade, air, ridge.haze);
          }
          double v = below * ridge.peaks * 1.15;
          double bend = 0.7 * noise.cloud(u * 1.3 + 40, v * 0.9, 3);
          double rock = noise.crest(u * 1.7 + bend + 9, v * 1.1 + bend, 6);
          double beside = noise.crest(u * 1.7 + bend + 9.035, v * 1.1 + bend - 0.02, 6);
          double light = Math.clamp(0.5 + (rock - beside) * 4.4, 0.0, 1.0);
          int colour = Tint.mix(ridge.shade, ridge.lit, light);
          if (ridge.snow > 0) {
            double cold = (ridge.snow - y) * 9 + (rock - 0.5) * 1.6 + light * 0.5;
            int snow = Tint.mix(0x8FA6C6, 0xFFF6EA, light);
            colour = Tint.mix(colour, snow, Math.clamp(cold, 0.0, 1.0));
          }
          double mist = ridge.haze + 0.45 * Math.clamp(below / (foot - line + 0.02), 0.0, 1.0);
          return 0xFF000000 | Tint.mix(colour, air, Math.min(0.93, mist));
        });
  }

  /// A band of mist that lies in a valley.
  void mist(double y, double high, int colour, double opacity) {
    var noise = new Noise(seed + 7);
    canvas.pixels(
        y - high,
        y + high,
        (px, py) -> {
          double rest = 1 - Math.abs(py - y) / high;
          double thin = noise.cloud(px * 5, py * 22, 4);
          double cover = opacity * rest * rest * Math.clamp(thin * 1.9 - 0.35, 0.0, 1.0);
          return (int) (255 * cover) << 24 | colour;
        });
  }

  /// Rough ground from its far edge to the foot of the picture, darker and warmer as it comes near.
  void ground(double top, int far, int near, double roll, double rough) {
    var noise = new Noise(seed + 31);
    canvas.pixels(
        top - roll,
        1,
        (x, y) -> {
          double line = top + roll * (noise.cloud(x * 3, 2, 3) - 0.6);
          if (y < line) {
            return 0;
          }
          double depth = (y - line) / (1.0001 - line);
          double scale = 1 / (0.06 + depth);
          double patch = noise.cloud(x * 9 * scale + 3, depth * 34 * scale * 0.5, 4);
          double tuft = noise.cloud(x * 160 * scale * 0.25, depth * 300 * scale * 0.3, 3);
          int colour = Tint.mix(far, near, Math.pow(depth, 0.7));
          double light = (patch - 0.5) * 1.1 + (tuft - 0.5) * rough;
          return 0xFF000000
              | (light > 0 ? Tint.lighter(colour, light * 0.75) : Tint.darker(colour, -light));
        });
  }

  /// Still or running water: the colours above it, streaked.
  void water(Path2D bank, int far, int near, int glint) {
    var noise = new Noise(seed + 53);
    var box = bank.getBounds2D();
    var old = canvas.pen.getClip();
    canvas.fillDown(bank, far, near);
    canvas.pen.setClip(bank);
    for (int i = 0; i < 900; i++) {
      double share = Math.pow(canvas.random.nextDouble(), 1.6);
      double y = box.getMinY() + share * box.getHeight();
      double x = box.getMinX() + canvas.random.nextDouble() * box.getWidth();
      double length = (0.006 + 0.05 * share) * canvas.width * canvas.between(0.4, 1.4);
      double bright = noise.cloud(x / canvas.width * 14, y / canvas.height * 30, 3);
      int colour = bright > 0.52 ? glint : Tint.darker(near, 0.25);
      canvas.line(
          new java.awt.geom.Line2D.Double(x - length, y, x + length, y),
          Tint.clear(colour, 0.05 + 0.25 * Math.abs(bright - 0.5)),
          0.0008 + 0.0022 * share);
    }
    canvas.pen.setClip(old);
  }
}
