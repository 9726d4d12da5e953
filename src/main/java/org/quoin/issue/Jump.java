package org.quoin.issue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.problem.Place;

/// A story's leave to break off on one page and to go on further on, with a line at both ends that
/// says where.
///
/// @param asked whether the editor wants it; else the story jumps only where that makes better
///   pages
/// @param after how many blocks of the text stand before the break, where that is not left open
/// @param to the id of the piece it goes on after, or of the section it goes on in; its own section
///   where it is empty
/// @param headline what stands over the rest; the story's own where it is empty
public record Jump(
    boolean asked, OptionalInt after, Optional<String> to, List<Run> headline, Place place) {
  public Jump {
    headline = List.copyOf(headline);
  }

  /// The same with another headline.
  public Jump with(List<Run> other) {
    return new Jump(asked, after, to, other, place);
  }
}
