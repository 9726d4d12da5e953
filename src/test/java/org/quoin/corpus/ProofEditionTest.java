package org.quoin.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;
import org.quoin.corpus.Recipe.Part;
import org.quoin.corpus.Recipe.Photo;
import org.quoin.corpus.Recipe.Story;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// A proof is the screen edition's pages with grid, frames and report in layers over them.
class ProofEditionTest {
  private static final List<String> LAYERS = List.of("Grid", "Frames", "Report");

  @TempDir static Path folder;

  private static Quoin.Built built;

  /// One short story with a photo: its only page stays half empty, which the report tells.
  @BeforeAll
  static void build() throws IOException {
    var photo = new Photo(1500, 0, 8, false, 0, 0, "", 1, true);
    var story =
        new Story(
            5, 120, List.of(0, 4, 0, 0), false, false, List.of(photo), List.of(), "", List.of());
    var recipe = new Recipe("en-GB", 2, 0, false, List.of(new Part(0, false, "", List.of(story))));
    IssueWriter.write(recipe, folder, new TestPhotos(folder.resolve("photos")));
    var both = EnumSet.of(Quoin.Wanted.SCREEN, Quoin.Wanted.PROOF);
    built = new Quoin(Path.of(".")).build(folder, new Quoin.Order(both, folder), _ -> {});
    assertFalse(built.failed(), built.problems().toString());
  }

  private static PDDocument open(String ending) throws IOException {
    return Loader.loadPDF(folder.resolve(folder.getFileName() + ending).toFile());
  }

  private static PDOptionalContentProperties layers(PDDocument document) {
    return document.getDocumentCatalog().getOCProperties();
  }

  @Test
  void hasALayerEachAndTheEditionsHaveNone() throws IOException {
    try (var proof = open("-proof.pdf");
        var screen = open("-screen.pdf")) {
      assertEquals(LAYERS, Arrays.asList(layers(proof).getGroupNames()));
      assertEquals(null, layers(screen));
    }
  }

  @Test
  void thePagesBelowAreThoseOfTheScreenEdition() throws IOException {
    try (var proof = open("-proof.pdf");
        var screen = open("-screen.pdf")) {
      var shown = page(proof);
      LAYERS.forEach(layer -> layers(proof).setGroupEnabled(layer, false));
      assertEquals(0, differing(page(proof), page(screen)), "pixels differ under the layers");
      assertTrue(differing(shown, page(screen)) > 1000, "the layers show");
    }
  }

  @Test
  void eachLayerShowsSomethingOfItsOwn() throws IOException {
    for (var layer : LAYERS) {
      try (var proof = open("-proof.pdf");
          var screen = open("-screen.pdf")) {
        LAYERS.stream()
            .filter(other -> !other.equals(layer))
            .forEach(other -> layers(proof).setGroupEnabled(other, false));
        assertTrue(differing(page(proof), page(screen)) > 100, layer);
      }
    }
  }

  @Test
  void theBuildTellsWhatIsShort() {
    var notes =
        built.problems().stream()
            .filter(problem -> problem.severity() == Severity.NOTE)
            .map(Problem::sentence)
            .filter(sentence -> sentence.contains("short of page 1"))
            .toList();
    assertEquals(1, notes.size(), built.problems().toString());
    assertTrue(notes.getFirst().startsWith("“Section 0” ends "), notes.getFirst());
  }

  @Test
  void saysWhatTheReportSays() throws IOException {
    try (var proof = open("-proof.pdf")) {
      var text = new PDFTextStripper().getText(proof).replaceAll("[\\s\\u00A0\\u202F]+", " ");
      assertTrue(text.contains("Page 1: "), text);
      assertTrue(text.contains("% full"), text);
      assertTrue(text.contains("Short by "), text);
      assertTrue(text.contains(" mm, 48 % of the page’s width"), text);
    }
  }

  private static BufferedImage page(PDDocument document) throws IOException {
    return new PDFRenderer(document).renderImageWithDPI(0, 50);
  }

  private static int differing(BufferedImage a, BufferedImage b) {
    int differing = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        differing += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return differing;
  }
}
