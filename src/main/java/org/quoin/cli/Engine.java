package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.quoin.page.PageFit;
import org.quoin.problem.Problem;

/// What the commands ask of the program behind the door; a test answers in its stead.
interface Engine {
  /// Builds the editions into `out`, whole or not at all.
  ///
  /// @param descriptor the issue's `issue.json`
  /// @param proof whether a proof is written beside the editions
  /// @param progress told what is being done, in a few words without an end mark
  Built build(
      Path descriptor, Editions editions, boolean proof, Path out, Consumer<String> progress)
      throws IOException;

  /// All that is wrong with the issue, in the order of its files.
  List<Problem> check(Path descriptor) throws IOException;

  /// @param files what was written; none where an error stood in the way
  record Built(int pages, List<Path> files, List<Problem> problems, List<PageFit> fits) {
    public Built {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
      fits = List.copyOf(fits);
    }
  }
}
