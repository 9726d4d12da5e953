package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.preflight.Check;
import org.quoin.preflight.Preflight;
import org.quoin.preflight.Profile;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// What the descriptor says of print reaches the file, and a file that a print shop would refuse is
/// not put out.
class PrintDeskTest {
  private static final Quoin QUOIN = new Quoin(Path.of("."));

  @TempDir Path folder;
  private Path issue;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    issue = Files.createDirectories(folder.resolve("small"));
    out = folder.resolve("out");
  }

  /// An issue of one short story with a photo.
  ///
  /// @param keys of the issue, each with a comma after it
  /// @param colour of the section
  /// @param pixels across the photo
  private void write(String keys, String colour, int pixels) throws IOException {
    var image = new BufferedImage(pixels, pixels * 2 / 3, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(new Color(0x1A1410));
    graphics.fillRect(0, 0, pixels, pixels);
    graphics.dispose();
    ImageIO.write(image, "jpeg", issue.resolve("dark.jpg").toFile());
    Files.writeString(
        issue.resolve("issue.json"),
        """
        {"title": "Small News", "number": "1", "date": "2026-09-01", "publisher": "The Press",
         %s
         "sections": [{"id": "news", "banner": "News", "colour": "%s", "articles": [
           {"id": "border", "headline": "Three trainings", "text": "%s",
            "figures": [{"image": "dark.jpg", "alt": "Night"}]}]}]}
        """
            .formatted(
                keys, colour, "The guards met again and learned from each other. ".repeat(60)));
  }

  private Quoin.Built build(Quoin.Printing printing) throws IOException {
    return QUOIN.build(
        issue,
        new Quoin.Order(
            Set.of(Quoin.Wanted.PRINT), out, Optional.empty(), printing, Optional.empty()),
        _ -> {});
  }

  private List<String> errors(Quoin.Built built) {
    return built.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.place() + ": " + problem.sentence())
        .toList();
  }

  private Path print() {
    return out.resolve("small-print.pdf");
  }

  @Test
  void aFileThatThePrintShopWouldRefuseIsNotPutOut() throws IOException {
    write(
        """
        "theme": {"inks": {"heavy": {"rgb": "#101010", "cmyk": [100, 90, 90, 80]}}},
        """,
        "heavy",
        1200);
    Files.createDirectories(out);
    Files.writeString(print(), "the last good file");
    var built = build(Quoin.Printing.USUAL);
    assertEquals(List.of(), built.files());
    assertEquals(1, errors(built).size(), errors(built)::toString);
    assertTrue(
        errors(built).getFirst().startsWith("small-print.pdf: Page 1, "), errors(built)::toString);
    assertTrue(errors(built).getFirst().contains("The inks add up to 360 %"));
    assertEquals("the last good file", Files.readString(print()));
    assertEquals(List.of(print().getFileName().toString()), names());
    var unseen = build(new Quoin.Printing(false, false));
    assertFalse(unseen.failed());
    assertTrue(unseen.files().contains(print()));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void aCoarsePhotoIsToldOnceWithItsSizeAndStopsOnlyWhereItIsHopeless() throws IOException {
    write("", "#00758F", 1000);
    var doubtful = build(Quoin.Printing.USUAL);
    assertFalse(doubtful.failed(), errors(doubtful)::toString);
    var told = doubtful.problems().stream().filter(p -> p.severity() == Severity.WARNING).toList();
    assertEquals(1, told.size(), told::toString);
    assertTrue(told.getFirst() instanceof Problem.CoarsePhoto, told::toString);
    assertTrue(told.getFirst().hint().orElse("").matches(".*up to \\d+ × \\d+ mm.*"));
    write("", "#00758F", 640);
    var hopeless = build(Quoin.Printing.USUAL);
    assertEquals(1, errors(hopeless).size(), errors(hopeless)::toString);
    assertTrue(errors(hopeless).getFirst().contains("It would do up to"));
  }

  @Test
  void photosAndSpotInksArePrintedAsTheDescriptorSays() throws IOException {
    write(
        """
        "print": {"condition": "FOGRA39L_coated", "photos": "cmyk", "press": "newsprint"},
        "theme": {"inks": {"house": {"spot": "PANTONE 286 C", "cmyk": [100, 75, 0, 0],
          "rgb": "#0033A0"}}},
        """,
        "house",
        1200);
    var built = build(Quoin.Printing.USUAL);
    assertEquals(List.of(), errors(built));
    try (var document = Loader.loadPDF(print().toFile())) {
      var intent = document.getDocumentCatalog().getOutputIntents().getFirst();
      assertTrue(intent.getInfo().contains("FOGRA39L"), intent.getInfo());
      var resources = document.getPage(0).getResources();
      int photos = 0;
      for (COSName name : resources.getXObjectNames()) {
        if (resources.getXObject(name) instanceof PDImageXObject image) {
          photos++;
          assertTrue(image.getColorSpace() instanceof PDDeviceCMYK);
        }
      }
      assertEquals(1, photos);
      var inks = new TreeSet<String>();
      for (COSName name : resources.getColorSpaceNames()) {
        if (resources.getColorSpace(name) instanceof PDSeparation ink) {
          inks.add(ink.getColorantName() + " " + ink.getAlternateColorSpace().getName());
        }
      }
      assertEquals(Set.of("PANTONE 286 C DeviceCMYK"), inks);
    }
    assertEquals(
        List.of(),
        Preflight.check(print(), Profile.NEWSPRINT).stream()
            .filter(finding -> finding.check() == Check.TOTAL_INK)
            .toList());
  }

  @Test
  void aConditionThatIsNoneIsToldWithItsPlace() throws IOException {
    write("\"print\": {\"condition\": \"FOGRA39L_coatet\"},", "#00758F", 1200);
    var problem = build(Quoin.Printing.USUAL).problems().getFirst();
    assertEquals("issue.json:2", problem.place().toString().substring(0, 12));
    assertEquals("Did you mean “FOGRA39L_coated”?", problem.hint().orElse(""));
    write("\"print\": {\"condition\": \"missing.icc\"},", "#00758F", 1200);
    assertEquals(
        List.of("issue.json:2:25: There is no file “missing.icc”."),
        errors(build(Quoin.Printing.USUAL)));
    Files.copy(Path.of("assets/icc/sRGB.icc"), issue.resolve("screen.icc"));
    write("\"print\": {\"condition\": \"screen.icc\"},", "#00758F", 1200);
    assertTrue(
        errors(build(Quoin.Printing.USUAL))
            .getFirst()
            .contains("is not the ICC profile of a printing"));
  }
}
