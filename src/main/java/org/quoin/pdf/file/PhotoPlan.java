package org.quoin.pdf.file;

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
            ? new Treatment.Resampled(
                pixels(shown.width(), ppi), pixels(shown.height(), ppi), quality)
            : new Treatment.AsStored();
  }

  /// For the press: photos in process inks stay as they are, whatever their size, since decoding
  /// would lose the inks that somebody chose.
  static PhotoPlan forPress(int ppi, int most, int quality) {
    var plan = atMost(ppi, most, quality);
    return (photo, shown) ->
        switch (photo.colour()) {
          case CMYK -> new Treatment.AsStored();
          case RGB, GREY -> plan.treat(photo, shown);
        };
  }

  /// What a budget chose for each photo; `otherwise` decides for those it was not asked about.
  static PhotoPlan chosen(List<PhotoBudget.Choice> choices, PhotoPlan otherwise) {
    var treatments = new HashMap<String, Treatment>();
    for (var choice : choices) {
      treatments.put(
          choice.photo().hash(),
          choice.asStored()
              ? new Treatment.AsStored()
              : new Treatment.Resampled(choice.width(), choice.height(), choice.quality()));
    }
    return (photo, shown) -> {
      var chosen = treatments.get(photo.hash());
      return chosen == null ? otherwise.treat(photo, shown) : chosen;
    };
  }

  /// 72,000 millipoints are an inch.
  private static int pixels(Length length, int ppi) {
    return Math.max(1, length.times(ppi, 72_000).millipoints());
  }
}
