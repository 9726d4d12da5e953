package org.quoin.issue.json;

import java.util.Deque;
import java.util.Locale;
import org.quoin.issue.TextFile;
import org.quoin.problem.Place;

/// Says in plain words why JSON cannot be read at a place: the slips that people make when they
/// type it by hand.
record JsonFault(Place place, String sentence, String hint) {

  /// @param open where the groups and lists start that are not closed yet, the inmost first
  /// @param line where the parser gave up
  /// @param column likewise, from 1
  static JsonFault find(TextFile file, Deque<Place> open, int line, int column, boolean tooDeep) {
    String text = file.text();
    int at = offset(text, line, column);
    if (tooDeep) {
      return new JsonFault(
          place(file, at),
          "Groups and lists are nested too deep here.",
          "Look for a “{” or “[” too many.");
    }
    if (inOpenText(text, at)) {
      return inText(file, at);
    }
    if (at >= text.length()) {
      String opened =
          open.isEmpty()
              ? "The file ends too early."
              : "The file ends before the “%c” of line %d is closed."
                  .formatted(opener(text, open), open.peek().line());
      return new JsonFault(
          place(file, text.length()), opened, "Add the “}” or “]” that is missing.");
    }
    char found = text.charAt(at);
    int before = lastInk(text, at);
    char previous = before < 0 ? ' ' : text.charAt(before);
    boolean closes = found == '}' || found == ']';
    if (closes && previous == ',') {
      return new JsonFault(
          place(file, before),
          "A comma stands after the last entry.",
          "Delete the comma; it only stands between entries.");
    }
    if (closes && previous == ':') {
      return new JsonFault(
          place(file, at), "A key has no value here.", "Write it after the colon.");
    }
    if (closes && isWord(previous) && !word(text, before).matches("true|false|null|-?[0-9.]+")) {
      return unexpected(file, before);
    }
    if (closes) {
      String sentence =
          open.isEmpty()
              ? "“%c” closes nothing here.".formatted(found)
              : "“%c” does not close the “%c” of line %d."
                  .formatted(found, opener(text, open), open.peek().line());
      return new JsonFault(place(file, at), sentence, "Each { needs its }, each [ its ].");
    }
    if (found == ',' && (previous == ',' || previous == '[' || previous == '{')) {
      return new JsonFault(place(file, at), "A comma too many stands here.", "Delete it.");
    }
    if (previous == '"' && before == at - 1 && Character.isLetter(found)) {
      return new JsonFault(
          place(file, before),
          "This quotation mark ends the text too early.",
          "Write \\\" for a quotation mark inside a text, or “ and ”.");
    }
    boolean startsValue = "\"{[-".indexOf(found) >= 0 || Character.isLetterOrDigit(found);
    boolean parted = "\"}]".indexOf(previous) >= 0 || (isWord(previous) && before < at - 1);
    if (startsValue && parted) {
      return new JsonFault(
          place(file, before + 1),
          "A comma or colon is missing here.",
          "Entries are parted by commas, a key and its value by a colon.");
    }
    if (Character.isSpaceChar(found) || Character.getType(found) == Character.FORMAT) {
      return new JsonFault(
          place(file, at),
          "An invisible character (U+%04X) stands here.".formatted((int) found),
          "Delete it and type a space.");
    }
    if (found == '\'' || "“”„‟‘’«»″".indexOf(found) >= 0) {
      return new JsonFault(
          place(file, at),
          "Texts and keys stand in straight quotation marks (\"), not in %c.".formatted(found),
          "Type \" instead; inside a text every kind of quotation mark may stand.");
    }
    if (found == '/' || found == '#') {
      return new JsonFault(place(file, at), "JSON has no remarks.", "Delete the remark.");
    }
    return unexpected(file, at);
  }

  private static JsonFault inText(TextFile file, int at) {
    String text = file.text();
    if (at < text.length() && text.charAt(at) == '\t') {
      return new JsonFault(
          place(file, at), "A tab stands inside the text.", "Put a space in its place.");
    }
    if (at >= text.length() || text.charAt(at) < ' ') {
      return new JsonFault(
          place(file, at),
          "The text is not closed before the line ends.",
          "End it with a straight quotation mark (\"); write \\n where a line shall break.");
    }
    return new JsonFault(
        place(file, at),
        "A backslash (\\) before this starts no sign that JSON knows.",
        "Write / in paths, \\\\ for a backslash itself, \\\" for a quotation mark.");
  }

  /// The brace or bracket that was opened last.
  private static char opener(String text, Deque<Place> open) {
    return text.charAt(offset(text, open.peek().line(), open.peek().column()));
  }

  private static JsonFault unexpected(TextFile file, int at) {
    String text = file.text();
    if (!isWord(text.charAt(at))) {
      return new JsonFault(
          place(file, at),
          "“%s” cannot stand here.".formatted(Character.toString(text.codePointAt(at))),
          "Look for a quotation mark, comma or brace missing just before it.");
    }
    int start = at;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    String word = word(text, at);
    String hint;
    if (word.toLowerCase(Locale.ROOT).matches("true|false|null")) {
      hint = "Write it in small letters: %s.".formatted(word.toLowerCase(Locale.ROOT));
    } else if (word.matches("[0-9+.-].*")) {
      hint = "A number is written as 12 or 0.5; all else stands in quotation marks.";
    } else {
      hint = "Texts and keys stand in quotation marks: \"%s\".".formatted(word);
    }
    return new JsonFault(
        place(file, start), "“%s” cannot stand here as it is.".formatted(word), hint);
  }

  /// The word round the character at `at`, as far as a message shows it.
  private static String word(String text, int at) {
    int start = at;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    int end = start;
    while (end < text.length() && isWord(text.charAt(end)) && end - start < 30) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
  }

  /// Whether a text of the line is still open at `at`: it has an odd number of quotation marks.
  private static boolean inOpenText(String text, int at) {
    boolean inside = false;
    int start = Math.min(at, text.length());
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    for (int i = start; i < at && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && inside) {
        i++;
      } else if (c == '"') {
        inside = !inside;
      }
    }
    return inside;
  }

  private static int lastInk(String text, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before;
  }

  private static int offset(String text, int line, int column) {
    int at = 0;
    for (int passed = 1; passed < line && at < text.length(); at++) {
      char c = text.charAt(at);
      boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        passed++;
      }
    }
    return Math.min(text.length(), at + Math.max(0, column - 1));
  }

  private static Place place(TextFile file, int at) {
    int line = 1;
    int start = 0;
    String text = file.text();
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        line++;
        start = i + 1;
      }
    }
    return Place.of(file.name(), line, at - start + 1);
  }
}
