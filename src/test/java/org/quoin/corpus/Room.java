package org.quoin.corpus;

import org.quoin.corpus.Recipe.Box;
import org.quoin.corpus.Recipe.Photo;
import org.quoin.corpus.Recipe.Story;

/// A layout artist's rough count of the room that a story takes, in pages: enough to make issues
/// that could fit, and no more.
record Room(String language) {
  /// Body lines of an A4 page's column in the default theme.
  private static final double ROWS = 52;

  double of(Story story, int columns) {
    double cells = 0;
    for (var brief : story.briefs()) {
      cells += cells(brief, columns) + 1.0 * columns;
    }
    if (story.briefs().isEmpty()) {
      cells = cells(story, columns);
    }
    return cells / (ROWS * columns);
  }

  private double cells(Story story, int columns) {
    double head = 2;
    head += story.head().get(0) > 0 ? 1 : 0;
    head += Math.ceil(story.head().get(1) / 7.0) * 2;
    head += Math.ceil(story.head().get(2) / 11.0) * 1.5;
    head += story.head().get(3) > 0 ? 1.5 : 0;
    double cells = head * columns + story.length() / wordsPerLine(columns);
    cells += story.length() / 140.0 + (story.subheads() ? story.length() / 90.0 : 0);
    for (var photo : story.photos()) {
      cells += cells(photo, columns);
    }
    for (var box : story.boxes()) {
      cells += box.kind() == Box.Kind.QUOTE ? 8 : 5 + box.length() * 1.1 / wordsPerLine(columns);
    }
    return cells;
  }

  /// Whether a photo that is too upright for two columns finds as much text beside it in the other
  /// columns as it is high.
  boolean standsBeside(int aspect, boolean crop, int words, int columns) {
    double high = width(columns) * 1000 / aspect * (crop ? 0.8 : 1) + 3;
    return aspect >= 800 || words / wordsPerLine(columns) > high * (columns - 1);
  }

  /// Of a column, in rows.
  private static double width(int columns) {
    return columns == 2 ? 16.4 : 10.5;
  }

  /// A photo in one column at two thirds of its natural height is what most can come down to.
  private double cells(Photo photo, int columns) {
    double high =
        Math.clamp(width(columns) * 1000 / photo.aspect(), 6, 30) * (photo.crop() ? 0.85 : 1);
    return (high + 3) * Math.max(1, photo.span());
  }

  /// Counted on finished pages.
  private double wordsPerLine(int columns) {
    return switch (language) {
      case "en-GB" -> columns == 2 ? 8.0 : 5.1;
      case "ru" -> columns == 2 ? 7.0 : 4.6;
      default -> columns == 2 ? 7.4 : 4.85;
    };
  }
}
