package org.quoin.sample;

/// Valleys and lakes under layered ridges.
final class MountainScenes {
  private MountainScenes() {}

  static void valley(Canvas canvas) {
    var land = new Land(canvas, 11);
    int air = 0xDCC9BE;
    land.sky(0x3F6FA3, 0xF5DEC0, 0.62, 0.35, 0xFFF0DA, 0xB9B1BE);
    canvas.glow(0.12, 0.36, 0.50, 0xFFE3B0, 0.65);
    var noise = new Noise(29);
    var terrain =
        new Terrain(
            new Terrain.View(0.115, 0.47, 1.02),
            (x, z) -> {
              double off = x - river(z);
              double side = Math.clamp((Math.abs(off) - 0.045) / 0.34, 0.0, 1.0);
              double wall = side * side * (3 - 2 * side);
              double back = Math.clamp((z - 0.62) / 0.3, 0.0, 1.0);
              double rock = noise.crest(x * 3.3 + 0.4 * noise.cloud(x * 5, z * 5, 2), z * 3.3, 8);
              double bed = Math.abs(off) < 0.006 + 0.010 * (1 - z) ? -0.006 : 0;
              return bed
                  + 0.004 * noise.cloud(x * 30, z * 30, 3)
                  + wall * (0.02 + 0.15 * rock)
                  + back * (0.03 + 0.24 * rock) * (0.5 + 0.5 * wall);
            },
            0.62);
    terrain.paint(
        canvas, (x, z, high, flat, light) -> country(noise, x, z, high, flat, light), air, 0.52);
    var growth = new Growth(canvas);
    for (int i = 0; i < 40; i++) {
      double z = 0.66 - 0.50 * i / 40.0;
      double x = river(z) + (i % 2 == 0 ? -1 : 1) * canvas.between(0.03, 0.085);
      var spot = terrain.spot(x, z);
      growth.poplars(spot.x(), spot.x() + 0.02 * spot.unit(), spot.y(), 0.017 * spot.unit(), 4);
    }
  }

  /// A lake between bare slopes, at noon.
  static void lake(Canvas canvas) {
    var land = new Land(canvas, 5);
    land.sky(0x2F6BAF, 0xD8E8F0, 0.60, 0.45, 0xFFFDF6, 0xB7C6D8);
    var noise = new Noise(61);
    var terrain =
        new Terrain(
            new Terrain.View(0.10, 0.46, 1.0),
            (x, z) -> {
              double shore =
                  Math.hypot((x - 0.50 - 0.16 * Math.sin(z * 8)) * 1.9, (z - 0.36) * 0.72)
                      + 0.26 * noise.cloud(x * 6, z * 6, 5);
              double wall = Math.clamp((shore - 0.36) / 0.42, 0.0, 1.0);
              double rock = noise.crest(x * 3.6 + 0.5 * noise.cloud(x * 4, z * 4, 2), z * 3.6, 8);
              return wall <= 0 ? -0.01 : 0.006 + wall * wall * 0.05 + wall * 0.19 * rock;
            },
            1.0);
    terrain.paint(
        canvas,
        (x, z, high, flat, light) -> {
          if (high < 0.0005) {
            double ripple = noise.cloud(x * 150, z * 420, 2);
            double mirror = noise.cloud(x * 9, z * 3, 3);
            int deep = Tint.mix(0x0F7F8E, 0x3FB0AC, Math.clamp(1.6 * z, 0.0, 1.0));
            return Tint.mix(
                Tint.mix(deep, 0x8FC9C6, 0.5 * mirror),
                0xE6F7F2,
                0.30 * Math.clamp((ripple - 0.55) * 3, 0.0, 1.0));
          }
          double patch = noise.cloud(x * 22, z * 22, 4);
          int meadow = Tint.mix(0x8B9A4E, 0xB9AE6A, patch);
          int rock = Tint.mix(0xB79A7C, 0x8A8480, patch);
          int body = Tint.mix(meadow, rock, (high - 0.03 + 0.05 * (patch - 0.5)) * 22);
          body =
              Tint.mix(
                  body, 0xFCF8F2, (high - 0.12 + 0.06 * (patch - 0.5)) * 26 + (flat - 0.7) * 2);
          body = high < 0.009 ? 0xD9C9A4 : body;
          return Tint.mix(Tint.mix(body, 0x3C5278, 0.6), Tint.lighter(body, 0.18), light);
        },
        0xC4D6E4,
        0.55);
  }

