package org.quoin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.quoin.Quoin;
import org.quoin.picture.Darkroom;
import org.quoin.picture.PictureCache;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The program as the launcher starts it.
@Command(
    name = "quoin",
    description = "Turns an issue descriptor and its articles into a newsletter.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    // Digits and letters are the same wherever the program runs.
    Locale.setDefault(Locale.ROOT);
    System.exit(surely(arguments));
  }

  /// Whatever the machine lacks ends in a sentence, too: an error is no problem of the issue.
  private static int surely(String[] arguments) {
    var streams = streams();
    try {
      var moment = SourceDate.of(System.getenv(SourceDate.VARIABLE));
      return run(engine(moment), streams, arguments);
    } catch (SourceDate.Unreadable wrong) {
      return usage(streams, wrong.getMessage());
    } catch (OutOfMemoryError full) {
      return failure(streams, "There is too little memory for this.");
    } catch (UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError absent) {
      return failure(streams, sentence(absent));
    } finally {
      streams.out().flush();
      streams.err().flush();
    }
  }

  /// Java names a class with slashes when its file is not there, and tells in words when the class
  /// could not get its library ready.
  static String sentence(LinkageError absent) {
    return absent instanceof NoClassDefFoundError && absent.getMessage().contains("/")
        ? "A part of the program is missing (%s): it was changed while it ran, or is not whole."
            .formatted(absent.getMessage())
        : "A library cannot be loaded (%s); it is unpacked into %s, which needs 5 MB of room."
            .formatted(absent.getMessage(), System.getProperty("java.io.tmpdir"));
  }

  private static int failure(Streams streams, String sentence) {
    streams.err().println("quoin: " + sentence);
    return ExitCode.FAILED;
  }

  private static Streams streams() {
    // The launcher knows whether a terminal is there; asking Java costs a tenth of a second.
    return new Streams(
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        writer(System.out),
        writer(System.err),
        Boolean.getBoolean("quoin.terminal"));
  }

  /// The launcher says where fonts and profiles lie; without it they lie where the program runs.
  private static Engine engine(Optional<Instant> moment) {
    var home = Path.of(System.getProperty("quoin.home", "."));
    return new DoorEngine(new Quoin(home, new Darkroom(new PictureCache(cache())), moment));
  }

  /// Where developed photos are kept: in the folder that the XDG Base Directory Specification
  /// names.
  private static Path cache() {
    var named = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(n -> n.startsWith("/"));
    return named
        .map(Path::of)
        .orElse(Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("quoin/photos");
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  /// Runs one command.
  ///
  /// @return the exit code, one of [ExitCode]
  static int run(Engine engine, Streams streams, String... arguments) {
    var line = commandLine(engine, streams, meant(arguments));
    var code = arguments.length == 0 ? noCommand(streams) : line.execute(arguments);
    streams.out().flush();
    streams.err().flush();
    return code;
  }

  /// All commands with their options, from which the manual's page and the shell's completion are
  /// made.
  public static CommandLine commandLine() {
    return commandLine(engine(Optional.empty()), streams(), "");
  }

  /// The command that is meant, as far as the first argument tells.
  private static String meant(String... arguments) {
    return arguments.length == 0 ? "" : arguments[0];
  }

  /// Picocli reads commands by reflection, which costs as much as the rest of the start: only the
  /// one that is meant is read, and all of them where none is.
  private static CommandLine commandLine(Engine engine, Streams streams, String meant) {
    var commands = commands(engine, streams);
    var line = new CommandLine(new Main());
    var read = commands.containsKey(meant) ? List.of(commands.get(meant)) : commands.values();
    read.forEach(command -> line.addSubcommand(command.get()));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(streams.out())
        .setErr(streams.err())
        .setParameterExceptionHandler((fault, _) -> usage(streams, fault.getMessage()))
        .setExecutionExceptionHandler((fault, _, _) -> failure(streams, fault));
  }

  /// By the names that their annotations give them.
  private static SequencedMap<String, Supplier<Callable<Integer>>> commands(
      Engine engine, Streams streams) {
    var commands = new LinkedHashMap<String, Supplier<Callable<Integer>>>();
    commands.put("build", () -> new BuildCommand(engine, streams));
    commands.put("check", () -> new CheckCommand(engine, streams));
    commands.put("init", () -> new InitCommand(streams));
    commands.put("import", () -> new ImportCommand(streams));
    commands.put("mail", () -> new MailCommand(engine, streams));
    commands.put("preview", () -> new PreviewCommand(engine, streams));
    commands.put("preflight", () -> new PreflightCommand(streams));
    commands.put("theme", () -> new ThemeCommand(engine, streams));
    commands.put("impose", () -> new ImposeCommand(streams));
    return commands;
  }

  private static int noCommand(Streams streams) {
    return usage(
        streams,
        "Say what to do: init, import, preview, check, build, theme, mail, preflight or"
            + " impose.");
  }

  private static int usage(Streams streams, String sentence) {
    var ended = sentence.endsWith(".") ? sentence : sentence + ".";
    streams.err().println("quoin: " + ended + " `quoin --help` tells more.");
    return ExitCode.USAGE;
  }

  /// A file that cannot be written is told in a sentence; anything else is a fault of the program,
  /// whose stack trace belongs in a report of it.
  private static int failure(Streams streams, Exception fault) {
    if (fault instanceof IOException) {
      streams.err().println("quoin: A file could not be read or written: " + fault.getMessage());
    } else {
      fault.printStackTrace(streams.err());
    }
    return ExitCode.FAILED;
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      // The jar's manifest has it; classes run from a folder have none.
      var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
      return new String[] {"Quoin " + version.orElse("(not packaged)")};
    }
  }
}
