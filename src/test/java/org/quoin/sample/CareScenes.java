package org.quoin.sample;

/// Advice, health and help: a film, a hotline, a clinic, a door, a ceremony.
final class CareScenes {
  private CareScenes() {}

  static void film(Canvas canvas) {
    canvas.fillDown(canvas.box(0, 0, 1, 1), 0x232A38, 0x11131C);
    canvas.glow(0.5, 0.36, 0.95, 0x9FB9CF, 0.55);
    canvas.fill(canvas.box(0.125, 0.075, 0.75, 0.52), 0x15181F);
    var old = canvas.pen.getClip();
    var picture = canvas.box(0.135, 0.09, 0.73, 0.49);
    canvas.pen.setClip(picture);
    canvas.fillDown(picture, 0x86B4D6, 0xFDE9C6);
    canvas.fill(
        canvas.curve(
            0.10, 0.45, 0.20, 0.27, 0.28, 0.36, 0.40, 0.22, 0.52, 0.37, 0.60, 0.29, 0.75, 0.40,
            0.90, 0.28, 0.92, 0.60, 0.10, 0.60),
        0x8FA6BF);
    canvas.fill(
        canvas.curve(
            0.10, 0.50, 0.25, 0.40, 0.45, 0.48, 0.65, 0.42, 0.92, 0.50, 0.92, 0.62, 0.10, 0.62),
        0x87A07A);
    canvas.fillDown(
        canvas.shape(0.44, 0.60, 0.47, 0.45, 0.49, 0.45, 0.60, 0.60), 0xE6D6B4, 0xCDB48A);
    new Person(
            canvas,
            0.35,
            0.205,
            0.095,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.SHORT, 0xD3A077, 0x3E6E8C, 0x2C3342, 0x2B211C, 1))
        .bust();
    new Person(
            canvas,
            0.66,
            0.215,
            0.09,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SCARF, 0xE0B38C, 0x9A4A5A, 0x2C3342, 0xE6C25A, 1))
        .bust();
    canvas.fill(canvas.box(0.135, 0.515, 0.73, 0.065), Tint.clear(0x16263A, 0.72));
    canvas.fill(canvas.box(0.30, 0.537, 0.40, 0.018), Tint.clear(0xFFFFFF, 0.85));
    canvas.pen.setClip(old);
    canvas.soft(
        0.03,
        pen -> {
          pen.setPaint(Tint.clear(0xBFD4E4, 0.22));
          pen.fill(canvas.shape(0.14, 0.60, 0.86, 0.60, 1.05, 1.0, -0.05, 1.0));
        });
    var crowd = new Crowd(canvas);
    for (int row = 0; row < 3; row++) {
      double head = 0.085 + 0.038 * row;
      for (int i = 0; i < 8 - row; i++) {
        double gap = head * 1.95;
        double x = 0.5 + (i - (7 - row) / 2.0) * gap + (row % 2) * 0.03;
        var look = crowd.next(Person.View.BACK, i % 2 == 0 ? 1 : -1);
        int dark = 0x161A26;
        new Person(
                canvas,
                x,
                0.60 + 0.105 * row + canvas.between(-0.012, 0.012),
                head,
                new Person.Look(
                    look.view(),
                    look.hair(),
                    Tint.mix(look.skin(), dark, 0.62),
                    Tint.mix(look.top(), dark, 0.72),
                    dark,
                    Tint.mix(look.head(), dark, 0.70),
                    look.light()))
            .bust();
      }
    }
  }

  static void hotline(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0x4A5670, 0x7A6A6E, 0x6A4E40, 0x3E2E28, 0.80);
    room.window(0.08, 0.06, 0.44, 0.36, 2, 0xD9C9B4);
    canvas.fill(canvas.box(0.08, 0.06, 0.44, 0.36), Tint.clear(0x2B3566, 0.45));
    canvas.fillDown(canvas.box(0.62, 0.08, 0.30, 0.26), 0xEADBC0, 0xC9B491);
    for (int i = 0; i < 5; i++) {
      canvas.fill(
          canvas.box(0.645 + 0.09 * (i % 3), 0.105 + 0.10 * (i / 3), 0.075, 0.075),
          i % 2 == 0 ? 0xF6C95A : 0x8FC0B4);
    }
    new Person(
            canvas,
            0.46,
            0.36,
            0.155,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.BUN, 0xE2B48E, 0x2F7A78, 0x2C3342, 0x3A2A20, -1))
        .bust()
        .arm(-0.92, 1.8, -1.25, 3.0, -0.35, 3.45)
        .arm(0.92, 1.8, 1.3, 3.0, 0.75, 3.5);
    double u = 0.155 * canvas.height / canvas.width;
    canvas.line(
        new java.awt.geom.Arc2D.Double(
            canvas.x(0.46 - 0.45 * u),
            canvas.y(0.352),
            canvas.x(0.90 * u),
            canvas.y(0.175),
            10,
            160,
            java.awt.geom.Arc2D.OPEN),
        Tint.solid(0x20242C),
        0.008);
    canvas.fill(canvas.oval(0.46 - 0.42 * u, 0.447, 0.17 * u, 0.044), 0x20242C);
    canvas.line(
        canvas.curve(0.46 - 0.42 * u, 0.465, 0.46 - 0.36 * u, 0.497, 0.46 - 0.05 * u, 0.500),
        Tint.solid(0x20242C),
        0.005);
    room.table(-0.06, 0.80, 1.12, 0.05, 0.30, 0x8F6745);
    canvas.fillDown(
        canvas.shape(0.58, 0.645, 0.90, 0.635, 0.91, 0.805, 0.59, 0.815), 0x39424E, 0x1D232B);
    room.sheet(0.22, 0.812, 0.20, 0.004);
    canvas.fillAcross(canvas.box(0.145, 0.60, 0.012, 0.22), 0xC9A867, 0x6E5A38);
    canvas.fillDown(
        canvas.shape(0.10, 0.55, 0.20, 0.55, 0.245, 0.63, 0.055, 0.63), 0xFFEFC0, 0xF0B95A);
    canvas.glow(0.15, 0.68, 0.34, 0xFFD98A, 0.75);
    room.glass(0.50, 0.825, 0.055, 0xB5702F);
  }

  static void outreach(Canvas canvas) {
    canvas.fillDown(canvas.box(0, 0, 1, 1), 0xE9D7B8, 0xC9A87E);
    var noise = new Noise(71);
    canvas.pixels(
        0,
        0.86,
        (x, y) -> {
          double rough = noise.cloud(x * 9, y * 12, 5) - 0.5;
          int wall = Tint.mix(0xEFE0C4, 0xD0AE82, y);
          return 0xFF000000
              | (rough > 0 ? Tint.lighter(wall, rough) : Tint.darker(wall, -rough * 0.6));
        });
    canvas.fillDown(canvas.box(0, 0.85, 1, 0.15), 0xBFA27C, 0x7A5E46);
    canvas.fill(canvas.box(0.46, 0.16, 0.40, 0.71), 0x6B8E8A);
    canvas.fillAcross(canvas.box(0.48, 0.175, 0.36, 0.69), 0x22333C, 0x3E5660);
    canvas.fillAcross(
        canvas.shape(0.84, 0.175, 0.97, 0.15, 0.97, 0.90, 0.84, 0.865), 0x4E8C88, 0x2B5C60);
    canvas.fillDown(
        canvas.shape(0.36, 0.135, 0.95, 0.135, 0.98, 0.165, 0.33, 0.165), 0xA9643F, 0x7E452C);
    canvas.fillDown(canvas.box(0.08, 0.17, 0.24, 0.19), 0xFBF7EE, 0xE6DDCB);
    canvas.fill(canvas.box(0.18, 0.19, 0.04, 0.15), 0x2F8F7A);
    canvas.fill(canvas.box(0.125, 0.24, 0.15, 0.05), 0x2F8F7A);
    new Person(
            canvas,
            0.66,
            0.30,
            0.077,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SCARF, 0xDDAA82, 0x8A4A5E, 0x5E3450, 0xD9A24A, 1))
        .standing()
        .arm(-0.86, 1.7, -1.2, 2.7, -1.65, 2.45);
    new Person(
            canvas,
            0.33,
            0.315,
            0.079,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.BUN, 0xD9A47C, 0x2F7A8C, 0x2C4258, 0x3A2A20, 1))
        .standing()
        .arm(0.86, 1.7, 1.2, 2.8, 1.75, 2.5);
    canvas.fill(canvas.shape(0.475, 0.485, 0.535, 0.478, 0.540, 0.520, 0.480, 0.527), 0xFFF8E6);
    canvas.fill(canvas.box(0.492, 0.492, 0.030, 0.010), 0x2F8F7A);
    canvas.fillDown(
        canvas.shape(0.26, 0.53, 0.345, 0.53, 0.36, 0.62, 0.245, 0.62), 0xC9873F, 0x7E5228);
    pot(canvas, 0.12, 0.90, 0.11);
    canvas.soft(
        0.012,
        pen -> {
          pen.setPaint(Tint.clear(0x2A1E1A, 0.4));
          pen.fill(canvas.oval(0.36, 0.885, 0.28, 0.028));
          pen.fill(canvas.oval(0.69, 0.865, 0.26, 0.026));
        });
    canvas.glow(0.1, 0.05, 0.6, 0xFFF0CC, 0.5);
  }

  private static void pot(Canvas canvas, double x, double foot, double high) {
    var growth = new Growth(canvas);
    canvas.fillAcross(
        canvas.shape(
            x - 0.055,
            foot - high * 0.4,
            x + 0.055,
            foot - high * 0.4,
            x + 0.04,
            foot,
            x - 0.04,
            foot),
        0xC87A4E,
        0x7A4430);
    for (int i = 0; i < 120; i++) {
      growth.dab(
          canvas.x(x + canvas.between(-0.06, 0.06)),
          canvas.y(foot - high * canvas.between(0.4, 0.95)),
          9,
          14,
          Tint.mix(0x2F4A2A, 0x9AAF52, canvas.random.nextDouble()),
          0.85);
    }
    for (int i = 0; i < 14; i++) {
      growth.dab(
          canvas.x(x + canvas.between(-0.05, 0.05)),
          canvas.y(foot - high * canvas.between(0.5, 0.95)),
          9,
          9,
          0xD9473F,
          0.9);
    }
  }

  static void clinic(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0xC9DAD6, 0xEDEFE4, 0xA99A84, 0x6E5E50, 0.66);
    room.window(0.08, 0.08, 0.30, 0.40, 3, 0xFBF7EE);
    canvas.fillDown(canvas.box(0.74, 0.12, 0.20, 0.26), 0xFDFBF4, 0xE6E2D6);
    canvas.fill(canvas.box(0.825, 0.16, 0.03, 0.18), 0x2F8F7A);
    canvas.fill(canvas.box(0.775, 0.225, 0.13, 0.05), 0x2F8F7A);
    new Person(
            canvas,
            0.62,
            0.20,
            0.098,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SCARF, 0xE2B48E, 0xF4F1EA, 0xE6E2DA, 0x5FA3A0, 1))
        .standing()
        .arm(-0.86, 1.7, -1.3, 2.7, -2.05, 2.75);
    new Person(
            canvas,
            0.36,
            0.315,
            0.095,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.SKULLCAP, 0xC98F66, 0x6F7F9A, 0x3A4454, 0x2B2D38, 1))
        .bust()
        .arm(0.86, 1.7, 1.15, 2.9, 1.75, 3.0);
    canvas.fillDown(
        canvas.shape(0.16, 0.645, 0.60, 0.645, 0.64, 0.72, 0.12, 0.72), 0xFFFDF6, 0xDCDCD4);
    canvas.fillDown(canvas.box(0.12, 0.72, 0.52, 0.10), 0x9FC2C4, 0x5F8A90);
    for (double x : new double[] {0.14, 0.61}) {
      canvas.fill(canvas.box(x, 0.82, 0.012, 0.13), 0x7A8288);
    }
    room.table(0.74, 0.60, 0.24, 0.035, 0.26, 0xB9A083);
    room.glass(0.80, 0.63, 0.07, 0xB8D3DC);
    canvas.fillDown(canvas.box(0.85, 0.555, 0.05, 0.07), 0xFBF6EA, 0xCFC8BA);
    room.beam(0.09, 0.08, 0.28, 0.30, 1.0, 0.22);
  }

  static void handover(Canvas canvas) {
    new Land(canvas, 91).sky(0x5F9BD0, 0xEAF0EE, 0.6, 0.55, 0xFFFFFF, 0xB9C6D6);
    new Land(canvas, 92)
        .ridge(new Land.Ridge(0.40, 0.10, 2.0, 0xC6B9B2, 0x7187A9, 0.35, 0.38), 1, 0xDDE3E2, 0.60);
    new Land(canvas, 93)
        .ridge(new Land.Ridge(0.49, 0.06, 2.6, 0xA3A070, 0x5A7072, 0.2, 0), 2, 0xD6DCC9, 0.64);
    canvas.fillDown(canvas.box(0, 0.58, 1, 0.42), 0xCFC0A0, 0x8F7A5E);
    var room = new Room(canvas);
    for (int i = 0; i < 4; i++) {
      room.flag(
          0.64 + 0.085 * i,
          0.14,
          0.28,
          new int[] {0xB84A3E, 0x2B5F94, 0xD9A441, 0x2F6E62}[i],
          0xF4F0E6,
          new int[] {0x3E7F5A, 0x86B7DA, 0xB84A3E, 0xE2B350}[i]);
    }
    var crowd = new Crowd(canvas);
    for (int i = 0; i < 6; i++) {
      double x = 0.56 + 0.072 * i;
      soil(canvas, x, 0.905, 0.06);
      new Person(
              canvas,
              x,
              0.405 + 0.006 * (i % 3),
              0.066,
              crowd.next(i % 3 == 0 ? Person.View.LEFT : Person.View.FRONT, 1))
          .standing();
    }
    soil(canvas, 0.28, 0.955, 0.16);
    new Person(
            canvas,
            0.27,
            0.285,
            0.090,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.SHORT, 0xDDAF86, 0x2B3448, 0x222A38, 0x4A4440, 1))
        .standingStill()
        .arm(-0.86, 1.7, -1.1, 2.8, -0.3, 3.0)
        .arm(0.86, 1.7, 1.35, 2.7, 1.75, 2.1);
    HallScenes.shirt(canvas, 0.27, 0.285, 0.090, 0x2F5E7A);
    canvas.fillAcross(
        canvas.shape(0.195, 0.565, 0.345, 0.565, 0.33, 0.945, 0.21, 0.945), 0xA9744A, 0x5E3C26);
    canvas.fillDown(
        canvas.shape(0.185, 0.54, 0.355, 0.54, 0.350, 0.585, 0.190, 0.585), 0xC99465, 0x8A5C3B);
    canvas.fill(canvas.oval(0.27, 0.72, 0.060, 0.090), 0xF0E6D2);
    canvas.fill(canvas.shape(0.25, 0.745, 0.27, 0.69, 0.29, 0.745), 0x2B7F8E);
    canvas.line(canvas.curve(0.30, 0.545, 0.305, 0.49, 0.292, 0.465), Tint.solid(0x22252B), 0.005);
    canvas.fill(canvas.oval(0.290, 0.458, 0.014, 0.030), 0x1B1E24);
    canvas.glow(0.05, 0.05, 0.9, 0xFFF3D0, 0.35);
  }

  static void soil(Canvas canvas, double x, double foot, double wide) {
    canvas.soft(
        0.008,
        pen -> {
          pen.setPaint(Tint.clear(0x2A1E1A, 0.42));
          pen.fill(canvas.oval(x + wide * 0.35, foot, wide * 1.5, 0.024));
        });
  }
}
