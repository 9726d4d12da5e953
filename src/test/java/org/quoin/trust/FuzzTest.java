package org.quoin.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;
import org.quoin.StandingType;

/// Whatever a stranger sends ends in pages or in problems: never in an exception, a hang or half a
/// file. Reading is cheap and tried most; each hundredth input is made up, each fourth of those
/// pressed.
class FuzzTest {
  /// `mvn verify -Ptrust` tries 100,000.
  private static final int INPUTS = Integer.getInteger("trust.inputs", 2000);

  /// Tells a later run apart from this one: its seeds begin here.
  private static final long FIRST = Long.getLong("trust.seed", 0);

  private static final int READ_FOR_ONE_MADE_UP = 100;
  private static final int MADE_UP_FOR_ONE_PRESSED = 4;

  /// Seconds after which an input is taken for one that never ends.
  private static final int PATIENCE = 120;

  private final Map<Reception.End, Integer> ends = new EnumMap<>(Reception.End.class);
  private final List<String> failures = new ArrayList<>();
  private long slowest;
  private long slowestSeed;

  @TempDir Path folder;

  @Test
  void everyInputEndsWell() throws Exception {
    var submission = Submission.in(folder.resolve("issue"));
    // A thread as small as a program's own: what nests too deep for it shall show.
    try (var type = new StandingType();
        var thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
      var reception = new Reception(new Quoin(Path.of("")), folder.resolve("out"), type);
      for (long seed = FIRST; seed < FIRST + INPUTS; seed++) {
        submission.lay(seed);
        long begun = System.nanoTime();
        var depth = depth(seed);
        var taken = thread.submit(() -> reception.take(submission.folder(), depth));
        try {
          ends.merge(taken.get(PATIENCE, TimeUnit.SECONDS), 1, Integer::sum);
        } catch (ExecutionException fault) {
          failures.add("seed " + seed + ": " + trace(fault.getCause()));
        } catch (TimeoutException endless) {
          failures.add("seed " + seed + " was not done after " + PATIENCE + " seconds");
          break;
        }
        clock(seed, System.nanoTime() - begun);
      }
      thread.shutdownNow();
    }
    System.out.printf(
        "Trust: %d inputs from seed %d: %s; slowest %d ms (seed %d); %d failures.%n",
        INPUTS, FIRST, ends, slowest / 1_000_000, slowestSeed, failures.size());
    assertEquals("", String.join("\n", failures));
  }

  private static Reception.Depth depth(long seed) {
    if (seed % READ_FOR_ONE_MADE_UP != 0) {
      return Reception.Depth.READ;
    }
    return seed / READ_FOR_ONE_MADE_UP % MADE_UP_FOR_ONE_PRESSED == 0
        ? Reception.Depth.PRESSED
        : Reception.Depth.COMPOSED;
  }

  private void clock(long seed, long took) {
    if (took > slowest) {
      slowest = took;
      slowestSeed = seed;
    }
  }

  /// The top of a stack trace, which tells one fault from another.
  private static String trace(Throwable fault) throws IOException {
    var all = new StringWriter();
    fault.printStackTrace(new PrintWriter(all));
    return all.toString().lines().limit(14).collect(Collectors.joining("\n"));
  }
}
