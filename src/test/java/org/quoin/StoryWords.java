package org.quoin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.quoin.issue.Article;
import org.quoin.issue.Block;
import org.quoin.issue.Briefs;
import org.quoin.issue.Contact;
import org.quoin.issue.Issue;
import org.quoin.issue.Letter;
import org.quoin.issue.LogoWall;
import org.quoin.issue.Piece;
import org.quoin.issue.Run;

/// The words of a story as its editor wrote them, in the order in which they are to be read,
/// without what stands beside the story: captions, boxes, pull quotes.
///
/// @param words in lower case, since a kicker may be set in capitals
record StoryWords(String id, List<String> words) {
  /// As pages have them: a link at a story's end with its address, for readers of paper.
  static List<StoryWords> of(Issue issue) {
    return of(issue, Passage::listed);
  }

  /// As a web page has them, where the words lead by themselves.
  static List<StoryWords> onTheWeb(Issue issue) {
    return of(issue, link -> Run.words(link.text()));
  }

  private static List<StoryWords> of(Issue issue, Function<Run.Linked, String> listed) {
    var stories = new ArrayList<StoryWords>();
    issue
        .sections()
        .forEach(section -> section.pieces().forEach(piece -> add(piece, listed, stories)));
    return stories;
  }

  /// Parts at spaces of every kind; what has no width parts nothing and is no letter. Quotation
  /// marks and dashes, which Quoin sets by the rules of the language, count as they are typed.
  static List<String> split(String text) {
    var plain =
        text.replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]", "")
            .replaceAll("[‘’]", "'")
            .replaceAll("[“”„«»‹›]", "\"")
            .replaceAll("[‐–—−]", "-")
            .replace("…", "...")
            .replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  private static void add(
      Piece piece, Function<Run.Linked, String> listed, List<StoryWords> stories) {
    switch (piece) {
      case Article article -> stories.add(article(article, listed));
      case Letter letter -> stories.add(letter(letter));
      case Briefs briefs -> briefs.articles().forEach(article -> add(article, listed, stories));
      case LogoWall _, Contact _ -> {}
    }
  }

  private static StoryWords article(Article article, Function<Run.Linked, String> listed) {
    var text = new StringBuilder();
    for (var line :
        List.of(
            article.heading().kicker(),
            article.heading().headline(),
            article.heading().deck(),
            article.heading().byline())) {
      runs(line, text);
    }
    blocks(article.body(), text);
    article.links().forEach(link -> text.append(listed.apply(link)).append('\n'));
    return new StoryWords(article.id(), split(text.toString()));
  }

  private static StoryWords letter(Letter letter) {
    var text = new StringBuilder();
    runs(letter.heading().headline(), text);
    runs(letter.salutation(), text);
    blocks(letter.body(), text);
    letter.signature().forEach(line -> runs(line, text));
    return new StoryWords(letter.id(), split(text.toString()));
  }

  private static void blocks(List<Block> blocks, StringBuilder text) {
    for (var block : blocks) {
      switch (block) {
        case Block.Paragraph(var runs, _) -> runs(runs, text);
        case Block.Subhead(_, var runs) -> runs(runs, text);
        case Block.Listing listing -> listing.items().forEach(item -> blocks(item, text));
        // In the file a quotation of the story looks like a pull quote, which stands beside it.
        case Block.Quotation _ -> {}
        case Block.Table(var rows) -> rows.forEach(row -> row.forEach(cell -> runs(cell, text)));
      }
    }
  }

  private static void runs(List<Run> runs, StringBuilder text) {
    text.append(Run.words(runs)).append('\n');
  }
}
