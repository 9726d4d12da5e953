package org.quoin.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;
import org.quoin.browser.Browser;

/// The page in the browser is the page in the file: both are drawn, by programs that share nothing,
/// and laid over one another.
@Timeout(300)
class PreviewLooksTest {
  /// Mean difference in grey of 256 after blurring. Two renderers smooth edges in two ways, which
  /// comes to 1.4 on a page of text; in a font of the browser's own choice the same page is at 5.
  private static final double MOST = 2;

  @TempDir private Path folder;

  @Test
  void aPageLooksAsInItsFile() throws IOException {
    var quoin = new Quoin(Path.of("."));
    var issue = SmallIssue.in(folder.resolve("issue"));
    quoin.build(
        issue.descriptor(), new Quoin.Order(Set.of(Quoin.Wanted.SCREEN), folder), words -> {});
    try (var browser = Browser.start(folder, 1720, 1240);
        var preview = Preview.open(quoin, issue.descriptor(), 0, Throwable::printStackTrace)) {
      browser.open(preview.address().toString());
      browser.await("document.querySelectorAll('.leaf').length === 4", Duration.ofSeconds(90));
      for (int page = 1; page <= 4; page++) {
        var shown = shown(browser, page);
        var printed = printed(page, shown.getWidth());
        double difference = difference(blurred(shown), blurred(printed));
        assertTrue(difference < MOST, "page " + page + " differs by " + difference);
      }
    }
  }

  private BufferedImage shown(Browser browser, int page) throws IOException {
    var box =
        browser.script(
            """
            const sheet = document.querySelector('#page-' + arguments[0] + ' .sheet');
            document.getElementById('page-' + arguments[0]).scrollIntoView({block: 'start'});
            const photos = [...sheet.querySelectorAll('image')].map(image => {
              const photo = new Image();
              photo.src = image.href.baseVal;
              return photo.decode();
            });
            return Promise.all([document.fonts.ready, ...photos]).then(() => new Promise(done =>
              setTimeout(() => {
                const box = sheet.getBoundingClientRect();
                done([box.left, box.top, box.width, box.height]);
              }, 300)));
            """,
            page);
    var file = folder.resolve("page.png");
    browser.picture(file);
    return ImageIO.read(file.toFile())
        .getSubimage(
            (int) Math.round(box.get(0).asDouble()),
            (int) Math.round(box.get(1).asDouble()),
            (int) Math.round(box.get(2).asDouble()),
            (int) Math.round(box.get(3).asDouble()));
  }

  private BufferedImage printed(int page, int width) throws IOException {
    try (var pdf = Loader.loadPDF(folder.resolve("issue-screen.pdf").toFile())) {
      float scale = width / pdf.getPage(page - 1).getMediaBox().getWidth();
      return new PDFRenderer(pdf).renderImage(page - 1, scale, ImageType.RGB);
    }
  }

  /// Over five pixels each way: what remains is how dark a place is, not how its edges are
  /// smoothed.
  private static BufferedImage blurred(BufferedImage image) {
    var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var pen = grey.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    var weights = new float[25];
    Arrays.fill(weights, 1 / 25f);
    return new ConvolveOp(new Kernel(5, 5, weights)).filter(grey, null);
  }

  private static double difference(BufferedImage a, BufferedImage b) {
    int width = Math.min(a.getWidth(), b.getWidth()) - 4;
    int height = Math.min(a.getHeight(), b.getHeight()) - 4;
    long sum = 0;
    for (int y = 4; y < height; y++) {
      for (int x = 4; x < width; x++) {
        sum += Math.abs(a.getRaster().getSample(x, y, 0) - b.getRaster().getSample(x, y, 0));
      }
    }
    return (double) sum / ((width - 4) * (height - 4));
  }
}
