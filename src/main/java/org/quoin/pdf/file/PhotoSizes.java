package org.quoin.pdf.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.geometry.Size;
import org.quoin.picture.Photo;

/// The largest size at which each photo of an issue is shown, by its content.
public final class PhotoSizes {
  private final Map<String, Size> largest = new HashMap<>();

  public PhotoSizes(List<DisplayPage> pages) {
    for (var page : pages) {
      for (var mark : page.marks()) {
        if (mark instanceof Mark.Picture picture) {
          var size = MarkPainter.whole(picture.frame(), picture.crop()).size();
          largest.merge(
              picture.photo().hash(),
              size,
              (a, b) -> new Size(a.width().max(b.width()), a.height().max(b.height())));
        }
      }
    }
  }

  Size of(Photo photo) {
    return largest.get(photo.hash());
  }
}
