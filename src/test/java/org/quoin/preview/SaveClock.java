package org.quoin.preview;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;
import org.quoin.StandingType;
import org.quoin.browser.Browser;
import org.quoin.preview.svg.TypeCase;

/// Measures the way from a save to the new page on the screen, in the browser. Run by its name
/// alone: `mvn -o test -Dtest=SaveClock`; no other run takes it for a test.
class SaveClock {
  private static final Path SAMPLE = Path.of("issues/2012-q2");
  private static final String TEXT = "articles/early-test.md";
  private static final int WARM = 6;
  private static final int MEASURED = 9;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @TempDir private Path folder;

  @Test
  void fromSaveToScreen() throws IOException, InterruptedException {
    var issue = copy();
    var text = Files.readString(issue.resolve(TEXT));
    var quoin = new Quoin(Path.of("."));
    System.out.println("load of the machine: " + SYSTEM.getSystemLoadAverage());
    try (var browser = Browser.start(folder, 1440, 900);
        var preview =
            Preview.open(quoin, issue.resolve("issue.json"), 0, Throwable::printStackTrace)) {
      browser.open(preview.address().toString());
      browser.await("document.querySelectorAll('.leaf').length === 12", Duration.ofMinutes(3));
      browser.script("document.getElementById('page-8').scrollIntoView()");
      Thread.sleep(5000);
      var times = new double[MEASURED];
      var inBrowser = new double[MEASURED];
      var busy = new double[MEASURED];
      var drawn = new double[MEASURED];
      for (int i = 0; i < WARM + MEASURED; i++) {
        int before = browser.script("return +document.documentElement.dataset.shown").asInt();
        long worked = SYSTEM.getProcessCpuTime();
        long browsed = browsed();
        var saved = Instant.now();
        Files.writeString(issue.resolve(TEXT), text.replaceFirst("\\.", " " + word(i) + "."));
        browser.await("+document.documentElement.dataset.shown > " + before, Duration.ofMinutes(2));
        double shown =
            browser.script("return +document.documentElement.dataset.shownAt").asDouble();
        if (i >= WARM) {
          drawn[i - WARM] = (browsed() - browsed) / 1e6;
          busy[i - WARM] = (SYSTEM.getProcessCpuTime() - worked) / 1e6;
          times[i - WARM] = shown - saved.toEpochMilli() - saved.getNano() % 1_000_000 / 1e6;
          inBrowser[i - WARM] =
              shown - browser.script("return +document.documentElement.dataset.heardAt").asDouble();
        }
        Thread.sleep(200);
      }
      tell("save to screen", times);
      tell("  in the browser", inBrowser);
      tell("processor time", busy);
      tell("  of the browser", drawn);
      stages(quoin, issue, text);
    }
  }

  /// What of it is composing and drawing, in this program and as warm.
  private static void stages(Quoin quoin, Path issue, String text) throws IOException {
    var composing = new double[MEASURED];
    var drawing = new double[MEASURED];
    var maker = new ImpressionMaker(new TypeCase());
    var type = new StandingType();
    for (int i = 0; i < MEASURED; i++) {
      Files.writeString(issue.resolve(TEXT), text.replaceFirst("\\.", " " + word(i) + "."));
      long start = System.nanoTime();
      var composed = quoin.compose(issue, type).value().orElseThrow();
      long made = System.nanoTime();
      maker.make(composed, java.util.Optional.empty());
      composing[i] = (made - start) / 1e6;
      drawing[i] = (System.nanoTime() - made) / 1e6;
    }
    tell("  composing", composing);
    tell("  drawing", drawing);
  }

  /// Processor time of the browser and its driver, in nanoseconds.
  private static long browsed() {
    return ProcessHandle.current()
        .descendants()
        .mapToLong(process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
        .sum();
  }

  private static String word(int i) {
    return new String[] {"now", "here", "then", "there", "soon"}[i % 5];
  }

  private static void tell(String what, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-17s median %.0f ms, best %.0f ms, worst %.0f ms of %d%n",
        what,
        times[times.length / 2],
        times[0],
        times[times.length - 1],
        times.length);
  }

  private Path copy() throws IOException {
    var issue = folder.resolve("2012-q2");
    try (var files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var to = issue.resolve(SAMPLE.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return issue;
  }
}
