package org.quoin.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Builds and measures the issues of many seeds, on all cores, and keeps those that are at fault.
public final class CorpusRun {
  static final Path FOLDER = Path.of("target/corpus");

  private static final TestPhotos PHOTOS = new TestPhotos(FOLDER.resolve("photos"));

  private CorpusRun() {}

  /// In the order of the seeds, however many work at once.
  static List<Proof> run(long first, long count) {
    return LongStream.range(first, first + count).parallel().mapToObj(CorpusRun::proof).toList();
  }

  private static Proof proof(long seed) {
    return proof("seed-" + seed, Recipes.of(seed), false);
  }

  /// @param kept whether the folder stays when nothing is wrong
  static Proof proof(String name, Recipe recipe, boolean kept) {
    var folder = FOLDER.resolve(name);
    try {
      Proof.clear(folder);
      var proof = Proof.of(name, recipe, folder, PHOTOS);
      if (proof.faults().isEmpty() && !kept) {
        Proof.clear(folder);
      } else {
        Files.writeString(folder.resolve("recipe.json"), recipe.json());
      }
      return proof;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// By hand: `CorpusRun 417 1` builds seed 417 alone and keeps its folder; a file is a recipe.
  public static void main(String[] arguments) {
    if (arguments[0].endsWith(".json")) {
      var proof = proof("by-hand", Recipe.read(Path.of(arguments[0])), true);
      proof.lines().forEach(System.out::println);
      return;
    }
    long first = Long.parseLong(arguments[0]);
    long count = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    // Told as they come: a run that is broken off has said what it found.
    var proofs =
        LongStream.range(first, first + count)
            .parallel()
            .mapToObj(seed -> told(proof("seed-" + seed, Recipes.of(seed), count == 1)))
            .toList();
    System.out.println(new Tally(proofs).table());
  }

  private static Proof told(Proof proof) {
    var lines = new ArrayList<String>();
    var refused = proof.told().isEmpty() ? "" : ", said not to fit: " + proof.told();
    lines.add(
        "%s: %d pages, %d ms%s".formatted(proof.name(), proof.pages(), proof.millis(), refused));
    proof.lines().forEach(line -> lines.add("  " + line));
    System.out.println(String.join("\n", lines));
    return proof;
  }
}
