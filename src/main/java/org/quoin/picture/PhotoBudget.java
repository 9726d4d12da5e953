package org.quoin.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.quoin.geometry.Size;

/// Shares a number of bytes out among the photos of a file so that the worst-looking one looks as
/// good as it can.
///
/// Each photo is really written at each step of a ladder of qualities and compared with the best
/// that a reader could see. Then the highest likeness is sought that all photos can have within the
/// budget, each by its lightest step that reaches it; what is left over goes to the photo that
/// looks worst, as long as there is enough. Where even the lowest steps are too heavy, all photos
/// go to a coarser ladder. The same photos and budget give the same choice on any number of cores.
public final class PhotoBudget {
  /// Pixels an inch at which a page of full width is sharp on a common screen, and the coarser
  /// ladders below it; 96 is what the simplest screens show (CSS Values 4, section 6.2).
  private static final int[] LADDERS = {150, 120, 96};

  private PhotoBudget() {}

  /// A photo and the size at which all of it would lie on the page, cropped parts included.
  public record Wanted(Photo photo, Size shown) {}

  /// What a photo gets.
  ///
  /// @param width the most pixels, upright
  /// @param height the same
  /// @param ppi pixels an inch where it is shown largest
  /// @param quality of the JPEG in percent; 100 when its file goes in as it is
  /// @param likeness to the best a reader could see, structural similarity in hundred-thousandths
  /// @param bytes of the JPEG
  public record Choice(
      Photo photo, int width, int height, int ppi, int quality, int likeness, int bytes) {
    /// Whether the photo's own file is the best there is.
    public boolean asStored() {
      return quality == ProofLadder.AS_STORED;
    }
  }

  /// @param budget bytes for all photos together
  /// @return one choice for each photo, in their order; the lightest there is when even that is
  ///   over the budget
  /// @throws IOException when a photo cannot be decoded
  public static List<Choice> choose(List<Wanted> photos, long budget, Darkroom darkroom)
      throws IOException {
    try {
      var top =
          photos.parallelStream()
              .map(wanted -> ProofLadder.top(wanted, LADDERS[0], LADDERS[0], darkroom))
              .toList();
      if (weight(top, new int[top.size()]) <= budget) {
        return top.stream().map(List::getFirst).toList();
      }
      List<List<Choice>> ladders = List.of();
      for (int ppi : LADDERS) {
        ladders =
            photos.parallelStream()
                .map(wanted -> ProofLadder.of(wanted, ppi, LADDERS[0], darkroom))
                .toList();
        if (weight(ladders, new int[ladders.size()]) <= budget) {
          return spend(ladders, level(ladders, budget), budget);
        }
      }
      return ladders.stream().map(List::getFirst).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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
