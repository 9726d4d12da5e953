package org.quoin.issue;

import java.util.List;
import java.util.Optional;
import org.quoin.issue.Contact.Entry;
import org.quoin.issue.Contact.Panel;
import org.quoin.issue.Figure.Alternative;
import org.quoin.problem.Place;

/// Visits every text of an issue once, in reading order, and puts another in its place.
///
/// Both checking and resolving references go this way, so that neither forgets a text that the
/// other knows.
final class IssueText {
  private final Rewrite rewrite;

  private IssueText(Rewrite rewrite) {
    this.rewrite = rewrite;
  }

  /// What becomes of each text.
  interface Rewrite {
    List<Run> runs(List<Run> runs);

    /// @param place with the words' own pointer, but line and column of the group they stand in
    String words(String words, Place place);
  }

  static Issue rewritten(Issue issue, Rewrite rewrite) {
    var texts = new IssueText(rewrite);

    var old = issue.imprint();
    var imprint =
        new Imprint(
            old.title(),
            old.tagline().map(words -> rewrite.words(words, top(issue, "/tagline"))),
            old.number(),
            old.date(),
            old.language(),
            old.publisher(),
            old.place(),
            old.site(),
            old.moment());
    var cover =
        issue
            .cover()
            .map(front ->
                new Cover(
                    front.photo().map(texts::figure),
                    front
                        .contentsTitle()
                        .map(words -> rewrite.words(words, top(issue, "/cover/contents"))),
                    front.contents()));
    return new Issue(
        issue.name(),
        issue.descriptor(),
        issue.folder(),
        imprint,
        issue.pages(),
        issue.print(),
        issue.theme(),
        issue.screenSize(),
        issue.hyphenations(),
        cover,
        issue.sections().stream().map(texts::section).toList());
  }

  /// The words of blocks as they are printed, a space between two texts.
  static String printed(List<Block> blocks) {
    var reading = new Reading();
    new IssueText(reading).blocks(blocks);
    return reading.words.toString().strip();
  }

  /// The words of a piece as they are printed, a space between two texts.
  static String printed(Piece piece) {
    var reading = new Reading();
    new IssueText(reading).piece(piece);
    return reading.words.toString().strip();
  }

  /// Changes nothing and keeps what is printed: no words that a screen reader alone says.
  private static final class Reading implements Rewrite {
    private final StringBuilder words = new StringBuilder();

    @Override
    public List<Run> runs(List<Run> runs) {
      runs.forEach(run -> words.append(run.text()));
      words.append(' ');
      return runs;
    }

    @Override
    public String words(String unprinted, Place place) {
      return unprinted;
    }
  }

  private static Place top(Issue issue, String pointer) {
    return below(Place.of(issue.descriptor()), pointer);
  }

  private static Place below(Place group, String pointer) {
    return new Place(group.file(), group.line(), group.column(), group.pointer() + pointer);
  }

  private Section section(Section section) {
    return new Section(
        section.id(),
        rewrite.words(section.banner(), below(section.place(), "/banner")),
        section.colour(),
        section.pages(),
        section.columns(),
        section.runsOn(),
        section.pieces().stream().map(this::piece).toList(),
        section.place());
  }

  private Piece piece(Piece piece) {
    return switch (piece) {
      case Article article -> article(article);
      case Letter letter ->
          new Letter(
              letter.id(),
              heading(letter.heading()),
              letter.portrait().map(this::figure),
              rewrite.runs(letter.salutation()),
              blocks(letter.body()),
              letter.signature().stream().map(rewrite::runs).toList(),
              letter.pages(),
              letter.place());
      case LogoWall wall ->
          new LogoWall(
              wall.id(),
              heading(wall.heading()),
              wall.logos().stream().map(this::logo).toList(),
              wall.place());
      case Briefs briefs ->
          new Briefs(
              briefs.id(), briefs.articles().stream().map(this::article).toList(), briefs.place());
      case Contact contact ->
          new Contact(
              contact.id(), contact.panels().stream().map(this::panel).toList(), contact.place());
    };
  }

  private Article article(Article article) {
    return new Article(
        article.id(),
        heading(article.heading()),
        blocks(article.body()),
        article.figures().stream().map(this::figure).toList(),
        article.insets().stream().map(this::inset).toList(),
        article.links().stream()
            .map(link -> new Run.Linked(rewrite.runs(link.text()), link.target()))
            .toList(),
        article.language(),
        article.pages(),
        article.jump().map(jump -> jump.with(rewrite.runs(jump.headline()))),
        article.place());
  }

  private Heading heading(Heading heading) {
    return new Heading(
        rewrite.runs(heading.kicker()),
        rewrite.runs(heading.headline()),
        rewrite.runs(heading.deck()),
        rewrite.runs(heading.byline()));
  }

  private Logo logo(Logo logo) {
    return new Logo(
        logo.image(),
        rewrite.words(logo.alt(), below(logo.place(), "/alt")),
        logo.link(),
        logo.place());
  }

  private Panel panel(Panel panel) {
    return new Panel(
        panel.id(),
        rewrite.runs(panel.headline()),
        blocks(panel.body()),
        panel.entries().stream()
            .map(entry -> new Entry(entry.icon(), rewrite.runs(entry.text())))
            .toList());
  }

  private Figure figure(Figure figure) {
    Alternative alternative =
        switch (figure.alternative()) {
          case Alternative.Described(String text) ->
              new Alternative.Described(rewrite.words(text, below(figure.place(), "/alt")));
          case Alternative.Decorative decorative -> decorative;
        };
    return new Figure(
        figure.id(),
        figure.image(),
        rewrite.runs(figure.caption()),
        rewrite.runs(figure.credit()),
        alternative,
        figure.focus(),
        figure.after(),
        figure.columns(),
        figure.wish(),
        figure.place());
  }

  private Inset inset(Inset inset) {
    return switch (inset) {
      case Inset.PullQuote(var text, var by, var after, var place) ->
          new Inset.PullQuote(rewrite.runs(text), rewrite.runs(by), after, place);
      case Inset.Sidebar box ->
          new Inset.Sidebar(
              rewrite.runs(box.headline()),
              blocks(box.body()),
              box.facts(),
              box.columns(),
              box.language(),
              box.after(),
              box.place());
    };
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Paragraph(var runs, Optional<java.util.Locale> language) ->
          new Block.Paragraph(rewrite.runs(runs), language);
      case Block.Subhead(int level, var runs) -> new Block.Subhead(level, rewrite.runs(runs));
      case Block.Listing(boolean numbered, int first, var items) ->
          new Block.Listing(numbered, first, items.stream().map(this::blocks).toList());
      case Block.Quotation(var inner) -> new Block.Quotation(blocks(inner));
      case Block.Table(var rows) ->
          new Block.Table(
              rows.stream().map(row -> row.stream().map(rewrite::runs).toList()).toList());
    };
  }
}
