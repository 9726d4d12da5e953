package org.quoin.sample;

/// An airliner from the side, nose to the left.
final class Aircraft {
  private Aircraft() {}

  static void paint(Canvas canvas, double x, double y, double wide) {
    double h = wide * 0.10 * canvas.width / canvas.height;
    canvas.soft(
        0.006,
        pen -> {
          pen.setPaint(Tint.clear(0x3A3A40, 0.5));
          pen.fill(canvas.oval(x, y + h * 1.35, wide * 0.95, h * 0.35));
        });
    canvas.fillAcross(
        canvas.shape(
            x + wide * 0.36,
            y - h * 0.4,
            x + wide * 0.47,
            y - h * 2.0,
            x + wide * 0.53,
            y - h * 2.0,
            x + wide * 0.49,
            y - h * 0.1),
        0x3E7FB0,
        0x1F4F86);
    var body = new java.awt.geom.Path2D.Double();
    body.moveTo(canvas.x(x - wide * 0.5), canvas.y(y + h * 0.15));
    body.curveTo(
        canvas.x(x - wide * 0.49),
        canvas.y(y - h * 0.35),
        canvas.x(x - wide * 0.44),
        canvas.y(y - h * 0.55),
        canvas.x(x - wide * 0.36),
        canvas.y(y - h * 0.56));
    body.lineTo(canvas.x(x + wide * 0.34), canvas.y(y - h * 0.56));
    body.lineTo(canvas.x(x + wide * 0.53), canvas.y(y - h * 0.30));
    body.curveTo(
        canvas.x(x + wide * 0.50),
        canvas.y(y),
        canvas.x(x + wide * 0.34),
        canvas.y(y + h * 0.5),
        canvas.x(x + wide * 0.2),
        canvas.y(y + h * 0.52));
    body.lineTo(canvas.x(x - wide * 0.36), canvas.y(y + h * 0.52));
    body.curveTo(
        canvas.x(x - wide * 0.45),
        canvas.y(y + h * 0.5),
        canvas.x(x - wide * 0.5),
        canvas.y(y + h * 0.4),
        canvas.x(x - wide * 0.5),
        canvas.y(y + h * 0.15));
    canvas.fillDown(body, 0xFFFFFF, 0xB4BBC6);
    canvas.fill(canvas.box(x - wide * 0.43, y + h * 0.10, wide * 0.80, h * 0.13), 0x2F6EA8);
    for (int i = 0; i < 26; i++) {
      canvas.fill(
          canvas.oval(x - wide * 0.36 + wide * 0.0255 * i, y - h * 0.14, wide * 0.009, h * 0.2),
          0x4A5A6E);
    }
    canvas.fill(
        canvas.shape(
            x - wide * 0.462,
            y - h * 0.24,
            x - wide * 0.425,
            y - h * 0.28,
            x - wide * 0.425,
            y - h * 0.06,
            x - wide * 0.478,
            y - h * 0.04),
        0x33445A);
    canvas.fillDown(
        canvas.shape(
            x - wide * 0.06,
            y + h * 0.25,
            x + wide * 0.07,
            y + h * 0.25,
            x + wide * 0.26,
            y + h * 0.85,
            x + wide * 0.19,
            y + h * 0.88),
        0xCDD3DB,
        0x8590A0);
    canvas.fillAcross(
        canvas.oval(x + wide * 0.015, y + h * 0.72, wide * 0.10, h * 0.44), 0xE4E8EC, 0x7F8996);
    canvas.fill(canvas.oval(x - wide * 0.03, y + h * 0.72, wide * 0.016, h * 0.40), 0x3A4452);
    for (double wheel : new double[] {-0.38, 0.06}) {
      canvas.fill(canvas.box(x + wide * wheel - 0.002, y + h * 0.5, 0.004, h * 0.65), 0x5A6270);
      canvas.fill(canvas.oval(x + wide * wheel, y + h * 1.22, wide * 0.024, h * 0.26), 0x24282E);
    }
  }
}
