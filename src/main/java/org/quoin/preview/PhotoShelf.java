package org.quoin.preview;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quoin.picture.Photo;
import org.quoin.picture.PixelReader;
import org.quoin.picture.PixelWriter;

/// Photos scaled down for the screen, each once.
final class PhotoShelf implements AutoCloseable {
  /// Pixels of the longer side. A page of A4 shown 700 pixels wide on a screen of double density is
  /// sharp with them at full width.
  private static final int SIDE = 1400;

  private static final int QUALITY = 82;

  private final PrintColours colours;
  private final Map<Key, Future<byte[]>> developed = new ConcurrentHashMap<>();

  /// Developing takes a processor for a while, and threads that requests have give none up: without
  /// threads of its own it would hold up the pages. One core stays free for them and for the build.
  private final ExecutorService benches =
      Executors.newFixedThreadPool(
          Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 4),
          Thread.ofPlatform().daemon().name("photos-", 0).factory());

  private record Key(String hash, boolean print) {}

  PhotoShelf(PrintColours colours) {
    this.colours = colours;
  }

  /// @param print whether in the colours that paper shows
  /// @return the photo as JPEG
  /// @throws IOException when it cannot be read any more
  byte[] jpeg(Photo photo, boolean print) throws IOException, InterruptedException {
    var key = new Key(photo.hash(), print);
    var development =
        developed.computeIfAbsent(key, _ -> benches.submit(() -> develop(photo, print)));
    try {
      return development.get();
    } catch (ExecutionException fault) {
      developed.remove(key, development);
      throw new IOException(fault.getCause());
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

  @Override
  public void close() {
    benches.shutdownNow();
  }
}
