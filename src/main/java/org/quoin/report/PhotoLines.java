package org.quoin.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.quoin.issue.FileSize;

/// What the photos of the screen edition got, for a person: one line for all, and a table.
public final class PhotoLines {
  private PhotoLines() {}

  /// Empty where there are no photos.
  public static String summary(List<PhotoShare> photos) {
    if (photos.isEmpty()) {
      return "";
    }
    var worst = photos.stream().min(Comparator.comparingInt(PhotoShare::likeness)).orElseThrow();
    var given = photos.stream().mapToLong(photo -> photo.given().bytes()).sum();
    var stored = photos.stream().mapToLong(photo -> photo.stored().bytes()).sum();
    return "Screen photos: %s of %s, %s ppi, JPEG quality %s; the worst likeness is %s (%s).\n"
        .formatted(
            new FileSize(given),
            new FileSize(stored),
            range(photos, PhotoShare::ppi),
            range(photos, PhotoShare::quality),
            likeness(worst.likeness()),
            worst.image());
  }

  /// A line a photo, in the order of the pages.
  public static String table(List<PhotoShare> photos) {
    var text = new StringBuilder();
    for (var photo : photos) {
      text.append(
          "    %s: %s of %s, %s ppi, %s, likeness %s\n"
              .formatted(
                  photo.image(),
                  photo.given(),
                  photo.stored(),
                  Integer.toString(photo.ppi()),
                  photo.quality() == 100 ? "nothing lost" : "JPEG quality " + photo.quality(),
                  likeness(photo.likeness())));
    }
    return text.toString();
  }

  /// Three decimals, rounded down: what is not quite alike never seems to be.
  static String likeness(int hundredThousandths) {
    return BigDecimal.valueOf(hundredThousandths, 5).setScale(3, RoundingMode.DOWN).toPlainString();
  }

  private static String range(List<PhotoShare> photos, ToIntFunction<PhotoShare> number) {
    int least = photos.stream().mapToInt(number).min().orElseThrow();
    int most = photos.stream().mapToInt(number).max().orElseThrow();
    return least == most ? Integer.toString(least) : least + "–" + most;
  }
}
