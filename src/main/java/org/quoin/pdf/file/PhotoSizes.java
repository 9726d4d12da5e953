package org.quoin.pdf.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.geometry.Size;
import org.quoin.picture.Photo;
import org.quoin.picture.PhotoBudget;

/// The largest size at which each photo of an issue is shown, by its content.
public final class PhotoSizes {
  private final Map<String, PhotoBudget.Wanted> largest = new LinkedHashMap<>();

  public PhotoSizes(List<DisplayPage> pages) {
    for (var page : pages) {
      for (var mark : page.marks()) {
        if (mark instanceof Mark.Picture picture) {
          var size = MarkPainter.whole(picture.frame(), picture.crop()).size();
          largest.merge(
              picture.photo().hash(),
              new PhotoBudget.Wanted(picture.photo(), size),
              PhotoSizes::larger);
        }
      }
    }
  }

  Size of(Photo photo) {
    return largest.get(photo.hash()).shown();
  }

  /// Each photo once, in the order in which the pages show them, for a budget to be shared out.
  public List<PhotoBudget.Wanted> wanted() {
    return List.copyOf(largest.values());
  }

  private static PhotoBudget.Wanted larger(PhotoBudget.Wanted a, PhotoBudget.Wanted b) {
    return new PhotoBudget.Wanted(
        a.photo(),
        new Size(
            a.shown().width().max(b.shown().width()), a.shown().height().max(b.shown().height())));
  }
}
