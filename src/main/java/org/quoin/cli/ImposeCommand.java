package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoin.Quoin;
import org.quoin.geometry.Length;
import org.quoin.issue.FileSize;
import org.quoin.pdf.impose.Paper;
import org.quoin.report.ProblemLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "impose",
    description = "Lays a PDF out as a booklet: two pages a side, to be folded and stapled.")
final class ImposeCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin private PdfArgument pdf;

  @Option(
      names = "--sheet",
      paramLabel = "PAPER",
      description =
          "The sheets: ${COMPLETION-CANDIDATES}. The smallest that holds two pages, if not said.")
  private Optional<Paper> sheet;

  @Option(
      names = "--creep",
      paramLabel = "LENGTH",
      defaultValue = "0.1 mm",
      description =
          "How far a sheet pushes out the next one in it, the paper's thickness: 0.1 mm, if not"
              + " said.")
  private String creep;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The booklet's file: NAME-booklet.pdf beside the PDF, if not said.")
  private Optional<Path> out;

  ImposeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var thickness = Length.parse(creep).filter(ImposeCommand::isPaper).orElseThrow(this::noPaper);
    var file = pdf.file();
    var target = out.orElseGet(() -> beside(file));
    var made = Quoin.impose(file, sheet, thickness, target);
    streams.err().print(ProblemLines.write(made.problems(), Path.of("")));
    if (made.value().isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    streams.out().println(target + "  " + new FileSize(Files.size(target)));
    streams.out().print(told(made.value().get()));
    return ExitCode.DONE;
  }

  /// A sheet of card is half a millimetre thick; more than a few is a slip.
  private static boolean isPaper(Length thickness) {
    return thickness.compareTo(Length.ZERO) >= 0
        && thickness.compareTo(Length.ofMillimetres("5")) <= 0;
  }

  private ParameterException noPaper() {
    return usage("“%s” is no paper's thickness; write it as 0.1mm.".formatted(creep));
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private static Path beside(Path file) {
    var name = file.getFileName().toString().replaceFirst("(?i)(-print)?\\.pdf$", "");
    return file.resolveSibling(name + "-booklet.pdf");
  }

  private static String told(Quoin.Imposed made) {
    var text = new StringBuilder();
    if (made.scale() < 1000) {
      text.append("Pages are shrunk to %d %% of their size.\n".formatted(made.scale() / 10));
    }
    if (made.blanks() > 0) {
      text.append(
          "%s blank at the end: %s do not fill %s.\n"
              .formatted(
                  made.blanks() == 1 ? "One page is" : made.blanks() + " pages are",
                  count(made.pages(), "page"),
                  count(made.sheets(), "sheet")));
    }
    return text.append(
            "%s on %s of %s: print both sides, turn over the short edge, fold and staple.\n"
                .formatted(
                    count(made.pages(), "page"), count(made.sheets(), "sheet"), made.paper()))
        .toString();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
