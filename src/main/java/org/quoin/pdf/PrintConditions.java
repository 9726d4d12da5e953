package org.quoin.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.PrintSetup.Condition;
import org.quoin.pdf.print.OutputCondition;
import org.quoin.problem.Checked;
import org.quoin.problem.Nearest;
import org.quoin.problem.Problem;

/// Finds the profile of the printing condition that an issue names.
public final class PrintConditions {
  /// ISO Coated v2 with at most 300 % of ink: what print shops assume where nothing is said.
  private static final String USUAL = "ISOcoated_v2_300_bas";

  private PrintConditions() {}

  /// @param condition by name or file; the usual one where it is empty
  /// @param issue the folder in which files are looked for
  /// @param profiles the folder of the profiles that come with Quoin
  public static Checked<Path> find(Optional<Condition> condition, Path issue, Path profiles) {
    if (condition.isEmpty()) {
      return Checked.of(profiles.resolve(USUAL + ".icc"), List.of());
    }
    var wanted = condition.get();
    var file =
        wanted.isFile()
            ? issue.resolve(wanted.name())
            : profiles.resolve(wanted.name().replace('/', '_') + ".icc");
    if (!Files.isRegularFile(file)) {
      // A file that is missing was told when the descriptor was read.
      return Checked.failed(wanted.isFile() ? List.of() : List.of(unknown(wanted, profiles)));
    }
    return OutputCondition.isOne(file)
        ? Checked.of(file, List.of())
        : Checked.failed(
            List.of(
                new Problem.Disallowed(
                    wanted.place(),
                    "“%s” is not the ICC profile of a printing condition in four inks."
                        .formatted(wanted.name()),
                    Optional.of("Ask the print shop for the profile of its press and paper."))));
  }

  private static Problem unknown(Condition wanted, Path profiles) {
    var known = names(profiles);
    return new Problem.Unresolved(
        wanted.place(),
        "There is no printing condition “%s”.".formatted(wanted.name()),
        Optional.of(
            Nearest.to(wanted.name(), known)
                .map("Did you mean “%s”?"::formatted)
                .orElse(
                    "There are: "
                        + String.join(", ", known)
                        + "; or name an ICC file in the issue's folder.")));
  }

  private static List<String> names(Path profiles) {
    try (var files = Files.list(profiles)) {
      return files
          .filter(file -> file.toString().endsWith(".icc") && OutputCondition.isOne(file))
          .map(file -> file.getFileName().toString().replace(".icc", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
