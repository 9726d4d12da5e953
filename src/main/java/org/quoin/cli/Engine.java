package org.quoin.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quoin.Quoin;
import org.quoin.issue.FileSize;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;

/// What the commands ask of the program behind the door; a test answers in its stead.
interface Engine {
  /// Builds what is ordered, whole or not at all.
  ///
  /// @param descriptor the issue's `issue.json`
  /// @param progress told what is being done, in a few words without an end mark
  Quoin.Built build(Path descriptor, Quoin.Order order, Consumer<String> progress)
      throws IOException;

  /// Writes the draft that carries the issue.
  ///
  /// @param screenSize what the attached file may weigh, where it is not what the issue says
  Quoin.Built mail(
      Path descriptor, Path out, Optional<FileSize> screenSize, Consumer<String> progress)
      throws IOException;

  /// Builds an issue with every part of a newsletter in a theme, to show it.
  ///
  /// @param theme the name of a built-in theme or the path of a theme's file
  Quoin.Built specimen(String theme, Path out, Consumer<String> progress) throws IOException;

  /// All that is wrong with the issue, in the order of its files.
  List<Problem> check(Path descriptor) throws IOException;

  /// All that is wrong with the issues of one folder, what one has and another lacks, and how their
  /// texts came out.
  Quoin.Compared compare(List<Path> descriptors) throws IOException;

  /// What fonts an issue has and needs, in lines.
  Checked<String> fonts(Path descriptor) throws IOException;

  /// What issues of one folder have and lack.
  List<Problem> differences(List<Path> descriptors) throws IOException;

  /// Shows the issue at a local address while it is edited, until the program is ended.
  ///
  /// @param port 0 for any that is free
  /// @param ready told the address as soon as it answers
  void preview(Path descriptor, int port, Consumer<URI> ready) throws IOException;
}
