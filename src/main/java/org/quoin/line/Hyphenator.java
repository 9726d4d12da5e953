package org.quoin.line;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Says where the words of one language may be broken with a hyphen.
///
/// Patterns after Liang, overruled by the pattern makers' exceptions and those by the caller's.
/// Only letters are broken: never a web or mail address, anything with a digit, a short acronym or
/// a name with capitals inside. May be used by several threads; the patterns are read at the first
/// word that needs them.
public final class Hyphenator {
  private static final int[] NONE = {};
  private static final char SOFT_HYPHEN = '\u00AD';

  /// Shorter words stay whole: what is gained is less than what the hyphen takes.
  private static final int SHORTEST_WORD = 5;

  /// Parts of a compound with a hyphen of its own stay whole when shorter, so that a line does not
  /// end in the second hyphen of a word without need.
  private static final int SHORTEST_PART = 8;

  /// Capitals up to this length are an acronym: UNICEF and UNESCO have six letters.
  private static final int LONGEST_ACRONYM = 7;

  /// Words kept; a long issue has fewer different ones.
  private static final int CACHED_WORDS = 50_000;

  private final HyphenationRules rules;
  private final Wordlist wordlist;
  private final Map<String, int[]> cache = new ConcurrentHashMap<>();
  private volatile Patterns patterns;

  private Hyphenator(HyphenationRules rules, Wordlist wordlist) {
    this.rules = rules;
    this.wordlist = wordlist;
  }

  /// The hyphenator of a language, with words of the caller's own (`ta-ble`; without a hyphen:
  /// never broken). A language without patterns breaks at those and at soft hyphens alone.
  public static Hyphenator of(Locale language, List<String> exceptions) {
    var rules = HyphenationRules.of(language);
    var wordlist = new Wordlist();
    rules.ifPresent(r -> wordlist.add(r.exceptions()));
    wordlist.add(exceptions);
    return new Hyphenator(rules.orElse(null), wordlist);
  }

  /// Where a hyphen may be put in a word: rising UTF-16 offsets, each the start of the part that
  /// goes to the next line. The array is shared and must not be changed.
  ///
  /// The word may come with its quotes and stops. Soft hyphens overrule all else and are kept with
  /// the left part; places after a hyphen or dash of the word itself are not told, since a break
  /// there adds no hyphen.
  public int[] breaks(String word) {
    int[] known = cache.get(word);
    if (known == null) {
      known = find(word);
      if (cache.size() >= CACHED_WORDS) {
        cache.clear();
      }
      cache.put(word, known);
    }
    return known;
  }

  private int[] find(String word) {
    if (word.indexOf(SOFT_HYPHEN) >= 0) {
      return softHyphens(word);
    }
    if (isAddress(word)) {
      return NONE;
    }
    var found = new Places();
    boolean compound = isCompound(word);
    for (int from = 0; from < word.length(); ) {
      int to = from;
      while (to < word.length() && isLetter(word.charAt(to))) {
        to++;
      }
      int end = to;
      while (end > from
          && !Character.isLetter(word.charAt(end - 1))
          && !isMark(word.charAt(end - 1))) {
        // An apostrophe at the end is a closing quote.
        end--;
      }
      letters(word.substring(from, end), from, compound ? SHORTEST_PART : SHORTEST_WORD, found);
      from = to + 1;
    }
    return found.toArray();
  }

  /// Breaks a stretch of letters that starts at `start` of the word, by patterns only if it is not
  /// too short.
  private void letters(String letters, int start, int shortest, Places found) {
    if (letters.length() <= 1 || isName(letters)) {
      return;
    }
    String small = small(letters);
    int[] written = wordlist.of(small);
    if (written != null) {
      for (int place : written) {
        found.add(start + place);
      }
      return;
    }
    if (rules == null || letters.length() < shortest) {
      return;
    }
    byte[] digits = patterns().digits(small);
    for (int place = rules.left(); place <= small.length() - rules.right(); place++) {
      if ((digits[place] & 1) == 1 && !isMark(small.charAt(place))) {
        found.add(start + place);
      }
    }
  }

  private Patterns patterns() {
    Patterns read = patterns;
    if (read == null) {
      read = rules.patterns();
      patterns = read;
    }
    return read;
  }

  private static int[] softHyphens(String word) {
    var found = new Places();
    for (int i = 1; i < word.length() - 1; i++) {
      if (word.charAt(i) == SOFT_HYPHEN) {
        found.add(i + 1);
      }
    }
    return found.toArray();
  }

  /// Web and mail addresses, file names, numbers and what has one in it.
  private static boolean isAddress(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean inside = i > 0 && i < word.length() - 1;
      if (Character.isDigit(letter) || "@\\_=".indexOf(letter) >= 0) {
        return true;
      }
      if (letter == '/' && inside && "/.".indexOf(word.charAt(i + 1)) >= 0) {
        return true;
      }
      if (letter == '.'
          && inside
          && Character.isLetter(word.charAt(i - 1))
          && Character.isLetter(word.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCompound(String word) {
    for (int i = 1; i < word.length() - 1; i++) {
      if ("-\u2010\u2011\u2013\u2014/".indexOf(word.charAt(i)) >= 0
          && Character.isLetter(word.charAt(i - 1))
          && Character.isLetter(word.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLetter(char letter) {
    return Character.isLetter(letter)
        || isMark(letter)
        || rules != null && rules.apostrophe() && (letter == '\'' || letter == '\u2019');
  }

  private static boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /// Acronyms, and words with a capital after a small letter, as McDonald or GHz.
  private static boolean isName(String letters) {
    boolean small = false;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (Character.isUpperCase(letter) && small) {
        return true;
      }
      small |= Character.isLowerCase(letter);
    }
    return !small && letters.length() <= LONGEST_ACRONYM;
  }

  /// Letter by letter, so that offsets stay what they are.
  private static String small(String letters) {
    char[] result = letters.toCharArray();
    for (int i = 0; i < result.length; i++) {
      result[i] = Character.toLowerCase(result[i]);
    }
    return new String(result);
  }

  /// A growing list of offsets.
  private static final class Places {
    private int[] places = new int[8];
    private int count;

    void add(int place) {
      if (count == places.length) {
        places = Arrays.copyOf(places, count * 2);
      }
      places[count++] = place;
    }

    int[] toArray() {
      return count == 0 ? NONE : Arrays.copyOf(places, count);
    }
  }
}
