package org.quoin.corpus;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/// A finished file as a reader has it: its pages, and its articles in reading order.
record PrintedIssue(List<Shown> pages, List<Story> stories) {
  PrintedIssue {
    pages = List.copyOf(pages);
    stories = List.copyOf(stories);
  }

  /// An article as its structure names its parts.
  record Story(List<Part> parts) {
    Story {
      parts = List.copyOf(parts);
    }

    /// What is read one after another: heads, text, subheads, items.
    List<Part> flow() {
      return parts.stream().filter(part -> !part.beside() && part.picture().isEmpty()).toList();
    }
  }

  /// A paragraph of any sort, or a figure.
  ///
  /// @param type its structure type
  /// @param beside whether it stands beside the text: a caption, in a box, in a quote
  /// @param letters all that it shows
  /// @param picture alternative text and places, of a figure
  record Part(
      String type, boolean beside, String letters, List<Line> lines, Optional<Picture> picture) {
    Part {
      lines = List.copyOf(lines);
    }

    boolean heading() {
      return type.startsWith("H");
    }
  }

  /// @param boxes empty where the figure is not on any page
  record Picture(String alt, List<Placed> boxes) {
    Picture {
      boxes = List.copyOf(boxes);
    }
  }

  record Placed(int page, Rectangle2D box) {}
}
