package org.quoin.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;
import org.quoin.problem.Severity;

/// Manuscripts get their place in an issue, which stays as its editor typed it.
class IntakeTest {
  private static final Path FILES = Path.of("src/test/resources/manuscript");
  private static final String ISSUE =
      """
      { "title": "Valley News", "number": "1",   "date": "2012-07-15",
        "publisher": "Valley Mission",
        "sections": [
          {"id": "news", "banner": "News", "articles": [
            {"id": "bridge", "headline": "Here already", "text": "Words."}
          ]},
          {"id": "rest", "banner": "Rest", "articles": []}
        ]
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void anIssue() throws IOException {
    Files.writeString(folder.resolve("issue.json"), ISSUE);
  }

  private static Manuscript word(String name) {
    return WordReader.read(FILES.resolve(name + ".docx"), "Notes").value().orElseThrow();
  }

  private String descriptor() throws IOException {
    return Files.readString(folder.resolve("issue.json"));
  }

  @Test
  void importedArticlesBuild() throws IOException {
    var words = List.of(word("cotton-season"), word("курсы Худжанд"));
    var laid = Intake.lay(folder.resolve("issue.json"), Optional.of("rest"), words);
    assertEquals(List.of(), laid.problems());
    assertEquals(
        List.of("cotton-season", "kursy-khudzhand"),
        laid.value().get().articles().stream().map(Intake.Article::id).toList());
    var built =
        new Quoin(Path.of("."))
            .build(
                folder.resolve("issue.json"),
                new Quoin.Order(Set.of(Quoin.Wanted.SCREEN), folder.resolve("out")),
                progress -> {});
    assertEquals(
        List.of(), built.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList());
    assertTrue(built.pages() > 0);
  }

  @Test
  void whatStoodInTheDescriptorStands() throws IOException {
    Intake.lay(folder.resolve("issue.json"), Optional.of("news"), List.of(word("cotton-season")));
    var now = descriptor();
    int at = ISSUE.indexOf("Words.\"}") + "Words.\"}".length();
    assertTrue(
        now.startsWith(ISSUE.substring(0, at) + ",\n      {\n        \"id\": \"cotton-season\""));
    assertTrue(now.endsWith(ISSUE.substring(at)));
  }

  @Test
  void takenNamesAreNotTakenTwice() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/bridge-2.md"), "Somebody's work.");
    var laid =
        Intake.lay(folder.resolve("issue.json"), Optional.of("news"), List.of(word("bridge")));
    assertEquals("bridge-3", laid.value().get().articles().getFirst().id());
    assertEquals("Somebody's work.", Files.readString(folder.resolve("articles/bridge-2.md")));
  }

  @Test
  void aMissingSectionLaysNothing() throws IOException {
    var laid =
        Intake.lay(folder.resolve("issue.json"), Optional.of("nwes"), List.of(word("bridge")));
    assertTrue(laid.value().isEmpty());
    assertEquals(Optional.of("Did you mean “news”?"), laid.problems().getFirst().hint());
    assertEquals(ISSUE, descriptor());
    assertFalse(Files.exists(folder.resolve("articles")));
  }

  @Test
  void withoutASectionTheEntryIsToldAlone() throws IOException {
    var laid = Intake.lay(folder.resolve("issue.json"), Optional.empty(), List.of(word("bridge")));
    assertEquals(ISSUE, descriptor());
    assertTrue(laid.value().get().articles().getFirst().entry().contains("articles/bridge-2.md"));
    assertTrue(Files.exists(folder.resolve("articles/bridge-2.md")));
  }

  @Test
  void idsAreMadeOfAnyFileName() {
    assertEquals("justuju-1", PieceId.of("Ҷустуҷӯ № 1", Set.of()));
    assertEquals("resume-de-l-annee", PieceId.of("Résumé de l’année", Set.of()));
    assertEquals("article-2", PieceId.of("***", Set.of("article")));
  }

  @Test
  void aDraftThatAKilledImportLeftGoesWithTheNext() throws Exception {
    var dead = new ProcessBuilder("true").start();
    dead.waitFor();
    var articles = Files.createDirectory(folder.resolve("articles"));
    var draft = articles.resolve(".a.md." + dead.pid() + ".0.tmp");
    Files.writeString(draft, "half");
    Intake.lay(folder.resolve("issue.json"), Optional.of("rest"), List.of(word("cotton-season")));
    assertFalse(Files.exists(draft));
    try (var files = Files.list(articles)) {
      assertEquals(
          List.of("cotton-season.md"), files.map(file -> file.getFileName().toString()).toList());
    }
  }
}
