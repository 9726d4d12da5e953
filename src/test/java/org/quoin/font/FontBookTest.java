package org.quoin.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;
import org.quoin.style.FaceKey;

final class FontBookTest {
  static final Path FONTS = Path.of("fonts");

  /// What an issue in English, Russian or Tajik needs, beside ASCII.
  private static final String NEEDED =
      "ҒғӢӣҚқӮӯҲҳҶҷ№©®°§–—‘’‚“”„«»…•€£×АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
          + "абвгдеёжзийклмнопрстуфхцчшщъыьэюяÀÉÈÊËÎÏÔÖÙÛÜÇŒœàéèêëîïôöùûüçßñáíóúäå¿¡";

  private final FontBook book = FontBook.read(List.of(FONTS)).value().orElseThrow();

  /// Every face of a book.
  static List<Face> faces(FontBook book) {
    return book.keys().stream().map(key -> book.face(key).orElseThrow()).toList();
  }

  @Test
  void hasTheFamiliesWithTheirFourFaces() {
    var read = FontBook.read(List.of(FONTS));
    assertEquals(List.of(), read.problems());
    assertEquals(
        List.of(
            "Noto Naskh Arabic",
            "Noto Sans",
            "Noto Sans Arabic",
            "Noto Serif",
            "Source Sans 3",
            "Source Sans 3 Semibold",
            "Source Serif 4",
            "Source Serif 4 Display"),
        book.families());
    for (String family : book.families()) {
      // Arabic script knows no italics.
      var slopes = family.endsWith("Arabic") ? new boolean[] {false} : new boolean[] {false, true};
      for (boolean italic : slopes) {
        assertTrue(book.face(new FaceKey(family, false, italic)).isPresent(), family);
        assertEquals(
            !family.endsWith("Semibold"),
            book.face(new FaceKey(family, true, italic)).isPresent(),
            family);
      }
    }
  }

  @Test
  void everyFaceCoversEnglishRussianAndTajik() {
    for (Face face : faces(book).stream().filter(f -> !isArabic(f)).toList()) {
      for (int letter = 0x21; letter < 0x7F; letter++) {
        assertTrue(book.covers(face, letter), face.key() + " " + (char) letter);
      }
      NEEDED
          .codePoints()
          .forEach(letter ->
              assertTrue(book.covers(face, letter), face.key() + " " + Character.toString(letter)));
      assertFalse(book.covers(face, '漢'));
    }
  }

  private static boolean isArabic(Face face) {
    return face.key().family().endsWith("Arabic");
  }

  /// Every letter of Arabic, Persian, Dari, Pashto and Urdu, with the marks of their scripts.
  @Test
  void arabicFacesCoverTheLanguagesThatUseThem() {
    var needed =
        "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى" // Arabic
            + "پچژکگی" // Persian
            + "ټځڅډړږښڼېۍ" // Pashto
            + "ٹڈڑںھہۂے" // Urdu
            + "،؛؟٪٫٬ـ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹«».:!"
            + "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0654\u0670";
    var faces = faces(book).stream().filter(FontBookTest::isArabic).toList();
    assertEquals(4, faces.size());
    for (Face face : faces) {
      needed
          .codePoints()
          .forEach(letter ->
              assertTrue(book.covers(face, letter), face.key() + " " + Character.toString(letter)));
    }
  }

  /// FontBox, another program, reads the same measures and the same glyph for every character.
  @Test
  void agreesWithFontBox() throws IOException {
    for (Face face : faces(book)) {
      try (var font =
          new TTFParser().parse(new RandomAccessReadBufferedFile(face.file().toFile()))) {
        assertEquals(font.getName(), face.postScriptName());
        assertEquals(font.getUnitsPerEm(), face.unitsPerEm());
        assertEquals(font.getHorizontalHeader().getAscender(), face.ascender());
        assertEquals(font.getHorizontalHeader().getDescender(), face.descender());
        int capitals =
            isArabic(face)
                ? (int) font.getPath("uni0627").getBounds2D().getMaxY()
                : font.getOS2Windows().getCapHeight();
        assertEquals(capitals, face.capHeight(), face.key().toString());
        assertEquals(font.getOS2Windows().getHeight(), face.xHeight());
        assertEquals(font.getNaming().getFontFamily(), face.key().family());
        assertEquals(Math.round(font.getPostScript().getItalicAngle()), face.italicAngle());
        var map = font.getUnicodeCmapLookup();
        for (int character = 0x21; character < 0x3000; character++) {
          if (Character.getType(character) != Character.FORMAT
              && !Character.isSpaceChar(character)
              && !Character.isISOControl(character)
              && (character < 0xFE00 || character > 0xFE0F)) {
            assertEquals(
                map.getGlyphId(character) != 0,
                book.covers(face, character),
                face.key() + " " + Integer.toHexString(character));
          }
        }
      }
    }
  }

