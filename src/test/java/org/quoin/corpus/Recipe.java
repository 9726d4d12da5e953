package org.quoin.corpus;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What an issue of the corpus consists of, without its words: those follow from the numbers called
/// `words`. A recipe is small enough to be kept as a case, and any part can be taken out without a
/// change of the rest.
///
/// @param language `en-GB`, `ru` or `tg`
/// @param columns of a page
/// @param count pages it is to have, or 0 for as many as it takes
record Recipe(String language, int columns, int count, boolean cover, List<Part> parts) {
  private static final JsonMapper JSON = new JsonMapper();

  Recipe {
    parts = List.copyOf(parts);
  }

  /// A section.
  ///
  /// @param columns of its pages, or 0 for the issue's
  /// @param pages it is pinned to, or empty
  record Part(int columns, boolean runsOn, String pages, List<Story> stories) {
    Part {
      stories = List.copyOf(stories);
    }

    Part with(List<Story> others) {
      return new Part(columns, runsOn, pages, others);
    }
  }

  /// An article, or several short ones when `briefs` holds any.
  ///
  /// @param words seed of its wording
  /// @param length in words
  /// @param head words of kicker, headline, deck and byline; 0 for none
  /// @param subheads whether the text has some
  /// @param pages it is pinned to, or empty
  record Story(
      long words,
      int length,
      List<Integer> head,
      boolean subheads,
      boolean list,
      List<Photo> photos,
      List<Box> boxes,
      String pages,
      List<Story> briefs) {
    Story {
      head = List.copyOf(head);
      photos = List.copyOf(photos);
      boxes = List.copyOf(boxes);
      briefs = List.copyOf(briefs);
    }

    Story cut(int newLength, List<Photo> fewerPhotos, List<Box> fewerBoxes, List<Story> fewer) {
      return new Story(
          words, newLength, head, subheads, list, fewerPhotos, fewerBoxes, pages, fewer);
    }
  }

  /// A figure.
  ///
  /// @param aspect width over height in thousandths
  /// @param after its place among the text's blocks, in thousandths of them
  /// @param caption words of it, or 0
  /// @param columns most it may span, or 0
  /// @param page it is pinned to, or 0
  /// @param place `top`, `foot`, `inside` or empty
  /// @param span it is pinned to, or 0
  record Photo(
      int aspect,
      int after,
      int caption,
      boolean credit,
      int columns,
      int page,
      String place,
      int span,
      boolean crop) {}

  /// A pull quote, sidebar or fact box of some words at a place among the text's blocks.
  record Box(Kind kind, int length, int after) {
    enum Kind {
      QUOTE,
      SIDEBAR,
      FACTS
    }
  }

  String json() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
  }

  static Recipe read(Path file) {
    return JSON.readValue(file.toFile(), Recipe.class);
  }
}
