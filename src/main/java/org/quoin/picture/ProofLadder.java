package org.quoin.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoin.geometry.Length;

/// The steps of one photo that are worth taking, from the lightest: each heavier one looks better.
final class ProofLadder {
  /// Stands for the quality of a file that is not written anew.
  static final int AS_STORED = 100;

  /// JPEG qualities in percent. Above 92 files grow without a difference to see; below 40 blocks
  /// show.
  private static final int[] QUALITIES = {40, 50, 60, 68, 75, 81, 87, 92};

  private static final int LIKE_ITSELF = 100_000;

  private ProofLadder() {}

  /// @param ppi pixels an inch of the proofs
  /// @param best pixels an inch of what they are compared with
  static List<PhotoBudget.Choice> of(
      PhotoBudget.Wanted wanted, int ppi, int best, Darkroom darkroom) {
    return of(wanted, ppi, best, darkroom, QUALITIES);
  }

  /// The highest step alone, for a budget that has room for it.
  static List<PhotoBudget.Choice> top(
      PhotoBudget.Wanted wanted, int ppi, int best, Darkroom darkroom) {
    var steps = of(wanted, ppi, best, darkroom, QUALITIES[QUALITIES.length - 1]);
    return List.of(steps.getLast());
  }

  private static List<PhotoBudget.Choice> of(
      PhotoBudget.Wanted wanted, int ppi, int best, Darkroom darkroom, int... qualities) {
    try {
      return worth(all(wanted, ppi, best, darkroom, qualities));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PhotoBudget.Choice> all(
      PhotoBudget.Wanted wanted, int ppi, int best, Darkroom darkroom, int[] qualities)
      throws IOException {
    var photo = wanted.photo();
    var shown = wanted.shown();
    int width = pixels(photo.width(), shown.width(), ppi);
    int height = pixels(photo.height(), shown.height(), ppi);
    int fullWidth = pixels(photo.width(), shown.width(), best);
    int fullHeight = pixels(photo.height(), shown.height(), best);
    int real = (int) (width * 72_000L / Math.max(1, shown.width().millipoints()));
    var proofs = darkroom.proofs(photo, width, height, fullWidth, fullHeight, qualities);
    var all = new ArrayList<PhotoBudget.Choice>();
    for (int i = 0; i < proofs.length; i++) {
      all.add(
          new PhotoBudget.Choice(
              photo, width, height, real, qualities[i], proofs[i].likeness(), proofs[i].bytes()));
    }
    if (photo.format() == Photo.Format.JPEG
        && photo.width() <= fullWidth
        && photo.height() <= fullHeight) {
      // No more pixels than wanted: its own file is the best there can be.
      int bytes = Math.toIntExact(Files.size(photo.file()));
      int own = (int) (photo.width() * 72_000L / Math.max(1, shown.width().millipoints()));
      all.add(
          new PhotoBudget.Choice(
              photo, photo.width(), photo.height(), own, AS_STORED, LIKE_ITSELF, bytes));
    }
    return all;
  }

  private static List<PhotoBudget.Choice> worth(List<PhotoBudget.Choice> all) {
    all.sort(
        Comparator.comparingInt(PhotoBudget.Choice::bytes)
            .thenComparing(Comparator.comparingInt(PhotoBudget.Choice::likeness).reversed()));
    var worth = new ArrayList<PhotoBudget.Choice>();
    for (var step : all) {
      if (worth.isEmpty() || step.likeness() > worth.getLast().likeness()) {
        worth.add(step);
      }
    }
    return worth;
  }

  private static int pixels(int stored, Length shown, int ppi) {
    return Math.clamp(shown.times(ppi, 72_000).millipoints(), 1, stored);
  }
}
