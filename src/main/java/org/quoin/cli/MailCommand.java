package org.quoin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.quoin.Quoin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "mail",
    description = {
      "Writes NAME.eml: an unsent draft with the screen edition attached, which your mail program",
      "opens. Whom it goes to you write there."
    })
final class MailCommand implements Callable<Integer> {
  private final Engine engine;
  private final Streams streams;

  @Mixin private IssueArgument issue;

  @Mixin private Destination destination;

  MailCommand(Engine engine, Streams streams) {
    this.engine = engine;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var descriptor = issue.descriptor();
    Quoin.Built built;
    try {
      built =
          engine.mail(
              descriptor, destination.folder(issue), destination.maxSize(), streams::progress);
    } finally {
      streams.progressEnds();
    }
    return new BuildTeller(streams, issue.folder()).tell(built, false);
  }
}
