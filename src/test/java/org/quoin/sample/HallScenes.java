package org.quoin.sample;

/// Conferences, seminars and talks.
final class HallScenes {
  private HallScenes() {}

  static void conference(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0xB9A78F, 0xD9C6A6, 0x8A6A50, 0x4A3830, 0.56);
    for (int i = 0; i < 3; i++) {
      room.window(0.02 + i * 0.105, 0.10, 0.085, 0.36, 2, 0xF2E9DA);
    }
    screen(canvas, 0.40, 0.06, 0.42, 0.36);
    room.flag(0.87, 0.16, 0.30, 0x2F6E62, 0xEFE6D2, 0xB84A3E);
    room.flag(0.94, 0.16, 0.30, 0x2B5F94, 0xF2EFE6, 0x6FA8CF);
    room.table(0.42, 0.515, 0.30, 0.03, 0.085, 0x8A5C3B);
    var crowd = new Crowd(canvas);
    new Person(
            canvas,
            0.355,
            0.335,
            0.052,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.SHORT, 0xD0976C, 0x2E3B52, 0x262C3A, 0x2A211C, 1))
        .standingStill()
        .arm(-0.9, 1.75, -1.15, 2.8, -0.7, 3.4)
        .arm(0.9, 1.7, 1.6, 2.2, 2.3, 1.5);
    crowd.rowsFromBehind(4, 9, 0.54, 0.76, 0.055, 0.115, 1);
    room.beam(0.05, 0.10, 0.24, 0.38, 0.98, 0.20);
  }

  /// A lit screen with a chart of bars and a map's outline.
  static void screen(Canvas canvas, double x, double y, double wide, double high) {
    canvas.glow(x + wide / 2, y + high / 2, high * 1.5, 0xEAF2FF, 0.35);
    canvas.fill(canvas.box(x - 0.006, y - 0.009, wide + 0.012, high + 0.018), 0x3A3330);
    canvas.fillDown(canvas.box(x, y, wide, high), 0xF7F9FA, 0xDFE8EE);
    canvas.fill(canvas.box(x + wide * 0.06, y + high * 0.10, wide * 0.5, high * 0.07), 0x2B5F94);
    int[] colours = {0x2B7F8E, 0xD99A3D, 0xB84A3E, 0x5E7F4A, 0x2B5F94};
    for (int i = 0; i < 5; i++) {
      double tall = high * (0.18 + 0.09 * ((i * 3) % 5));
      canvas.fill(
          canvas.box(x + wide * (0.08 + 0.085 * i), y + high * 0.86 - tall, wide * 0.055, tall),
          colours[i]);
    }
    var map =
        canvas.curve(
            x + wide * 0.58,
            y + high * 0.62,
            x + wide * 0.60,
            y + high * 0.42,
            x + wide * 0.70,
            y + high * 0.44,
            x + wide * 0.74,
            y + high * 0.30,
            x + wide * 0.82,
            y + high * 0.40,
            x + wide * 0.93,
            y + high * 0.46,
            x + wide * 0.92,
            y + high * 0.66,
            x + wide * 0.80,
            y + high * 0.62,
            x + wide * 0.72,
            y + high * 0.80,
            x + wide * 0.62,
            y + high * 0.76,
            x + wide * 0.58,
            y + high * 0.62);
    canvas.fill(map, 0xA9C6B4);
    canvas.line(map, Tint.solid(0x5E8A78), 0.002);
  }

  static void speakers(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0x2F4A5E, 0x49687A, 0x5A4638, 0x3A2C26, 0.74);
    canvas.soft(
        0.03,
        pen -> {
          pen.setPaint(Tint.clear(0xDCEAF2, 0.22));
          pen.fill(canvas.oval(0.5, 0.3, 1.0, 0.7));
        });
    room.flag(0.10, 0.10, 0.48, 0xB84A3E, 0xF0E8D8, 0x3E7F5A);
    room.flag(0.20, 0.10, 0.48, 0x2B5F94, 0xF0F2F4, 0x86B7DA);
    room.flag(0.86, 0.10, 0.48, 0xD9A441, 0xF0E8D8, 0x2F6E62);
    new Person(
            canvas,
            0.40,
            0.24,
            0.155,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.SHORT, 0xD3A077, 0x2B3448, 0x222A38, 0x6E665F, 1))
        .bust();
    new Person(
            canvas,
            0.66,
            0.25,
            0.150,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SHORT, 0xC58B60, 0x5A4A42, 0x222A38, 0x2B211C, 1))
        .bust()
        .arm(-0.90, 1.8, -1.10, 2.9, -0.75, 3.25);
    shirt(canvas, 0.40, 0.24, 0.155, 0x8A3B36);
    shirt(canvas, 0.66, 0.25, 0.150, 0x2F5E7A);
    room.table(-0.05, 0.70, 1.10, 0.06, 0.35, 0x8F6745);
    for (double x : new double[] {0.30, 0.60}) {
      canvas.fillDown(
          canvas.shape(x, 0.735, x + 0.16, 0.735, x + 0.168, 0.80, x - 0.008, 0.80),
          0xFFFDF6,
          0xE3DAC8);
      for (int i = 0; i < 2; i++) {
        canvas.line(
            canvas.open(x + 0.025, 0.757 + i * 0.018, x + 0.135 - i * 0.03, 0.757 + i * 0.018),
            Tint.clear(0x3B4654, 0.75),
            0.005);
      }
    }
    for (double x : new double[] {0.475, 0.545}) {
      canvas.line(
          canvas.curve(x, 0.745, x, 0.66, x + (x < 0.5 ? -0.02 : 0.03), 0.60),
          Tint.solid(0x22252B),
          0.006);
      canvas.fill(canvas.oval(x + (x < 0.5 ? -0.022 : 0.032), 0.588, 0.020, 0.040), 0x1B1E24);
    }
    room.glass(0.24, 0.79, 0.085, 0xB8D3DC);
    room.glass(0.80, 0.79, 0.085, 0xB8D3DC);
  }

  /// White shirt, tie and lapels over a suit.
  static void shirt(Canvas canvas, double x, double y, double head, int tie) {
    double u = head * canvas.height / canvas.width;
    canvas.fill(
        canvas.shape(
            x - 0.24 * u, y + 1.06 * head, x + 0.24 * u, y + 1.06 * head, x, y + 2.3 * head),
        0xF4EFE6);
    canvas.fillAcross(
        canvas.shape(
            x - 0.07 * u,
            y + 1.24 * head,
            x + 0.07 * u,
            y + 1.24 * head,
            x + 0.10 * u,
            y + 2.1 * head,
            x,
            y + 2.35 * head,
            x - 0.10 * u,
            y + 2.1 * head),
        Tint.lighter(tie, 0.15),
        Tint.darker(tie, 0.3));
  }

  static void talkBreak(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0xCDB894, 0xE3D2B2, 0x8C7054, 0x5A4536, 0.80);
    room.window(0.20, 0.07, 0.60, 0.62, 4, 0xF7F0E2);
    canvas.fillDown(canvas.box(0.16, 0.70, 0.68, 0.035), 0xFBF4E6, 0xC9B79A);
    new Person(
            canvas,
            0.36,
            0.235,
            0.145,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.SCARF, 0xDDAA82, 0x2F7A78, 0x2A5A63, 0xC25A44, -1))
        .standing()
        .arm(0.85, 1.8, 1.2, 2.9, 1.75, 2.5);
    new Person(
            canvas,
            0.62,
            0.19,
            0.148,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SHORT, 0xCB9267, 0x4A5670, 0x2C3342, 0x2B211C, 1))
        .standingStill()
        .arm(0.95, 1.8, 1.25, 2.9, 0.7, 3.5)
        .arm(-0.95, 1.8, -1.15, 3.0, -0.35, 3.25);
    canvas.fillAcross(
        canvas.shape(0.60, 0.60, 0.665, 0.585, 0.672, 0.745, 0.607, 0.76), 0xB84A3E, 0x7F2E2A);
    room.beam(0.22, 0.07, 0.56, 0.12, 1.0, 0.20);
  }

  static void consuls(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0xC6CDC4, 0xE1DFCF, 0x9A8468, 0x5E4C3C, 0.50);
    room.window(0.03, 0.08, 0.17, 0.34, 3, 0xFAF4E8);
    screen(canvas, 0.34, 0.05, 0.36, 0.33);
    room.window(0.80, 0.08, 0.17, 0.34, 3, 0xFAF4E8);
    new Person(
            canvas,
            0.745,
            0.21,
            0.068,
            new Person.Look(
                Person.View.LEFT, Person.Hair.BUN, 0xE0B38C, 0x8A3F46, 0x2C3342, 0x3A2A20, 1))
        .standing()
        .arm(-0.9, 1.8, -1.5, 2.0, -2.2, 1.3);
    var crowd = new Crowd(canvas);
    for (int i = 0; i < 5; i++) {
      new Person(
              canvas,
              0.28 + 0.095 * i,
              0.395 + 0.008 * (i % 2),
              0.062,
              crowd.next(Person.View.FRONT, 1))
          .bust();
    }
    room.table(0.20, 0.545, 0.60, 0.045, 0.09, 0xB98F63);
    for (int side = -1; side <= 1; side += 2) {
      for (int i = 0; i < 3; i++) {
        double x = 0.5 + side * (0.36 + 0.045 * i);
        new Person(
                canvas,
                x,
                0.43 + 0.065 * i,
                0.074 + 0.014 * i,
                crowd.next(side < 0 ? Person.View.RIGHT : Person.View.LEFT, -side))
            .bust();
      }
    }
    canvas.fillDown(
        canvas.shape(0.20, 0.59, 0.27, 0.59, 0.14, 1.0, -0.02, 1.0), 0xD4AE80, 0xA37850);
    canvas.fillDown(canvas.shape(0.80, 0.59, 0.73, 0.59, 0.86, 1.0, 1.02, 1.0), 0xD4AE80, 0xA37850);
    for (int i = 0; i < 5; i++) {
      room.sheet(0.27 + 0.10 * i, 0.557, 0.045, 0);
    }
    for (int i = 0; i < 3; i++) {
      new Person(canvas, 0.30 + 0.20 * i, 0.71, 0.112, crowd.next(Person.View.BACK, 1)).bust();
    }
    room.beam(0.03, 0.08, 0.2, 0.4, 1.0, 0.16);
  }

  static void groupWork(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0x8FA7A3, 0xC2CBB8, 0x8C7054, 0x5A4536, 0.42);
    room.window(0.08, 0.0, 0.30, 0.32, 4, 0xF7F0E2);
    room.window(0.58, 0.0, 0.30, 0.32, 4, 0xF7F0E2);
    var crowd = new Crowd(canvas);
    new Person(
            canvas,
            0.34,
            0.16,
            0.125,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.SCARF, 0xDDAA82, 0x6C3F5E, 0x2A5A63, 0xD7A24A, 1))
        .bust()
        .arm(0.9, 1.8, 1.4, 2.9, 2.0, 3.1);
    new Person(
            canvas,
            0.62,
            0.15,
            0.125,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SHORT, 0xC98F66, 0x3E5E82, 0x2C3342, 0x2B211C, 1))
        .bust()
        .arm(-0.9, 1.8, -1.3, 2.9, -1.7, 3.2);
    canvas.soft(
        0.02,
        pen -> {
          pen.setPaint(Tint.clear(0x1A1620, 0.4));
          pen.fill(canvas.oval(0.5, 0.74, 0.95, 0.55));
        });
    canvas.fillDown(canvas.oval(0.5, 0.70, 0.92, 0.50), 0xD9B588, 0xA9794E);
    int[] cards = {0xE8B23E, 0x4F9A94, 0xC2553F, 0xF3EBDC, 0x7FA45A, 0xF3EBDC};
    for (int i = 0; i < 14; i++) {
      double x = 0.28 + 0.42 * ((i * 0.618) % 1.0);
      double y = 0.56 + 0.22 * ((i * 0.382 + 0.13) % 1.0);
      double tilt = canvas.between(-0.025, 0.025);
      canvas.fill(
          canvas.shape(x, y, x + 0.062, y + tilt, x + 0.066, y + 0.05 + tilt, x + 0.004, y + 0.05),
          cards[i % cards.length]);
    }
    room.sheet(0.42, 0.62, 0.13, -0.02);
    room.glass(0.72, 0.66, 0.07, 0xB5702F);
    room.glass(0.26, 0.72, 0.075, 0xB5702F);
    new Person(
            canvas,
            0.20,
            0.50,
            0.20,
            new Person.Look(
                Person.View.BACK, Person.Hair.SHORT, 0xD9A47C, 0x55704E, 0x2C3342, 0x3A2A20, -1))
        .bust();
    new Person(
            canvas,
            0.82,
            0.48,
            0.205,
            new Person.Look(
                Person.View.BACK, Person.Hair.LONG, 0xD9A47C, 0xB5643F, 0x2C3342, 0x2B211C, 1))
        .bust();
    room.beam(0.10, 0.0, 0.3, 0.3, 1.0, 0.18);
  }
}
