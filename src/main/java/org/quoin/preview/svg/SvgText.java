package org.quoin.preview.svg;

import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;

/// SVG while it is written. Lengths are in points, to a hundredth: half a pixel at a zoom of 70.
final class SvgText {
  private final StringBuilder text = new StringBuilder(1 << 16);

  SvgText raw(String markup) {
    text.append(markup);
    return this;
  }

  SvgText raw(char sign) {
    text.append(sign);
    return this;
  }

  SvgText number(int number) {
    text.append(number);
    return this;
  }

  /// A length in points.
  SvgText points(Length length) {
    return points(length.millipoints());
  }

  SvgText points(int millipoints) {
    int hundredths = Math.floorDiv(millipoints + 5, 10);
    if (hundredths < 0) {
      text.append('-');
      hundredths = -hundredths;
    }
    text.append(hundredths / 100);
    int rest = hundredths % 100;
    if (rest != 0) {
      text.append('.').append((char) ('0' + rest / 10));
      if (rest % 10 != 0) {
        text.append((char) ('0' + rest % 10));
      }
    }
    return this;
  }

  SvgText attribute(String name, Length value) {
    return raw(' ').raw(name).raw("=\"").points(value).raw('"');
  }

  SvgText box(Rect box) {
    return attribute("x", box.x())
        .attribute("y", box.y())
        .attribute("width", box.width())
        .attribute("height", box.height());
  }

  /// Words of the issue: what XML or HTML would take for markup is written out, and what neither
  /// may hold is left out.
  SvgText words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      switch (letter) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append("&quot;");
        default -> {
          if (letter >= ' ') {
            text.append(letter);
          }
        }
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
