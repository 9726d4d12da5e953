package org.quoin.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quoin.geometry.Length;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;
import org.quoin.style.TextStyle;
import org.quoin.style.TextStyle.Figures;

final class HarfBuzzShaperTest {
  private final FontBook book = FontBook.read(List.of(FontBookTest.FONTS)).value().orElseThrow();
  private final Face serif = book.face(new FaceKey("Source Serif 4", false, false)).orElseThrow();
  private final TextStyle plain = style(serif, 10);
  private final HarfBuzzShaper shaper = new HarfBuzzShaper();

  static TextStyle style(Face face, int points) {
    return style(face, points, false, 0);
  }

  static TextStyle style(Face face, int points, boolean capitals, int tracking) {
    return new TextStyle(
        face.key(),
        Length.ofPoints(points),
        Ink.BLACK,
        Figures.LINING,
        false,
        capitals,
        tracking,
        Locale.UK);
  }

  @AfterEach
  void close() {
    shaper.close();
  }

  private ShapedText shape(String text) {
    return shaper.shape(text, plain, serif);
  }

  @Test
  void kernsPairsInEveryLatinFamily() {
    // Latin letters are guests in the Arabic families, which do not kern them.
    var faces =
        FontBookTest.faces(book).stream()
            .filter(f -> !f.key().toString().contains("Arabic"))
            .toList();
    assertTrue(faces.size() > 10, faces.toString());
    for (Face face : faces) {
      var style = style(face, 10);
      Length apart =
          shaper.shape("A", style, face).width().plus(shaper.shape("V", style, face).width());
      assertTrue(shaper.shape("AV", style, face).width().compareTo(apart) < 0, face.toString());
    }
  }

  @Test
  void aLigatureIsOneClusterThatCannotBeCut() {
    var office = shape("office");
    assertArrayEquals(new int[] {0, 1, 4, 5}, office.clusters());
    assertTrue(office.isSafe(0));
    assertFalse(office.isSafe(2));
    assertFalse(office.isSafe(3));
    assertTrue(office.isSafe(6));
    assertThrows(IllegalArgumentException.class, () -> office.slice(0, 2));
  }

  @Test
  void trackingPartsLigaturesAndAddsToEachLetter() {
    var tracked = shaper.shape("office", style(serif, 10, false, 50), serif);
    assertEquals(6, tracked.glyphs().length);
    var lightly = shaper.shape("office", style(serif, 10, false, 10), serif);
    assertEquals(6 * (500 - 100), tracked.width().minus(lightly.width()).millipoints());
    assertArrayEquals(lightly.glyphs(), tracked.glyphs());
  }

  @Test
  void trackingIsAddedOnceToALetterWithItsAccent() {
    String accented = "x\u0302";
    var loose = shaper.shape(accented, style(serif, 10, false, 50), serif);
    assertEquals(2, loose.glyphs().length);
    assertEquals(500, loose.width().minus(shape(accented).width()).millipoints());
  }

  @Test
  void aKernedPairIsUnsafeAndSpacesAreSafe() {
    var text = shape("AVA go");
    assertFalse(text.isSafe(1));
    assertTrue(text.isSafe(3));
    assertTrue(text.isSafe(4));
    assertEquals(shape("go"), text.slice(4, 6));
  }

  @Test
  void softHyphensAreNotSeen() {
    var soft = shape("of\u00ADfice AV\u00ADA\u00AD");
    var hard = shape("office AVA");
    assertArrayEquals(hard.glyphs(), soft.glyphs());
    assertArrayEquals(hard.advances(), soft.advances());
    assertArrayEquals(new int[] {0, 1, 5, 6, 7, 8, 9, 11}, soft.clusters());
    assertArrayEquals(hard.clusters(), soft.shownClusters());
    assertEquals("office AVA", soft.run().text());
    assertFalse(soft.isSafe(3));
    assertTrue(shape("ho\u00ADme").isSafe(3));
  }

  @Test
  void smallCapitalsReplaceLatinAndTajikLetters() {
    for (String family : List.of("Source Serif 4", "Source Serif 4 Display", "Source Sans 3")) {
      Face face = book.face(new FaceKey(family, false, false)).orElseThrow();
      var style = style(face, 10);
      for (String letter : "abxyzабғӣқӯҳҷ".split("")) {
        int small = shaper.shape(letter, style, face).glyphs()[0];
        int large = shaper.shape(letter.toUpperCase(Locale.ROOT), style, face).glyphs()[0];
        int smallCapital = shaper.shape(letter, style.withSmallCaps(true), face).glyphs()[0];
        assertNotEquals(small, smallCapital, family + " " + letter);
        assertNotEquals(large, smallCapital, family + " " + letter);
      }
    }
  }

  @Test
  void figuresAreChosen() {
    var glyphs =
        IntStream.range(0, 3)
            .map(i -> shaper.shape("3", plain.withFigures(Figures.values()[i]), serif).glyphs()[0])
            .boxed()
            .toList();
    assertEquals(3, glyphs.stream().distinct().count());
    var tabular = plain.withFigures(Figures.TABULAR);
    assertEquals(
        shaper.shape("1", tabular, serif).width(), shaper.shape("8", tabular, serif).width());
    assertNotEquals(shape("1").width(), shape("8").width());
  }

  @Test
  void reportsWhatTheFaceLacks() {
    var text = shape("at 漢 or 😀, \u200Bto\nend");
    assertEquals(List.of(3, 8), text.missing());
    assertEquals(List.of(0), text.slice(8, 10).missing());
    assertEquals(List.of(), shape("Ғӣқ №5 „да“ — 10\u202F€\u00A0…").missing());
  }

