package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoin.issue.Descriptors;
import org.quoin.issue.TextFile;
import org.quoin.issue.Words;
import org.quoin.issue.json.DescriptorText;
import org.quoin.manuscript.Intake;
import org.quoin.manuscript.Manuscript;
import org.quoin.manuscript.WordReader;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;
import org.quoin.report.ProblemLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = {
      "Turns Word files into articles: text, photos, captions.",
      "Lists what of them cannot be carried over."
    })
final class ImportCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Word files (.docx).")
  private List<Path> files;

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      defaultValue = ".",
      description = "The issue that takes them; the present folder where it is left out.")
  private Path issue;

  @Option(
      names = "--into",
      paramLabel = "SECTION",
      description = "The id of the section that gets the articles, at its end.")
  private Optional<String> section;

  ImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var descriptor = descriptor();
    var problems = new ArrayList<Problem>();
    var manuscripts = new ArrayList<Manuscript>();
    var notes = Words.of(language(descriptor)).notes();
    for (var file : files) {
      var read = WordReader.read(file, notes);
      problems.addAll(read.problems());
      read.value().ifPresent(manuscripts::add);
    }
    streams.err().print(ProblemLines.write(problems, Path.of("")));
    if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      return ExitCode.PROBLEMS;
    }
    var laid = Intake.lay(descriptor, section, manuscripts);
    streams.err().print(ProblemLines.write(laid.problems(), issue));
    if (laid.value().isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    tell(laid.value().get());
    return ExitCode.DONE;
  }

  private void tell(Intake.Laid laid) {
    laid.files().forEach(file -> streams.out().println(issue.resolve(file)));
    if (section.isPresent()) {
      var ids = laid.articles().stream().map(Intake.Article::id).toList();
      streams.out().println("Added to “%s”: %s.".formatted(section.get(), String.join(", ", ids)));
      return;
    }
    streams.out().println("Put this among the articles of a section, or say --into SECTION:");
    laid.articles().forEach(article -> streams.out().println(article.entry() + ","));
  }

  private Path descriptor() {
    var file = Files.isDirectory(issue) ? issue.resolve(Descriptors.PLAIN) : issue;
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no issue at %s; name its folder with --issue.".formatted(issue));
    }
    issue = parent(file);
    return file;
  }

  private static Path parent(Path file) {
    var parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static Locale language(Path descriptor) {
    return TextFile.read(descriptor, descriptor.getFileName().toString())
        .value()
        .flatMap(DescriptorText::of)
        .flatMap(text -> text.words("/language"))
        .map(Locale::forLanguageTag)
        .orElse(Locale.UK);
  }
}
