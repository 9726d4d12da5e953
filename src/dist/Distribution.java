import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.quoin.cli.Main;
import picocli.AutoComplete;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/// Lays out what an officer installs: Quoin with a Java of its own, the class cache made, the manual
/// page's source and the shell's completion. Run by `mvn -Pdist package`, which packs the folder.
///
/// Arguments: the folder to lay out, the project's folder, the time that every file gets (ISO 8601).
public final class Distribution {
  /// What Quoin and its libraries use of the JDK; `jdk.localedata` for the dates of all languages.
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,"
          + "java.xml,jdk.httpserver,jdk.localedata,jdk.unsupported,jdk.zipfs";

  /// The languages that Quoin has words for.
  private static final String LOCALES = "en,ru,tg,fr,es,de,ar,fa";

  /// The class cache is made in the background after the first build.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path folder;
  private final Path project;

  private Distribution(Path folder, Path project) {
    this.folder = folder;
    this.project = project;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var layout = new Distribution(Path.of(arguments[0]), Path.of(arguments[1]));
    layout.clear();
    layout.copyProgram();
    layout.linkJava();
    var time = FileTime.from(Instant.parse(arguments[2]));
    // Before the cache is made: it remembers the time of the jar.
    layout.date(time);
    layout.makeClassCache();
    layout.writeManual();
    layout.date(time);
  }

  private void clear() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }

  private void copyProgram() throws IOException {
    for (var name : List.of("quoin", "LICENSE", "NOTICE", "README.md", "CHANGELOG.md")) {
      Files.copy(project.resolve(name), folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
    for (var name : List.of("fonts", "assets", "docs", "issues")) {
      copy(project.resolve(name), folder.resolve(name));
    }
    var program = Files.createDirectories(folder.resolve("program"));
    Files.copy(project.resolve("target/quoin.jar"), program.resolve("quoin.jar"));
    copy(project.resolve("target/lib"), program.resolve("lib"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(path)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            // The archive is for this machine's system alone.
            if (!path.toString().matches(".*-natives-(macos|windows).*")) {
              Files.copy(path, to.resolve(from.relativize(path)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void linkJava() {
    var jlink = ToolProvider.findFirst("jlink").orElseThrow();
    int code =
        jlink.run(
            System.out,
            System.err,
            "--add-modules",
            MODULES,
            "--include-locales",
            LOCALES,
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress",
            "zip-6",
            "--output",
            folder.resolve("runtime").toString());
    if (code != 0) {
      throw new IllegalStateException("jlink ended with " + code);
    }
  }

  /// A build of the smallest sample records what is loaded; the launcher does the rest.
  private void makeClassCache() throws IOException, InterruptedException {
    var out = folder.resolveSibling("first-build");
    int code =
        new ProcessBuilder(
                folder.resolve("quoin").toString(),
                "build",
                folder.resolve("issues/2012-q2-ru").toString(),
                "--out",
                out.toString())
            .inheritIO()
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("the first build ended with " + code);
    }
    var made = folder.resolve("program/aot/stamp");
    var until = Instant.now().plus(PATIENCE);
    while (!Files.exists(made)) {
      if (Instant.now().isAfter(until)) {
        throw new IllegalStateException("the class cache was not made");
      }
      Thread.sleep(200);
    }
  }

  private void writeManual() throws IOException {
    var line = Main.commandLine();
    Files.createDirectories(folder.resolve("share"));
    try (var out = new PrintStream(folder.resolve("share/quoin.bash").toFile(), "UTF-8")) {
      out.print(AutoComplete.bash("quoin", line));
    }
    var manual = Files.createDirectories(folder.resolveSibling("manual"));
    ManPageGenerator.generateManPage(
        manual.toFile(), null, new boolean[0], true, line.getCommandSpec());
  }

  private void date(FileTime time) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.forEach(
          file -> {
            try {
              Files.setLastModifiedTime(file, time);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
