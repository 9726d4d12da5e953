package org.quoin.furniture;

import java.util.List;
import java.util.Map;

/// What is to be said on a page's proof.
///
/// @param page its number
/// @param words of the page as a whole, a line each
/// @param pictures words for each figure, by the picture's number
public record ProofNotes(int page, List<String> words, Map<Integer, String> pictures) {
  public ProofNotes {
    words = List.copyOf(words);
    pictures = Map.copyOf(pictures);
  }
}
