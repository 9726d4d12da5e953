package org.quoin.style;

import java.util.Optional;
import org.quoin.issue.Target;
import org.quoin.problem.Place;

/// A stretch of text in one look. A line feed in `text` forces a line break.
public record StyledRun(String text, TextStyle style, Optional<Target> link, Place place) {
  public StyledRun withText(String newText) {
    return new StyledRun(newText, style, link, place);
  }

  public StyledRun withStyle(TextStyle newStyle) {
    return new StyledRun(text, newStyle, link, place);
  }
}
