package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.quoin.Quoin;
import org.quoin.problem.Problem;

/// The commands' engine: the program's own door.
record DoorEngine(Quoin quoin) implements Engine {
  @Override
  public Built build(Path descriptor, Editions editions, Path out, Consumer<String> progress)
      throws IOException {
    var built = quoin.build(descriptor, wanted(editions), out, progress);
    return new Built(built.pages(), built.files(), built.problems(), built.fits());
  }

  @Override
  public List<Problem> check(Path descriptor) {
    return quoin.check(descriptor);
  }

  private static Set<Quoin.Wanted> wanted(Editions editions) {
    return switch (editions) {
      case PRINT -> EnumSet.of(Quoin.Wanted.PRINT);
      case SCREEN -> EnumSet.of(Quoin.Wanted.SCREEN);
      case ALL -> EnumSet.allOf(Quoin.Wanted.class);
    };
  }
}
