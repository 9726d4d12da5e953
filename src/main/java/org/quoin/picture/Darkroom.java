package org.quoin.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Develops photos: decodes them, scales them and writes them as JPEG, and measures what that cost
/// them. What it did once it finds again in its cache, byte for byte.
public final class Darkroom {
  /// How hard the streams of Quoin's files are deflated, of zlib's levels. The usual 6 takes half
  /// as long again and saves a thousandth of a file, the highest, 9, eight times as long for half a
  /// percent.
  public static final int DEFLATION = 4;

  private final Optional<PictureCache> cache;

  public Darkroom() {
    this.cache = Optional.empty();
  }

  public Darkroom(PictureCache cache) {
    this.cache = Optional.of(cache);
  }

  /// A photo scaled into `width` × `height` pixels and written as JPEG. Clear parts are lost: ask
  /// [PixelReader] for those.
  ///
  /// @param quality in percent
  public byte[] jpeg(Photo photo, int width, int height, int quality) throws IOException {
    var recipe = jpegRecipe(photo, width, height, quality);
    var known = cache.flatMap(kept -> kept.get(recipe));
    if (known.isPresent()) {
      return known.get();
    }
    var bytes = PixelWriter.jpeg(PixelReader.read(photo, width, height), quality);
    cache.ifPresent(kept -> kept.put(recipe, bytes));
    return bytes;
  }

  private static String jpegRecipe(Photo photo, int width, int height, int quality) {
    return "jpeg %s %d %d %d".formatted(source(photo), width, height, quality);
  }

  /// What a photo weighs at each of some qualities, and how it then looks beside the best that a
  /// reader could see.
  ///
  /// @param width the most pixels wanted
  /// @param fullWidth the pixels of the best that a reader could see
  Proof[] proofs(
      Photo photo, int width, int height, int fullWidth, int fullHeight, int... qualities)
      throws IOException {
    var proofs = new Proof[qualities.length];
    Sheet sheet = null;
    for (int i = 0; i < qualities.length; i++) {
      var recipe =
          "proof %s %d %d %d %d %d"
              .formatted(source(photo), width, height, fullWidth, fullHeight, qualities[i]);
      var known = proof(recipe);
      if (known.isPresent()) {
        proofs[i] = known.get();
        continue;
      }
      if (sheet == null) {
        sheet = Sheet.of(photo, width, height, fullWidth, fullHeight);
      }
      var jpeg = sheet.jpeg(qualities[i]);
      proofs[i] = jpeg.isPresent() ? sheet.proof(jpeg.get()) : Proof.NONE;
      keep(recipe, proofs[i]);
      if (jpeg.isPresent() && cache.isPresent()) {
        // One of the proofs goes into the file.
        cache.get().put(jpegRecipe(photo, width, height, qualities[i]), jpeg.get());
      }
    }
    return proofs;
  }

  /// What a photo weighs when nothing of its scaled pixels is lost, clear parts included.
  Proof lossless(Photo photo, int width, int height, int fullWidth, int fullHeight)
      throws IOException {
    var recipe =
        "lossless %s %d %d %d %d".formatted(source(photo), width, height, fullWidth, fullHeight);
    var known = proof(recipe);
    if (known.isPresent()) {
      return known.get();
    }
    var proof = Sheet.of(photo, width, height, fullWidth, fullHeight).lossless();
    keep(recipe, proof);
    return proof;
  }

  private Optional<Proof> proof(String recipe) {
    return cache
        .flatMap(kept -> kept.get(recipe))
        .filter(bytes -> bytes.length == 8)
        .map(ByteBuffer::wrap)
        .map(numbers -> new Proof(numbers.getInt(), numbers.getInt()));
  }

  private void keep(String recipe, Proof proof) {
    cache.ifPresent(kept ->
        kept.put(
            recipe, ByteBuffer.allocate(8).putInt(proof.bytes()).putInt(proof.likeness()).array()));
  }

  /// All that decoding depends on besides the size: orientation is in the file, and so in its hash.
  private static String source(Photo photo) {
    return photo.hash();
  }

  /// @param bytes in the file
  /// @param likeness to the reference, structural similarity in hundred-thousandths
  record Proof(int bytes, int likeness) {
    /// Of what cannot be: nothing is heavier or less like.
    static final Proof NONE = new Proof(Integer.MAX_VALUE, 0);
  }

  /// A photo decoded once for all its proofs.
  private record Sheet(Pixels pixels, Lightness full, Ssim likeness) {
    static Sheet of(Photo photo, int width, int height, int fullWidth, int fullHeight)
        throws IOException {
      var pixels = PixelReader.read(photo, width, height);
      var full =
          Lightness.of(
              width == fullWidth && height == fullHeight
                  ? pixels
                  : PixelReader.read(photo, fullWidth, fullHeight));
      return new Sheet(pixels, full, new Ssim(full));
    }

    /// Empty where there are clear parts, which JPEG does not know.
    Optional<byte[]> jpeg(int quality) throws IOException {
      return pixels.opacity().isPresent()
          ? Optional.empty()
          : Optional.of(PixelWriter.jpeg(pixels, quality));
    }

    Proof proof(byte[] jpeg) throws IOException {
      var seen =
          Lightness.of(PixelReader.ofJpeg(jpeg, pixels.colour() == Photo.Colour.GREY))
              .at(full.width(), full.height());
      return new Proof(jpeg.length, likeness.to(seen));
    }

    Proof lossless() throws IOException {
      int bytes = deflated(pixels.samples());
      if (pixels.opacity().isPresent()) {
        bytes += deflated(pixels.opacity().get());
      }
      var seen = Lightness.of(pixels).at(full.width(), full.height());
      return new Proof(bytes, likeness.to(seen));
    }

    private static int deflated(byte[] samples) throws IOException {
      var bytes = new ByteArrayOutputStream();
      try (var out = new DeflaterOutputStream(bytes, new Deflater(DEFLATION))) {
        out.write(samples);
      }
      return bytes.size();
    }
  }
}
