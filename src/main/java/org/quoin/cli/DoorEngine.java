package org.quoin.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quoin.Quoin;
import org.quoin.dummy.ThemeSample;
import org.quoin.issue.FileSize;
import org.quoin.preview.Preview;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;

/// The commands' engine: the program's own door.
record DoorEngine(Quoin quoin) implements Engine {
  @Override
  public Quoin.Built build(Path descriptor, Quoin.Order order, Consumer<String> progress)
      throws IOException {
    return quoin.build(descriptor, order, progress);
  }

  @Override
  public Quoin.Built mail(
      Path descriptor, Path out, Optional<FileSize> screenSize, Consumer<String> progress)
      throws IOException {
    return quoin.mail(descriptor, out, screenSize, progress);
  }

  @Override
  public Quoin.Built specimen(String theme, Path out, Consumer<String> progress)
      throws IOException {
    try (var sample = ThemeSample.of(theme)) {
      var order = new Quoin.Order(EnumSet.of(Quoin.Wanted.SCREEN), out);
      return quoin.build(sample.issue(), order, progress);
    }
  }

  @Override
  public List<Problem> check(Path descriptor) {
    return quoin.check(descriptor);
  }

  @Override
  public Quoin.Compared compare(List<Path> descriptors) {
    return quoin.compare(descriptors);
  }

  @Override
  public Checked<String> fonts(Path descriptor) {
    return quoin.fonts(descriptor);
  }

  @Override
  public List<Problem> differences(List<Path> descriptors) {
    return quoin.differences(descriptors);
  }

  @Override
  public void preview(Path descriptor, int port, Consumer<URI> ready) throws IOException {
    try (var preview = Preview.open(quoin, descriptor, port, Throwable::printStackTrace)) {
      ready.accept(preview.address());
      preview.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
