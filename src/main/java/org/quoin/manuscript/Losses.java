package org.quoin.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// What of a file could not be carried over, each kind told once, at its first place, with how
/// often it came.
final class Losses {
  /// What Word can hold and an article cannot.
  enum Kind {
    COMMENT("Comments are left out", "Answer them in Word, or keep the file beside the issue."),
    DELETED("Tracked changes are taken as accepted", "Reject those in Word that should not stand."),
    HIDDEN("Hidden text is left out", "Show it in Word if it belongs to the article."),
    CONTENTS("The table of contents is left out", "The cover's own list takes its place."),
    MERGED("Merged cells of a table become cells of their own", "Look the table over."),
    LEVEL("Headings below the second level become ones of the second", "Look them over."),
    CHART("Charts and diagrams are left out", "Save each as a picture and list it in figures."),
    OBJECT("Embedded objects are left out", "Save each as a picture and list it in figures."),
    FORMULA("A formula keeps its letters, not its form", "Set it as a picture."),
    ELSEWHERE("Pictures that lie outside the file are left out", "Ask for the picture itself."),
    PICTURE_KIND(
        "Pictures that are neither JPEG nor PNG are left out",
        "Save each as JPEG and list it in figures."),
    NO_ALT(
        "Pictures say nothing to readers who cannot see them; their captions stand in",
        "Write what each shows beside “alt” in issue.json."),
    NO_WORDS(
        "Pictures have neither alternative text nor caption",
        "Write what each shows beside “alt” in issue.json; it does not build without.");

    private final String sentence;
    private final String hint;

    Kind(String sentence, String hint) {
      this.sentence = sentence;
      this.hint = hint;
    }
  }

  private record Count(int paragraph, int times) {}

  private final String file;
  private final Map<Kind, Count> counts = new LinkedHashMap<>();
  private int paragraph;

  Losses(String file) {
    this.file = file;
  }

  /// From here on, losses are those of this paragraph, counted from 1.
  void at(int number) {
    paragraph = number;
  }

  void tell(Kind kind) {
    counts.merge(
        kind, new Count(paragraph, 1), (old, one) -> new Count(old.paragraph(), old.times() + 1));
  }

  /// In the order in which they came. The place's line is the paragraph's number.
  List<Problem> problems() {
    return counts.entrySet().stream()
        .<Problem>map(e ->
            new Problem.Doubtful(
                Place.of(file, e.getValue().paragraph(), 0),
                e.getKey().sentence
                    + (e.getValue().times() > 1
                        ? " (%d times).".formatted(e.getValue().times())
                        : "."),
                Optional.of(e.getKey().hint)))
        .toList();
  }
}
