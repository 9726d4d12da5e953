package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quoin.Quoin;
import org.quoin.report.IssueFit;
import org.quoin.report.ProblemLines;
import org.quoin.report.SideBySide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    description = "Builds an issue, or several, into PDF files, or a page for the web.")
final class BuildCommand implements Callable<Integer> {
  private final Engine engine;
  private final Streams streams;

  @Mixin private IssueArguments issues;

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      split = ",",
      defaultValue = "print,screen",
      description =
          "Which edition: ${COMPLETION-CANDIDATES}, or several with commas. Print and screen, if"
              + " not said.")
  private List<Editions> editions;

  @Mixin private Destination destination;

  @Option(
      names = "--explain",
      description = "Tell how well each page is filled, what each photo got, and every note.")
  private boolean explain;

  @Option(
      names = "--proof",
      description = "Write NAME-proof.pdf too: the pages under their grid, frames and remarks.")
  private boolean proof;

  @Option(
      names = "--marks",
      description = "Print crop marks, register marks, a colour bar and a slug line as well.")
  private boolean marks;

  @Option(
      names = "--no-preflight",
      description = "Do not look the print edition over as the print shop will.")
  private boolean unseen;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "Try the issue in another theme than its own: `quoin theme` lists them.")
  private Optional<String> theme;

  BuildCommand(Engine engine, Streams streams) {
    this.engine = engine;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var named = issues.named(streams);
    return named.size() == 1 ? one(named.getFirst()) : many(named);
  }

  private int one(NamedIssue issue) throws IOException {
    var order = order(destination.folder(issue.folderName()));
    var built = streams.showing(progress -> engine.build(issue.descriptor(), order, progress));
    return new BuildTeller(streams, issue.folder()).tell(built, explain);
  }

  private Quoin.Order order(Path folder) {
    var wanted = EnumSet.noneOf(Quoin.Wanted.class);
    editions.forEach(edition -> wanted.addAll(edition.wanted()));
    if (proof) {
      wanted.add(Quoin.Wanted.PROOF);
    }
    var printing = new Quoin.Printing(marks, !unseen);
    return new Quoin.Order(wanted, folder, destination.maxSize(), printing, theme);
  }

  /// Each issue is built by one thread, which leaves no core idle while there are issues left; they
  /// are told in the order in which they were named.
  private int many(List<NamedIssue> named) throws IOException {
    int code = ExitCode.DONE;
    var families = new LinkedHashMap<Path, List<NamedIssue>>();
    named.forEach(
        issue -> families.computeIfAbsent(issue.folder(), _ -> new ArrayList<>()).add(issue));
    var fits = new HashMap<NamedIssue, IssueFit>();
    try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      var building = new ArrayList<Future<Quoin.Built>>();
      for (var issue : named) {
        var out =
            families.size() == 1
                ? destination.folder(issue.folderName())
                : destination.folderAmongOthers(issue.folderName());
        var order = order(out);
        building.add(threads.submit(() -> engine.build(issue.descriptor(), order, _ -> {})));
      }
      for (int i = 0; i < named.size(); i++) {
        streams.progress("Building " + (i + 1) + " of " + named.size());
        code = Math.max(code, tell(named.get(i), building.get(i), fits));
      }
    }
    for (var family : families.values()) {
      compare(family, fits);
    }
    return code;
  }

  /// What sisters have and lack, and how they came out side by side.
  private void compare(List<NamedIssue> family, Map<NamedIssue, IssueFit> fits) throws IOException {
    if (family.size() == 1) {
      return;
    }
    var descriptors = family.stream().map(NamedIssue::descriptor).toList();
    var differences = engine.differences(descriptors);
    streams.err().print(ProblemLines.write(differences, family.getFirst().folder()));
    streams.err().flush();
    if (explain) {
      var told = family.stream().filter(fits::containsKey).map(fits::get).toList();
      streams.out().print(SideBySide.write(told));
    }
  }

  /// An issue whose files cannot be written keeps no other from being built.
  private int tell(NamedIssue issue, Future<Quoin.Built> building, Map<NamedIssue, IssueFit> fits)
      throws IOException {
    try {
      var built = building.get();
      built.fit().ifPresent(fit -> fits.put(issue, fit));
      streams.progressEnds();
      streams.out().println(issue.name());
      return new BuildTeller(streams, issue.folder()).tell(built, explain);
    } catch (ExecutionException failed) {
      streams.progressEnds();
      if (failed.getCause() instanceof IOException fault) {
        streams.err().println(issue.name() + ": " + fault.getMessage());
        return ExitCode.FAILED;
      }
      throw new IllegalStateException(issue.name() + " could not be built", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped before " + issue.name() + " was built", stopped);
    }
  }
}