  /// Terraces with flat-roofed houses under a snow ridge, in the evening.
  static void village(Canvas canvas) {
    var land = new Land(canvas, 17);
    int air = 0xE6C3AE;
    land.sky(0x5B6FA6, 0xFBD3A4, 0.58, 0.40, 0xFFDDB8, 0xA493AC);
    canvas.glow(0.86, 0.42, 0.5, 0xFFD79A, 0.7);
    var noise = new Noise(83);
    var terrain =
        new Terrain(
            new Terrain.View(0.15, 0.42, 1.0),
            (x, z) -> {
              double rock = noise.crest(x * 3.1 + 0.4 * noise.cloud(x * 4, z * 4, 2), z * 3.1, 8);
              double back = Math.clamp((z - 0.42) / 0.4, 0.0, 1.0);
              double hill = 0.075 * Math.clamp((z - 0.05) * 2.0 + (0.5 - x) * 0.25, 0.0, 1.0);
              return hill + 0.006 * noise.cloud(x * 14, z * 14, 3) + back * (0.02 + 0.22 * rock);
            },
            0.5);
    terrain.paint(
        canvas,
        (x, z, high, flat, light) -> {
          double patch = noise.cloud(x * 26, z * 26, 4);
          int body = Tint.mix(Tint.mix(0x7E7F3E, 0xB59C5C, patch), 0x9C7B5E, (high - 0.085) * 24);
          body =
              Tint.mix(
                  body, 0xFBEFE6, (high - 0.13 + 0.05 * (patch - 0.5)) * 24 + (flat - 0.72) * 2);
          return Tint.mix(Tint.mix(body, 0x3D426E, 0.62), Tint.mix(body, 0xFFDDAA, 0.28), light);
        },
        air,
        0.6);
    var growth = new Growth(canvas);
    for (int row = 0; row < 13; row++) {
      double z = 0.40 - row * 0.025;
      for (int i = 0; i < 10; i++) {
        double x =
            0.5
                + (0.12 + z)
                    * (-0.46
                        + 0.95 * ((i * 0.618 + row * 0.37 + canvas.between(-0.05, 0.05)) % 1.0));
        var spot = terrain.spot(x, z);
        if (canvas.random.nextDouble() < 0.24) {
          growth.poplars(spot.x(), spot.x() + 0.012, spot.y(), 0.030 * spot.unit(), 3);
        } else if (canvas.random.nextDouble() < 0.75) {
          growth.house(spot.x(), spot.y(), 0.0098 * spot.unit(), 0.42);
        }
      }
    }
  }

  /// Gullies cut into bare slopes above the fields that they threaten.
  static void erosion(Canvas canvas) {
    new Land(canvas, 23).sky(0x6E97BE, 0xEFE4CF, 0.55, 0.30, 0xFFF7E8, 0xBFC3C9);
    var noise = new Noise(37);
    var terrain =
        new Terrain(
            new Terrain.View(0.085, 0.40, 1.15),
            (x, z) -> {
              double slope = Math.clamp((z - 0.16) / 0.62, 0.0, 1.0);
              double bend = 0.10 * noise.cloud(x * 5, z * 4, 3);
              double gully = noise.crest(x * 9 + bend * 8, z * 1.8, 6);
              double cut = slope * (1 - slope * 0.55) * 0.085 * (1 - gully);
              double bed = Math.abs(x - 0.55 - 0.10 * Math.sin(z * 11)) < 0.026 ? -0.008 : 0;
              return bed * (1 - slope)
                  + slope * 0.165
                  - cut
                  + 0.003 * noise.cloud(x * 60, z * 60, 3);
            },
            0.75);
    terrain.paint(
        canvas,
        (x, z, high, flat, light) -> {
          double patch = noise.cloud(x * 24, z * 24, 4);
          int body = Tint.mix(0xCBA67A, 0xA9794F, patch);
          body = high < -0.001 ? Tint.mix(0xCFC2AC, 0xA99C8A, patch) : body;
          body =
              Tint.mix(
                  body,
                  0x8E8B4A,
                  high > 0 && z < 0.24 ? 0.75 * patch + 0.1 : flat > 0.93 ? 0.35 : 0);
          return Tint.mix(Tint.mix(body, 0x4A3C4E, 0.66), Tint.lighter(body, 0.22), light);
        },
        0xD9CDBB,
        0.42);
    var growth = new Growth(canvas);
    for (int i = 0; i < 9; i++) {
      var spot =
          terrain.spot(0.36 + 0.032 * i + canvas.between(-0.01, 0.01), 0.19 - 0.008 * (i % 4));
      growth.house(spot.x(), spot.y(), 0.010 * spot.unit(), 0.42);
      growth.poplars(spot.x() - 0.01, spot.x(), spot.y(), 0.02 * spot.unit(), 2);
    }
  }

  static double river(double z) {
    return 0.5 + 0.035 * Math.sin(z * 15) + 0.05 * Math.sin(z * 6 + 1) - 0.03;
  }

  /// Water in the bed, fields on the floor, rock on the slopes, snow on the heights.
  static int country(Noise noise, double x, double z, double high, double flat, double light) {
    if (high < -0.002) {
      double ripple = noise.cloud(x * 120, z * 300, 2);
      return Tint.mix(0x5E93A8, 0xE9E1CF, 0.25 + 0.6 * ripple * z + 0.2 * light);
    }
    int field =
        switch ((int)
            (noise.at(Math.floor(x * 46 + 3 * Math.sin(z * 9)), Math.floor(z * 34)) * 5)) {
          case 0 -> 0x7F8F3E;
          case 1 -> 0xB3A552;
          case 2 -> 0x5F7B38;
          case 3 -> 0x97A24C;
          default -> 0x6C8440;
        };
    double patch = noise.cloud(x * 22, z * 22, 4);
    int rock = Tint.mix(0xA67F5C, 0x8C8272, patch);
    int slope =
        Tint.mix(Tint.mix(field, 0x8A8A4C, 0.3), rock, (high - 0.025 + 0.04 * (patch - 0.5)) * 26);
    int snow = 0xFBF4EA;
    double cold = (high - 0.125 + 0.05 * (patch - 0.5)) * 26 + (flat - 0.72) * 2.2;
    int body = Tint.mix(slope, snow, Math.clamp(cold, 0.0, 1.0));
    int shade = Tint.mix(body, 0x3A4C78, 0.55);
    return Tint.mix(shade, Tint.mix(body, 0xFFE6BE, 0.22), light);
  }
}
