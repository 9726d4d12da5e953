package org.quoin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
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
    int code = ExitCode.DONE;
    for (var sister : issue.sisters(streams)) {
      code = Math.max(code, mail(sister));
    }
    return code;
  }

  private int mail(NamedIssue sister) throws IOException {
    var out = destination.folder(sister.folderName());
    var built =
        streams.showing(
            progress -> engine.mail(sister.descriptor(), out, destination.maxSize(), progress));
    return new BuildTeller(streams, sister.folder()).tell(built, false);
  }
}
