package org.quoin.sample;

/// Workshops, markets and things that lie on tables.
final class WorkScenes {
  private WorkScenes() {}

  static void workshop(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0x8A8C84, 0xB4AA94, 0x7A6858, 0x463A34, 0.62);
    for (int i = 0; i < 4; i++) {
      room.window(0.04 + 0.245 * i, 0.05, 0.19, 0.27, 4, 0x4A5A5C);
    }
    for (int i = 0; i < 9; i++) {
      canvas.line(
          canvas.open(0.52 + 0.03 * i, 0.37, 0.52 + 0.03 * i, 0.42 + 0.02 * (i % 3)),
          Tint.solid(0x4A4E54),
          0.007);
    }
    lathe(canvas);
    press(canvas);
    new Person(
            canvas,
            0.735,
            0.30,
            0.088,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SKULLCAP, 0xD9A47C, 0xB9733F, 0x3A4454, 0x2B2D38, 1))
        .bust()
        .arm(-0.86, 1.7, -1.25, 2.9, -0.8, 3.7)
        .arm(0.86, 1.7, 1.2, 2.9, 0.7, 3.8);
    room.table(0.52, 0.66, 0.34, 0.045, 0.24, 0x8F6B45);
    canvas.fillDown(canvas.box(0.56, 0.63, 0.05, 0.04), 0x4E7A86, 0x2B4A56);
    canvas.line(canvas.open(0.64, 0.685, 0.72, 0.668), Tint.solid(0xB9BEC4), 0.009);
    CareScenes.soil(canvas, 0.40, 0.945, 0.10);
    new Person(
            canvas,
            0.41,
            0.285,
            0.090,
            new Person.Look(
                Person.View.RIGHT, Person.Hair.SHORT, 0xCB9267, 0x3E5E82, 0x2C3E58, 0x6E665F, 1))
        .standing()
        .arm(0.86, 1.7, 1.2, 2.8, 1.9, 3.0);
    for (int i = 0; i < 4; i++) {
      room.beam(0.05 + 0.245 * i, 0.05, 0.17, 0.16, 0.95, 0.16);
    }
  }

  private static void lathe(Canvas canvas) {
    canvas.soft(
        0.012,
        pen -> {
          pen.setPaint(Tint.clear(0x1E1820, 0.5));
          pen.fill(canvas.oval(0.20, 0.91, 0.40, 0.05));
        });
    canvas.fillDown(canvas.box(0.04, 0.70, 0.08, 0.21), 0x4E7A6E, 0x2A4640);
    canvas.fillDown(canvas.box(0.27, 0.70, 0.07, 0.21), 0x4E7A6E, 0x2A4640);
    canvas.fillDown(canvas.box(0.03, 0.645, 0.33, 0.065), 0x6FA090, 0x3A6258);
    canvas.fillDown(canvas.box(0.04, 0.50, 0.10, 0.15), 0x7FB0A0, 0x3F6A5E);
    canvas.fill(Portrait.dot(canvas, 0.155, 0.575, 0.075), 0xB9BEC4);
    canvas.fillDown(canvas.box(0.155, 0.562, 0.13, 0.026), 0xE9ECEE, 0x8A929A);
    canvas.fillDown(canvas.box(0.285, 0.54, 0.055, 0.11), 0x7FB0A0, 0x3F6A5E);
    canvas.fillDown(canvas.box(0.20, 0.60, 0.045, 0.05), 0x5A626A, 0x33393F);
    canvas.fill(Portrait.dot(canvas, 0.07, 0.545, 0.022), 0xC9413A);
    canvas.fill(Portrait.dot(canvas, 0.09, 0.545, 0.022), 0xE2B350);
  }

  private static void press(Canvas canvas) {
    canvas.fillDown(canvas.box(0.885, 0.80, 0.11, 0.05), 0x5A6A70, 0x30393E);
    canvas.fillAcross(canvas.box(0.945, 0.34, 0.028, 0.47), 0xB4BCC2, 0x5E666E);
    canvas.fillDown(canvas.box(0.865, 0.32, 0.13, 0.12), 0x4E8AA0, 0x2A5468);
    canvas.fillAcross(canvas.box(0.888, 0.44, 0.026, 0.09), 0xD2D8DC, 0x7A828A);
    canvas.fillAcross(canvas.box(0.897, 0.53, 0.008, 0.07), 0xE6EAEC, 0x8A929A);
    canvas.fillDown(canvas.box(0.865, 0.645, 0.10, 0.026), 0x8A949A, 0x4A5258);
    canvas.line(canvas.open(0.865, 0.40, 0.825, 0.46), Tint.solid(0x3A3F44), 0.007);
    canvas.fill(Portrait.dot(canvas, 0.825, 0.463, 0.024), 0xC9413A);
  }

  static void sewing(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0xD9C9A9, 0xEFE2C6, 0xA98A66, 0x6A503C, 0.50);
    for (int i = 0; i < 3; i++) {
      room.window(0.04 + 0.22 * i, 0.06, 0.17, 0.30, 3, 0xFBF5E8);
    }
    for (int i = 0; i < 5; i++) {
      canvas.fillDown(
          canvas.shape(
              0.735 + 0.05 * i,
              0.09,
              0.775 + 0.05 * i,
              0.09,
              0.778 + 0.05 * i,
              0.38 - 0.03 * (i % 2),
              0.732 + 0.05 * i,
              0.38),
          new int[] {0xB84A3E, 0x2F7A78, 0xE2B350, 0x7C5A8C, 0x3E6E9A}[i],
          Tint.darker(new int[] {0xB84A3E, 0x2F7A78, 0xE2B350, 0x7C5A8C, 0x3E6E9A}[i], 0.35));
    }
    var crowd = new Crowd(canvas);
    new Person(
            canvas,
            0.67,
            0.205,
            0.072,
            new Person.Look(
                Person.View.LEFT, Person.Hair.BUN, 0xDDAA82, 0x7A3E5E, 0x3E2E4A, 0x3A2A20, 1))
        .standing();
    for (int row = 0; row < 3; row++) {
      double head = 0.062 + 0.026 * row;
      double top = 0.395 + 0.135 * row;
      int seats = 4 - (row == 2 ? 1 : 0);
      for (int i = 0; i < seats; i++) {
        double x = 0.5 + (i - (seats - 1) / 2.0) * head * 4.0;
        var look = crowd.next(Person.View.FRONT, 1);
        var hair = i % 2 == 0 ? Person.Hair.SCARF : Person.Hair.LONG;
        new Person(
                canvas,
                x,
                top,
                head,
                new Person.Look(
                    Person.View.FRONT,
                    hair,
                    look.skin(),
                    look.top(),
                    look.bottom(),
                    i % 2 == 0 ? new int[] {0xC9473F, 0xE2B350, 0x3E7F86}[row] : 0x3A2A20,
                    1))
            .bust()
            .arm(-0.86, 1.7, -1.2, 2.8, -0.4, 3.1)
            .arm(0.86, 1.7, 1.2, 2.8, 0.5, 3.1);
        machine(canvas, room, x, top + head * 3.0, head, crowd);
      }
    }
    room.beam(0.05, 0.06, 0.5, 0.25, 1.0, 0.18);
  }

  private static void machine(
      Canvas canvas, Room room, double x, double top, double head, Crowd crowd) {
    double u = head * canvas.height / canvas.width;
    room.table(x - 1.75 * u, top, 3.5 * u, head * 0.45, head * 0.9, 0xC49A6A);
    double foot = top + head * 0.25;
    canvas.fillDown(
        canvas.box(x - 0.9 * u, foot - head * 0.15, 1.9 * u, head * 0.2), 0x4A5668, 0x232A36);
    canvas.fillDown(
        canvas.box(x + 0.6 * u, foot - head * 0.85, 0.35 * u, head * 0.75), 0x5A6A80, 0x2B3442);
    canvas.fillDown(
        canvas.box(x - 0.8 * u, foot - head * 0.95, 1.75 * u, head * 0.28), 0x6A7C94, 0x333E4E);
    canvas.fillDown(
        canvas.box(x - 0.8 * u, foot - head * 0.70, 0.22 * u, head * 0.36), 0x6A7C94, 0x333E4E);
    canvas.fill(Portrait.dot(canvas, x + 1.02 * u, foot - head * 0.80, head * 0.32), 0xC9CED4);
    int cloth = crowd.next(Person.View.FRONT, 1).top();
    canvas.fillDown(
        canvas.shape(
            x - 1.6 * u,
            foot + head * 0.05,
            x - 0.1 * u,
            foot - head * 0.02,
            x - 0.2 * u,
            foot + head * 0.6,
            x - 1.4 * u,
            foot + head * 0.8),
        Tint.lighter(cloth, 0.45),
        cloth);
  }

  static void bazaar(Canvas canvas) {
    canvas.fillDown(canvas.box(0, 0, 1, 1), 0xF6E3BE, 0x8A6A4E);
    new Land(canvas, 171).sky(0x8AB8DC, 0xFBEBCB, 0.34, 0.4, 0xFFFFFF, 0xD3D3D6);
    canvas.glow(0.5, 0.32, 0.6, 0xFFF0CC, 0.85);
    var crowd = new Crowd(canvas);
    int[] awnings = {0xC9473F, 0x2F7A8C, 0xE2A33E, 0x5E8A4E};
    for (int depth = 4; depth >= 0; depth--) {
      double near = Math.pow(0.62, depth);
      for (int side = -1; side <= 1; side += 2) {
        stall(canvas, side, near, awnings[(depth + (side + 1)) % 4]);
      }
      for (int i = 0; i < 2; i++) {
        double head = 0.098 * near;
        double x = 0.5 + (i == 0 ? -0.10 : 0.13) * (0.5 + near) + canvas.between(-0.03, 0.03);
        double foot = 0.375 + 0.60 * near;
        CareScenes.soil(canvas, x, foot, 0.10 * near);
        new Person(
                canvas,
                x,
                foot - head * 7.25,
                head,
                crowd.next(i == 0 ? Person.View.BACK : Person.View.FRONT, -1 + 2 * i))
            .standing();
      }
    }
  }

  private static void stall(Canvas canvas, int side, double near, int awning) {
    double inner = 0.5 + side * 0.22 * near - side * 0.0;
    double outer = 0.5 + side * 0.70 * near;
    double top = 0.36 - 0.26 * near;
    double counter = 0.37 + 0.29 * near;
    double foot = 0.375 + 0.60 * near;
    canvas.fillDown(
        canvas.shape(inner, counter, outer, counter - 0.02 * near, outer, foot, inner, foot),
        0x9A6E46,
        0x4A3426);
    canvas.fillDown(
        canvas.shape(
            inner, top + 0.14 * near, outer, top + 0.13 * near, outer, counter, inner, counter),
        Tint.darker(awning, 0.62),
        Tint.darker(0x9A7A58, 0.35));
    for (int i = 0; i < 5; i++) {
      double a = inner + (outer - inner) * i / 5.0;
      double b = inner + (outer - inner) * (i + 0.9) / 5.0;
      int fruit =
          new int[] {0xE0862E, 0xC9413A, 0xE9C94A, 0x7FA446, 0x8A3F6A}
              [(i + (side > 0 ? 2 : 0)) % 5];
      for (int n = 0; n < 46; n++) {
        double x = canvas.between(Math.min(a, b), Math.max(a, b));
        double mound = 1 - Math.abs((x - (a + b) / 2) / ((b - a) / 2));
        double y =
            counter + 0.02 * near - canvas.random.nextDouble() * 0.085 * near * Math.abs(mound);
        double size = canvas.y(0.014 * near);
        canvas.fill(
            new java.awt.geom.Ellipse2D.Double(
                canvas.x(x) - size, canvas.y(y) - size, 2 * size, 2 * size),
            Tint.darker(fruit, 0.18 + canvas.random.nextDouble() * 0.15));
        canvas.fill(
            new java.awt.geom.Ellipse2D.Double(
                canvas.x(x) - size * 0.8, canvas.y(y) - size * 0.9, 1.2 * size, 1.2 * size),
            Tint.lighter(fruit, 0.15));
      }
    }
    for (int i = 0; i < 8; i++) {
      double a = inner + (outer - inner) * i / 8.0;
      double b = inner + (outer - inner) * (i + 1) / 8.0;
      int band = i % 2 == 0 ? awning : 0xF6EAD2;
      canvas.fillDown(
          canvas.shape(
              a,
              top + 0.10 * near,
              b,
              top + 0.09 * near,
              b,
              top + 0.20 * near,
              (a + b) / 2,
              top + 0.23 * near,
              a,
              top + 0.20 * near),
          Tint.lighter(band, 0.2),
          Tint.darker(band, 0.28));
    }
    canvas.fillAcross(
        canvas.box(inner - 0.004 * near, top + 0.12 * near, 0.010 * near, foot - top - 0.12 * near),
        0x8A6A4A,
        0x4A3424);
  }

  static void pots(Canvas canvas) {
    var room = new Room(canvas);
    room.shell(0xB98F6A, 0xD9B48A, 0x8A6A50, 0x5A4434, 0.62);
    canvas.glow(0.12, 0.10, 0.9, 0xFFE9C0, 0.5);
    int[] glazes = {0x2B7F9E, 0xC9873F, 0x3E8A6A, 0xB84A3E, 0xEFE2C9, 0x2B4A7E, 0xD9A441};
    for (int shelf = 0; shelf < 2; shelf++) {
      double y = 0.26 + 0.24 * shelf;
      canvas.fillDown(canvas.box(0.03, y, 0.94, 0.022), 0xA9764A, 0x5E3E26);
      for (int i = 0; i < 8; i++) {
        double x = 0.085 + 0.12 * i;
        if ((i + shelf) % 2 == 0) {
          plate(canvas, x, y - 0.088, 0.165, glazes[(i * 3 + shelf) % 7], glazes[(i + 4) % 7]);
        } else {
          vase(canvas, x, y, 0.17, glazes[(i * 2 + shelf) % 7]);
        }
      }
    }
    new Person(
            canvas,
            0.70,
            0.275,
            0.108,
            new Person.Look(
                Person.View.LEFT, Person.Hair.SKULLCAP, 0xC98F66, 0x4A6A5E, 0x3A4454, 0x2B2D38, 1))
        .bust()
        .arm(-0.86, 1.7, -1.3, 2.8, -1.6, 3.4)
        .arm(0.86, 1.7, 1.2, 2.9, 0.2, 3.6);
    room.table(-0.05, 0.73, 1.10, 0.06, 0.3, 0x9A6E46);
    for (int i = 0; i < 7; i++) {
      double x = 0.06 + 0.075 * i;
      if (i % 3 == 2) {
        plate(canvas, x, 0.68, 0.17, glazes[(i + 2) % 7], glazes[(i + 5) % 7]);
      } else {
        vase(canvas, x, 0.785, 0.20 + 0.05 * (i % 2), glazes[(i * 3 + 1) % 7]);
      }
    }
    vase(canvas, 0.585, 0.79, 0.16, 0xC9873F);
    vase(canvas, 0.86, 0.79, 0.24, 0x2B7F9E);
    vase(canvas, 0.94, 0.80, 0.19, 0xB84A3E);
    room.beam(0.02, 0.0, 0.25, 0.4, 1.0, 0.18);
  }

  private static void plate(Canvas canvas, double x, double y, double high, int glaze, int mark) {
    canvas.fill(Portrait.dot(canvas, x + 0.004, y + 0.008, high * 1.02), Tint.clear(0x1E1418, 0.4));
    Person.shade(canvas, Portrait.dot(canvas, x, y, high), glaze, 1);
    canvas.fill(Portrait.dot(canvas, x, y, high * 0.72), Tint.lighter(mark, 0.25));
    canvas.fill(Portrait.dot(canvas, x, y, high * 0.62), Tint.darker(glaze, 0.12));
    for (int i = 0; i < 8; i++) {
      double angle = Math.PI * i / 4;
      double dx = Math.cos(angle) * high * 0.19 * canvas.height / canvas.width;
      canvas.fill(
          Portrait.dot(canvas, x + dx, y + Math.sin(angle) * high * 0.19, high * 0.11),
          Tint.lighter(mark, 0.35));
    }
    canvas.fill(Portrait.dot(canvas, x, y, high * 0.14), 0xF6EAD2);
  }

  private static void vase(Canvas canvas, double x, double foot, double high, int glaze) {
    double u = high * canvas.height / canvas.width;
    var body = new java.awt.geom.Path2D.Double();
    body.moveTo(canvas.x(x - 0.14 * u), canvas.y(foot));
    body.curveTo(
        canvas.x(x - 0.52 * u),
        canvas.y(foot - 0.35 * high),
        canvas.x(x - 0.30 * u),
        canvas.y(foot - 0.72 * high),
        canvas.x(x - 0.12 * u),
        canvas.y(foot - 0.80 * high));
    body.lineTo(canvas.x(x - 0.16 * u), canvas.y(foot - high));
    body.lineTo(canvas.x(x + 0.16 * u), canvas.y(foot - high));
    body.lineTo(canvas.x(x + 0.12 * u), canvas.y(foot - 0.80 * high));
    body.curveTo(
        canvas.x(x + 0.30 * u),
        canvas.y(foot - 0.72 * high),
        canvas.x(x + 0.52 * u),
        canvas.y(foot - 0.35 * high),
        canvas.x(x + 0.14 * u),
        canvas.y(foot));
    body.closePath();
    Person.shade(canvas, body, glaze, 1);
    var old = canvas.pen.getClip();
    canvas.pen.clip(body);
    canvas.line(
        canvas.curve(
            x - 0.5 * u,
            foot - 0.52 * high,
            x,
            foot - 0.46 * high,
            x + 0.5 * u,
            foot - 0.52 * high),
        Tint.clear(0xF6EAD2, 0.8),
        0.008);
    canvas.line(
        canvas.curve(
            x - 0.5 * u,
            foot - 0.34 * high,
            x,
            foot - 0.28 * high,
            x + 0.5 * u,
            foot - 0.34 * high),
        Tint.clear(Tint.darker(glaze, 0.6), 0.6),
        0.006);
    canvas.pen.setClip(old);
    canvas.fill(
        canvas.oval(x - 0.18 * u, foot - 0.52 * high, 0.07 * u, 0.22 * high),
        Tint.clear(0xFFFFFF, 0.45));
  }
}
