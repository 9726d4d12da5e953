package org.quoin.issue.json;

import java.util.Deque;
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
      return at >= text.length() || text.charAt(at) < ' '
          ? new JsonFault(
              place(file, at),
              "The text is not closed before the line ends.",
              "End it with a straight quotation mark (\"); write \\n where a line shall break.")
          : new JsonFault(
              place(file, at),
              "A backslash (\\) cannot stand here.",
              "Write / in paths, \\\\ for a backslash itself, \\\" for a quotation mark.");
    }
    if (at >= text.length()) {
      String opened =
          open.isEmpty()
              ? "The file ends too early."
              : "The file ends before what is opened in line %d is closed."
                  .formatted(open.peek().line());
      return new JsonFault(
          place(file, text.length()), opened, "Add the “}” or “]” that is missing.");
    }
    char found = text.charAt(at);
    int before = lastInk(text, at);
    char previous = before < 0 ? ' ' : text.charAt(before);
    if ((found == '}' || found == ']') && previous == ',') {
      return new JsonFault(
          place(file, before),
          "A comma stands after the last entry.",
          "Delete the comma; it only stands between entries.");
    }
    if (found == ',' && (previous == ',' || previous == '[' || previous == '{')) {
      return new JsonFault(place(file, at), "A comma too many stands here.", "Delete it.");
    }
    if (found == '}' || found == ']') {
      String opened = open.isEmpty() ? "nothing is open" : "line %d".formatted(open.peek().line());
      return new JsonFault(
          place(file, at),
          "“%c” does not close what is open here (%s).".formatted(found, opened),
          "Each { needs its }, each [ its ].");
    }
    boolean afterValue = before >= 0 && ("\"}]el".indexOf(previous) >= 0 || isDigit(previous));
    if (found == '"' || ((found == '{' || found == '[') && afterValue)) {
      return previous == ':' || !afterValue
          ? unexpected(file, at, found)
          : new JsonFault(
              place(file, before + 1),
              "A comma or colon is missing after this.",
              "Entries are parted by commas, a key and its value by a colon.");
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
    if (found == '\\') {
      return new JsonFault(place(file, at), "A backslash (\\) cannot stand here.", "Delete it.");
    }
    return unexpected(file, at, found);
  }

  private static JsonFault unexpected(TextFile file, int at, char found) {
    int start = at;
    int end = at;
    String text = file.text();
    if (isWord(found)) {
      while (start > 0 && isWord(text.charAt(start - 1))) {
        start--;
      }
      while (end < text.length() && isWord(text.charAt(end)) && end - start < 30) {
        end++;
      }
      String word = text.substring(start, end);
      return new JsonFault(
          place(file, start),
          "“%s” cannot stand here as it is.".formatted(word),
          Character.isDigit(word.charAt(0)) || "+-.".indexOf(word.charAt(0)) >= 0
              ? "A number is written as 12 or 0.5; a date stands in quotation marks."
              : "Texts and keys stand in quotation marks: \"%s\".".formatted(word));
    }
    return new JsonFault(
        place(file, at),
        "“%s” cannot stand here.".formatted(Character.toString(text.codePointAt(at))),
        "Look for a quotation mark, comma or brace missing just before it.");
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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
