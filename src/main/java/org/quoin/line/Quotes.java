package org.quoin.line;

/// Turns typed quotation marks and apostrophes into those of the language.
///
/// A mark opens where a space, a bracket or a dash stands before it and closes elsewhere; a mark
/// inside an open quotation is an inner one. Single marks within and after words are apostrophes.
final class Quotes {
  private static final String OPENERS = "([{<—–-/«„“‘\u00A0\u202F\u2009";

  private final Draft draft;
  private final char[] letters;
  private int depth;
  private boolean single;

  private Quotes(Draft draft) {
    this.draft = draft;
    this.letters = draft.text().toCharArray();
  }

  static void set(Draft draft) {
    if (draft.text().indexOf('"') >= 0 || draft.text().indexOf('\'') >= 0) {
      new Quotes(draft).set();
    }
  }

  private void set() {
    for (int at = 0; at < letters.length; at++) {
      if (draft.isVerbatim(at)) {
        continue;
      }
      var marks = Marks.of(draft.language(at));
      char letter = letters[at];
      if (letter == '"') {
        letters[at] = opens(at) ? marks.open(depth++) : marks.close(--depth);
        depth = Math.max(0, depth);
      } else if (letter == '\'') {
        letters[at] = single(at, marks);
      } else if (letter == marks.outerOpen()) {
        depth++;
      } else if (letter == marks.outerClose() && depth > 0) {
        depth--;
      }
    }
    draft.set(letters);
  }

  private boolean opens(int at) {
    if (at + 1 >= letters.length || isBlank(letters[at + 1])) {
      return false;
    }
    return at == 0 || isBlank(letters[at - 1]) || OPENERS.indexOf(letters[at - 1]) >= 0;
  }

  private char single(int at, Marks marks) {
    if (opens(at) && !single && closesLater(at)) {
      single = true;
      return marks.singleOpen();
    }
    boolean inside = at + 1 < letters.length && Character.isLetterOrDigit(letters[at + 1]);
    if (single && !inside) {
      single = false;
      return marks.singleClose();
    }
    return '’';
  }

  /// Whether a mark that could close follows before the next one that could open: `'tis` has none.
  private boolean closesLater(int from) {
    for (int at = from + 2; at < letters.length; at++) {
      if (letters[at] == '\'' && !draft.isVerbatim(at)) {
        if (opens(at)) {
          return false;
        }
        if (at + 1 >= letters.length || !Character.isLetterOrDigit(letters[at + 1])) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBlank(char letter) {
    return letter == ' ' || letter == '\n';
  }

  /// The marks of a language, outer and inner.
  private record Marks(
      char outerOpen,
      char outerClose,
      char innerOpen,
      char innerClose,
      char singleOpen,
      char singleClose) {
    static Marks of(String language) {
      return switch (language) {
        case "ru", "tg", "uk", "be", "kk", "ky", "uz" -> new Marks('«', '»', '„', '“', '„', '“');
        case "fa", "ps", "ur", "ckb", "ug" -> new Marks('«', '»', '‹', '›', '‹', '›');
        // The inner marks are not reflected by the direction: the one that looks closing opens.
        case "ar" -> new Marks('«', '»', '”', '“', '’', '‘');
        case "fr" -> new Marks('«', '»', '“', '”', '‘', '’');
        case "es" -> new Marks('«', '»', '“', '”', '‘', '’');
        case "de" -> new Marks('„', '“', '‚', '‘', '‚', '‘');
        default -> new Marks('“', '”', '‘', '’', '‘', '’');
      };
    }

    char open(int depth) {
      return depth % 2 == 0 ? outerOpen : innerOpen;
    }

    char close(int depth) {
      return depth % 2 == 0 || depth < 0 ? outerClose : innerClose;
    }
  }
}
