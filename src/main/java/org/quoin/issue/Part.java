package org.quoin.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.issue.Figure.Alternative;
import org.quoin.problem.Place;

/// One part of an issue as it is compared with its sisters: what it is called, its words where it
/// is a text, and the parts in it.
///
/// @param key by which the same part is found in a sister
/// @param what as a sentence says it: `the article “border”`, `a deck`
record Part(String key, String what, Place place, Optional<String> words, List<Part> parts) {
  Part {
    parts = List.copyOf(parts);
  }

  private static Part group(String what, Place place, List<Part> parts) {
    return new Part(what, what, place, Optional.empty(), parts);
  }

  /// @param shared the pictures that sisters have in common; any other is known by its order, since
  ///   a poster may have another file in each language
  static Part of(Issue issue, Set<String> shared) {
    var place = Place.of(issue.descriptor());
    var parts = new ArrayList<Part>();
    text("a tagline", issue.imprint().tagline(), place).ifPresent(parts::add);
    issue
        .cover()
        .ifPresent(cover ->
            parts.add(
                group(
                    "the cover",
                    new Place(place.file(), 0, 0, "/cover"),
                    figures(cover.photo().stream().toList(), shared))));
    for (Section section : issue.sections()) {
      parts.add(section(section, shared));
    }
    return group("the issue", place, parts);
  }

  private static Part section(Section section, Set<String> shared) {
    var parts = new ArrayList<Part>();
    text("a banner", Optional.of(section.banner()), section.place()).ifPresent(parts::add);
    section.pieces().forEach(piece -> parts.add(piece(piece, shared)));
    return group("the section “" + section.id() + "”", section.place(), parts);
  }

  private static Part piece(Piece piece, Set<String> shared) {
    var what = "“" + piece.id() + "”";
    return switch (piece) {
      case Article article -> group("the article " + what, piece.place(), article(article, shared));
      case Letter letter -> group("the letter " + what, piece.place(), letter(letter, shared));
      case LogoWall wall -> group("the logos " + what, piece.place(), wall(wall, shared));
      case Briefs briefs ->
          group(
              "the briefs " + what,
              piece.place(),
              briefs.articles().stream().map(article -> piece(article, shared)).toList());
      case Contact contact ->
          group(
              "the card " + what,
              piece.place(),
              contact.panels().stream().map(panel -> panel(panel, piece.place())).toList());
    };
  }

  private static List<Part> article(Article article, Set<String> shared) {
    var place = article.place();
    var parts = new ArrayList<>(heading(article.heading(), place));
    text("a text", words(article.body()), place).ifPresent(parts::add);
    parts.addAll(figures(article.figures(), shared));
    int quotes = 0;
    int boxes = 0;
    for (Inset inset : article.insets()) {
      var what =
          switch (inset) {
            case Inset.PullQuote _ -> "a pull quote" + ordinal(++quotes);
            case Inset.Sidebar _ -> "a box" + ordinal(++boxes);
          };
      parts.add(group(what, inset.place(), List.of()));
    }
    for (int i = 1; i <= article.links().size(); i++) {
      parts.add(group("a link" + ordinal(i), place, List.of()));
    }
    return parts;
  }

  /// The first of several needs no number, and is mostly the only one.
  private static String ordinal(int number) {
    return number == 1 ? "" : " no. " + number;
  }

  private static List<Part> letter(Letter letter, Set<String> shared) {
    var place = letter.place();
    var parts = new ArrayList<>(heading(letter.heading(), place));
    line("a salutation", letter.salutation(), place).ifPresent(parts::add);
    text("a text", words(letter.body()), place).ifPresent(parts::add);
    if (!letter.signature().isEmpty()) {
      parts.add(group("a signature", place, List.of()));
    }
    parts.addAll(figures(letter.portrait().stream().toList(), shared));
    return parts;
  }

  private static List<Part> wall(LogoWall wall, Set<String> shared) {
    var parts = new ArrayList<>(heading(wall.heading(), wall.place()));
    int own = 0;
    for (Logo logo : wall.logos()) {
      var key = shared.contains(logo.image()) ? logo.image() : "own " + ++own;
      // A donor's name is mostly the same in every language.
      parts.add(
          new Part(
              key, "the logo “" + logo.image() + "”", logo.place(), Optional.empty(), List.of()));
    }
    return parts;
  }

  private static Part panel(Contact.Panel panel, Place place) {
    var parts = new ArrayList<Part>();
    line("a headline", panel.headline(), place).ifPresent(parts::add);
    text("a text", words(panel.body()), place).ifPresent(parts::add);
    for (int i = 1; i <= panel.entries().size(); i++) {
      parts.add(group("a line" + ordinal(i), place, List.of()));
    }
    return group("the panel “" + panel.id() + "”", place, parts);
  }

  private static List<Part> heading(Heading heading, Place place) {
    return Stream.of(
            line("a kicker", heading.kicker(), place),
            line("a headline", heading.headline(), place),
            line("a deck", heading.deck(), place),
            // Names are names.
            line("a byline", heading.byline(), place).map(Part::withoutWords))
        .flatMap(Optional::stream)
        .toList();
  }

  private Part withoutWords() {
    return new Part(key, what, place, Optional.empty(), parts);
  }

  private static List<Part> figures(List<Figure> figures, Set<String> shared) {
    var parts = new ArrayList<Part>();
    int own = 0;
    for (Figure figure : figures) {
      var inner = new ArrayList<Part>();
      line("a caption", figure.caption(), figure.place()).ifPresent(inner::add);
      line("a credit", figure.credit(), figure.place())
          .map(Part::withoutWords)
          .ifPresent(inner::add);
      if (figure.alternative() instanceof Alternative.Described(String alternative)) {
        text("a description under “alt”", Optional.of(alternative), figure.place())
            .ifPresent(inner::add);
      }
      var key = shared.contains(figure.image()) ? figure.image() : "own " + ++own;
      parts.add(
          new Part(
              key, "the photo “" + figure.image() + "”", figure.place(), Optional.empty(), inner));
    }
    return parts;
  }

  private static Optional<String> words(List<Block> blocks) {
    return blocks.isEmpty() ? Optional.empty() : Optional.of(IssueText.printed(blocks));
  }

  private static Optional<Part> line(String what, List<Run> runs, Place place) {
    var words = runs.stream().map(Run::text).collect(Collectors.joining());
    return text(what, Optional.of(words).filter(w -> !w.isBlank()), place);
  }

  private static Optional<Part> text(String what, Optional<String> words, Place place) {
    return words.filter(w -> !w.isBlank()).map(w -> new Part(what, what, place, words, List.of()));
  }
}