  @Test
  void capitalsKnowWhereTheyComeFrom() {
    var shouted = shaper.shape("straße ab", style(serif, 10, true, 0), serif);
    assertEquals("STRASSE AB", shouted.shown());
    assertEquals("straße ab", shouted.text());
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 4, 5, 6, 7, 8}, shouted.clusters());
    assertArrayEquals(IntStream.range(0, 10).toArray(), shouted.shownClusters());
    assertEquals("AB", shouted.slice(7, 9).shown());
    var turkish = style(serif, 10, true, 0).withLanguage(Locale.forLanguageTag("tr"));
    assertEquals("İIŞ", shaper.shape("iış", turkish, serif).shown());
    assertEquals("ҒӢҚӮҲҶ", shaper.shape("ғӣқӯҳҷ", style(serif, 10, true, 0), serif).shown());
  }

  @Test
  void signsRiseToTheHeightOfCapitals() {
    int low = shape("-").glyphs()[0];
    assertNotEquals(low, shaper.shape("a-b", style(serif, 10, true, 0), serif).glyphs()[1]);
    assertEquals(low, shape("A-B").glyphs()[1]);
  }

  @Test
  void aWordOfTwoScriptsFollowsTheRulesOfBoth() {
    var small = plain.withSmallCaps(true);
    var mixed = shaper.shape("pdfфайл", small, serif);
    assertArrayEquals(
        IntStream.concat(
                IntStream.of(shaper.shape("pdf", small, serif).glyphs()),
                IntStream.of(shaper.shape("файл", small, serif).glyphs()))
            .toArray(),
        mixed.glyphs());
  }

  /// The promise that lines are built on: a part cut at safe places equals the part shaped alone.
  @Test
  void slicesEqualTheirPartsShapedAlone() {
    String letters = "AVTaofivjtyeяуТқҷАЛД.,-“’ \u00AD1ßff";
    for (long seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      Face face = FontBookTest.faces(book).get(random.nextInt(FontBookTest.faces(book).size()));
      var style =
          style(face, 8 + random.nextInt(9), random.nextInt(4) == 0, 30 * random.nextInt(2))
              .withSmallCaps(random.nextInt(4) == 0);
      var text = new StringBuilder();
      for (int i = random.nextInt(14); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      var whole = shaper.shape(text.toString(), style, face);
      for (int from = 0; from <= text.length(); from++) {
        for (int to = from; to <= text.length(); to++) {
          if (whole.isSafe(from) && whole.isSafe(to)) {
            var alone = shaper.shape(text.substring(from, to), style, face);
            var part = whole.slice(from, to);
            String where = "seed " + seed + ", “" + text + "” from " + from + " to " + to;
            assertArrayEquals(alone.glyphs(), part.glyphs(), where);
            assertArrayEquals(alone.advances(), part.advances(), where);
            assertArrayEquals(alone.clusters(), part.clusters(), where);
            assertArrayEquals(alone.shownClusters(), part.shownClusters(), where);
            assertEquals(alone.shown(), part.shown(), where);
            assertEquals(alone.missing(), part.missing(), where);
          }
        }
      }
    }
  }

  @Test
  void coldAndWarmAndCrowdedCachesGiveTheSame() {
    String[] words = "The affinity of Avant, Wave “Tovar” Тоҷикистон ҷумҳурият 2012 №5".split(" ");
    try (var crowded = new HarfBuzzShaper(3)) {
      for (long seed = 0; seed < 100; seed++) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
          text.append(words[random.nextInt(words.length)]).append(' ');
        }
        var style = style(serif, 9 + random.nextInt(3), random.nextBoolean(), random.nextInt(2));
        var warm = shaper.shape(text.toString(), style, serif);
        assertEquals(warm, crowded.shape(text.toString(), style, serif), "seed " + seed);
        try (var cold = new HarfBuzzShaper()) {
          assertEquals(warm, cold.shape(text.toString(), style, serif), "seed " + seed);
        }
      }
      assertTrue(shaper.wordsShaped() < crowded.wordsShaped());
    }
    // Twelve words with ligatures, as many without, capitals of each, and the space.
    assertTrue(shaper.wordsShaped() <= 4 * (words.length + 1), "" + shaper.wordsShaped());
    assertEquals(1600, shaper.wordsAsked());
  }

  @Test
  void manyThreadsGetTheSame() {
    String text = "Affluent Тоҷикистон wavy office AVATAR 2012";
    var expected = shape(text);
    try (var shared = new HarfBuzzShaper(2)) {
      assertTrue(
          IntStream.range(0, 400)
              .parallel()
              .allMatch(i -> shared.shape(text, plain, serif).equals(expected)));
    }
  }

  @Test
  void advancesAreFontUnitsRoundedAtTheSize() {
    for (int points = 5; points < 60; points++) {
      var at = shaper.shape("n", style(serif, points), serif);
      var units = shaper.shape("n", style(serif, 1000), serif).width().millipoints() / 1000;
      assertEquals(serif.at(units, Length.ofPoints(points)), at.width());
    }
  }

  @Test
  @Timeout(30)
  void aWordOfAHundredThousandLettersIsShaped() {
    var long1 = shape("affin".repeat(20_000));
    assertEquals(100_000, long1.text().length());
    assertEquals(shape("affin".repeat(2)).slice(0, 10).width().times(10_000), long1.width());
  }
}
