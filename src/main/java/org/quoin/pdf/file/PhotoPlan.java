package org.quoin.pdf.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.geometry.Size;
import org.quoin.picture.Photo;
import org.quoin.picture.PhotoBudget;

/// Decides what is done to each photo.
@FunctionalInterface
public interface PhotoPlan {
  /// @param shown the largest size at which all of the photo would lie, cropped parts included
  Treatment treat(Photo photo, Size shown);

  /// Leaves photos as they are unless they have many more pixels than can be seen.
  ///
  /// @param ppi pixels an inch that a resampled photo gets
  /// @param most pixels an inch from which on it is resampled
  /// @param quality of the JPEG, in percent
  static PhotoPlan atMost(int ppi, int most, int quality) {
    return (photo, shown) ->
        photo.width() > pixels(shown.width(), most)
            ? scaled(photo, pixels(shown.width(), ppi), pixels(shown.height(), ppi), quality)
            : new Treatment.AsStored();
  }

  /// What came without loss stays so.
  private static Treatment scaled(Photo photo, int width, int height, int quality) {
    return switch (photo.format()) {
      case JPEG -> new Treatment.Resampled(width, height, quality);
      case PNG -> new Treatment.Lossless(width, height);
    };
  }

  /// For the press: photos in process inks stay as they are, whatever their size, since decoding
  /// would lose the inks that somebody chose; and so does a light JPEG, since writing it anew costs
  /// sharpness and time and saves nothing worth either.
  ///
  /// @param light bytes up to which a file is light
  static PhotoPlan forPress(int ppi, int most, int quality, long light) {
    var plan = atMost(ppi, most, quality);
    return (photo, shown) ->
        switch (photo.colour()) {
          case CMYK -> new Treatment.AsStored();
          case RGB, GREY ->
              photo.format() == Photo.Format.JPEG && weight(photo) <= light
                  ? new Treatment.AsStored()
                  : plan.treat(photo, shown);
        };
  }

  private static long weight(Photo photo) {
    try {
      return Files.size(photo.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a budget chose for each photo of the file.
  static PhotoPlan chosen(List<PhotoBudget.Choice> choices) {
    var treatments = new HashMap<String, Treatment>();
    choices.forEach(choice -> treatments.put(choice.photo().hash(), treatment(choice)));
    return (photo, shown) -> treatments.get(photo.hash());
  }

  private static Treatment treatment(PhotoBudget.Choice choice) {
    return switch (choice.form()) {
      case AS_STORED -> new Treatment.AsStored();
      case LOSSLESS -> new Treatment.Lossless(choice.width(), choice.height());
      case JPEG -> new Treatment.Resampled(choice.width(), choice.height(), choice.quality());
    };
  }

  /// For weighing a file without its photos.
  static PhotoPlan blank() {
    return (photo, shown) -> new Treatment.Blank();
  }

  /// 72,000 millipoints are an inch.
  private static int pixels(Length length, int ppi) {
    return Math.max(1, length.times(ppi, 72_000).millipoints());
  }
}
