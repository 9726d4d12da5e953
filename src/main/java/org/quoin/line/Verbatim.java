package org.quoin.line;

import java.util.BitSet;
import java.util.regex.Pattern;

/// Finds the parts of a text that are to be copied letter by letter: web and mail addresses, file
/// names and the like. Typographic cleaning leaves them alone and no hyphen is ever added in them.
final class Verbatim {
  /// A scheme or `www.` and all that follows without a space; a mail address; or a host name with a
  /// path or a well-known ending.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + "(?:https?|ftp)://[^\\s<>«»“”„]+"
              + "|mailto:[^\\s<>«»“”„]+"
              + "|www\\.[^\\s<>«»“”„]+"
              + "|[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"
              + "|(?:[a-z0-9-]+\\.)+(?:com|org|net|int|info|edu|gov|tj|ru|uk|de|fr|es|eu|io|kz|kg|uz)"
              + "(?![\\p{L}\\p{N}])(?:/[^\\s<>«»“”„]*)?"
              + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private Verbatim() {}

  /// The UTF-16 units of `text` that belong to such a part; stops and brackets that close the
  /// sentence round an address do not.
  static BitSet in(CharSequence text) {
    var found = new BitSet(text.length());
    if (!mayHold(text)) {
      return found;
    }
    var match = ADDRESS.matcher(text);
    while (match.find()) {
      int end = match.end();
      while (end > match.start() && ".,;:!?)]}'\"’".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      found.set(match.start(), end);
    }
    return found;
  }

  /// Whether there is anything without which no address is one: most texts have nothing, and the
  /// pattern tries every letter.
  private static boolean mayHold(CharSequence text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      switch (text.charAt(i)) {
        case '@', ':' -> {
          if (!Character.isWhitespace(text.charAt(i + 1))) {
            return true;
          }
        }
        case '.' -> {
          if (!Character.isWhitespace(text.charAt(i + 1)) && text.charAt(i + 1) != '.') {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
