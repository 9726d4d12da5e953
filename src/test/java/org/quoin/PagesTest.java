package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.display.DisplayDump;
import org.quoin.font.OneEmShaper;
import org.quoin.problem.Severity;

/// Small issues as text. They are set in One Em on a grid of 12 pt, so that every place is a sum: a
/// letter of body text is 10 pt wide, a space 5 pt, a capital 7 pt high.
class PagesTest {
  private static final Path GOLDENS = Path.of("src/test/resources/golden");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"story", "figures", "cover"})
  void stand(String name) throws IOException {
    Files.copy(GOLDENS.resolve("one-em.json"), folder.resolve("one-em.json"));
    var issue = Files.createDirectory(folder.resolve(name));
    Files.copy(GOLDENS.resolve(name).resolve("issue.json"), issue.resolve("issue.json"));
    photo(issue.resolve("wide.jpg"), 600, 400);
    photo(issue.resolve("square.jpg"), 400, 400);
    var read = new IssueDesk(OneEmShaper.FOLDER, Path.of("assets/icc")).read(issue);
    assertEquals(List.of(), read.problems());
    try (var type = new StandingType()) {
      var composition = new Composition(read.value().orElseThrow(), type);
      var composed = composition.compose();
      // That so little text ends short of its page is told in a note.
      assertEquals(
          List.of(),
          composed.problems().stream().filter(p -> p.severity() != Severity.NOTE).toList());
      var pages = DisplayDump.of(composed.value().orElseThrow().display());
      Golden.check(GOLDENS.resolve(name).resolve("pages.txt"), pages);
    }
  }

  private static void photo(Path file, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "jpeg", file.toFile());
  }
}
