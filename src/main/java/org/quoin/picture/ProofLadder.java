package org.quoin.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.picture.PhotoBudget.Choice;
import org.quoin.picture.PhotoBudget.Form;
import org.quoin.picture.PhotoBudget.Wanted;

/// The steps of one photo that are worth taking, from the lightest: each heavier one looks better.
final class ProofLadder {
  /// JPEG qualities in percent. Above 92 files grow without a difference to see; below 40 blocks
  /// show.
  private static final int[] QUALITIES = {40, 50, 60, 68, 75, 81, 87, 92};

  private static final int HIGHEST = QUALITIES[QUALITIES.length - 1];

  private static final int WHOLE = 100;
  private static final int LIKE_ITSELF = 100_000;

  private final Wanted wanted;
  private final Darkroom darkroom;
  private final List<Choice> steps = new ArrayList<>();

  private ProofLadder(Wanted wanted, Darkroom darkroom) {
    this.wanted = wanted;
    this.darkroom = darkroom;
  }

  /// The highest step alone, for a budget that has room for it.
  static List<Choice> top(Wanted wanted, Darkroom darkroom) {
    var ladder = new ProofLadder(wanted, darkroom);
    ladder.add(PhotoBudget.SHARP, HIGHEST);
    return List.of(ladder.worth().getLast());
  }

  /// The steps that have all the pixels a reader could see.
  static List<Choice> sharp(Wanted wanted, Darkroom darkroom) {
    var ladder = new ProofLadder(wanted, darkroom);
    ladder.add(PhotoBudget.SHARP, QUALITIES);
    return ladder.worth();
  }

  /// The steps of every size and quality.
  static List<Choice> whole(Wanted wanted, Darkroom darkroom) {
    var ladder = new ProofLadder(wanted, darkroom);
    ladder.add(PhotoBudget.SHARP, QUALITIES);
    for (int ppi : PhotoBudget.COARSER) {
      ladder.add(ppi, QUALITIES);
    }
    return ladder.worth();
  }

  private void add(int ppi, int... qualities) {
    try {
      var photo = wanted.photo();
      int width = pixels(photo.width(), wanted.shown().width(), ppi);
      int height = pixels(photo.height(), wanted.shown().height(), ppi);
      int fullWidth = pixels(photo.width(), wanted.shown().width(), PhotoBudget.SHARP);
      int fullHeight = pixels(photo.height(), wanted.shown().height(), PhotoBudget.SHARP);
      var proofs = darkroom.proofs(photo, width, height, fullWidth, fullHeight, qualities);
      for (int i = 0; i < proofs.length; i++) {
        step(Form.JPEG, width, height, qualities[i], proofs[i].likeness(), proofs[i].bytes());
      }
      switch (photo.format()) {
        case PNG -> {
          var proof = darkroom.lossless(photo, width, height, fullWidth, fullHeight);
          step(Form.LOSSLESS, width, height, WHOLE, proof.likeness(), proof.bytes());
        }
        case JPEG -> {
          // No more pixels than wanted: its own file is the best there can be. A screen shows no
          // inks, so that a photo in inks is no better for staying so.
          if (photo.width() <= fullWidth
              && photo.height() <= fullHeight
              && photo.colour() != Photo.Colour.CMYK) {
            int bytes = Math.toIntExact(Files.size(photo.file()));
            step(Form.AS_STORED, photo.width(), photo.height(), WHOLE, LIKE_ITSELF, bytes);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void step(Form form, int width, int height, int quality, int likeness, int bytes) {
    int ppi = (int) (width * 72_000L / Math.max(1, wanted.shown().width().millipoints()));
    steps.add(new Choice(wanted.photo(), form, width, height, ppi, quality, likeness, bytes));
  }

  private List<Choice> worth() {
    steps.sort(
        Comparator.comparingInt(Choice::bytes)
            .thenComparing(Comparator.comparingInt(Choice::likeness).reversed()));
    var worth = new ArrayList<Choice>();
    for (var step : steps) {
      if (worth.isEmpty() || step.likeness() > worth.getLast().likeness()) {
        worth.add(step);
      }
    }
    return worth;
  }

  /// 72,000 millipoints are an inch; rounded up, so that there are never fewer.
  private static int pixels(int stored, Length shown, int ppi) {
    return Math.clamp(Math.ceilDiv((long) shown.millipoints() * ppi, 72_000), 1, stored);
  }
}
