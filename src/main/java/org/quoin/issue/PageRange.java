package org.quoin.issue;

import java.util.Optional;
import java.util.regex.Pattern;

/// Pages from `first` to `last`, both within.
public record PageRange(int first, int last) {
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(\\d{1,4})\\s*(?:[-–]\\s*(\\d{1,4})\\s*)?");

  public PageRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(first + "–" + last);
    }
  }

  /// Reads `4`, `4-5` or `4–5`; empty when it is no such thing or runs backwards.
  public static Optional<PageRange> parse(String written) {
    var match = WRITTEN.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(match.group(1));
    int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
    return first < 1 || last < first ? Optional.empty() : Optional.of(new PageRange(first, last));
  }

  public boolean contains(int page) {
    return first <= page && page <= last;
  }

  public int count() {
    return last - first + 1;
  }

  /// `4` or `4–5`, with the en dash of a range.
  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
