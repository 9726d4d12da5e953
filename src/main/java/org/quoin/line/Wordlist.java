package org.quoin.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words whose breaks are written out: `ta-ble`; a word without a hyphen is never broken.
///
/// Keys are small letters without hyphens, values the places of the hyphens.
final class Wordlist {
  private final Map<String, int[]> breaks = new HashMap<>();

  /// Adds words; a later one overrules an earlier.
  Wordlist add(List<String> words) {
    for (String word : words) {
      List<Integer> places = new ArrayList<>();
      var letters = new StringBuilder();
      for (char letter : word.strip().toCharArray()) {
        if (letter == '-' || letter == '\u00AD') {
          places.add(letters.length());
        } else {
          letters.append(Character.toLowerCase(letter));
        }
      }
      if (!letters.isEmpty()) {
        breaks.put(letters.toString(), places.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return this;
  }

  /// The breaks of a word in small letters; `null` when it is not in the list.
  int[] of(String word) {
    return breaks.get(word);
  }
}
