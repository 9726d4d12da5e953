package org.quoin;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quoin.display.DisplayIssue;
import org.quoin.issue.Descriptors;
import org.quoin.issue.FileSize;
import org.quoin.issue.Issue;
import org.quoin.issue.References;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;
import org.quoin.pdf.PressReport;
import org.quoin.web.WebIssue;

/// A whole issue and its screen edition: each of the project's own, and the real newsletter where
/// it is on the machine.
///
/// @param written as the editor wrote it
/// @param issue with its page references filled in
/// @param file the edition, so that a person can look at what the tests speak of
record ScreenSample(
    ReadIssue read,
    Issue written,
    Issue issue,
    DisplayIssue display,
    PressReport report,
    Path file,
    byte[] pdf) {
  private static final Path ISSUES = Path.of("issues");
  static final Path PROFILES = Path.of("assets/icc");
  static final String REAL = "the real case";

  /// The same text in the theme that other engines were measured in.
  static final String COMPARISON = "the comparison";

  /// Pressed once for all tests.
  private static final Map<String, ScreenSample> PRESSED = new ConcurrentHashMap<>();

  /// Of every issue: its folder, and the descriptor where a folder holds several.
  static List<String> names() throws IOException {
    try (var folders = Files.list(ISSUES)) {
      var names = new ArrayList<String>();
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        var descriptors = Descriptors.in(folder);
        var named = descriptors.size() == 1 ? List.of(folder) : descriptors;
        named.forEach(path -> names.add(ISSUES.relativize(path).toString()));
      }
      names.add(REAL);
      return names;
    }
  }

  /// What its web page is made from.
  WebIssue web() {
    return read.web(issue);
  }

  static ScreenSample of(String name) {
    return PRESSED.computeIfAbsent(name, ScreenSample::press);
  }

  static Path folder(String name) throws IOException, InterruptedException {
    if (!List.of(REAL, COMPARISON).contains(name)) {
      return ISSUES.resolve(name);
    }
    assumeTrue(
        RealCase.found().isPresent(),
        "the real case is not on this machine (set quoin.cases to its folder)");
    return name.equals(REAL)
        ? RealCase.make(Path.of("target", "real-case"))
        : RealCase.comparison(Path.of("target", "comparison"));
  }

  private static Edition edition() {
    return Edition.screen(PROFILES, FileSize.FOR_MAIL);
  }

  static byte[] pressed(DisplayIssue display) throws IOException {
    var out = new ByteArrayOutputStream();
    PdfPress.press(display, edition(), out);
    return out.toByteArray();
  }

  private static ScreenSample press(String name) {
    try {
      var read = new IssueDesk(Path.of("fonts"), PROFILES).read(folder(name)).value().orElseThrow();
      try (var type = new StandingType()) {
        var composition = new Composition(read, type);
        var made = composition.compose();
        assumeTrue(made.value().isPresent(), name + " does not fit its pages: " + made.problems());
        var composed = made.value().get();
        var out = new ByteArrayOutputStream();
        var report = PdfPress.press(composed.display(), edition(), out);
        var file = Path.of("target/press", name.replace(' ', '-').replace('/', '-') + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, out.toByteArray());
        return new ScreenSample(
            read,
            read.issue(),
            References.resolve(read.issue(), composed.made().numbers()),
            composed.display(),
            report,
            file,
            out.toByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
