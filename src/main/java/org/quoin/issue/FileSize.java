package org.quoin.issue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file weighs or may weigh, in the units of file managers and mail servers: a kilobyte of
/// 1000 bytes.
public record FileSize(long bytes) implements Comparable<FileSize> {
  /// A newsletter that any mailbox takes and that opens at once on a slow line.
  public static final FileSize FOR_MAIL = new FileSize(5_000_000);

  private static final Pattern WRITTEN =
      Pattern.compile("\\s*([0-9]{1,4}(?:\\.[0-9]{1,3})?)\\s*([kKM]B)\\s*");

  /// Reads `5 MB`, `0.8MB`, `800 kB`. Empty when it is no such thing, or nothing.
  public static Optional<FileSize> parse(String written) {
    var match = WRITTEN.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    var unit = BigDecimal.valueOf(match.group(2).equals("MB") ? 1_000_000 : 1000);
    var bytes = new BigDecimal(match.group(1)).multiply(unit).setScale(0, RoundingMode.DOWN);
    return Optional.of(new FileSize(bytes.longValueExact())).filter(size -> size.bytes > 0);
  }

  @Override
  public int compareTo(FileSize other) {
    return Long.compare(bytes, other.bytes);
  }

  /// `815 kB`, `5.2 MB`: rounded up, so that what is too heavy never seems to fit.
  @Override
  public String toString() {
    if (bytes < 1_000_000) {
      return Math.ceilDiv(bytes, 1000) + " kB";
    }
    var megabytes = BigDecimal.valueOf(bytes, 6).setScale(1, RoundingMode.UP);
    return megabytes.stripTrailingZeros().toPlainString() + " MB";
  }
}
