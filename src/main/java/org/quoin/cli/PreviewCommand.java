package org.quoin.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "preview",
    description = {
      "Shows an issue in the browser while it is edited: every save, and the pages are new.",
      "Ends with Ctrl+C. Nothing is written."
    })
final class PreviewCommand implements Callable<Integer> {
  private final Engine engine;
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin private IssueArgument issue;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "0",
      description = "Where the page is served; any that is free, if not said.")
  private int port;

  PreviewCommand(Engine engine, Streams streams) {
    this.engine = engine;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var descriptor = issue.only(streams).descriptor();
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "The port is a number from 1 to 65535, not %d.".formatted(port));
    }
    try {
      engine.preview(descriptor, port, this::ready);
      return ExitCode.DONE;
    } catch (BindException taken) {
      var sentence = "Port %d cannot be used: %s.".formatted(port, taken.getMessage());
      throw new ParameterException(spec.commandLine(), sentence);
    }
  }

  private void ready(URI address) {
    streams.out().println("Open " + address + " in your browser. Ctrl+C ends the preview.");
    streams.out().flush();
  }
}
