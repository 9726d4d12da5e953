package org.quoin.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.quoin.geometry.Size;

/// Shares a number of bytes out among the photos of a file so that the worst-looking one looks as
/// good as it can.
///
/// Each photo is really written at each step of a ladder of qualities and compared with the best
/// that a reader could see. Then the highest likeness is sought that all photos can have within the
/// budget, each by its lightest step that reaches it; what is left over goes to the photo that
/// looks worst, as long as there is enough. Where one would look bad so, or even the lowest steps
/// are too heavy, each ladder gets steps of fewer pixels besides. The same photos and budget give
/// the same choice on any number of cores.
public final class PhotoBudget {
  /// Pixels an inch at which a page of full width is sharp on a common screen.
  static final int SHARP = 150;

  /// The steps below; 96 is what the simplest screens show (CSS Values 4, section 6.2).
  static final int[] COARSER = {120, 96};

  /// The least likeness that is taken for good: below it a photo may do better with fewer pixels of
  /// a higher quality.
  private static final int GOOD = 95_000;

  private PhotoBudget() {}

  /// A photo and the size at which all of it would lie on the page, cropped parts included.
  public record Wanted(Photo photo, Size shown) {}

  /// What a photo gets.
  ///
  /// @param width the most pixels, upright
  /// @param height the same
  /// @param ppi pixels an inch where it is shown largest
  /// @param quality of the JPEG in percent; 100 when nothing is lost
  /// @param likeness to the best a reader could see, structural similarity in hundred-thousandths
  /// @param bytes in the file
  public record Choice(
      Photo photo,
      Form form,
      int width,
      int height,
      int ppi,
      int quality,
      int likeness,
      int bytes) {}

  /// How a photo's pixels go into the file.
  public enum Form {
    /// Its own file is the best there is.
    AS_STORED,
    JPEG,
    LOSSLESS
  }

  /// @param budget bytes for all photos together
  /// @return one choice for each photo, in their order; the lightest there is when even that is
  ///   over the budget
  /// @throws IOException when a photo cannot be decoded
  public static List<Choice> choose(List<Wanted> photos, long budget, Darkroom darkroom)
      throws IOException {
    try {
      var top = ladders(photos, wanted -> ProofLadder.top(wanted, darkroom));
      if (weight(top, new int[top.size()]) <= budget) {
        return top.stream().map(List::getFirst).toList();
      }
      var sharp = shared(ladders(photos, wanted -> ProofLadder.sharp(wanted, darkroom)), budget);
      if (sharp.stream().allMatch(choice -> choice.likeness() >= GOOD) && weight(sharp) <= budget) {
        return sharp;
      }
      return shared(ladders(photos, wanted -> ProofLadder.whole(wanted, darkroom)), budget);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<List<Choice>> ladders(
      List<Wanted> photos, Function<Wanted, List<Choice>> ladder) {
    return photos.parallelStream().map(ladder).toList();
  }

  /// The best choice that the budget allows, or the lightest there is.
  private static List<Choice> shared(List<List<Choice>> ladders, long budget) {
    return weight(ladders, new int[ladders.size()]) <= budget
        ? spend(ladders, level(ladders, budget), budget)
        : ladders.stream().map(List::getFirst).toList();
  }

  private static long weight(List<Choice> choices) {
    return choices.stream().mapToLong(Choice::bytes).sum();
  }

  private static long weight(List<List<Choice>> ladders, int[] steps) {
    return IntStream.range(0, steps.length)
        .mapToLong(i -> ladders.get(i).get(steps[i]).bytes())
        .sum();
  }

  /// The steps by which all photos reach the highest likeness that the budget allows.
  private static int[] level(List<List<Choice>> ladders, long budget) {
    var levels =
        ladders.stream()
            .flatMap(List::stream)
            .mapToInt(Choice::likeness)
            .sorted()
            .distinct()
            .toArray();
    int low = -1;
    int high = levels.length - 1;
    while (low < high) {
      int middle = low + (high - low + 1) / 2;
      if (weight(ladders, reaching(ladders, levels[middle])) <= budget) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low < 0 ? new int[ladders.size()] : reaching(ladders, levels[low]);
  }

  /// Each photo's lightest step that reaches a likeness, or its last.
  private static int[] reaching(List<List<Choice>> ladders, int likeness) {
    return ladders.stream()
        .mapToInt(ladder ->
            IntStream.range(0, ladder.size() - 1)
                .filter(i -> ladder.get(i).likeness() >= likeness)
                .findFirst()
                .orElse(ladder.size() - 1))
        .toArray();
  }

  /// Lifts the worst photo that can still be lifted, again and again.
  private static List<Choice> spend(List<List<Choice>> ladders, int[] steps, long budget) {
    long left = budget - weight(ladders, steps);
    var open = new ArrayList<>(IntStream.range(0, steps.length).boxed().toList());
    while (!open.isEmpty()) {
      var worst =
          open.stream()
              .min(
                  Comparator.comparingInt((Integer i) -> ladders.get(i).get(steps[i]).likeness())
                      .thenComparingInt(i -> i))
              .orElseThrow();
      var ladder = ladders.get(worst);
      int next = steps[worst] + 1;
      int more =
          next < ladder.size()
              ? ladder.get(next).bytes() - ladder.get(steps[worst]).bytes()
              : Integer.MAX_VALUE;
      if (more <= left) {
        left -= more;
        steps[worst] = next;
      } else {
        open.remove(worst);
      }
    }
    return IntStream.range(0, steps.length).mapToObj(i -> ladders.get(i).get(steps[i])).toList();
  }
}
