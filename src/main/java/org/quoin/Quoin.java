package org.quoin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.quoin.page.PageFit;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;
import org.quoin.preflight.TypographyFigures;
import org.quoin.preflight.TypographyGauge;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;
import org.quoin.report.BuildReport;

/// The door: an issue's folder in, finished files out.
///
/// @param home where `fonts` and `assets` lie
public record Quoin(Path home) {
  /// What a build can make: the editions, and a proof that shows how the pages were made up.
  public enum Wanted {
    PRINT,
    SCREEN,
    PROOF;

    /// What the file's name ends in.
    private String ending() {
      return switch (this) {
        case PRINT -> "-print.pdf";
        case SCREEN -> "-screen.pdf";
        case PROOF -> "-proof.pdf";
      };
    }

    private String progress() {
      return switch (this) {
        case PRINT -> "Pressing for print";
        case SCREEN -> "Pressing for screen";
        case PROOF -> "Pressing the proof";
      };
    }
  }

  /// What a build made and found.
  ///
  /// @param files written; none where an error stood in the way
  public record Built(int pages, List<Path> files, List<Problem> problems, List<PageFit> fits) {
    public Built {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
      fits = List.copyOf(fits);
    }

    public boolean failed() {
      return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
  }

  /// All that is wrong with an issue: reading, setting and making up, but no files.
  public List<Problem> check(Path folderOrFile) {
    var read = desk().read(folderOrFile);
    var problems = new ArrayList<>(read.problems());
    if (read.value().isPresent() && !read.hasErrors()) {
      try (var composition = new Composition(read.value().get())) {
        problems.addAll(composition.compose().problems());
      }
    }
    return problems;
  }

  /// Builds editions into `out`, whole or not at all: an error leaves older files as they are.
  ///
  /// @param progress told what is being done, in a few words
  /// @throws IOException when a file cannot be written
  public Built build(Path folderOrFile, Set<Wanted> wanted, Path out, Consumer<String> progress)
      throws IOException {
    progress.accept("Reading");
    var read = desk().read(folderOrFile);
    var problems = new ArrayList<>(read.problems());
    if (read.value().isEmpty() || read.hasErrors()) {
      return new Built(0, List.of(), problems, List.of());
    }
    try (var composition = new Composition(read.value().get())) {
      progress.accept("Composing");
      var composed = composition.compose();
      problems.addAll(composed.problems());
      if (composed.value().isEmpty() || composed.hasErrors()) {
        return new Built(0, List.of(), problems, List.of());
      }
      var display = composed.value().get().display();
      var made = composed.value().get().made();
      var output = new Output(out);
      for (Wanted edition : Wanted.values()) {
        if (wanted.contains(edition)) {
          progress.accept(edition.progress());
          var pages = edition == Wanted.PROOF ? composition.proof(composed.value().get()) : display;
          output.write(
              display.name() + edition.ending(),
              stream -> PdfPress.press(pages, edition(edition), stream));
        }
      }
      var report =
          new BuildReport(
              display.name(),
              made.cost(),
              made.fits(),
              typography(output, display.name() + Wanted.PRINT.ending()),
              problems);
      output.write(
          display.name() + "-report.json",
          stream -> stream.write(report.json().getBytes(StandardCharsets.UTF_8)));
      return new Built(display.pages().size(), output.publish(), problems, made.fits());
    }
  }

  /// Measured on the file itself, as a reader has it.
  private static Optional<TypographyFigures> typography(Output output, String name)
      throws IOException {
    var draft = output.draft(name);
    return draft.isEmpty() ? Optional.empty() : Optional.of(TypographyGauge.measure(draft.get()));
  }

  private Edition edition(Wanted wanted) {
    var profiles = home.resolve("assets/icc");
    return switch (wanted) {
      case PRINT -> Edition.print(profiles);
      case SCREEN, PROOF -> Edition.screen(profiles);
    };
  }

  private IssueDesk desk() {
    return new IssueDesk(home.resolve("fonts"));
  }
}