  @Test
  void tellsOfBrokenAndForbiddenFilesAndGoesOn(@TempDir Path folder) throws IOException {
    byte[] font = new OneEmFont(false, false).bytes();
    Files.write(folder.resolve("good.ttf"), font);
    Files.writeString(folder.resolve("text.ttf"), "no font at all");
    Files.write(folder.resolve("empty.otf"), new byte[0]);
    Files.write(folder.resolve("short.ttf"), java.util.Arrays.copyOf(font, 700));
    Files.write(folder.resolve("locked.ttf"), withEmbedding(font, 0x0002));
    Files.write(folder.resolve("whole.ttf"), withEmbedding(font, 0x0100));
    Files.writeString(folder.resolve("OFL.txt"), "a licence");
    var read = FontBook.read(List.of(folder, folder.resolve("absent")));
    assertEquals(1, faces(read.value().orElseThrow()).size());
    String name = folder.getFileName().toString();
    assertEquals(
        List.of("empty.otf", "locked.ttf", "short.ttf", "text.ttf", "whole.ttf").stream()
            .map(file -> name + "/" + file)
            .toList(),
        read.problems().stream().map(problem -> problem.place().file()).toList());
    for (Problem problem : read.problems()) {
      boolean licence = problem.sentence().contains("may not be embedded");
      assertEquals(licence ? Severity.WARNING : Severity.ERROR, problem.severity());
    }
    assertEquals(
        "The font One Em may not be embedded in a file, so it is not used.",
        read.problems().get(1).sentence());
  }

  private static byte[] withEmbedding(byte[] font, int type) {
    byte[] changed = font.clone();
    var bytes = ByteBuffer.wrap(changed);
    int os2 = bytes.getInt(12 + 8);
    return bytes.putShort(os2 + 8, (short) type).array();
  }

  @Test
  void theEarlierFolderWins(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.ttf");
    Files.write(own, new OneEmFont(false, false).bytes());
    var key = new FaceKey("One Em", false, false);
    var ours = FontBook.read(List.of(folder, OneEmShaper.FOLDER)).value().orElseThrow();
    assertEquals(own, ours.face(key).orElseThrow().file());
    var theirs = FontBook.read(List.of(OneEmShaper.FOLDER, folder)).value().orElseThrow();
    assertEquals(OneEmShaper.FACE, theirs.face(key).orElseThrow());
  }

  @Test
  void partsTextByTheFaceThatHasIt() {
    var both = FontBook.read(List.of(OneEmShaper.FOLDER, FONTS)).value().orElseThrow();
    Face wanted = both.face(new FaceKey("One Em", true, false)).orElseThrow();
    Face greek = both.face(new FaceKey("Noto Serif", true, false)).orElseThrow();
    // One Em has no Greek and no ideographs; no family of the list has the latter.
    assertEquals(
        List.of(
            new FontBook.Stretch(0, 4, wanted),
            new FontBook.Stretch(4, 8, greek),
            new FontBook.Stretch(8, 11, wanted)),
        both.stretches("abc λόγ 漢 d", wanted, List.of("None Such", "Noto Serif")));
    assertEquals(List.of(), both.stretches("", wanted, List.of("Noto Serif")));
    assertEquals(
        List.of(new FontBook.Stretch(0, 1, greek)),
        both.stretches("λ", wanted, List.of("Noto Serif")));
  }
}
