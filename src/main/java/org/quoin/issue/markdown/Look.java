package org.quoin.issue.markdown;

import java.util.Locale;
import java.util.Optional;
import org.quoin.issue.Run;
import org.quoin.issue.Run.Emphasis;
import org.quoin.issue.Target;
import org.quoin.problem.Place;

/// What holds for a stretch of text from the Markdown around it.
record Look(Emphasis emphasis, Optional<Target> link, Optional<Locale> language) {
  static final Look PLAIN = new Look(Emphasis.PLAIN, Optional.empty(), Optional.empty());

  Look bold() {
    return with(new Emphasis(true, emphasis.italic(), emphasis.smallCaps()));
  }

  /// Emphasis inside emphasis stands out by going back to roman.
  Look italic() {
    return with(new Emphasis(emphasis.bold(), !emphasis.italic(), emphasis.smallCaps()));
  }

  Look smallCaps() {
    return with(new Emphasis(emphasis.bold(), emphasis.italic(), true));
  }

  Look linked(Target target) {
    return new Look(emphasis, Optional.of(target), language);
  }

  Look in(Locale newLanguage) {
    return new Look(emphasis, link, Optional.of(newLanguage));
  }

  Run run(String text, Place place) {
    return new Run(text, emphasis, link, language, place);
  }

  private Look with(Emphasis newEmphasis) {
    return new Look(newEmphasis, link, language);
  }
}
