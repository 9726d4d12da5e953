package org.quoin.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.Quoin;
import org.quoin.picture.SamplePictures;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Files as a stranger may send them, in a whole issue that is built: each ends in a problem that
/// names the file, or in pages.
@Timeout(120)
class HostileFilesTest {
  private final Quoin quoin = new Quoin(Path.of(""));

  @TempDir Path folder;
  private Gazette gazette;

  @BeforeEach
  void lay() throws IOException {
    gazette = Gazette.in(folder.resolve("gazette"));
  }

  private Path file(String name) {
    return gazette.folder().resolve(name);
  }

  private Quoin.Built build(Quoin.Wanted... wanted) throws IOException {
    var order = new Quoin.Order(Set.of(wanted), folder.resolve("out"));
    return quoin.build(gazette.folder(), order, _ -> {});
  }

  private static String errors(Quoin.Built built) {
    return built.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::sentence)
        .collect(Collectors.joining("\n"));
  }

  /// A problem that names the file, and no files.
  private void assertTold(Quoin.Built built, String name) throws IOException {
    assertTrue(errors(built).contains(name), errors(built));
    assertEquals(java.util.List.of(), built.files());
    assertTrue(Gazette.contents(folder.resolve("out")).isEmpty());
  }

  /// The header is sound, and the pixels are not: that shows when an edition wants them.
  @ParameterizedTest
  @ValueSource(strings = {"PRINT", "SCREEN", "WEB", "PROOF"})
  void pixelsThatCannotBeDecodedAreTold(Quoin.Wanted wanted) throws IOException {
    var png = SamplePictures.png(SamplePictures.scene(1300, 900, 1));
    // The compressed pixels, from the middle of the first chunk of them on.
    Arrays.fill(png, 2_000, 4_000, (byte) 0xFF);
    Files.write(file("photos/view.jpg"), SamplePictures.summed(png));
    var built = build(wanted);
    if (wanted != Quoin.Wanted.WEB) {
      assertTold(built, "“view.jpg”");
      assertTrue(built.problems().stream().anyMatch(p -> p.place().line() == 5));
    }
  }

  /// Of a JPEG, too, which print takes as it is: the codes of its letters are no codes.
  @ParameterizedTest
  @ValueSource(strings = {"PRINT", "SCREEN", "WEB"})
  void aJpegWithoutItsTablesIsTold(Quoin.Wanted wanted) throws IOException {
    var jpeg = SamplePictures.jpeg(SamplePictures.scene(2000, 1300, 1), false);
    for (int i = 2; i + 20 < jpeg.length; i++) {
      if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC4) {
        Arrays.fill(jpeg, i + 5, i + 21, (byte) 0xFF);
        break;
      }
    }
    Files.write(file("photos/view.jpg"), jpeg);
    assertTold(build(wanted), "view.jpg");
  }

  /// Damage that no decoder minds ends in pages; all other damage in a problem.
  @Test
  void damageAnywhereEndsInPagesOrProblems() throws IOException {
    var whole = SamplePictures.jpeg(SamplePictures.scene(900, 600, 1), true);
    for (int seed = 0; seed < 12; seed++) {
      var random = new Random(seed);
      var jpeg = whole.clone();
      for (int i = 0; i < 40; i++) {
        jpeg[300 + random.nextInt(jpeg.length - 310)] = (byte) random.nextInt(256);
      }
      Files.write(file("photos/view.jpg"), jpeg);
      var built = build(Quoin.Wanted.SCREEN);
      assertEquals(built.files().isEmpty(), !errors(built).isEmpty());
    }
  }

  /// Sixteen bits a channel, a palette and clear parts are ordinary PNG; they are printed.
  @Test
  void sixteenBitsArePrinted() throws IOException {
    var deep =
        new java.awt.image.BufferedImage(
            new java.awt.image.ComponentColorModel(
                java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                false,
                false,
                java.awt.Transparency.OPAQUE,
                java.awt.image.DataBuffer.TYPE_USHORT),
            java.awt.image.Raster.createInterleavedRaster(
                java.awt.image.DataBuffer.TYPE_USHORT, 1300, 900, 3, null),
            false,
            null);
    var bytes = new java.io.ByteArrayOutputStream();
    javax.imageio.ImageIO.write(deep, "png", bytes);
    Files.write(file("photos/view.jpg"), bytes.toByteArray());
    var built = build(Quoin.Wanted.PRINT, Quoin.Wanted.SCREEN);
    assertEquals("", errors(built));
    assertFalse(built.files().isEmpty());
  }

  /// EXIF that points at itself, past its end, or at four billion entries.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4d4d002a00000008ffff",
        "4d4d002a00000008000101120003ffffffff00060000",
        "4d4d002a000000080001876900040000000100000008",
        "4d4d002a000000080000" + "00000008",
        "4d4d002affffffff",
        "49492a0008000000020012010300010000000600000012010300010000000600000008000000",
      })
  void exifBombsAreHarmless(String exif) throws IOException {
    var body = java.util.HexFormat.of().parseHex("457869660000" + exif);
    var jpeg = SamplePictures.jpeg(SamplePictures.scene(2000, 1300, 1), false);
    Files.write(file("photos/view.jpg"), SamplePictures.segment(jpeg, 0xE1, body));
    assertFalse(build(Quoin.Wanted.SCREEN).files().isEmpty());
  }

  @Test
  void aHeaderOfBillionsOfPixelsIsTold() throws IOException {
    var jpeg = SamplePictures.jpeg(SamplePictures.scene(32, 32, 4), false);
    int frame = SamplePictures.frame(jpeg);
    jpeg[frame + 3] = jpeg[frame + 5] = (byte) (50_000 >> 8);
    jpeg[frame + 4] = jpeg[frame + 6] = (byte) (50_000 & 0xFF);
    Files.write(file("photos/view.jpg"), jpeg);
    assertTold(build(Quoin.Wanted.PRINT), "“view.jpg” says that it has 50000 × 50000 pixels");
  }

  /// A font of the issue's own that is none.
  @Test
  void brokenFontsAreTold() throws IOException {
    var fonts = Files.createDirectories(file("fonts"));
    var whole = Files.readAllBytes(Path.of("src/test/resources/fonts/OneEm-Regular.ttf"));
    for (int seed = 0; seed < 25; seed++) {
      var random = new Random(seed);
      var broken =
          seed % 5 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int i = 0; i < 30 && broken.length > 0; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      Files.write(fonts.resolve("broken" + seed + ".ttf"), broken);
    }
    Files.writeString(fonts.resolve("words.otf"), "no font");
    var problems = quoin.check(gazette.folder());
    assertTrue(
        problems.stream().anyMatch(p -> p.place().file().equals("fonts/words.otf")),
        problems::toString);
  }

  /// Links of the file system do not lead out of the folder, wherever a file is named.
  @ParameterizedTest
  @ValueSource(strings = {"photos/view.jpg", "articles/one.md", "logos/fund.svg"})
  void linksThatLeadOutAreRefusedUnlessTheirFolderIsShared(String name) throws IOException {
    var outside = Files.createDirectories(folder.resolve("outside"));
    var target = outside.resolve(file(name).getFileName());
    Files.move(file(name), target);
    Files.createSymbolicLink(file(name), target);
    assertTold(build(Quoin.Wanted.PRINT), "“" + name + "” leads out of the issue's folder");
    gazette.rewrite("\"title\"", "\"shared\": [\"../outside\"], \"title\"");
    assertEquals("", errors(build(Quoin.Wanted.PRINT)));
  }

  /// A theme lies in the issue's folder or beside it; a link does not lead farther.
  @Test
  void aThemeIsNotReadFromElsewhere() throws IOException {
    var far = Files.createDirectories(folder.resolve("far/away"));
    Files.writeString(far.resolve("secret.json"), "{\"name\": \"secret\"}");
    var inner = Files.createDirectories(folder.resolve("inner"));
    gazette = Gazette.in(inner.resolve("gazette"));
    gazette.rewrite("\"title\"", "\"theme\": \"looks.json\", \"title\"");
    Files.createSymbolicLink(file("looks.json"), far.resolve("secret.json"));
    assertTold(build(Quoin.Wanted.PRINT), "looks.json");
  }

  @Test
  void aFontIsNotReadFromElsewhere() throws IOException {
    var far = Files.createDirectories(folder.resolve("far"));
    Files.writeString(far.resolve("secret.ttf"), "no font");
    Files.createDirectories(file("fonts"));
    Files.createSymbolicLink(file("fonts/house.ttf"), far.resolve("secret.ttf"));
    var built = build(Quoin.Wanted.PRINT);
    assertTold(built, "This link leads out of the folder of fonts");
    assertTrue(built.problems().stream().anyMatch(p -> p.place().file().equals("fonts/house.ttf")));
  }

  /// Names as people give them: blanks, Cyrillic, marks, and the longest that a file system takes.
  @Test
  void filesOfAnyNameAreRead() throws IOException {
    var longest = "ҷ".repeat(125) + "a.jpg";
    assertEquals(255, longest.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    for (var name : new String[] {"фото с моря #1 (копия).jpg", "a 100% \u00E9 'x'.jpg", longest}) {
      lay();
      Files.move(file("photos/view.jpg"), file("photos/" + name));
      gazette.rewrite("photos/view.jpg", "photos/" + name);
      assertEquals("", errors(build(Quoin.Wanted.PRINT, Quoin.Wanted.WEB)), name);
      Files.delete(file("photos/" + name));
      assertTold(clean(), name);
    }
  }

  private Quoin.Built clean() throws IOException {
    for (var name : Gazette.contents(folder.resolve("out")).keySet()) {
      Files.delete(folder.resolve("out").resolve(name));
    }
    return build(Quoin.Wanted.PRINT);
  }

  /// The issue's folder gives its files their name, with room for what comes behind it.
  @Test
  void anIssueOfTheLongestNameIsToldOrBuilt() throws IOException {
    gazette = Gazette.in(folder.resolve("н".repeat(127)));
    try {
      assertFalse(build(Quoin.Wanted.PRINT).files().isEmpty());
    } catch (java.nio.file.FileSystemException named) {
      assertTrue(named.getMessage().contains("ннн"), named::getMessage);
    }
  }
}
