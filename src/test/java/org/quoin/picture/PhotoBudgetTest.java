package org.quoin.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.geometry.Length;
import org.quoin.geometry.Size;
import org.quoin.problem.Place;

class PhotoBudgetTest {
  @TempDir Path folder;
  private final List<PhotoBudget.Wanted> photos = new ArrayList<>();

  /// Photos of 600 × 400 pixels, shown at 144 × 96 points, which is 300 × 200 pixels of 150 ppi.
  @BeforeEach
  void paint() throws IOException {
    for (int seed = 0; seed < 4; seed++) {
      var bytes = SamplePictures.jpeg(SamplePictures.scene(600, 400, seed), false);
      photos.add(wanted("photo" + seed + ".jpg", bytes, 144, 96));
    }
  }

  private PhotoBudget.Wanted wanted(String name, byte[] bytes, int width, int height)
      throws IOException {
    var file = Files.write(folder.resolve(name), bytes);
    var photo = PhotoReader.read(file, Place.of("issue.json")).value().orElseThrow();
    return new PhotoBudget.Wanted(photo, new Size(Length.ofPoints(width), Length.ofPoints(height)));
  }

  private List<PhotoBudget.Choice> choose(long budget) throws IOException {
    return PhotoBudget.choose(photos, budget, new Darkroom());
  }

  private static long weight(List<PhotoBudget.Choice> choices) {
    return choices.stream().mapToLong(PhotoBudget.Choice::bytes).sum();
  }

  private static int worst(List<PhotoBudget.Choice> choices) {
    return choices.stream().mapToInt(PhotoBudget.Choice::likeness).min().orElseThrow();
  }

  @Test
  void staysWithinTheBudgetAndUsesIt() throws IOException {
    int before = 0;
    for (long budget : new long[] {40_000, 60_000, 90_000, 200_000}) {
      var choices = choose(budget);
      assertTrue(weight(choices) <= budget, () -> budget + ": " + choices);
      assertTrue(worst(choices) >= before, () -> budget + ": " + choices);
      before = worst(choices);
    }
    assertTrue(before > 95_000, "with plenty the worst was " + before);
  }

  @Test
  void plentyGivesFullResolutionAndTheHighestQuality() throws IOException {
    for (var choice : choose(10_000_000)) {
      assertEquals(300, choice.width());
      assertEquals(200, choice.height());
      assertEquals(150, choice.ppi());
      assertEquals(92, choice.quality());
    }
  }

  @Test
  void tooLittleGivesTheLightestOfAll() throws IOException {
    var choices = choose(1);
    for (var choice : choices) {
      assertEquals(96, choice.ppi());
      assertEquals(40, choice.quality());
    }
  }

  /// No other choice of steps within the budget has a better worst photo: all of them are tried.
  @Test
  void noOtherChoiceIsBetter() throws IOException {
    var three = photos.subList(0, 3);
    var ladders = three.stream().map(wanted -> ProofLadder.whole(wanted, new Darkroom())).toList();
    for (long budget : new long[] {35_000, 50_000, 70_000}) {
      int best = 0;
      for (var a : ladders.get(0)) {
        for (var b : ladders.get(1)) {
          for (var c : ladders.get(2)) {
            if (a.bytes() + b.bytes() + c.bytes() <= budget) {
              best = Math.max(best, worst(List.of(a, b, c)));
            }
          }
        }
      }
      if (best > 0) {
        assertEquals(best, worst(PhotoBudget.choose(three, budget, new Darkroom())));
      }
    }
  }

  @Test
  void proofsWeighWhatTheJpegsWeigh() throws IOException {
    var darkroom = new Darkroom();
    for (var choice : choose(70_000)) {
      var jpeg = darkroom.jpeg(choice.photo(), choice.width(), choice.height(), choice.quality());
      assertEquals(choice.bytes(), jpeg.length);
    }
  }

  @Test
  void aPhotoWithFewPixelsKeepsItsFile() throws IOException {
    var small = SamplePictures.jpeg(SamplePictures.scene(90, 60, 9), false);
    var choices =
        PhotoBudget.choose(List.of(wanted("small.jpg", small, 144, 96)), 1_000_000, new Darkroom());
    assertEquals(PhotoBudget.Form.AS_STORED, choices.getFirst().form());
    assertEquals(45, choices.getFirst().ppi());
    assertEquals(small.length, choices.getFirst().bytes());
  }

  @Test
  void oneCoreAndManyChooseTheSame() throws Exception {
    Callable<List<PhotoBudget.Choice>> task = () -> choose(60_000);
    List<PhotoBudget.Choice> alone;
    List<PhotoBudget.Choice> together;
    try (var one = new ForkJoinPool(1);
        var four = new ForkJoinPool(4)) {
      alone = one.submit(task).get();
      together = four.submit(task).get();
    }
    assertEquals(alone, together);
  }

  @Test
  void aHitInTheCacheChangesNoByte() throws IOException {
    var kept = folder.resolve("cache");
    var photo = photos.getFirst().photo();
    var plain = new Darkroom().jpeg(photo, 200, 133, 80);
    var cold = new Darkroom(new PictureCache(kept)).jpeg(photo, 200, 133, 80);
    var warm = new Darkroom(new PictureCache(kept)).jpeg(photo, 200, 133, 80);
    assertArrayEquals(plain, cold);
    assertArrayEquals(plain, warm);
    var first = PhotoBudget.choose(photos, 60_000, new Darkroom(new PictureCache(kept)));
    assertEquals(first, PhotoBudget.choose(photos, 60_000, new Darkroom(new PictureCache(kept))));
    assertEquals(first, choose(60_000));
  }
}
