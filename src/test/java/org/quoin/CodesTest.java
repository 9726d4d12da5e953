package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Long addresses are printed as codes that a telephone reads off the page.
class CodesTest {
  private static final int DPI = 300;
  private static final Map<DecodeHintType, Object> HARD =
      Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
  private static final String REPORT =
      "https://www.example.org/reports/2026/autumn/the-long-way-to-school.pdf";
  private static final String SURVEY =
      "https://www.example.org/surveys/2026/mountain-villages-and-their-water.html";
  private static final String SCHOOL =
      "https://xn--b1aew.xn--p1ai/%D0%BE%D1%87%D0%B5%D0%BD%D1%8C/%D0%B4%D0%BB%D0%B8%D0%BD%D0%BD%D1%8B%D0%B9/%D0%BF%D1%83%D1%82%D1%8C/%D0%B2/%D1%88%D0%BA%D0%BE%D0%BB%D1%83/%D0%B8/%D0%B4%D0%BE%D0%BC%D0%BE%D0%B9";

  @TempDir static Path folder;
  private static Path out;

  @BeforeAll
  static void build() throws IOException {
    out = build("codes", "");
  }

  private static Path build(String name, String keys) throws IOException {
    var issue = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        issue.resolve("issue.json"),
        """
        {"title": "Valley News", "number": "1", "date": "2026-09-01", "publisher": "The Press", %s
         "sections": [{"id": "news", "banner": "News", "articles": [
           {"id": "a", "headline": "The way to school", "text": "%s",
            "links": [
              {"href": "%s", "text": "The whole report"},
              {"href": "https://мвд.рф/очень/длинный/путь/в/школу/и/домой"},
              {"href": "https://www.msm.example.org/comic", "text": "The comic strip"},
              {"href": "www.example.org"}]}]}]}
        """
            .formatted(
                keys,
                "Much is told in [the survey](%s) of last year. ".formatted(SURVEY)
                    + "They walk for an hour along the river to come there. ".repeat(40),
                REPORT));
    var target = folder.resolve("out-" + name);
    var order = new Quoin.Order(EnumSet.of(Quoin.Wanted.PRINT, Quoin.Wanted.SCREEN), target);
    var built = new Quoin(Path.of(".")).build(issue, order, words -> {});
    assertTrue(!built.failed(), built.problems()::toString);
    return target;
  }

  private static List<Result> codes(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      var codes = new ArrayList<Result>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var image = new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.RGB);
        codes.addAll(codes(image));
      }
      return codes;
    }
  }

  private static List<Result> codes(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    var pixels = image.getRGB(0, 0, width, height, null, 0, width);
    var bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    try {
      return List.of(new QRCodeMultiReader().decodeMultiple(bitmap, HARD));
    } catch (NotFoundException none) {
      return List.of();
    }
  }

  private static Set<String> addresses(Path file) throws IOException {
    var addresses = new TreeSet<String>();
    codes(file).forEach(code -> addresses.add(code.getText()));
    return addresses;
  }

  private static String text(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).replace("\n", "").replace("\r", "");
    }
  }

  @Test
  void aTelephoneReadsThemOffBothEditions() throws IOException {
    var wanted = new TreeSet<>(Set.of(REPORT, SURVEY, SCHOOL));
    assertEquals(wanted, addresses(out.resolve("codes-print.pdf")));
    assertEquals(wanted, addresses(out.resolve("codes-screen.pdf")));
  }

  @Test
  void theAddressStandsBesideInWords() throws IOException {
    var text = text(out.resolve("codes-print.pdf"));
    for (var words :
        List.of(
            "The whole report www.example.org/reports/2026/autumn/the-long-way-to-school.pdf",
            "мвд.рф/очень/длинный/путь/в/школу/и/домой",
            "The comic strip: www.msm.example.org/comic",
            "the survey www.example.org/surveys/2026/mountain-villages-and-their-water.html")) {
      assertTrue(text.contains(words), () -> words + " in " + text);
    }
  }

  @Test
  void theyAreLargeAndStandInWhite() throws IOException {
    try (var document = Loader.loadPDF(out.resolve("codes-print.pdf").toFile())) {
      var image = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
      var codes = codes(image);
      assertEquals(3, codes.size());
      for (var code : codes) {
        // Three corner patterns, each 7 modules wide; the points are their middles.
        var corners = code.getResultPoints();
        double module = ((FinderPattern) corners[0]).getEstimatedModuleSize();
        double left = corners[1].getX() - 3.5 * module;
        double top = corners[1].getY() - 3.5 * module;
        double side = corners[2].getX() + 3.5 * module - left;
        assertTrue(side * 25.4 / DPI > 14.8, "mm: " + side * 25.4 / DPI);
        // A pixel is left for the smoothed edge and the estimate.
        int quiet = (int) (4 * module) - 2;
        for (int off = 3; off <= quiet; off++) {
          for (int along = -quiet; along < side + quiet; along++) {
            assertWhite(image, left + along, top - off);
            assertWhite(image, left + along, top + side + off);
            assertWhite(image, left - off, top + along);
            assertWhite(image, left + side + off, top + along);
          }
        }
      }
    }
  }

  private static void assertWhite(BufferedImage image, double x, double y) {
    int colour = image.getRGB((int) Math.round(x), (int) Math.round(y)) & 0xFFFFFF;
    assertEquals(0xFFFFFF, colour, "%s × %s".formatted(x, y));
  }

  @Test
  void aThemeMayDoWithoutThem() throws IOException {
    var plain = build("plain", "\"theme\": {\"links\": {\"codeFrom\": 0}},");
    assertEquals(Set.of(), addresses(plain.resolve("plain-print.pdf")));
    assertTrue(
        text(plain.resolve("plain-print.pdf"))
            .contains("The whole report: www.example.org/reports/2026"));
  }
}
