package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoin.dummy.FirstIssue;
import org.quoin.dummy.Masthead;
import org.quoin.dummy.NextIssue;
import org.quoin.issue.Descriptors;
import org.quoin.report.ProblemLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "init",
    description = {
      "Begins an issue: a folder that builds at once, with placeholder texts and photos.",
      "On a terminal it asks for what is not said."
    })
final class InitCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "The new issue's folder; it must not hold an issue.")
  private Path folder;

  @Option(
      names = "--from",
      paramLabel = "ISSUE",
      description = "Begin the next issue after this one: its articles emptied, its contacts kept.")
  private Optional<Path> from;

  @Option(names = "--title", paramLabel = "NAME", description = "What the newsletter is called.")
  private Optional<String> title;

  @Option(names = "--number", paramLabel = "WORDS", description = "Which issue it is, as printed.")
  private Optional<String> number;

  @Option(names = "--date", paramLabel = "DATE", description = "The day of issue: 2013-02-25.")
  private Optional<LocalDate> date;

  @Option(names = "--language", paramLabel = "TAG", description = "en-GB, en-US, ru, tg, …")
  private Optional<String> language;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes it.")
  private Optional<String> publisher;

  @Option(names = "--place", paramLabel = "TOWN", description = "Where it is published.")
  private Optional<String> place;

  @Option(names = "--site", paramLabel = "ADDRESS", description = "The publisher's web address.")
  private Optional<String> site;

  InitCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!Descriptors.in(folder).isEmpty()) {
      throw wrong("The folder %s holds an issue already.".formatted(folder));
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong("%s is a file; name a folder.".formatted(folder));
    }
    return from.isPresent() ? next(from.get()) : first();
  }

  private int first() throws IOException {
    var day = date.orElseGet(LocalDate::now);
    var masthead =
        new Masthead(
            answer("What is the newsletter called?", title, "Our Newsletter"),
            answer("Which issue is it?", number, "No. 1"),
            day,
            Locale.forLanguageTag(answer("In which language?", language, "en-GB")),
            answer("Who publishes it?", publisher, "Our Organisation"),
            answer("In which town?", place, "Our Town"),
            answer("What is the web address?", site, "www.example.org"));
    var files = FirstIssue.write(folder, masthead);
    tell(files.size());
    return ExitCode.DONE;
  }

  private int next(Path given) throws IOException {
    var last = Files.isDirectory(given) ? given : given.toAbsolutePath().getParent();
    if (Descriptors.in(last).isEmpty()) {
      throw wrong("There is no issue at %s.".formatted(given));
    }
    var laid = NextIssue.write(last, folder);
    streams.err().print(ProblemLines.write(laid.problems(), folder));
    if (laid.value().isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    var issue = laid.value().get();
    streams.out().println(issue.number() + ", " + issue.date() + ".");
    tell(issue.files().size());
    return ExitCode.DONE;
  }

  private void tell(int files) {
    streams.out().println("%d files in %s. Next:".formatted(files, folder));
    streams.out().println("  quoin preview " + folder);
    streams.out().println("  quoin build " + folder);
  }

  /// What was said on the command line, or is said now; an empty line takes what is offered.
  private String answer(String question, Optional<String> said, String offered) throws IOException {
    if (said.isPresent() || !streams.terminal()) {
      return said.orElse(offered);
    }
    streams.err().print(question + " [" + offered + "] ");
    streams.err().flush();
    var line = streams.in().readLine();
    return line == null || line.isBlank() ? offered : line.strip();
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
