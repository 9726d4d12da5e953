package org.quoin.issue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.problem.Place;

/// A story's leave to break off on one page and to go on further on, with a line at both ends that
/// says where.
///
/// @param wish what the editor thinks of it
/// @param after how many blocks of the text stand before the break, where that is not left open
/// @param to the id of the piece it goes on after, or of the section it goes on in; its own section
///   where it is empty
/// @param headline what stands over the rest; the story's own where it is empty
public record Jump(
    Wish wish, OptionalInt after, Optional<String> to, List<Run> headline, Place place) {
  public Jump {
    headline = List.copyOf(headline);
  }

  /// What an editor thinks of a story's jump.
  public enum Wish {
    /// It is to jump.
    ASKED,
    /// It may, where that makes better pages.
    LET,
    /// Nothing is said: it jumps only where a page would stay short without it.
    OPEN
  }

  public boolean asked() {
    return wish == Wish.ASKED;
  }

  /// Whether the editor says nothing of it.
  public boolean open() {
    return wish == Wish.OPEN;
  }

  /// The same with another headline.
  public Jump with(List<Run> other) {
    return new Jump(wish, after, to, other, place);
  }
}
