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
  public Built build(
      Path descriptor, Editions editions, boolean proof, Path out, Consumer<String> progress)
      throws IOException {
    var wanted = wanted(editions);
    if (proof) {
      wanted.add(Quoin.Wanted.PROOF);
    }
    var built = quoin.build(descriptor, wanted, out, progress);
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
      case ALL -> EnumSet.of(Quoin.Wanted.PRINT, Quoin.Wanted.SCREEN);
    };
  }
}
