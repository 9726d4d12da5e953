package org.quoin.sample;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.quoin.Quoin;
import org.quoin.dummy.ThemeSample;
import org.quoin.style.Themes;

/// Takes the manual's pictures from finished screen editions of the samples, so that they show what
/// the program makes now. A picture is found by the words it begins and ends with, wherever the
/// pages have them.
///
/// By hand, after `./quoin build issues/2012-q2`: `java -cp
/// target/test-classes:target/classes:target/lib/* org.quoin.sample.ManualPictures`. With the word
/// `themes` it takes those of the themes alone, whose specimens it builds itself.
public final class ManualPictures {
  private static final Path DOCS = Path.of("docs");

  /// Dots to an inch: a page is as wide as a reader's column, a detail twice as large.
  private static final int PAGE_DPI = 55;

  private static final int DETAIL_DPI = 110;

  /// All pages of a specimen stand beside each other.
  private static final int SPECIMEN_DPI = 42;

  /// White round a detail, in points.
  private static final int MARGIN = 10;

  /// @param file under `docs`
  /// @param issue whose screen edition is taken
  /// @param from how the first line shown begins, `to` how the last does
  /// @param left where it begins across the page, `right` where it ends, in hundredths
  record Detail(String file, String issue, String from, String to, int left, int right) {}

  /// @param pages that stand beside each other, from 1
  record Spread(String file, String issue, List<Integer> pages) {}

  /// What the first page of the manual shows.
  private static final Spread README = new Spread("spread.png", "2012-q2", List.of(6, 7));

  private static final List<Spread> SPREADS =
      List.of(
          README,
          new Spread("cookbook/cover.jpg", "2012-q2", List.of(1)),
          new Spread("cookbook/banners.jpg", "2012-q2", List.of(4, 5)),
          new Spread("cookbook/briefs.jpg", "2012-q2", List.of(11)),
          new Spread("cookbook/jump.jpg", "2012-q2", List.of(11, 12)),
          new Spread("cookbook/contact.jpg", "2012-q2", List.of(12)));

  private static final List<Detail> DETAILS =
      List.of(
          new Detail(
              "cookbook/letter.jpg", "2012-q2", "What a Suitcase", "grant from Meridian", 0, 100),
          new Detail("cookbook/logos.jpg", "2012-q2", "The donors behind", "www.msm", 0, 100),
          new Detail("cookbook/headline.jpg", "2012-q2", "ON SCREEN", "By Jamshed", 0, 88),
          new Detail("cookbook/facts.jpg", "2012-q2", "Article 130.1", "the fields", 48, 90),
          new Detail("cookbook/quote.jpg", "2012-q2", "I used to smile", "Malika", 53, 100));

  private ManualPictures() {}

  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(DOCS.resolve("themes"));
    for (String theme : Themes.builtIn().names()) {
      write(specimen(theme), DOCS.resolve("themes/" + theme + ".jpg"));
    }
    if (List.of(arguments).equals(List.of("themes"))) {
      return;
    }
    Files.createDirectories(DOCS.resolve("cookbook"));
    for (var spread : SPREADS) {
      write(pages(pdf(spread.issue()), spread.pages(), PAGE_DPI), DOCS.resolve(spread.file()));
    }
    for (var detail : DETAILS) {
      write(detail(detail), DOCS.resolve(detail.file()));
    }
  }

  /// What the README shows, taken from a screen edition of the sample.
  public static BufferedImage readme(Path pdf) throws IOException {
    return pages(pdf, README.pages(), PAGE_DPI);
  }

  private static Path pdf(String issue) {
    return Path.of("out", issue, issue + "-screen.pdf");
  }

  private static BufferedImage specimen(String theme) throws IOException {
    var out = Files.createTempDirectory("specimen");
    try (var sample = ThemeSample.of(theme)) {
      var order = new Quoin.Order(Set.of(Quoin.Wanted.SCREEN), out);
      var built = new Quoin(Path.of("")).build(sample.issue(), order, _ -> {});
      var all = IntStream.rangeClosed(1, built.pages()).boxed().toList();
      return pages(built.files().getFirst(), all, SPECIMEN_DPI);
    }
  }

  /// Pages beside each other.
  private static BufferedImage pages(Path pdf, List<Integer> numbers, int dpi) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      var renderer = new PDFRenderer(document);
      var pages = new ArrayList<BufferedImage>();
      for (int page : numbers) {
        pages.add(renderer.renderImageWithDPI(page - 1, dpi, ImageType.RGB));
      }
      int width = pages.stream().mapToInt(BufferedImage::getWidth).sum() + pages.size() - 1;
      int height = pages.getFirst().getHeight();
      var whole = new BufferedImage(width + 2, height + 2, BufferedImage.TYPE_INT_RGB);
      var graphics = whole.createGraphics();
      // A hair of grey tells where the paper ends.
      graphics.setColor(java.awt.Color.LIGHT_GRAY);
      graphics.fillRect(0, 0, width + 2, height + 2);
      int x = 1;
      for (var page : pages) {
        graphics.drawImage(page, x, 1, null);
        x += page.getWidth() + 1;
      }
      graphics.dispose();
      return whole;
    }
  }

  private static BufferedImage detail(Detail detail) throws IOException {
    try (var document = Loader.loadPDF(pdf(detail.issue()).toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var lines = lines(document, page);
        int first = find(lines, detail.from(), 0);
        int last = first < 0 ? -1 : find(lines, detail.to(), first);
        if (last >= 0) {
          var box = document.getPage(page - 1).getMediaBox();
          double scale = DETAIL_DPI / 72.0;
          var image =
              new PDFRenderer(document).renderImageWithDPI(page - 1, DETAIL_DPI, ImageType.RGB);
          double top = lines.get(first).top() - MARGIN;
          double foot = lines.get(last).foot() + MARGIN;
          var cut =
              new Rectangle(
                  (int) (detail.left() * box.getWidth() * scale / 100),
                  (int) (top * scale),
                  (int) ((detail.right() - detail.left()) * box.getWidth() * scale / 100),
                  (int) ((foot - top) * scale));
          cut = cut.intersection(new Rectangle(image.getWidth(), image.getHeight()));
          return image.getSubimage(cut.x, cut.y, cut.width, cut.height);
        }
      }
    }
    throw new IOException(
        "“%s” … “%s” is on no page of %s".formatted(detail.from(), detail.to(), detail.issue()));
  }

  private record Line(String words, double top, double foot) {}

  private static int find(List<Line> lines, String words, int after) {
    for (int i = after; i < lines.size(); i++) {
      if (lines.get(i).words().startsWith(words)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Line> lines(PDDocument document, int page) throws IOException {
    var lines = new ArrayList<Line>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> places) {
            double foot = places.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
            double high =
                places.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0);
            lines.add(new Line(text, foot - high, foot));
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.writeText(document, new StringWriter());
    return lines;
  }

  private static void write(BufferedImage image, Path file) throws IOException {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      ImageIO.write(image, "png", file.toFile());
      return;
    }
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(0.85f);
    Files.deleteIfExists(file);
    try (var out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
  }
}
