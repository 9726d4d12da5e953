package org.quoin.preview;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.quoin.picture.Photo;
import org.quoin.picture.PixelReader;
import org.quoin.picture.PixelWriter;

/// Photos scaled down for the screen, each once.
final class PhotoShelf {
  /// Pixels of the longer side. A page of A4 shown 700 pixels wide on a screen of double density is
  /// sharp with them at full width.
  private static final int SIDE = 1400;

  private static final int QUALITY = 82;

  private final PrintColours colours;
  private final Map<Key, byte[]> developed = new ConcurrentHashMap<>();

  /// A decoded photo takes up to a gigabyte: not all at once.
  private final Semaphore benches = new Semaphore(2);

  private record Key(String hash, boolean print) {}

  PhotoShelf(PrintColours colours) {
    this.colours = colours;
  }

  /// @param print whether in the colours that paper shows
  /// @return the photo as JPEG
  /// @throws IOException when it cannot be read any more
  byte[] jpeg(Photo photo, boolean print) throws IOException, InterruptedException {
    var key = new Key(photo.hash(), print);
    var known = developed.get(key);
    if (known != null) {
      return known;
    }
    benches.acquire();
    try {
      known = developed.get(key);
      if (known == null) {
        known = develop(photo, print);
        developed.put(key, known);
      }
      return known;
    } finally {
      benches.release();
    }
  }

  private byte[] develop(Photo photo, boolean print) throws IOException {
    int longer = Math.max(photo.width(), photo.height());
    int most = Math.min(SIDE, longer);
    int width = Math.max(1, (int) ((long) photo.width() * most / longer));
    int height = Math.max(1, (int) ((long) photo.height() * most / longer));
    var pixels = PixelReader.read(photo, width, height);
    return PixelWriter.jpeg(print ? colours.of(pixels) : pixels, QUALITY);
  }

  /// Forgets all photos but those of these hashes.
  void keep(Set<String> hashes) {
    developed.keySet().removeIf(key -> !hashes.contains(key.hash()));
  }
}
