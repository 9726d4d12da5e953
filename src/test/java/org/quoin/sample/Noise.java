package org.quoin.sample;

/// Smooth noise from whole-number hashes, the same on every machine: the rough of rocks, clouds and
/// brush strokes.
///
/// Value noise with a quintic fade, summed over octaves (K. Perlin, "Improving Noise", 2002, for
/// the fade).
record Noise(int seed) {
  /// From 0 to 1, about one bump a unit.
  double at(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double fx = fade(x - column);
    double fy = fade(y - row);
    double top = mix(hash(column, row), hash(column + 1, row), fx);
    double foot = mix(hash(column, row + 1), hash(column + 1, row + 1), fx);
    return mix(top, foot, fy);
  }

  /// Octaves of halving size and weight, from 0 to 1.
  double cloud(double x, double y, int octaves) {
    double sum = 0;
    double weight = 0.5;
    double total = 0;
    double size = 1;
    for (int i = 0; i < octaves; i++) {
      sum += weight * at(x * size + 17.3 * i, y * size - 9.1 * i);
      total += weight;
      weight *= 0.5;
      size *= 2.03;
    }
    return sum / total;
  }

  /// Octaves folded at the middle, which makes crests; from 0 to 1, crests at 1.
  double crest(double x, double y, int octaves) {
    double sum = 0;
    double weight = 0.5;
    double total = 0;
    double size = 1;
    for (int i = 0; i < octaves; i++) {
      double fold = 1 - Math.abs(2 * at(x * size + 5.7 * i, y * size + 3.3 * i) - 1);
      sum += weight * fold * fold;
      total += weight;
      weight *= 0.44;
      size *= 2.1;
    }
    return sum / total;
  }

  private double hash(int x, int y) {
    int h = seed * 0x9E3779B1 + x * 0x85EBCA77 + y * 0xC2B2AE3D;
    h = (h ^ (h >>> 15)) * 0x2C1B3C6D;
    h = (h ^ (h >>> 12)) * 0x297A2D39;
    return ((h ^ (h >>> 15)) & 0xFFFFFF) / (double) 0xFFFFFF;
  }

  private static double fade(double t) {
    return t * t * t * (t * (t * 6 - 15) + 10);
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
