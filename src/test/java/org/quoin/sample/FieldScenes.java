package org.quoin.sample;

import java.awt.geom.RoundRectangle2D;

/// Fields, orchards and roads.
final class FieldScenes {
  private FieldScenes() {}

  static void cotton(Canvas canvas) {
    new Land(canvas, 131).sky(0x5C93C6, 0xF3E6CC, 0.50, 0.5, 0xFFFBF0, 0xB9C2CF);
    new Land(canvas, 132)
        .ridge(new Land.Ridge(0.36, 0.06, 2.2, 0xC0AFA6, 0x7C8DAE, 0.45, 0), 1, 0xE6DDCB, 0.50);
    new Land(canvas, 133)
        .ridge(new Land.Ridge(0.42, 0.03, 3.0, 0xA89F74, 0x6F7E78, 0.35, 0), 2, 0xDDD6B9, 0.50);
    canvas.fillDown(canvas.box(0, 0.445, 1, 0.555), 0x8F8450, 0x4A3C26);
    var growth = new Growth(canvas);
    growth.poplars(0.0, 1.0, 0.455, 0.07, 34);
    for (int row = 0; row < 46; row++) {
      double near = Math.pow(row / 45.0, 2.1);
      double y = 0.455 + 0.57 * near;
      double size = 2.2 + 26 * near;
      int count = (int) (900 - 560 * Math.sqrt(near));
      for (int i = 0; i < count; i++) {
        double lane = canvas.between(-14, 14);
        double off = lane - Math.round(lane);
        if (Math.abs(off) > 0.27) {
          continue;
        }
        double x = 0.62 + lane * (0.035 + 0.16 * near);
        double py = canvas.y(y) + canvas.between(-1, 1) * size * 1.6;
        int leaf = Tint.mix(0x34481F, 0x8FA850, canvas.random.nextDouble());
        growth.dab(
            canvas.x(x),
            py,
            size * 0.62,
            size * 0.42,
            Tint.mix(leaf, 0xD6CFAE, 0.4 * (1 - near)),
            0.9);
        if (canvas.random.nextDouble() < 0.55) {
          double bx = canvas.x(x) + canvas.between(-0.5, 0.5) * size;
          growth.dab(bx, py - size * 0.42, size * 0.36, size * 0.31, 0xD9D2C6, 0.95);
          growth.dab(bx - size * 0.07, py - size * 0.47, size * 0.30, size * 0.24, 0xFFFBF2, 0.95);
        }
      }
    }
    heap(canvas, growth);
    CareScenes.soil(canvas, 0.44, 0.78, 0.06);
    new Person(
            canvas,
            0.435,
            0.405,
            0.052,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.SCARF, 0xC98F66, 0x9A3F4A, 0x6A3A5A, 0xE2B350, 1))
        .standing();
    new Person(
            canvas,
            0.52,
            0.43,
            0.045,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SCARF, 0xD9A47C, 0x2F7A78, 0x2A4A5A, 0xE9E0D0, 1))
        .standing();
  }

  private static void heap(Canvas canvas, Growth growth) {
    CareScenes.soil(canvas, 0.17, 0.80, 0.34);
    for (int i = 0; i < 5200; i++) {
      double up = Math.pow(canvas.random.nextDouble(), 1.3);
      double side = canvas.between(-1, 1);
      double half = 0.225 * Math.pow(1 - up, 0.62);
      double x = 0.185 + side * half;
      double y = 0.80 - 0.36 * up + 0.012 * Math.abs(side);
      double light = 0.62 - 0.42 * side + 0.25 * up + canvas.between(-0.2, 0.2);
      growth.dab(
          canvas.x(x),
          canvas.y(y),
          canvas.between(7, 15),
          canvas.between(6, 12),
          Tint.mix(0x9C98A6, 0xFFFCF4, light),
          0.9);
    }
  }

  static void orchard(Canvas canvas) {
    new Land(canvas, 141).sky(0x7FB2DC, 0xF6ECD9, 0.60, 0.45, 0xFFFFFF, 0xCBD3DD);
    new Land(canvas, 142)
        .ridge(new Land.Ridge(0.36, 0.11, 2.0, 0xC4BBC0, 0x7F92B6, 0.38, 0.36), 1, 0xE6E2DC, 0.60);
    new Land(canvas, 143)
        .ridge(new Land.Ridge(0.48, 0.05, 2.8, 0xA8A878, 0x6E8078, 0.3, 0), 2, 0xDDE0C4, 0.62);
    new Land(canvas, 144).ground(0.56, 0xA9B46A, 0x4F6B2E, 0.01, 0.7);
    var growth = new Growth(canvas);
    for (int row = 0; row < 6; row++) {
      double near = row / 5.0;
      int count = 11 - row * 2 + (row == 5 ? 1 : 0);
      double high = 0.13 + 0.50 * near * near;
      for (int i = 0; i < count; i++) {
        double x = count == 2 ? (i == 0 ? 0.09 : 0.93) : (i + 0.5 + (row % 2) * 0.35) / count;
        double foot = 0.60 + 0.35 * near * near;
        canvas.soft(
            0.01,
            pen -> {
              pen.setPaint(Tint.clear(0x2F4020, 0.35));
              pen.fill(canvas.oval(x + 0.02 + 0.05 * near, foot, high * 0.55, high * 0.10));
            });
        growth.tree(x, foot, high * canvas.between(0.9, 1.08), 0xB4707A, 0xFFF3EA);
      }
    }
    canvas.line(canvas.open(0.345, 0.93, 0.405, 0.48), Tint.solid(0xA87C4E), 0.012);
    canvas.line(canvas.open(0.405, 0.945, 0.435, 0.49), Tint.solid(0x8A6238), 0.012);
    for (int i = 0; i < 7; i++) {
      double t = i / 7.0 + 0.06;
      canvas.line(
          canvas.open(0.345 + 0.06 * t, 0.93 - 0.45 * t, 0.405 + 0.03 * t, 0.945 - 0.455 * t),
          Tint.solid(0x9A6E42),
          0.008);
    }
    new Person(
            canvas,
            0.66,
            0.42,
            0.068,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SCARF, 0xD9A47C, 0x3E6E9A, 0x2F4A6A, 0xC9473F, 1))
        .standing()
        .arm(-0.86, 1.7, -1.3, 1.5, -1.6, 0.5);
  }

  static void mobileUnit(Canvas canvas) {
    new Land(canvas, 151).sky(0x4F86BC, 0xEDE6D6, 0.58, 0.5, 0xFFFFFF, 0xB4C0CF);
    new Land(canvas, 152)
        .ridge(new Land.Ridge(0.34, 0.13, 1.8, 0xC9B6A6, 0x667DA3, 0.25, 0.36), 1, 0xDDDCD4, 0.62);
    new Land(canvas, 153)
        .ridge(new Land.Ridge(0.48, 0.07, 2.6, 0xAD9668, 0x5F6A66, 0.15, 0), 2, 0xD6CFB4, 0.66);
    new Land(canvas, 154).ground(0.60, 0xC4B088, 0x82694A, 0.01, 0.5);
    canvas.soft(
        0.014,
        pen -> {
          pen.setPaint(Tint.clear(0x1E1820, 0.55));
          pen.fill(canvas.oval(0.55, 0.845, 0.66, 0.06));
        });
    canvas.fillDown(
        canvas.shape(0.27, 0.30, 0.68, 0.30, 0.68, 0.79, 0.27, 0.79), 0xFDFCF8, 0xC4CAD0);
    canvas.fillDown(
        canvas.shape(0.68, 0.40, 0.79, 0.40, 0.85, 0.57, 0.875, 0.60, 0.875, 0.79, 0.68, 0.79),
        0xFAF8F2,
        0xB9C0C8);
    canvas.fillDown(
        canvas.shape(0.70, 0.43, 0.78, 0.43, 0.826, 0.57, 0.70, 0.57), 0x5E86A6, 0xB9D2E0);
    canvas.fillDown(canvas.box(0.27, 0.60, 0.605, 0.065), 0xF09A3E, 0xD9702A);
    canvas.fill(canvas.box(0.27, 0.672, 0.605, 0.012), 0x2B5F94);
    for (int i = 0; i < 3; i++) {
      canvas.fillDown(canvas.box(0.31 + 0.105 * i, 0.37, 0.075, 0.13), 0x4A6E8A, 0xA9C6D6);
    }
    canvas.line(canvas.box(0.615, 0.36, 0.052, 0.40), Tint.clear(0x6A727C, 0.9), 0.003);
    canvas.fill(canvas.box(0.72, 0.37, 0.05, 0.032), 0x2F6EC2);
    canvas.glow(0.745, 0.38, 0.06, 0x6FB0FF, 0.7);
    canvas.line(canvas.open(0.36, 0.30, 0.36, 0.07), Tint.solid(0x5A626C), 0.005);
    canvas.fillAcross(canvas.oval(0.50, 0.235, 0.085, 0.12), 0xF6F7F8, 0x9AA4B0);
    canvas.line(canvas.open(0.50, 0.30, 0.50, 0.25, 0.475, 0.20), Tint.solid(0x5A626C), 0.005);
    for (double x : new double[] {0.37, 0.775}) {
      canvas.fill(Portrait.dot(canvas, x, 0.79, 0.135), 0x23262C);
      canvas.fill(Portrait.dot(canvas, x, 0.79, 0.075), 0xB4BAC2);
      canvas.fill(Portrait.dot(canvas, x, 0.79, 0.030), 0x4A525C);
    }
    canvas.fill(
        new RoundRectangle2D.Double(
            canvas.x(0.845), canvas.y(0.675), canvas.x(0.026), canvas.y(0.035), 20, 20),
        0xFFF3C4);
    for (int i = 0; i < 2; i++) {
      double x = 0.115 + 0.095 * i;
      CareScenes.soil(canvas, x, 0.925 - 0.01 * i, 0.08);
      new Person(
              canvas,
              x,
              0.415 - 0.01 * i,
              0.070,
              new Person.Look(
                  i == 0 ? Person.View.FRONT : Person.View.LEFT,
                  Person.Hair.CAP,
                  0xCB9267,
                  0x3E5068,
                  0x2B3648,
                  i == 0 ? 0xD9702A : 0x33506E,
                  1))
          .standing();
    }
    canvas.glow(0.05, 0.10, 0.9, 0xFFEFC8, 0.35);
  }

  static void border(Canvas canvas) {
    new Land(canvas, 161).sky(0x6C96BC, 0xF0E2C9, 0.60, 0.45, 0xFFF9EC, 0xB7BCC6);
    new Land(canvas, 162)
        .ridge(new Land.Ridge(0.30, 0.13, 1.7, 0xC4A994, 0x63789E, 0.25, 0.30), 1, 0xDDD3C2, 0.60);
    new Land(canvas, 163)
        .ridge(new Land.Ridge(0.44, 0.10, 2.1, 0xB3936A, 0x5E5F6A, 0.12, 0), 2, 0xD2C0A0, 0.68);
    new Land(canvas, 164).ground(0.58, 0xBFA67C, 0x7A6144, 0.015, 0.6);
    canvas.fillDown(
        canvas.shape(0.50, 0.575, 0.54, 0.575, 0.92, 1.0, 0.06, 1.0), 0xA9A29A, 0x5F5A58);
    canvas.line(canvas.open(0.518, 0.60, 0.49, 1.0), Tint.clear(0xF4EAD4, 0.6), 0.005);
    canvas.fillDown(canvas.box(0.05, 0.40, 0.17, 0.36), 0xF0E4CB, 0xC9AE84);
    canvas.fillDown(
        canvas.shape(0.22, 0.40, 0.28, 0.42, 0.28, 0.735, 0.22, 0.76), 0xA98E6C, 0x7E6850);
    canvas.fillDown(
        canvas.shape(0.03, 0.36, 0.225, 0.36, 0.305, 0.415, 0.225, 0.405, 0.03, 0.405),
        0x3E7F6A,
        0x24543F);
    canvas.fillDown(canvas.box(0.085, 0.47, 0.10, 0.12), 0x5E86A0, 0xB4CBD6);
    canvas.fillAcross(canvas.box(0.325, 0.55, 0.020, 0.30), 0xE6E2DA, 0x8A8680);
    for (int i = 0; i < 9; i++) {
      canvas.fill(
          canvas.shape(
              0.33 + 0.052 * i,
              0.585 - 0.030 * i,
              0.384 + 0.052 * i,
              0.555 - 0.030 * i,
              0.384 + 0.052 * i,
              0.575 - 0.030 * i,
              0.33 + 0.052 * i,
              0.605 - 0.030 * i),
          i % 2 == 0 ? 0xC9413A : 0xFBF6EA);
    }
    canvas.soft(
        0.012,
        pen -> {
          pen.setPaint(Tint.clear(0x1E1820, 0.55));
          pen.fill(canvas.oval(0.66, 0.875, 0.44, 0.05));
        });
    car(canvas);
    CareScenes.soil(canvas, 0.905, 0.945, 0.09);
    new Person(
            canvas,
            0.905,
            0.34,
            0.084,
            new Person.Look(
                Person.View.LEFT, Person.Hair.CAP, 0xC98F66, 0x5A6E46, 0x46583A, 0x46583A, 1))
        .standingStill()
        .arm(0.86, 1.7, 1.1, 2.8, 0.9, 3.8)
        .arm(-0.86, 1.7, -1.35, 2.5, -1.75, 2.9);
    CareScenes.soil(canvas, 0.40, 0.955, 0.08);
    new Person(
            canvas,
            0.405,
            0.365,
            0.081,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.CAP, 0xD3A077, 0x5A6E46, 0x46583A, 0x46583A, 1))
        .standing();
  }

  private static void car(Canvas canvas) {
    canvas.fillDown(
        canvas.shape(0.55, 0.66, 0.585, 0.555, 0.745, 0.555, 0.80, 0.66), 0x6E9AB4, 0x3E5E76);
    canvas.fillDown(
        canvas.shape(0.47, 0.70, 0.555, 0.655, 0.80, 0.655, 0.865, 0.70, 0.87, 0.83, 0.465, 0.83),
        0xD2584A,
        0x7E2A28);
    canvas.line(canvas.open(0.66, 0.555, 0.665, 0.82), Tint.clear(0x5A1E1E, 0.8), 0.004);
    canvas.fillDown(
        canvas.shape(0.80, 0.655, 0.835, 0.50, 0.86, 0.505, 0.845, 0.68), 0xC04A40, 0x8A302C);
    for (double x : new double[] {0.545, 0.795}) {
      canvas.fill(Portrait.dot(canvas, x, 0.83, 0.115), 0x202228);
      canvas.fill(Portrait.dot(canvas, x, 0.83, 0.060), 0xB9BEC4);
    }
    canvas.fill(canvas.oval(0.478, 0.735, 0.018, 0.035), 0xFFF0C0);
    canvas.line(canvas.open(0.56, 0.715, 0.86, 0.715), Tint.clear(0xF6B9A8, 0.5), 0.004);
  }
}
