package org.quoin.picture;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// What tells bytes from other bytes: two checksums of different polynomials (IEEE 802.3 and
/// Castagnoli's) and the length.
///
/// Every Java computes both with the processor's own instructions, from the first call on, twenty
/// times as fast as a cryptographic hash. Two contents of one length meet by chance once in 2⁶⁴;
/// nobody is kept from making such a pair on purpose, so nothing but the sameness of an editor's
/// own files may hang on it.
public final class Fingerprint {
  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();
  private long length;

  public Fingerprint add(byte[] bytes, int from, int count) {
    first.update(bytes, from, count);
    second.update(bytes, from, count);
    length += count;
    return this;
  }

  public static String of(byte[] bytes) {
    return new Fingerprint().add(bytes, 0, bytes.length).toString();
  }

  /// 32 hexadecimal digits: the checksums and the length.
  @Override
  public String toString() {
    return "%08x%08x%016x".formatted(first.getValue(), second.getValue(), length);
  }
}
