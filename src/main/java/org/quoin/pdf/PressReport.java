package org.quoin.pdf;

import java.util.List;
import org.quoin.picture.PhotoBudget;

/// What came off the press.
///
/// @param bytes of the file
/// @param photos what each got of the file's budget, where there is one
/// @param lost ids that links lead to and nothing in the file has
public record PressReport(
    int pages, long bytes, List<PhotoBudget.Choice> photos, List<String> lost) {
  public PressReport {
    photos = List.copyOf(photos);
    lost = List.copyOf(lost);
  }
}
