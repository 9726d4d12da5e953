package org.quoin.pdf;

import java.util.List;

/// What came off the press.
///
/// @param bytes of the file
/// @param lost ids that links lead to and nothing in the file has
public record PressReport(int pages, long bytes, List<String> lost) {
  public PressReport {
    lost = List.copyOf(lost);
  }
}
