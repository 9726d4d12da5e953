package org.quoin.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.quoin.Quoin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "build", description = "Builds an issue into PDF files.")
final class BuildCommand implements Callable<Integer> {
  private final Engine engine;
  private final Streams streams;

  @Mixin private IssueArgument issue;

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

  BuildCommand(Engine engine, Streams streams) {
    this.engine = engine;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var descriptor = issue.descriptor();
    var wanted = EnumSet.noneOf(Quoin.Wanted.class);
    editions.forEach(edition -> wanted.addAll(edition.wanted()));
    if (proof) {
      wanted.add(Quoin.Wanted.PROOF);
    }
    var order = new Quoin.Order(wanted, destination.folder(issue), destination.maxSize());
    Quoin.Built built;
    try {
      built = engine.build(descriptor, order, streams::progress);
    } finally {
      streams.progressEnds();
    }
    return new BuildTeller(streams, issue.folder()).tell(built, explain);
  }
}
