package org.quoin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.quoin.Quoin.Printing;
import org.quoin.issue.PrintSetup;
import org.quoin.pdf.Edition;
import org.quoin.preflight.Check;
import org.quoin.preflight.Finding;
import org.quoin.preflight.Preflight;
import org.quoin.preflight.Profile;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// What the issue and the caller want of the print edition, and the look that is taken at it before
/// the print shop takes one.
///
/// @param profiles the folder of the ICC profiles that come with Quoin
record PrintDesk(ReadIssue read, Printing printing, Path profiles) {

  Edition.Print edition() {
    var plain = Edition.print(profiles).on(read.condition());
    var coloured =
        switch (setup().photos()) {
          case AS_STORED -> plain;
          case CMYK -> plain.inked(profile().limit(Check.TOTAL_INK).orElseThrow().doubtful());
        };
    return printing.marked() ? coloured.marked() : coloured;
  }

  private Profile profile() {
    return switch (setup().press()) {
      case SHEETFED_COATED -> Profile.SHEETFED_COATED;
      case NEWSPRINT -> Profile.NEWSPRINT;
      case DIGITAL -> Profile.DIGITAL;
    };
  }

  private PrintSetup setup() {
    return read.issue().print();
  }

  /// Findings that are still to come.
  interface Look {
    /// @param name of the file, for the places of the problems
    List<Problem> problems(String name) throws IOException;
  }

  /// Begins to look a finished file over, on a thread of its own, while the screen edition is
  /// pressed: a build of both takes hardly longer for it.
  Look begin(Path file) {
    if (!printing.preflown()) {
      return _ -> List.of();
    }
    var look = new FutureTask<>(() -> Preflight.check(file, profile()));
    Thread.ofPlatform().daemon().start(look);
    return name ->
        await(look).stream().filter(PrintDesk::isNews).map(f -> f.problem(name)).toList();
  }

  private static List<Finding> await(FutureTask<List<Finding>> look) throws IOException {
    try {
      return look.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while the print edition was looked over", stopped);
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException unreadable -> throw unreadable;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }

  /// Photos that are a little coarse were told when they were placed, with the file's name, and by
  /// the theme's own measure.
  private static boolean isNews(Finding finding) {
    return finding.check() != Check.IMAGE_RESOLUTION || finding.severity() == Severity.ERROR;
  }
}
