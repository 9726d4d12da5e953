package org.quoin.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.quoin.issue.FileSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Where the files of a build go, and what they may weigh.
final class Destination {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where the files go: out/NAME, if not said, NAME being the issue's folder. Of several"
              + " issues, each goes into DIR/NAME.")
  private Optional<Path> out;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      description =
          "What the screen edition may weigh, such as 5MB: what the issue says, if not said."
              + " Only the photos give way.")
  private Optional<FileSize> maxSize;

  /// @param name of the issue's folder
  Path folder(String name) {
    return out.orElseGet(() -> Path.of("out", name));
  }

  /// A folder of its own for each of several issues; sisters share theirs.
  Path folderAmongOthers(String name) {
    return out.orElse(Path.of("out")).resolve(name);
  }

  Optional<FileSize> maxSize() {
    return maxSize;
  }

  static final class SizeConverter implements ITypeConverter<FileSize> {
    @Override
    public FileSize convert(String written) {
      return FileSize.parse(written)
          .orElseThrow(() ->
              new TypeConversionException(
                  "“%s” is no size such as 5MB or 800kB".formatted(written)));
    }
  }
}
