package org.quoin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.picture.ArtworkReader;
import org.quoin.picture.PhotoReader;
import org.quoin.problem.Place;

/// The painted pictures are what the program says they are, and reading them finds no fault.
class SamplePhotosTest {
  private static final Path ISSUES = Path.of("issues");

  static List<PicturePainter.Scene> scenes() {
    return PicturePainter.scenes();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everySceneIsThereAsItWasPainted(PicturePainter.Scene scene) {
    var read = PhotoReader.read(ISSUES.resolve(scene.file()), Place.of("issue.json"));
    assertEquals(List.of(), read.problems());
    var photo = read.value().orElseThrow();
    assertEquals(scene.width(), photo.width());
    assertEquals(scene.height(), photo.height());
    assertEquals(scene.lying() ? 6 : 1, photo.turn());
  }

  @Test
  void everyMarkIsMadeOfOutlines() throws IOException {
    try (var files = Files.walk(ISSUES)) {
      var marks = files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
      assertTrue(marks.size() >= 9, marks::toString);
      for (var mark : marks) {
        var read = ArtworkReader.read(mark, Place.of("issue.json"));
        assertEquals(List.of(), read.problems(), mark::toString);
        assertTrue(read.value().orElseThrow().fills().size() >= 2, mark::toString);
      }
    }
  }

  @Test
  void noPictureLiesAboutUnpainted() throws IOException {
    try (Stream<Path> files = Files.walk(ISSUES)) {
      var painted = scenes().stream().map(scene -> ISSUES.resolve(scene.file())).toList();
      var found = files.filter(file -> file.toString().endsWith(".jpg")).toList();
      assertTrue(painted.containsAll(found), found::toString);
    }
  }
}
