package org.quoin.corpus;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Small photos of every proportion, made once and shared by all issues of a run.
record TestPhotos(Path folder) {
  private static final int LONG_SIDE = 240;

  /// The file of a proportion, width over height in thousandths.
  Path of(int aspect) {
    return folder.resolve("aspect-" + aspect + ".jpg");
  }

  synchronized void make(int aspect) throws IOException {
    var file = of(aspect);
    if (Files.exists(file)) {
      return;
    }
    int width = aspect >= 1000 ? LONG_SIDE : LONG_SIDE * aspect / 1000;
    int height = aspect >= 1000 ? LONG_SIDE * 1000 / aspect : LONG_SIDE;
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, new Color(0x9FB4C7), width, height, new Color(0x4A6B57)));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0xE8D9B5));
    pen.fillOval(width / 2 - 20, height / 2 - 20, 40, 40);
    pen.dispose();
    Files.createDirectories(folder);
    ImageIO.write(image, "jpeg", file.toFile());
  }
}
