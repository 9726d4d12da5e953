package org.quoin.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;

class PhotoReaderTest {
  private static final Place PLACE = Place.of("issue.json", 7, 12);

  @TempDir Path folder;

  private Checked<Photo> read(String name, byte[] bytes) throws IOException {
    return PhotoReader.read(Files.write(folder.resolve(name), bytes), PLACE);
  }

  private static void assertRefused(Checked<Photo> read, String words) {
    assertTrue(read.value().isEmpty(), "a value was made");
    assertEquals(1, read.problems().size(), () -> read.problems().toString());
    var problem = read.problems().getFirst();
    assertTrue(problem.sentence().contains(words), problem::sentence);
    assertEquals(PLACE, problem.place());
    assertTrue(problem.hint().isPresent());
  }

  @Test
  void tellsSizeColourAndHash() throws IOException {
    var bytes = SamplePictures.jpeg(SamplePictures.scene(90, 60, 1), false);
    var photo = read("view.jpg", bytes).value().orElseThrow();
    assertEquals(90, photo.width());
    assertEquals(60, photo.height());
    assertEquals(1, photo.turn());
    assertEquals(Photo.Colour.RGB, photo.colour());
    assertEquals(Photo.Format.JPEG, photo.format());
    assertEquals(32, photo.hash().length());
    assertEquals(photo.hash(), read("copy.jpg", bytes).value().orElseThrow().hash());
  }

  @ParameterizedTest
  @CsvSource({"1,90,60", "3,90,60", "5,60,90", "6,60,90", "8,60,90", "9,90,60", "0,90,60"})
  void givesTheUprightSize(int turn, int width, int height) throws IOException {
    var jpeg = SamplePictures.jpeg(SamplePictures.scene(90, 60, 1), false);
    var photo = read("turned.jpg", SamplePictures.turned(jpeg, turn)).value().orElseThrow();
    assertEquals(width, photo.width());
    assertEquals(height, photo.height());
  }

  @Test
  void looksAtTheContentAndNotAtTheName() throws IOException {
    var png = SamplePictures.png(SamplePictures.scene(20, 10, 2));
    var photo = read("really-a-png.jpg", png).value().orElseThrow();
    assertEquals(Photo.Format.PNG, photo.format());
    assertEquals(20, photo.width());
  }

  @Test
  void readsProgressiveJpegs() throws IOException {
    var photo = read("progressive.jpg", SamplePictures.jpeg(SamplePictures.scene(64, 64, 3), true));
    assertFalse(photo.hasErrors());
    assertEquals(64, photo.value().orElseThrow().width());
  }

  @Test
  void readsWhatHasMoreBehindItsEnd() throws IOException {
    var jpeg = SamplePictures.jpeg(SamplePictures.scene(64, 40, 3), false);
    var read = read("phone.jpg", Arrays.copyOf(jpeg, jpeg.length + 100));
    assertFalse(read.hasErrors(), () -> read.problems().toString());
    assertEquals(64, read.value().orElseThrow().width());
  }

  @Test
  void refusesAHeaderOf50000By50000() throws IOException {
    var jpeg = SamplePictures.jpeg(SamplePictures.scene(32, 32, 4), false);
    int frame = SamplePictures.frame(jpeg);
    jpeg[frame + 3] = jpeg[frame + 5] = (byte) (50_000 >> 8);
    jpeg[frame + 4] = jpeg[frame + 6] = (byte) (50_000 & 0xFF);
    assertRefused(read("huge.jpg", jpeg), "“huge.jpg” says that it has 50000 × 50000 pixels");
    var png = SamplePictures.png(SamplePictures.scene(32, 32, 4));
    Arrays.fill(png, 16, 24, (byte) 0x7F);
    assertRefused(read("huge.png", SamplePictures.summed(png)), "pixels");
  }

  @Test
  void refusesTwelveBitsAndTwoChannels() throws IOException {
    var jpeg = SamplePictures.jpeg(SamplePictures.scene(32, 32, 5), false);
    jpeg[SamplePictures.frame(jpeg) + 2] = 12;
    assertRefused(read("deep.jpg", jpeg), "12 bits");
    jpeg[SamplePictures.frame(jpeg) + 2] = 8;
    jpeg[SamplePictures.frame(jpeg) + 7] = 2;
    assertRefused(read("two.jpg", jpeg), "2 colour channels");
    jpeg[SamplePictures.frame(jpeg) + 7] = 4;
    assertEquals(Photo.Colour.CMYK, read("cmyk.jpg", jpeg).value().orElseThrow().colour());
  }

  @Test
  void refusesWhatBreaksOffAnywhere() throws IOException {
    var scene = SamplePictures.scene(40, 30, 6);
    for (var bytes : new byte[][] {SamplePictures.jpeg(scene, true), SamplePictures.png(scene)}) {
      for (int kept = 9; kept < bytes.length - 1; kept += 7) {
        var read = read("part", Arrays.copyOf(bytes, kept));
        assertTrue(read.hasErrors(), "kept " + kept);
        assertTrue(read.problems().getFirst().sentence().contains("“part”"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "II*\0:a TIFF",
        "GIF89a:a GIF",
        "RIFF....WEBPVP8 :a WebP",
        "....ftypheic:a HEIC",
        "BMxxxx:a BMP",
        "8BPS:a Photoshop",
        "%PDF-1.7:a PDF",
        "<svg/>:a drawing",
        "hello:no picture"
      })
  void namesWhatItIsInstead(String sample) throws IOException {
    var parts = sample.split(":");
    assertRefused(
        read("photo.jpg", parts[0].getBytes(StandardCharsets.ISO_8859_1)), "is " + parts[1]);
  }

  @Test
  void refusesNothingAFolderAndAGap() throws IOException {
    assertRefused(read("empty.jpg", new byte[0]), "is empty");
    assertRefused(PhotoReader.read(folder, PLACE), "is a folder");
    assertRefused(PhotoReader.read(folder.resolve("gone.jpg"), PLACE), "“gone.jpg” is not there");
  }

  @Test
  void tellsOfAnAnimation() throws IOException {
    var png = SamplePictures.png(SamplePictures.scene(20, 10, 2));
    var moving = new byte[png.length + 20];
    System.arraycopy(png, 0, moving, 0, 33);
    moving[36] = 8;
    System.arraycopy("acTL".getBytes(StandardCharsets.US_ASCII), 0, moving, 37, 4);
    System.arraycopy(png, 33, moving, 53, png.length - 33);
    var read = read("moving.png", SamplePictures.summed(moving));
    assertTrue(read.value().isPresent());
    assertTrue(read.problems().getFirst().sentence().contains("animated"));
  }

  /// Photos with bytes changed anywhere: each ends in a photo or in problems.
  @Test
  void neverThrows() throws IOException {
    var scene = SamplePictures.scene(40, 30, 6);
    var whole =
        new byte[][] {
          SamplePictures.turned(SamplePictures.jpeg(scene, false), 6), SamplePictures.png(scene)
        };
    for (long seed = 0; seed < 1200; seed++) {
      var random = new Random(seed);
      var bytes = whole[(int) (seed % 2)].clone();
      int reach = random.nextBoolean() ? Math.min(80, bytes.length) : bytes.length;
      for (int i = 0; i <= seed % 9; i++) {
        bytes[random.nextInt(reach)] = (byte) random.nextInt(256);
      }
      var read = read("any.jpg", bytes);
      assertTrue(
          read.value().isPresent() || read.hasErrors(), "neither photo nor problem, seed " + seed);
    }
  }
}
