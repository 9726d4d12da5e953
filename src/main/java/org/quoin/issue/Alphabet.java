package org.quoin.issue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.quoin.problem.Place;

/// The characters that an issue is written in.
public final class Alphabet {
  private Alphabet() {}

  /// Every character of its texts that takes ink, by code point.
  public static SortedSet<Integer> of(Issue issue) {
    var letters = new TreeSet<Integer>();
    add(issue.imprint().title(), letters);
    IssueText.rewritten(
        issue,
        new IssueText.Rewrite() {
          @Override
          public List<Run> runs(List<Run> runs) {
            runs.forEach(run -> add(run.text(), letters));
            return runs;
          }

          @Override
          public String words(String words, Place place) {
            add(words, letters);
            return words;
          }
        });
    return letters;
  }

  private static void add(String text, SortedSet<Integer> letters) {
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
        .forEach(letters::add);
  }
}
