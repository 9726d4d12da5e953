package org.quoin.manuscript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quoin.manuscript.WordText.paragraph;
import static org.quoin.manuscript.WordText.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.problem.Problem;

/// Word files become manuscripts. The three files that LibreOffice made have their sources
/// (`.fodt`) and what they must become (`.md`) beside them.
class WordReaderTest {
  private static final Path FILES = Path.of("src/test/resources/manuscript");

  @TempDir Path folder;

  private static Manuscript manuscript(Path file) {
    return WordReader.read(file, "Notes").value().orElseThrow();
  }

  private String body(String... paragraphs) throws IOException {
    return manuscript(WordText.write(folder.resolve("a.docx"), String.join("", paragraphs))).body();
  }

  private List<String> told(String... paragraphs) throws IOException {
    var file = WordText.write(folder.resolve("a.docx"), String.join("", paragraphs));
    return WordReader.read(file, "Notes").problems().stream().map(Problem::sentence).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cotton-season", "bridge", "курсы Худжанд"})
  void filesOfLibreOfficeKeepTheirText(String name) throws IOException {
    assertEquals(
        Files.readString(FILES.resolve(name + ".md")),
        manuscript(FILES.resolve(name + ".docx")).body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cotton-season | Cotton Season Begins with a Contract",
        "bridge | A Bridge for Forty Families",
        "курсы Худжанд | Курсы, которые не заканчиваются"
      })
  void headlinesAreTitlesFirstHeadingsOrBoldFirstLines(String name, String headline) {
    assertEquals(headline, manuscript(FILES.resolve(name + ".docx")).headline());
  }

  @Test
  void picturesComeWithCaptionCreditAltAndPlace() throws IOException {
    var cotton = manuscript(FILES.resolve("cotton-season.docx"));
    assertEquals(Optional.of("Pickers in Sughd sign before the first row"), cotton.deck());
    var picture = cotton.pictures().getFirst();
    assertEquals(1, cotton.pictures().size());
    assertEquals("jpg", picture.ending());
    assertEquals(2, picture.after());
    assertEquals(
        Optional.of("Women with white sacks stand in a cotton field under mountains"),
        picture.alt());
    assertEquals(
        new Manuscript.Caption(
            "The first sacks are weighed in Asht.", Optional.of("Photo: MSM/Farida Oimova")),
        picture.caption().orElseThrow());
    var russian = manuscript(FILES.resolve("курсы Худжанд.docx")).pictures().getFirst();
    assertEquals(
        new Manuscript.Caption("Второе занятие в Худжанде.", Optional.of("Фото: М. Саидов")),
        russian.caption().orElseThrow());
  }

  @Test
  void aPictureIsTheFilesOwnByteForByte() throws IOException {
    var picture = manuscript(FILES.resolve("cotton-season.docx")).pictures().getFirst();
    try (var zip = new java.util.zip.ZipFile(FILES.resolve("cotton-season.docx").toFile())) {
      var media =
          zip.stream().filter(e -> e.getName().startsWith("word/media/")).findFirst().orElseThrow();
      assertArrayEquals(zip.getInputStream(media).readAllBytes(), picture.content());
    }
  }

  @Test
  void picturesWithoutWordsAreTold() {
    var problems = WordReader.read(FILES.resolve("bridge.docx"), "Notes").problems();
    assertEquals(
        List.of("Pictures have neither alternative text nor caption."),
        problems.stream().map(Problem::sentence).toList());
    assertTrue(problems.getFirst().place().file().endsWith("bridge.docx"));
  }

  @Test
  void emphasisStandsCloseToItsWords() throws IOException {
    assertEquals(
        "one **two** *three* **f**our\n",
        body(
            paragraph(
                run("one"),
                run("<w:b/>", " two "),
                run("<w:i/>", "three "),
                run("<w:b/>", "f"),
                run("<w:b w:val=\"0\"/>", "our"))));
  }

  @Test
  void wordsThatLookLikeMarksStayWords() throws IOException {
    var text = "# 5 * 6 [a](b) `c` <d> snake_case _e_ ${page:x} a|b &amp;amp; 1. no";
    assertEquals(
        "\\# 5 \\* 6 \\[a\\](b) \\`c\\` \\<d> snake_case \\_e\\_ $${page:x} a\\|b \\&amp; 1. no\n",
        body(paragraph(run(text.replace("<d>", "&lt;d>")))));
    assertEquals("1\\. not a list\n", body(paragraph(run("1. not a list"))));
    assertEquals("\\- nor this\n", body(paragraph(run("- nor this"))));
  }

  @Test
  void fieldsShowTheirResultAndLead() throws IOException {
    var begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    var link = "<w:r><w:instrText> HYPERLINK \"https://a.example.org/b c\" </w:instrText></w:r>";
    var page = "<w:r><w:instrText> PAGE </w:instrText></w:r>";
    var separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    var end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    assertEquals(
        "see [here](https://a.example.org/b%20c) or there\n",
        body(
            paragraph(
                run("see "),
                begin,
                link,
                separate,
                run("here"),
                end,
                run(" or"),
                begin,
                page,
                separate,
                run("7"),
                end,
                run(" there"))));
  }

  @Test
  void trackedChangesAreTakenAsAcceptedAndTold() throws IOException {
    var changed =
        paragraph(
            run("kept"),
            "<w:ins>" + run(" new") + "</w:ins>",
            "<w:del><w:r><w:delText> old</w:delText></w:r></w:del>",
            "<w:r><w:commentReference w:id=\"1\"/></w:r>",
            run("<w:vanish/>", " secret"));
    assertEquals("kept new\n", body(changed));
    assertEquals(
        List.of(
            "Tracked changes are taken as accepted.",
            "Comments are left out.",
            "Hidden text is left out."),
        told(changed));
  }

  @Test
  void whatCannotBeCarriedIsTold() throws IOException {
    var object = paragraph("<w:r><w:object/></w:r>");
    var chart = paragraph("<w:r><w:drawing><c:chart/></w:drawing></w:r>");
    var formula = paragraph(run("so "), "<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>");
    assertEquals(
        List.of(
            "Embedded objects are left out (2 times).",
            "Charts and diagrams are left out.",
            "A formula keeps its letters, not its form."),
        told(object, chart, object, formula));
    assertEquals("so E=mc\n", body(formula));
  }

  @Test
  void mergedCellsAreToldAndKeepTheirWords() throws IOException {
    var table =
        """
        <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>%s</w:tc></w:tr>
        <w:tr><w:tc>%s%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>\
        """
            .formatted(
                paragraph(run("<w:b/>", "both")),
                paragraph(run("a")),
                paragraph(run("b")),
                paragraph(run("c")));
    assertEquals("| both |  |\n|---|---|\n| a<br>b | c |\n", body(table));
    assertEquals(List.of("Merged cells of a table become cells of their own."), told(table));
  }

  @Test
  void otherFilesAreProblemsThatNameThem() throws IOException {
    var old = folder.resolve("old.doc");
    Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    var text = Files.writeString(folder.resolve("text.docx"), "Just words");
    var torn = folder.resolve("torn.docx");
    var whole = Files.readAllBytes(FILES.resolve("bridge.docx"));
    Files.write(torn, java.util.Arrays.copyOf(whole, whole.length / 2));
    var missing = folder.resolve("missing.docx");
    for (var file : List.of(old, text, torn, missing)) {
      var read = WordReader.read(file, "Notes");
      assertTrue(read.value().isEmpty(), file::toString);
      assertEquals(file.toString(), read.problems().getFirst().place().file());
    }
  }
}
