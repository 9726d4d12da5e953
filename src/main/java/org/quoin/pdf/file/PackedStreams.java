package org.quoin.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.quoin.picture.Darkroom;
import org.quoin.picture.Fingerprint;

/// Streams of PDF files as they were deflated, by what was in them: pages, fonts, drawings and
/// profiles that come again in the next file are packed once.
///
/// May be used by several threads, and ahead of time: whatever packs a stream, the bytes are the
/// same. What two turns did not ask for is forgotten. Pixels are too large to be kept here.
public final class PackedStreams {
  private volatile Map<String, byte[]> last = Map.of();
  private volatile Map<String, byte[]> packed = new ConcurrentHashMap<>();

  /// Begins another file: from now on what the file before last alone had is forgotten.
  public synchronized void turn() {
    last = packed;
    packed = new ConcurrentHashMap<>();
  }

  /// The deflated bytes, which nobody may change.
  public byte[] pack(byte[] plain) {
    return packed.computeIfAbsent(
        Fingerprint.of(plain),
        print -> {
          var known = last.get(print);
          return known == null ? deflated(plain) : known;
        });
  }

  static byte[] deflated(byte[] plain) {
    var deflater = new Deflater(Darkroom.DEFLATION);
    var bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("memory never fails", e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }
}
