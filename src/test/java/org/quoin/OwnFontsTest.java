package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.pdf.VeraPdf;
import org.quoin.problem.Severity;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Fonts that an officer drops into an issue's folder: of every kind, found, judged and embedded.
class OwnFontsTest {
  private static final Path CUTS = Path.of("src/test/resources/cuts");

  private final Quoin quoin = new Quoin(Path.of(""));

  @TempDir private Path folder;
  private Path issue;

  @BeforeEach
  void fonts() throws IOException {
    issue = Files.createDirectories(folder.resolve("own"));
    Files.createDirectories(issue.resolve("fonts"));
    for (var name : List.of("Weights.ttf", "Curves-Bold.otf")) {
      Files.copy(CUTS.resolve(name), issue.resolve("fonts").resolve(name));
    }
  }

  private Path issue(String families, String text) throws IOException {
    Files.writeString(
        issue.resolve("issue.json"),
        """
        {
          "title": "Own", "number": "1", "date": "2026-01-31", "publisher": "P",
          "page": {"count": 1}, "theme": {"name": "default", "families": {%s}},
          "sections": [{"id": "news", "banner": "News", "colour": "teal", "articles": [
            {"id": "one", "headline": "Three cuts", "text": "%s"}
          ]}]
        }
        """
            .formatted(families, text));
    return issue;
  }

  private List<String> told(Path which) {
    return quoin.check(which).stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .filter(problem -> !problem.sentence().contains("cannot be stitched"))
        .map(problem -> problem.place() + " " + problem.sentence())
        .toList();
  }

  /// A variable font's light weight, its regular and bold, and CFF outlines: all in one file that
  /// keeps to PDF/UA and PDF/A, and the text comes out again.
  @Test
  void everyKindIsEmbedded() throws Exception {
    var text = "Read this **loud** and *clear* today. ".repeat(40).strip();
    var built =
        quoin.build(
            issue(
                "\"text\": \"Weights Light\", \"headlines\": \"Curves\", \"labels\": \"Weights\"",
                text),
            new Quoin.Order(Set.of(Quoin.Wanted.SCREEN), folder.resolve("out")),
            _ -> {});
    assertFalse(built.failed(), () -> built.problems().toString());
    var file = Files.readAllBytes(built.files().getFirst());
    for (var standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      assertEquals(List.of(), VeraPdf.failures(file, standard));
    }
    try (var pdf = Loader.loadPDF(file)) {
      var names = new TreeSet<String>();
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        var font = pdf.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded());
        names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
      }
      assertEquals(Set.of("Curves-Bold", "Weights", "WeightsBold", "WeightsLight"), names);
      var words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(words.contains("Three cuts Read this loud and clear today."), words);
    }
  }

  /// “Weights Light” has neither bold nor italic: what is emphasised stays readable.
  @Test
  void aFamilyWithOneFaceSetsEmphasisInIt() throws IOException {
    assertEquals(
        List.of(
            "issue.json The theme wants the font “Weights Light Italic”, which is not there;"
                + " Weights Light stands in for it."),
        told(issue("\"text\": \"Weights Light\"", "A *b* **c** ***d***.")));
  }

  @Test
  void whatCannotBeUsedIsToldByItsFile() throws IOException {
    var font = Files.readAllBytes(CUTS.resolve("Curves-Bold.otf"));
    Files.write(issue.resolve("fonts/Web.woff2"), font);
    Files.write(issue.resolve("fonts/Broken.ttf"), new byte[20]);
    Files.writeString(issue.resolve("fonts/OFL.txt"), "a licence");
    assertEquals(
        List.of(
            "fonts/Broken.ttf This file cannot be read as a TrueType or OpenType font.",
            "fonts/Web.woff2 This is a font for web pages, which is not read."),
        told(issue("", "Words.")));
  }

  @Test
  void aFamilyThatIsNotThereIsAnErrorWithWhatIsMeant() throws IOException {
    var found = quoin.check(issue("\"text\": \"Wieghts\"", "Words."));
    var error =
        found.stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
    assertEquals(
        "The theme wants the font family “Wieghts”, which is not there.", error.sentence());
    assertEquals("Did you mean “Weights”?", error.hint().orElseThrow());
  }

  @Test
  void theListTellsFilesFamiliesAndLetters() throws IOException {
    var lines =
        quoin
            .fonts(issue("\"text\": \"Weights\"", "Шаҳр and 漢."))
            .value()
            .orElseThrow()
            .lines()
            .toList();
    assertEquals("Fonts of the issue:", lines.get(0));
    assertEquals("  Curves-Bold.otf: Curves Bold (OpenType, may be embedded)", lines.get(1));
    assertTrue(lines.get(2).startsWith("  Weights.ttf: Weights, Weights Bold, "), lines.get(2));
    assertTrue(lines.get(2).endsWith("(variable TrueType, may be embedded)"), lines.get(2));
    assertEquals(
        "  Weights: lacks 2 of 20 letters; Ш from Source Serif 4; 漢 in no font of the theme",
        lines.get(4));
  }

  /// An issue's own cut of a family goes before the one that comes with the program.
  @Test
  void theIssuesOwnFontGoesFirst() throws IOException {
    Files.copy(
        Path.of("fonts/source-serif/SourceSerif4-Regular.ttf"),
        issue.resolve("fonts/SourceSerif4-Regular.ttf"));
    var lines = quoin.fonts(issue("", "Words.")).value().orElseThrow();
    assertTrue(lines.contains("SourceSerif4-Regular.ttf: Source Serif 4 (TrueType"), lines);
  }
}
