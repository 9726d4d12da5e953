package org.quoin.sample;

/// People by the row, each a little different.
final class Crowd {
  private static final int[] CLOTHES = {
    0x3F5878, 0x7A3E3A, 0x4F6B55, 0x8A6B45, 0x545067, 0x2F4A57, 0x9A7B5C, 0x6B4A63, 0xC9BBA4,
    0x37414F
  };
  private static final int[] SCARVES = {0xB0473F, 0xD7A24A, 0x3E7F86, 0xE6DCC8, 0x7C5A8C};
  private static final int[] SKINS = {0xD9A47C, 0xC98F66, 0xE2B48E, 0xB87E58};
  private static final int[] HAIRS = {0x2B211C, 0x3A2A20, 0x4C3A2D, 0x6E665F};

  private final Canvas canvas;
  private int drawn;

  Crowd(Canvas canvas) {
    this.canvas = canvas;
  }

  /// The next person's look; women and men by turns of five.
  Person.Look next(Person.View view, double light) {
    int i = drawn++;
    var hair =
        switch ((i * 7 + canvas.random.nextInt(2)) % 6) {
          case 0 -> Person.Hair.SCARF;
          case 1 -> Person.Hair.LONG;
          case 2 -> Person.Hair.BUN;
          case 5 -> Person.Hair.SKULLCAP;
          default -> Person.Hair.SHORT;
        };
    int head =
        switch (hair) {
          case SCARF -> SCARVES[(i * 3 + 1) % SCARVES.length];
          case SKULLCAP -> 0x2B2D38;
          case CAP -> 0x33506E;
          case SHORT, LONG, BUN -> HAIRS[(i * 5 + 2) % HAIRS.length];
        };
    int top = CLOTHES[(i * 3 + canvas.random.nextInt(3)) % CLOTHES.length];
    return new Person.Look(
        view, hair, SKINS[i % SKINS.length], top, Tint.darker(top, 0.35), head, light);
  }

  /// Rows of people sitting with their backs to the viewer, the farthest first.
  void rowsFromBehind(
      int rows,
      int seats,
      double farTop,
      double nearTop,
      double farHead,
      double nearHead,
      double light) {
    for (int row = 0; row < rows; row++) {
      double share = rows == 1 ? 1 : row / (rows - 1.0);
      double head = farHead + (nearHead - farHead) * share * share;
      double top = farTop + (nearTop - farTop) * share * share;
      double gap = head * 3.0 * canvas.height / canvas.width;
      double start = 0.5 - gap * (seats - 1) / 2 + (row % 2) * gap * 0.45;
      for (int seat = 0; seat < seats; seat++) {
        double x = start + seat * gap + canvas.between(-0.12, 0.12) * gap;
        if (x > -0.1 && x < 1.1) {
          new Person(
                  canvas,
                  x,
                  top + canvas.between(-0.25, 0.25) * head,
                  head,
                  next(Person.View.BACK, light))
              .bust();
          chair(x, top + head * 3.1, head);
        }
      }
    }
  }

  private void chair(double x, double top, double head) {
    double wide = head * 2.3 * canvas.height / canvas.width;
    var back =
        new java.awt.geom.RoundRectangle2D.Double(
            canvas.x(x - wide / 2),
            canvas.y(top),
            canvas.x(wide),
            canvas.y(head * 2.4),
            canvas.y(head * 0.5),
            canvas.y(head * 0.5));
    canvas.fillDown(back, 0x5B4A42, 0x2A2528);
  }
}
