package org.quoin.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quoin.problem.Place;

/// A stretch of text in one emphasis, perhaps a link, perhaps in another language.
///
/// A line feed in `text` is a forced line break. A reference such as `${page:border}` stands in the
/// text until the pages are known.
///
/// @param place where the text starts, so that a missing glyph can name its line
public record Run(
    String text, Emphasis emphasis, Optional<Target> link, Optional<Locale> language, Place place) {

  public record Emphasis(boolean bold, boolean italic, boolean smallCaps) {
    public static final Emphasis PLAIN = new Emphasis(false, false, false);
  }

  /// A link of an article's list: what is shown and where it leads.
  public record Linked(List<Run> text, Target target) {
    public Linked {
      text = List.copyOf(text);
    }
  }

  public Run withText(String newText) {
    return new Run(newText, emphasis, link, language, place);
  }

  public Run withLink(Target target) {
    return new Run(text, emphasis, Optional.of(target), language, place);
  }

  /// Whether anything of them can be seen: blanks, joiners and marks of direction cannot.
  public static boolean shows(List<Run> runs) {
    return runs.stream().flatMapToInt(run -> run.text().codePoints()).anyMatch(Run::isSeen);
  }

  private static boolean isSeen(int letter) {
    return switch (Character.getType(letter)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }

  public static String words(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
