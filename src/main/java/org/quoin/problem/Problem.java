package org.quoin.problem;

import java.util.Optional;

/// One thing that is wrong, told as `file:line:column: sentence` with a hint that would mend it.
///
/// The kinds are sealed by what the reader has to do about them; each composes its own sentence
/// from its facts, so that no two stages word the same fault in two ways.
public sealed interface Problem {
  Place place();

  /// A whole sentence for an editor, without the place.
  String sentence();

  /// What would mend it, where that can be said.
  default Optional<String> hint() {
    return Optional.empty();
  }

  default Severity severity() {
    return Severity.ERROR;
  }

  /// A file cannot be read as what it should be: broken JSON, broken UTF-8, a photo that is none.
  record Malformed(Place place, String sentence, Optional<String> hint) implements Problem {}

  /// A value the descriptor or a theme does not allow: unknown key, wrong type, out of range.
  record Disallowed(Place place, String sentence, Optional<String> hint) implements Problem {}

  /// Something named that is not there: a file, a reference, an article, a font.
  record Unresolved(Place place, String sentence, Optional<String> hint) implements Problem {}

  /// Something that can be built but is hardly what the editor means: a page count that cannot be
  /// stitched, Markdown that a newsletter cannot show.
  record Doubtful(Place place, String sentence, Optional<String> hint) implements Problem {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Something the editor left open, and what was taken for it.
  record Assumed(Place place, String sentence, Optional<String> hint) implements Problem {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  /// A character that no font of the theme can set.
  record MissingGlyph(Place place, int codePoint, String font) implements Problem {
    @Override
    public String sentence() {
      return "The character “%s” (U+%04X, %s) is not in the font %s."
          .formatted(Character.toString(codePoint), codePoint, name(), font);
    }

    private String name() {
      return Optional.ofNullable(Character.getName(codePoint)).orElse("no character of Unicode");
    }

    @Override
    public Optional<String> hint() {
      return Optional.of("Write it another way, or choose a font that has it in the theme.");
    }
  }

  /// Text or figures that have no room. Never lost in silence.
  ///
  /// @param lines that are over, and about how many words; 0 where nobody could count them
  record Overset(Place place, String article, int lines, int words, String tried, String waysOut)
      implements Problem {
    @Override
    public String sentence() {
      var over =
          lines == 0
              ? ""
              : "%d %s (about %d words) ".formatted(lines, lines == 1 ? "line" : "lines", words);
      return "“%s” is %stoo long for its pages; %s.".formatted(article, over, tried);
    }

    @Override
    public Optional<String> hint() {
      return Optional.of(waysOut);
    }
  }

  /// A photo with too few pixels for the size it is printed at.
  record CoarsePhoto(Place place, String image, int ppi, int needed, String largest)
      implements Problem {
    @Override
    public String sentence() {
      return "The photo %s prints at %d ppi; at least %d are needed.".formatted(image, ppi, needed);
    }

    @Override
    public Optional<String> hint() {
      return Optional.of("It would do up to " + largest + "; use a larger file or a smaller span.");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A screen edition that weighs more than it may although its photos gave all they could.
  ///
  /// @param photos what the photos weigh of it
  record Overweight(Place place, String weight, String most, String photos) implements Problem {
    @Override
    public String sentence() {
      return "The screen edition weighs %s, and %s was wanted; its photos are down to %s."
          .formatted(weight, most, photos);
    }

    @Override
    public Optional<String> hint() {
      return Optional.of("Allow it more by “maxSize” or --max-size, or leave photos out.");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A rule of good setting that had to give way to another, or a page that is short.
  record GaveWay(Place place, String sentence, Optional<String> hint, Severity severity)
      implements Problem {}

  /// Something in a font or picture that its standard does not allow.
  record Nonconforming(Place place, String sentence, Optional<String> hint, Severity severity)
      implements Problem {}

  /// Something in a finished file that a print shop would send back. The place names the file
  /// alone, which lies where finished files go and not in the folder.
  record Unprintable(Place place, String sentence, Optional<String> hint, Severity severity)
      implements Problem {}
}
