package org.quoin.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;

/// A paragraph's letters while they are being cleaned: one text, so that a rule sees over the edges
/// of runs, in which every letter knows its run, so that links and italics stay where they are.
final class Draft {
  private final StyledParagraph paragraph;
  private final Set<String> languages;
  private String text;
  private int[] owners;
  private BitSet verbatim;

  Draft(StyledParagraph paragraph) {
    this.paragraph = paragraph;
    this.text = paragraph.words();
    this.owners = new int[text.length()];
    int from = 0;
    for (int run = 0; run < paragraph.runs().size(); run++) {
      int to = from + paragraph.runs().get(run).text().length();
      Arrays.fill(owners, from, to, run);
      from = to;
    }
    this.verbatim = Verbatim.in(text);
    this.languages =
        paragraph.runs().stream()
            .map(run -> run.style().language().getLanguage())
            .collect(Collectors.toUnmodifiableSet());
  }

  String text() {
    return text;
  }

  /// The language of the letter at `offset`, as ISO 639 has it.
  String language(int offset) {
    return run(offset).style().language().getLanguage();
  }

  /// Its country, or an empty text.
  String country(int offset) {
    return run(offset).style().language().getCountry();
  }

  private StyledRun run(int offset) {
    return paragraph.runs().get(owners[offset]);
  }

  boolean isVerbatim(int offset) {
    return verbatim.get(offset);
  }

  /// Replaces every match that touches no address and begins in a language that `where` takes. The
  /// new letters belong to the run of the match's first one.
  void replace(Pattern pattern, Predicate<String> where, Function<MatchResult, String> by) {
    if (languages.stream().noneMatch(where)) {
      return;
    }
    var match = pattern.matcher(text);
    StringBuilder result = null;
    int[] places = null;
    int done = 0;
    while (match.find()) {
      int start = match.start();
      int next = verbatim.nextSetBit(start);
      boolean touches = next >= 0 && next < match.end();
      if (touches || match.end() == start || !where.test(language(start))) {
        continue;
      }
      String put = by.apply(match);
      if (result == null) {
        result = new StringBuilder(text.length() + 16);
        places = new int[2 * text.length() + 16];
      }
      places = copy(result, places, done, start);
      for (int i = 0; i < put.length(); i++) {
        places = fit(places, result.length());
        places[result.length()] = owners[start];
        result.append(put.charAt(i));
      }
      done = match.end();
    }
    if (result != null) {
      places = copy(result, places, done, text.length());
      set(result.toString(), places);
    }
  }

  private int[] copy(StringBuilder result, int[] into, int from, int to) {
    int[] target = fit(into, result.length() + to - from);
    System.arraycopy(owners, from, target, result.length(), to - from);
    result.append(text, from, to);
    return target;
  }

  private static int[] fit(int[] array, int index) {
    return index < array.length ? array : Arrays.copyOf(array, 2 * index + 1);
  }

  /// Puts new letters for the old ones, one for one.
  void set(char[] letters) {
    set(new String(letters), owners);
  }

  private void set(String letters, int[] newOwners) {
    if (!letters.equals(text)) {
      text = letters;
      owners = newOwners;
      verbatim = Verbatim.in(text);
    }
  }

  /// The paragraph with its runs' new texts; a run may have none left.
  StyledParagraph paragraph() {
    List<StringBuilder> texts = new ArrayList<>();
    paragraph.runs().forEach(run -> texts.add(new StringBuilder()));
    for (int i = 0; i < text.length(); i++) {
      texts.get(owners[i]).append(text.charAt(i));
    }
    var runs = new ArrayList<StyledRun>();
    for (int run = 0; run < texts.size(); run++) {
      runs.add(paragraph.runs().get(run).withText(texts.get(run).toString()));
    }
    return new StyledParagraph(runs, paragraph.style());
  }
}
