package org.quoin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoin.issue.Addresses;
import org.quoin.issue.Article;
import org.quoin.issue.Block;
import org.quoin.issue.Briefs;
import org.quoin.issue.Contact;
import org.quoin.issue.Figure;
import org.quoin.issue.Heading;
import org.quoin.issue.Inset;
import org.quoin.issue.Issue;
import org.quoin.issue.Letter;
import org.quoin.issue.LogoWall;
import org.quoin.issue.Piece;
import org.quoin.issue.Run;
import org.quoin.issue.Target;

/// A stretch of words that the editor wrote in one piece: a paragraph, a headline, a caption, a
/// line of a card.
///
/// @param piece the id of what it belongs to
/// @param flows whether it is part of the story's run of paragraphs
record Passage(String piece, boolean flows, String words) {

  /// Letters and figures alone, small, figures of every script as 0 to 9: what no typographic
  /// nicety changes.
  static String key(String words) {
    var key = new StringBuilder();
    for (char letter : words.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isDigit(letter)) {
        key.append(Character.digit(letter, 10));
      } else if (Character.isLetter(letter) || isNumber(Character.getType(letter))) {
        key.append(letter);
      }
    }
    return key.toString();
  }

  /// Such as ½ and Ⅳ.
  private static boolean isNumber(int type) {
    return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
  }

  String key() {
    return key(words);
  }

  /// All of an issue's, in reading order but for what stands beside its story.
  static List<Passage> of(Issue issue) {
    var found = new ArrayList<Passage>();
    issue.sections().forEach(section -> section.pieces().forEach(piece -> add(piece, found)));
    found.removeIf(passage -> passage.key().isEmpty());
    return found;
  }

  /// The figures of an issue's pieces.
  static List<Figure> figures(Issue issue) {
    var found = new ArrayList<Figure>();
    issue.sections().forEach(section -> section.pieces().forEach(piece -> figures(piece, found)));
    return found;
  }

  private static void figures(Piece piece, List<Figure> found) {
    switch (piece) {
      case Article article -> found.addAll(article.figures());
      case Letter letter -> letter.portrait().ifPresent(found::add);
      case Briefs briefs -> briefs.articles().forEach(article -> figures(article, found));
      case LogoWall _, Contact _ -> {}
    }
  }

  private static void add(Piece piece, List<Passage> found) {
    var writer = new Writer(piece.id(), found);
    switch (piece) {
      case Article article -> {
        writer.heading(article.heading());
        writer.blocks(article.body(), true);
        article.links().forEach(link -> found.add(new Passage(piece.id(), false, listed(link))));
        article.figures().forEach(writer::figure);
        article.insets().forEach(writer::inset);
      }
      case Letter letter -> {
        writer.heading(letter.heading());
        writer.runs(letter.salutation(), true);
        writer.blocks(letter.body(), true);
        letter.signature().forEach(line -> writer.runs(line, false));
        letter.portrait().ifPresent(writer::figure);
      }
      case Briefs briefs -> briefs.articles().forEach(article -> add(article, found));
      case LogoWall wall -> writer.heading(wall.heading());
      case Contact contact ->
          contact
              .panels()
              .forEach(panel -> {
                writer.runs(panel.headline(), false);
                writer.blocks(panel.body(), false);
                panel.entries().forEach(entry -> writer.runs(entry.text(), false));
              });
    }
  }

  /// What stands in the list of links: its words, and the address where they do not show it.
  static String listed(Run.Linked link) {
    var words = Run.words(link.text());
    return link.target() instanceof Target.Address address && !Addresses.shows(words, address)
        ? words + ": " + Addresses.spoken(address).orElse("")
        : words;
  }

  private record Writer(String piece, List<Passage> found) {
    void runs(List<Run> runs, boolean flows) {
      found.add(new Passage(piece, flows, Run.words(runs)));
    }

    void heading(Heading heading) {
      runs(heading.kicker(), false);
      runs(heading.headline(), false);
      runs(heading.deck(), false);
      runs(heading.byline(), false);
    }

    void figure(Figure figure) {
      runs(figure.caption(), false);
      runs(figure.credit(), false);
    }

    void inset(Inset inset) {
      switch (inset) {
        case Inset.PullQuote quote -> {
          runs(quote.text(), false);
          runs(quote.by(), false);
        }
        case Inset.Sidebar box -> {
          runs(box.headline(), false);
          blocks(box.body(), false);
        }
      }
    }

    void blocks(List<Block> blocks, boolean flows) {
      for (var block : blocks) {
        switch (block) {
          case Block.Paragraph(var runs, _) -> runs(runs, flows);
          case Block.Subhead(_, var runs) -> runs(runs, flows);
          case Block.Listing listing -> listing.items().forEach(item -> blocks(item, flows));
          case Block.Quotation(var quoted) -> blocks(quoted, flows);
          case Block.Table(var rows) -> rows.forEach(row -> row.forEach(cell -> runs(cell, false)));
        }
      }
    }
  }
}
