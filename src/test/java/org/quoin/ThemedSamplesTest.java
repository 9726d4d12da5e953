package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.dummy.Specimen;
import org.quoin.dummy.ThemeSample;
import org.quoin.issue.Descriptors;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.Role;
import org.quoin.style.Themes;

/// Every built-in theme takes every sample, in every language, and everything has room.
class ThemedSamplesTest {
  @TempDir private Path folder;

  static List<String> themes() {
    return Themes.builtIn().names();
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("issues"))) {
      return folders.flatMap(folder -> Descriptors.in(folder).stream()).sorted().toList();
    }
  }

  private static List<String> problems(IssueDesk desk, Path issue, String theme, int pages) {
    var read = desk.read(issue, Optional.of(theme));
    try (var type = new StandingType()) {
      var composed = new Composition(read.value().orElseThrow(), type).compose();
      assertEquals(
          pages,
          composed.value().map(made -> made.display().pages().size()).orElse(0),
          () -> issue + " in " + theme + ": " + composed.problems());
      return Stream.concat(read.problems().stream(), composed.problems().stream())
          .filter(problem -> problem.severity() != Severity.NOTE)
          .map(Problem::sentence)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleHasRoom(Path sample) {
    int pages = sample.equals(Path.of("issues/2012-q2/issue.json")) ? 12 : 4;
    // Photos are read once.
    var desk = new IssueDesk(Path.of("fonts"));
    for (String theme : themes()) {
      assertEquals(List.of(), problems(desk, sample, theme, pages), theme);
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theSpecimenFillsFourPages(String theme) throws IOException {
    Specimen.write(folder, theme, theme);
    var desk = new IssueDesk(Path.of("fonts"));
    assertEquals(List.of(), problems(desk, folder, theme, 4));
  }

  /// The manual's theme of one's own, typed off and put beside an issue.
  @Test
  void theThemeOfTheManualWorks() throws IOException {
    var manual = Files.readString(Path.of("docs/themes.md"));
    var sample = Pattern.compile("(?s)```json\n(\\{\n  \"\\$schema\".*?)```").matcher(manual);
    assertTrue(sample.find());
    var file = Files.writeString(folder.resolve("house.json"), sample.group(1));
    try (var shown = ThemeSample.of(file.toString())) {
      var desk = new IssueDesk(Path.of("fonts"));
      assertEquals(List.of(), problems(desk, shown.issue(), "house.json", 4));
    }
  }

  /// A theme's file brings the themes it extends and the fonts beside it.
  @Test
  void aThemesOwnFileIsShown() throws IOException {
    var themes = Files.createDirectories(folder.resolve("house"));
    Files.writeString(
        themes.resolve("base.json"), "{\"styles\": {\"body\": {\"align\": \"ragged\"}}}");
    var file = themes.resolve("house.json");
    Files.writeString(file, "{\"extends\": \"base.json\", \"page\": {\"columns\": 3}}");
    Path scratch;
    try (var sample = ThemeSample.of(file.toString())) {
      scratch = sample.scratch();
      assertEquals("theme-house", sample.issue().getFileName().toString());
      var read = new IssueDesk(Path.of("fonts")).read(sample.issue());
      assertEquals(List.of(), read.problems());
      var theme = read.value().orElseThrow().theme();
      assertEquals(3, theme.page().columns());
      assertEquals(Alignment.RAGGED, theme.style(Role.BODY).alignment());
    }
    assertFalse(Files.exists(scratch));
  }
}
