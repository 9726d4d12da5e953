package org.quoin.sample;

/// An annual report on a wooden table.
final class DeskScene {
  private DeskScene() {}

  static void report(Canvas canvas) {
    var noise = new Noise(211);
    canvas.pixels(
        0,
        1,
        (x, y) -> {
          double grain = noise.cloud(x * 5 + 0.6 * noise.cloud(x * 3, y * 2, 2), y * 60, 4);
          double seam = Math.abs((x * 4 + 0.5) % 1 - 0.5) > 0.492 ? 0.5 : 0;
          int wood = Tint.mix(0xC08F5E, 0x8A5C38, grain);
          return 0xFF000000 | Tint.darker(wood, seam + 0.18 * y);
        });
    canvas.soft(
        0.02,
        pen -> {
          pen.setPaint(Tint.clear(0x1A1210, 0.6));
          pen.fill(canvas.shape(0.19, 0.17, 0.84, 0.13, 0.90, 0.82, 0.24, 0.87));
        });
    canvas.fill(canvas.shape(0.165, 0.152, 0.815, 0.112, 0.872, 0.798, 0.222, 0.845), 0xE9E2D4);
    var cover = canvas.shape(0.155, 0.145, 0.805, 0.105, 0.862, 0.790, 0.212, 0.838);
    canvas.fillDown(cover, 0x2F5E7A, 0x16344A);
    var old = canvas.pen.getClip();
    canvas.pen.setClip(cover);
    canvas.fillDown(
        canvas.shape(0.10, 0.44, 0.90, 0.39, 0.92, 0.68, 0.12, 0.73), 0xF0C48A, 0xD98A5A);
    canvas.fill(
        canvas.curve(
            0.10, 0.66, 0.24, 0.53, 0.34, 0.60, 0.48, 0.48, 0.60, 0.58, 0.74, 0.47, 0.95, 0.60,
            0.95, 0.72, 0.10, 0.78),
        0x8A6A86);
    canvas.fill(
        canvas.curve(
            0.10, 0.71, 0.30, 0.61, 0.50, 0.67, 0.70, 0.59, 0.95, 0.66, 0.95, 0.80, 0.10, 0.80),
        0x4A5478);
    canvas.pen.setClip(old);
    bar(canvas, 0.225, 0.205, 0.40, 0.028, 0xFBF4E4);
    bar(canvas, 0.230, 0.255, 0.52, 0.042, 0xFBF4E4);
    bar(canvas, 0.234, 0.315, 0.34, 0.042, 0xFBF4E4);
    bar(canvas, 0.262, 0.772, 0.26, 0.018, 0xE2B350);
    canvas.fillAcross(
        canvas.shape(0.155, 0.145, 0.175, 0.144, 0.232, 0.836, 0.212, 0.838), 0x10283A, 0x24506A);
    canvas.line(canvas.open(0.70, 0.93, 0.93, 0.71), Tint.clear(0x1A1210, 0.4), 0.014);
    canvas.line(canvas.open(0.69, 0.92, 0.92, 0.70), Tint.solid(0x23262E), 0.013);
    canvas.line(canvas.open(0.69, 0.92, 0.72, 0.892), Tint.solid(0xD9B45A), 0.013);
    canvas.soft(
        0.015,
        pen -> {
          pen.setPaint(Tint.clear(0x1A1210, 0.5));
          pen.fill(Portrait.dot(canvas, 0.155, 0.935, 0.15));
        });
    canvas.fill(Portrait.dot(canvas, 0.135, 0.925, 0.150), 0xEFE8DC);
    canvas.fill(Portrait.dot(canvas, 0.135, 0.922, 0.110), 0xDDD2C2);
    canvas.fill(Portrait.dot(canvas, 0.135, 0.918, 0.088), 0xF6F0E4);
    canvas.fill(Portrait.dot(canvas, 0.135, 0.918, 0.074), 0xA95A22);
    canvas.fill(canvas.oval(0.115, 0.908, 0.030, 0.012), Tint.clear(0xFFD9A0, 0.7));
    canvas.glow(0.1, 0.05, 0.9, 0xFFF0CC, 0.45);
  }

  private static void bar(Canvas canvas, double x, double y, double wide, double high, int colour) {
    canvas.fill(
        canvas.shape(
            x,
            y,
            x + wide,
            y - wide * 0.0615,
            x + wide + high * 0.083,
            y - wide * 0.0615 + high,
            x + high * 0.083,
            y + high),
        colour);
  }
}
