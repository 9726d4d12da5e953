package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;
import org.quoin.issue.FileSize;
import org.quoin.page.PageFit;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

class MainTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final RecordingEngine engine = new RecordingEngine();
  private Path issue;

  /// Answers with the problems it was given and remembers what it was asked.
  private static final class RecordingEngine implements Engine {
    private List<Problem> problems = List.of();
    private String asked = "";
    private final Queue<String> all = new ConcurrentLinkedQueue<>();
    private Optional<IOException> fault = Optional.empty();

    @Override
    public Quoin.Built build(Path descriptor, Quoin.Order order, Consumer<String> progress)
        throws IOException {
      if (fault.isPresent()) {
        throw fault.get();
      }
      asked =
          "%s %s %s%s"
              .formatted(
                  descriptor.getFileName(),
                  new TreeSet<>(order.editions()),
                  order.out(),
                  order.screenSize().map(size -> " " + size).orElse(""));
      asked += order.printing().marked() ? " marked" : "";
      asked += order.printing().preflown() ? "" : " unseen";
      asked += order.theme().map(theme -> " in " + theme).orElse("");
      all.add(asked);
      progress.accept("Setting page 1");
      var files = problems.isEmpty() ? List.of(descriptor) : List.<Path>of();
      return new Quoin.Built(
          12, files, problems, List.of(PageFit.full(7)), List.of(), Optional.empty());
    }

    @Override
    public Quoin.Built mail(
        Path descriptor, Path out, Optional<FileSize> screenSize, Consumer<String> progress) {
      asked = "mail " + descriptor.getFileName() + " " + out + " " + screenSize;
      return new Quoin.Built(
          12, List.of(descriptor), problems, List.of(), List.of(), Optional.empty());
    }

    @Override
    public void preview(Path descriptor, int port, Consumer<URI> ready) throws IOException {
      if (fault.isPresent()) {
        throw fault.get();
      }
      asked = "preview " + descriptor.getFileName() + " " + port;
      ready.accept(URI.create("http://127.0.0.1:4711/"));
    }

    @Override
    public Quoin.Built specimen(String theme, Path out, Consumer<String> progress) {
      asked = "specimen " + theme + " " + out;
      return new Quoin.Built(4, List.of(), problems, List.of(), List.of(), Optional.empty());
    }

    @Override
    public Quoin.Compared compare(List<Path> descriptors) {
      asked = "compare " + descriptors.stream().map(Path::getFileName).toList();
      return new Quoin.Compared(problems, List.of());
    }

    @Override
    public Checked<String> fonts(Path descriptor) {
      return Checked.of("Fonts of " + descriptor.getFileName() + "\n", List.of());
    }

    @Override
    public List<Problem> differences(List<Path> descriptors) {
      return problems;
    }

    @Override
    public List<Problem> check(Path descriptor) {
      asked = "check " + descriptor.getFileName();
      return problems;
    }
  }

  @BeforeEach
  void anIssue() throws IOException {
    issue = Files.createDirectories(folder.resolve("мой выпуск"));
    Files.writeString(issue.resolve("issue.json"), "{}");
  }

  private int quoin(Object... arguments) {
    return run(false, arguments);
  }

  private int run(boolean terminal, Object... arguments) {
    var words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Main.run(
        engine, new Streams(new PrintWriter(out), new PrintWriter(err), terminal), words);
  }

  private static Problem unknownKey(Severity severity) {
    var place = new Place("issue.json", 3, 5, "/titel");
    var hint = Optional.of("Did you mean “title”?");
    return new Problem.GaveWay(place, "There is no key “titel”.", hint, severity);
  }

  @Test
  void buildTakesAFolderAndGoesIntoOutUnderItsName() {
    assertEquals(0, quoin("build", issue));
    assertEquals("issue.json [PRINT, SCREEN] " + Path.of("out", "мой выпуск"), engine.asked);
    assertTrue(out.toString().contains("12 pages, no problems."), out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void buildTakesADescriptorAnEditionAndAFolder() {
    var code = quoin("build", issue.resolve("issue.json"), "--edition", "print", "--out", "a b");
    assertEquals(0, code);
    assertEquals("issue.json [PRINT] a b", engine.asked);
  }

  @Test
  void buildTakesSeveralEditionsAndASize() {
    assertEquals(0, quoin("build", issue, "--edition", "screen,web", "--max-size", "0.8MB"));
    assertEquals(
        "issue.json [SCREEN, WEB] " + Path.of("out", "мой выпуск") + " 800 kB", engine.asked);
  }

  @Test
  void mailTakesAFolderAndASize() {
    assertEquals(0, quoin("mail", issue, "--max-size", "7 MB"));
    assertEquals(
        "mail issue.json " + Path.of("out", "мой выпуск") + " Optional[7 MB]", engine.asked);
  }

  @Test
  void buildExplainsPagesAndNotesWhenAsked() {
    engine.problems = List.of(unknownKey(Severity.NOTE));
    assertEquals(0, quoin("build", issue));
    assertEquals("", err.toString());
    assertEquals(0, quoin("build", issue, "--explain"));
    assertTrue(err.toString().contains(":3:5: note: There is no key"), err.toString());
    assertTrue(out.toString().contains("Page 7: full, columns level.\n"), out.toString());
  }

  @Test
  void buildWritesAProofWhenAsked() {
    assertEquals(0, quoin("build", issue, "--proof", "--out", "o"));
    assertEquals("issue.json [PRINT, SCREEN, PROOF] o", engine.asked);
  }

  @Test
  void severalIssuesAreBuiltIntoFoldersOfTheirOwnAndToldInOrder() throws IOException {
    var second = Files.createDirectories(folder.resolve("a second"));
    Files.writeString(second.resolve("issue.json"), "{}");
    Files.writeString(folder.resolve("README.md"), "not an issue");
    var readme = folder.resolve("README.md");
    assertEquals(0, quoin("build", issue, readme, second, "--out", "there"));
    assertEquals(
        List.of(
            "issue.json [PRINT, SCREEN] " + Path.of("there", "a second"),
            "issue.json [PRINT, SCREEN] " + Path.of("there", "мой выпуск")),
        engine.all.stream().sorted().toList());
    var told = out.toString().lines().filter(line -> !line.contains("issue.json")).toList();
    assertEquals(
        List.of("мой выпуск", "12 pages, no problems.", "a second", "12 pages, no problems."),
        told);
    assertEquals(readme + " is no issue and is passed over.\n", err.toString());
  }

  @Test
  void ofSeveralIssuesTheWorstEndDecidesTheExitCode() throws IOException {
    var second = Files.createDirectories(folder.resolve("second"));
    Files.writeString(second.resolve("issue.json"), "{}");
    engine.problems = List.of(unknownKey(Severity.ERROR));
    assertEquals(1, quoin("build", issue, second));
    engine.fault = Optional.of(new IOException("No space left on device"));
    assertEquals(3, quoin("build", issue, second));
    assertTrue(err.toString().endsWith("second: No space left on device\n"), err.toString());
  }

  @Test
  void twoIssuesOfOneNameWouldOverwriteEachOther() throws IOException {
    var same = Files.createDirectories(folder.resolve("other").resolve("мой выпуск"));
    Files.writeString(same.resolve("issue.json"), "{}");
    assertUsage(
        "Two of the issues are called мой выпуск: build them one by one.", "build", issue, same);
  }

  @Test
  void aFolderOfSeveralLanguagesIsBuiltIntoOneFolder() throws IOException {
    Files.delete(issue.resolve("issue.json"));
    Files.writeString(issue.resolve("issue.ru.json"), "{}");
    Files.writeString(issue.resolve("issue.en.json"), "{}");
    Files.writeString(issue.resolve("issue.tj.json"), "{}");
    assertEquals(0, quoin("build", issue));
    assertTrue(
        out.toString().startsWith("мой выпуск-en\n") && out.toString().contains("мой выпуск-ru\n"),
        out.toString());
    assertTrue(engine.asked.endsWith("[PRINT, SCREEN] " + Path.of("out", "мой выпуск")));
    assertTrue(err.toString().contains("“tj” is no language. Did you mean “tg”?"), err.toString());
    assertEquals(0, quoin("build", issue.resolve("issue.ru.json"), "--out", "a"));
    assertEquals("issue.ru.json [PRINT, SCREEN] a", engine.asked);
    assertEquals(0, quoin("check", issue));
    assertEquals("compare [issue.en.json, issue.ru.json]", engine.asked);
    assertEquals(0, quoin("mail", issue));
    assertEquals(
        "mail issue.ru.json " + Path.of("out", "мой выпуск") + " Optional.empty", engine.asked);
    assertEquals(2, quoin("preview", issue));
    assertTrue(
        err.toString().contains("holds issue.en.json, issue.ru.json: name one of them."),
        err.toString());
  }

  @Test
  void themesAreListedAndShown() throws IOException {
    assertEquals(0, quoin("theme"));
    assertTrue(out.toString().startsWith("default     Sober and institutional"), out.toString());
    assertEquals(4, out.toString().lines().count());
    assertEquals(0, quoin("theme", "modern"));
    assertEquals("specimen modern " + Path.of("out", "theme-modern"), engine.asked);
    var own = Files.writeString(folder.resolve("house.json"), "{}");
    assertEquals(0, quoin("theme", own, "--out", "o"));
    assertEquals("specimen " + own + " o", engine.asked);
    assertUsage("There is no theme “modrn”. Did you mean “modern”?.", "theme", "modrn");
    assertUsage("There is no theme at none.json.", "theme", "none.json");
  }

  @Test
  void checkTellsOfFontsWhenAsked() {
    assertEquals(0, quoin("check", issue, "--fonts"));
    assertEquals("Fonts of issue.json\n", out.toString());
  }

  @Test
  void anIssueIsTriedInAnotherTheme() {
    assertEquals(0, quoin("build", issue, "--theme", "dense", "--out", "o"));
    assertEquals("issue.json [PRINT, SCREEN] o in dense", engine.asked);
  }

  /// What one language has and another lacks is told when all are built, too.
  @Test
  void whatSistersLackIsTold() throws IOException {
    Files.writeString(issue.resolve("issue.ru.json"), "{}");
    engine.problems = List.of(unknownKey(Severity.WARNING));
    assertEquals(0, quoin("build", issue));
    assertEquals(3, err.toString().split("There is no key", -1).length - 1);
  }

  @Test
  void buildPrintsMarksAndLeavesThePreflightOut() {
    assertEquals(0, quoin("build", issue, "--out", "o", "--marks", "--no-preflight"));
    assertEquals("issue.json [PRINT, SCREEN] o marked unseen", engine.asked);
  }

  @Test
  void progressIsShownOnATerminalAndWiped() {
    run(true, "build", issue);
    assertEquals("\r\033[KSetting page 1 …\r\033[K", err.toString());
  }

  @Test
  void anErrorInTheIssueIsOne() {
    engine.problems = List.of(unknownKey(Severity.ERROR));
    assertEquals(1, quoin("build", issue));
    assertEquals(
        issue + "/issue.json:3:5: There is no key “titel”.\n    Did you mean “title”?\n",
        err.toString());
    assertEquals("Nothing written: 1 error, 0 warnings.", out.toString().strip());
  }

  @Test
  void aWarningIsNoFailure() {
    engine.problems = List.of(unknownKey(Severity.WARNING));
    assertEquals(0, quoin("check", issue));
    assertTrue(out.toString().contains(":3:5: warning: There is no key"), out.toString());
  }

  @Test
  void checkTellsToolsInJson() {
    engine.problems = List.of(unknownKey(Severity.ERROR));
    assertEquals(1, quoin("check", issue, "--format", "json"));
    assertEquals(
        """
        [ {
          "kind" : "gave-way",
          "severity" : "error",
          "file" : "issue.json",
          "line" : 3,
          "column" : 5,
          "pointer" : "/titel",
          "sentence" : "There is no key “titel”.",
          "hint" : "Did you mean “title”?"
        } ]
        """,
        out.toString());
  }

  @Test
  void aSoundIssueIsAnEmptyArray() {
    assertEquals(0, quoin("check", issue, "--format", "json"));
    assertEquals("[ ]\n", out.toString());
  }

  @Test
  void wrongUsageIsTwoAndOneSentence() {
    assertUsage(
        "Say what to do: init, import, preview, check, build, theme, mail, preflight or impose.");
    assertUsage("There is no issue at nowhere.", "build", "nowhere");
    assertUsage("The folder " + folder + " holds no issue.json.", "check", folder);
    assertUsage("Unknown option: '--editon'.", "build", issue, "--editon");
    assertUsage("Missing required parameter: 'ISSUE'.", "build");
    assertUsage(
        "Invalid value for option '--edition' (EDITION): expected one of [PRINT, SCREEN, WEB, ALL]"
            + " (case-insensitive) but was 'paper'.",
        "build",
        issue,
        "--edition",
        "paper");
    assertUsage(
        "Invalid value for option '--max-size': “5 dB” is no size such as 5MB or 800kB.",
        "build",
        issue,
        "--max-size",
        "5 dB");
  }

  private void assertUsage(String sentence, Object... arguments) {
    err.getBuffer().setLength(0);
    assertEquals(2, quoin(arguments));
    assertEquals("quoin: " + sentence + " `quoin --help` tells more.", err.toString().strip());
  }

  @Test
  void aFullDiskIsASentence() {
    engine.fault = Optional.of(new IOException("No space left on device"));
    assertEquals(3, quoin("build", issue));
    assertEquals(
        "quoin: A file could not be read or written: No space left on device",
        err.toString().strip());
  }

  @Test
  void previewTellsWhereItIs() {
    assertEquals(0, quoin("preview", issue, "--port", "4711"));
    assertEquals("preview issue.json 4711", engine.asked);
    assertTrue(out.toString().contains("Open http://127.0.0.1:4711/ in"), out.toString());
    assertEquals(2, quoin("preview", issue, "--port", "70000"));
    engine.fault = Optional.of(new BindException("Address already in use"));
    assertEquals(2, quoin("preview", issue, "--port", "4711"));
    assertTrue(err.toString().contains("Port 4711 cannot be used"), err.toString());
  }

  @Test
  void versionAndHelpAreAnswers() {
    assertEquals(0, quoin("--version"));
    assertTrue(out.toString().startsWith("Quoin "), out.toString());
    assertEquals(0, quoin("--help"));
    assertTrue(out.toString().contains(" Builds an issue"), out.toString());
  }
}
