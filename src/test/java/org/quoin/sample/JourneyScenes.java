package org.quoin.sample;

import java.awt.geom.RoundRectangle2D;

/// Aircraft, halls and trains: people on their way.
final class JourneyScenes {
  private JourneyScenes() {}

  static void cabinCrew(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0xBFCBD1, 0xE3E2D6, 0x8E7A66, 0x54463C, 0.55);
    room.window(0.04, 0.08, 0.26, 0.38, 4, 0xFAF6EC);
    canvas.fill(canvas.box(0.607, 0.13, 0.006, 0.52), 0x5A4A3C);
    canvas.fill(canvas.box(0.723, 0.13, 0.006, 0.52), 0x5A4A3C);
    canvas.fillDown(canvas.box(0.585, 0.10, 0.165, 0.36), 0xFFFEFA, 0xE9E4D8);
    for (int i = 0; i < 5; i++) {
      canvas.line(
          canvas.open(0.60, 0.16 + 0.05 * i, 0.70 - 0.02 * (i % 3), 0.16 + 0.05 * i),
          Tint.clear(i == 0 ? 0xB0473F : 0x2B4A6E, 0.85),
          0.007);
    }
    new Person(
            canvas,
            0.80,
            0.17,
            0.075,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SHORT, 0xD0976C, 0x5A4A42, 0x2C3342, 0x2B211C, 1))
        .standing()
        .arm(-0.9, 1.8, -1.5, 2.3, -2.2, 1.7);
    for (int row = 0; row < 3; row++) {
      double head = 0.070 + 0.030 * row;
      int seats = 6 - row;
      for (int i = 0; i < seats; i++) {
        double gap = head * 2.15;
        double x = 0.47 + (i - (seats - 1) / 2.0) * gap + (row % 2) * 0.02;
        int hat = 0x23477A;
        new Person(
                canvas,
                x,
                0.44 + 0.13 * row + canvas.between(-0.01, 0.01),
                head,
                new Person.Look(
                    Person.View.BACK, Person.Hair.CAP, 0xDDAA82, 0x2B5590, 0x23477A, hat, 1))
            .bust();
        double u = head * canvas.height / canvas.width;
        canvas.fill(
            canvas.shape(
                x - 0.22 * u,
                0.44 + 0.13 * row + head * 1.05,
                x + 0.22 * u,
                0.44 + 0.13 * row + head * 1.05,
                x + 0.30 * u,
                0.44 + 0.13 * row + head * 1.24,
                x - 0.30 * u,
                0.44 + 0.13 * row + head * 1.24),
            0xC9473F);
      }
    }
    room.beam(0.05, 0.08, 0.25, 0.35, 1.0, 0.20);
  }

  static void leaflets(Canvas canvas) {
    canvas.fillDown(canvas.box(0, 0, 1, 1), 0xE6E2D8, 0xB9B3AA);
    // The ceiling, the lockers and the walls run to one point far down the cabin.
    double vx = 0.5;
    double vy = 0.36;
    canvas.fillDown(
        canvas.shape(0.18, 0, 0.82, 0, vx + 0.05, vy - 0.08, vx - 0.05, vy - 0.08),
        0xFBF8F0,
        0xE0DACC);
    canvas.fillAcross(
        canvas.shape(0, 0.02, 0.18, 0, vx - 0.05, vy - 0.08, vx - 0.06, vy - 0.02, 0, 0.25),
        0xC9C6BE,
        0xEFEBE0);
    canvas.fillAcross(
        canvas.shape(1, 0.02, 0.82, 0, vx + 0.05, vy - 0.08, vx + 0.06, vy - 0.02, 1, 0.25),
        0xEFEBE0,
        0xC9C6BE);
    canvas.fillDown(
        canvas.shape(0.36, 1, 0.64, 1, vx + 0.02, vy + 0.10, vx - 0.02, vy + 0.10),
        0x6F7D8C,
        0x3A4552);
    canvas.glow(vx, vy, 0.5, 0xFFF6DF, 0.7);
    for (int side = -1; side <= 1; side += 2) {
      for (int i = 7; i >= 0; i--) {
        double near = Math.pow(0.72, i);
        double x = vx + side * 0.53 * near;
        double y = vy - 0.015 * near;
        var pane =
            new RoundRectangle2D.Double(
                canvas.x(x - 0.036 * near),
                canvas.y(y - 0.02 * near),
                canvas.x(0.055 * near),
                canvas.y(0.17 * near),
                canvas.x(0.04 * near),
                canvas.y(0.06 * near));
        canvas.fillDown(pane, 0xA9D2EE, 0xFDF6E6);
        canvas.line(pane, Tint.solid(0xF7F3EA), 0.010 * near);
        canvas.glow(x, y + 0.06 * near, 0.22 * near, 0xFFF6E0, 0.30);
      }
    }
    for (int i = 8; i >= 0; i--) {
      double near = Math.pow(0.70, i);
      for (int side = -1; side <= 1; side += 2) {
        for (int seat = 2; seat >= 0; seat--) {
          seat(
              canvas,
              vx + side * (0.155 + 0.155 * seat) * near,
              vy + 0.10 * near,
              near,
              seat == 0 ? 1 : 0.9);
        }
      }
    }
  }

  private static void seat(Canvas canvas, double x, double top, double near, double light) {
    double wide = 0.142 * near;
    double high = 0.56 * near;
    var back =
        new RoundRectangle2D.Double(
            canvas.x(x - wide / 2),
            canvas.y(top),
            canvas.x(wide),
            canvas.y(high),
            canvas.x(wide * 0.4),
            canvas.y(high * 0.18));
    int cloth = Tint.darker(0x3E6EA0, 1 - light);
    canvas.fillDown(back, Tint.lighter(cloth, 0.22), Tint.darker(cloth, 0.55));
    canvas.fill(
        canvas.box(x - wide * 0.36, top + high * 0.02, wide * 0.72, high * 0.20),
        Tint.clear(0xF2EADB, 0.92));
    canvas.fillDown(
        canvas.shape(
            x - wide * 0.20,
            top + high * 0.36,
            x + wide * 0.16,
            top + high * 0.345,
            x + wide * 0.17,
            top + high * 0.62,
            x - wide * 0.19,
            top + high * 0.63),
        0xFFF8E8,
        0xEFD9AE);
    canvas.fill(
        canvas.box(x - wide * 0.17, top + high * 0.375, wide * 0.31, high * 0.065), 0xC2553F);
    canvas.fillDown(
        canvas.box(x - wide * 0.40, top + high * 0.52, wide * 0.80, high * 0.26),
        Tint.darker(cloth, 0.2),
        Tint.darker(cloth, 0.6));
    canvas.line(
        canvas.open(x - wide * 0.40, top + high * 0.52, x + wide * 0.40, top + high * 0.52),
        Tint.clear(Tint.lighter(cloth, 0.4), 0.8),
        0.004 * near);
  }

  static void waitingHall(Canvas canvas) {
    canvas.fillDown(canvas.box(0, 0, 1, 1), 0x8FB6D6, 0xFBEFD9);
    new Land(canvas, 41).sky(0x7FB0D8, 0xFBEFD9, 0.52, 0.4, 0xFFFFFF, 0xC9D3DC);
    new Land(canvas, 42)
        .ridge(new Land.Ridge(0.42, 0.10, 2.2, 0xC9BFC6, 0x7F92B3, 0.35, 0.40), 1, 0xE6E3DC, 0.60);
    new Land(canvas, 43)
        .ridge(new Land.Ridge(0.50, 0.05, 3.0, 0xA9A486, 0x66789A, 0.3, 0), 2, 0xE6E0CE, 0.62);
    canvas.fillDown(canvas.box(0, 0.575, 1, 0.12), 0xC9C4B8, 0x9E9A92);
    Aircraft.paint(canvas, 0.56, 0.50, 0.62);
    for (int i = 0; i <= 6; i++) {
      canvas.fillAcross(canvas.box(i / 6.0 - 0.007, 0, 0.014, 0.70), 0x5E6670, 0x2F363F);
    }
    canvas.fill(canvas.box(0, 0.15, 1, 0.012), 0x3B434D);
    canvas.fillDown(canvas.box(0, 0, 1, 0.05), 0x4A525C, 0x2F363F);
    canvas.fillDown(canvas.box(0, 0.685, 1, 0.02), 0x3B434D, 0x2A3038);
    canvas.fillDown(canvas.box(0, 0.70, 1, 0.30), 0xE0CFB4, 0x7E6A58);
    for (int i = 0; i < 6; i++) {
      double x = i / 6.0;
      canvas.fill(
          canvas.shape(
              x + 0.01,
              0.705,
              x + 0.155,
              0.705,
              x * 1.3 + 0.05 - 0.15 + 0.155,
              1,
              x * 1.3 - 0.15 - 0.05,
              1),
          Tint.clear(0xFFF3D6, 0.28));
    }
    var crowd = new Crowd(canvas);
    double[] places = {0.10, 0.17, 0.40, 0.66, 0.725, 0.92};
    for (int i = 0; i < places.length; i++) {
      double head = 0.062 + 0.012 * ((i * 2) % 3);
      shadow(canvas, places[i], 0.46 + head * 7.3 + 0.012 * (i % 3));
      new Person(
              canvas,
              places[i],
              0.46 + 0.012 * (i % 3),
              head,
              crowd.next(i % 3 == 2 ? Person.View.LEFT : Person.View.BACK, i < 3 ? -1 : 1))
          .standing();
    }
    luggage(canvas, 0.235, 0.98, 0.16, 0x8A3F3A);
    luggage(canvas, 0.475, 0.97, 0.13, 0x2F5E7A);
    luggage(canvas, 0.80, 0.99, 0.17, 0x5B6B3C);
  }

  private static void shadow(Canvas canvas, double x, double foot) {
    canvas.soft(
        0.008,
        pen -> {
          pen.setPaint(Tint.clear(0x2A1E1A, 0.45));
          pen.fill(canvas.oval(x + 0.01, foot, 0.09, 0.03));
        });
  }

  static void luggage(Canvas canvas, double x, double foot, double high, int colour) {
    double wide = high * 0.62 * canvas.height / canvas.width;
    canvas.line(
        canvas.open(
            x + wide * 0.3,
            foot - high,
            x + wide * 0.3,
            foot - high * 1.35,
            x + wide * 0.7,
            foot - high * 1.35,
            x + wide * 0.7,
            foot - high),
        Tint.solid(0x33302E),
        0.006);
    var body =
        new RoundRectangle2D.Double(
            canvas.x(x),
            canvas.y(foot - high),
            canvas.x(wide),
            canvas.y(high),
            canvas.y(0.02),
            canvas.y(0.02));
    canvas.fillAcross(body, Tint.lighter(colour, 0.2), Tint.darker(colour, 0.5));
    for (int i = 1; i < 4; i++) {
      canvas.line(
          canvas.open(x + wide * i / 4, foot - high * 0.94, x + wide * i / 4, foot - high * 0.06),
          Tint.clear(Tint.darker(colour, 0.6), 0.6),
          0.003);
    }
  }

  static void train(Canvas canvas) {
    new Land(canvas, 51).sky(0x5C77A8, 0xFFD9A4, 0.60, 0.5, 0xFFE3BC, 0xA798AC);
    canvas.glow(0.22, 0.44, 0.55, 0xFFDDA0, 0.85);
    new Land(canvas, 52)
        .ridge(new Land.Ridge(0.49, 0.09, 2.4, 0xC9A79A, 0x75799E, 0.4, 0.44), 1, 0xF0CBA6, 0.62);
    canvas.fillDown(canvas.box(0, 0.57, 1, 0.43), 0xB99A7A, 0x5E4A42);
    // The train comes from the far left towards the viewer on the right.
    canvas.fillDown(
        canvas.shape(0.20, 0.515, 1.02, 0.10, 1.02, 0.87, 0.20, 0.60), 0x2E6E66, 0x143A3E);
    canvas.fillDown(
        canvas.shape(0.20, 0.505, 1.02, 0.06, 1.02, 0.14, 0.20, 0.523), 0xE9DCC2, 0x9A9488);
    canvas.fill(canvas.shape(0.20, 0.568, 1.02, 0.57, 1.02, 0.61, 0.20, 0.573), 0xE2B350);
    for (int i = 0; i < 15; i++) {
      double from = 0.225 + 0.80 * (1 - Math.pow(0.80, i * 0.62)) / 0.86;
      double wide = 0.011 + 0.030 * (from - 0.2);
      double near = (from - 0.20) / 0.82;
      double top = 0.522 - 0.335 * near;
      double foot = 0.552 - 0.045 * near;
      canvas.fillDown(
          canvas.shape(
              from,
              top,
              from + wide,
              top - 0.4 * wide,
              from + wide,
              foot - 0.05 * wide,
              from,
              foot),
          i % 4 == 3 ? 0x17383C : 0xFFE9B0,
          i % 4 == 3 ? 0x0F2A2E : 0xD9A860);
    }
    for (int i = 1; i < 4; i++) {
      double x = 0.20 + 0.82 * Math.pow(i / 4.0, 1.9);
      canvas.line(
          canvas.open(x, 0.515 - 0.506 * (x - 0.2), x, 0.60 + 0.329 * (x - 0.2)),
          Tint.clear(0x0E2226, 0.85),
          0.004 + 0.010 * x);
    }
    canvas.fillDown(
        canvas.shape(-0.02, 0.62, 0.20, 0.60, 1.02, 0.90, 1.02, 1.02, -0.02, 1.02),
        0xD9B68C,
        0x6E5648);
    canvas.fill(canvas.shape(0.20, 0.604, 0.215, 0.604, 1.02, 0.90, 1.02, 0.925), 0xF3E4B8);
    canvas.fillDown(
        canvas.shape(-0.02, 0.06, 0.30, 0.46, 0.30, 0.475, -0.02, 0.13), 0x6B5248, 0x3E302C);
    for (int i = 0; i < 4; i++) {
      double x = 0.02 + 0.26 * (1 - Math.pow(0.55, i));
      canvas.fillAcross(
          canvas.box(x, 0.10 + x * 1.22, 0.016 - 0.010 * x / 0.3, 0.62 - x * 1.1),
          0x8A6A58,
          0x3A2C28);
    }
    var crowd = new Crowd(canvas);
    double[] xs = {0.27, 0.335, 0.30, 0.44, 0.52, 0.13, 0.69};
    double[] heads = {0.020, 0.024, 0.030, 0.040, 0.046, 0.064, 0.070};
    for (int i = 0; i < xs.length; i++) {
      double foot = 0.62 + 4.6 * heads[i];
      shadow(canvas, xs[i] + 0.02, foot);
      new Person(
              canvas,
              xs[i],
              foot - heads[i] * 7.3,
              heads[i],
              crowd.next(i % 2 == 0 ? Person.View.RIGHT : Person.View.BACK, 1))
          .standing();
    }
    luggage(canvas, 0.175, 0.925, 0.12, 0x8A3F3A);
    luggage(canvas, 0.735, 0.945, 0.13, 0x3E5E82);
    luggage(canvas, 0.555, 0.835, 0.075, 0x5B6B3C);
  }
}
