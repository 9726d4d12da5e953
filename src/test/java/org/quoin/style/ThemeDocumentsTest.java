package org.quoin.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.Golden;
import org.quoin.geometry.Length;
import org.quoin.issue.Setting;
import org.quoin.issue.ThemeChoice;
import org.quoin.problem.Severity;

/// The schema and the manual say what the reader does.
class ThemeDocumentsTest {
  private static final Path MANUAL = Path.of("docs/themes.md");
  private static final Pattern SAMPLE = Pattern.compile("(?s)```json\n(.*?)```");

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ThemeSchemaText.of(ThemeKeys.THEME), InputFormat.JSON);

  static List<String> samples() throws IOException {
    return SAMPLE.matcher(Files.readString(MANUAL)).results().map(m -> m.group(1)).toList();
  }

  static List<String> builtIn() {
    return BuiltInThemesTest.names();
  }

  @Test
  void theSchemaIsTheTableOfTheReader() throws IOException {
    Golden.check(Path.of("issues/theme.schema.json"), ThemeSchemaText.of(ThemeKeys.THEME));
  }

  @Test
  void theManualHasTheTableOfTheReader() throws IOException {
    Golden.check(MANUAL, ThemeManualText.with(Files.readString(MANUAL)));
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void theBuiltInThemesFitTheSchema(String name) throws IOException {
    try (var in = Themes.class.getResourceAsStream(name + ".json")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(List.of(), schema.validate(text, InputFormat.JSON));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"pages\": {}}",
        "{\"page\": {\"inner\": \"16 km\"}}",
        "{\"page\": {\"columns\": 0}}",
        "{\"page\": {\"columns\": 2.5}}",
        "{\"page\": []}",
        "{\"families\": {\"text\": \" \"}}",
        "{\"fallbacks\": [1]}",
        "{\"inks\": {\"Deep Blue\": \"#000080\"}}",
        "{\"inks\": {\"blue\": \"000080\"}}",
        "{\"inks\": {\"blue\": {\"cmyk\": [1, 2, 3]}}}",
        "{\"styles\": {\"boddy\": {}}}",
        "{\"styles\": {\"body\": {\"align\": \"justify\"}}}",
        "{\"styles\": {\"body\": {\"size\": 10}}}",
        "{\"styles\": {\"body\": {\"bold\": \"yes\"}}}",
        "{\"photos\": {\"crop\": 80}}"
      })
  void schemaAndReaderRefuseTheSame(String theme) {
    assertFalse(schema.validate(theme, InputFormat.JSON).isEmpty());
    var read = WrittenThemes.none().read("default", theme);
    assertTrue(read.hasErrors());
    assertEquals(1, read.problems().size(), () -> read.problems().toString());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleOfTheManualWorks(String sample) {
    boolean inIssue = sample.contains("\"theme\": {");
    var keys = SettingText.read(sample, "manual");
    if (inIssue) {
      keys = (Setting.Keys) keys.values().get("theme");
    } else {
      assertEquals(List.of(), schema.validate(sample, InputFormat.JSON));
    }
    var own = new LinkedHashMap<>(keys.values());
    own.remove("name");
    var read =
        new ThemeReader(Themes.builtIn())
            .read(
                new ThemeChoice("default", new Setting.Keys(own, keys.place())), WrittenThemes.A4);
    assertEquals(
        List.of(), read.problems().stream().filter(p -> p.severity() != Severity.NOTE).toList());
  }

  @Test
  void aThemeFileLiesInTheIssuesFolderOrBesideIt(@TempDir Path folder) throws IOException {
    var issue = Files.createDirectories(folder.resolve("issues/spring"));
    var themes = Themes.of(issue);
    String theme = "{\"styles\": {\"body\": {\"size\": \"11 pt\"}}}";
    Files.writeString(issue.resolve("own.json"), theme);
    Files.writeString(folder.resolve("issues/house.json"), theme);
    Files.writeString(folder.resolve("far.json"), theme);
    for (String name : List.of("own.json", "../house.json")) {
      var read =
          new ThemeReader(themes)
              .read(new ThemeChoice(name, SettingText.read("{}", "issue.json")), WrittenThemes.A4);
      assertEquals(List.of(), read.problems());
      var body = read.value().orElseThrow().style(Role.BODY);
      assertEquals(Length.ofPoints(11), body.text().size());
    }
    assertTrue(themes.theme("../../far.json").isEmpty());
    assertTrue(themes.theme("none.json").isEmpty());
  }
}
