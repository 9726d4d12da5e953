package org.quoin.issue.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.issue.Article;
import org.quoin.issue.Block;
import org.quoin.issue.Briefs;
import org.quoin.issue.Contact;
import org.quoin.issue.Contact.Entry;
import org.quoin.issue.Contact.Icon;
import org.quoin.issue.Contact.Panel;
import org.quoin.issue.Figure;
import org.quoin.issue.Inset;
import org.quoin.issue.Jump;
import org.quoin.issue.Letter;
import org.quoin.issue.Logo;
import org.quoin.issue.LogoWall;
import org.quoin.issue.Piece;
import org.quoin.issue.Run;
import org.quoin.problem.Place;
import org.quoin.problem.Problem.Disallowed;

/// Reads the pieces of a section from keys that [ShapeCheck] has been through.
record PieceReader(Texts texts, Ids ids, Pins pins, FigureReader figures) {
  PieceReader(Texts texts, Ids ids, Pins pins) {
    this(texts, ids, pins, new FigureReader(texts, ids, pins));
  }

  /// @param standardId its id where the descriptor gives none, which was told
  Piece read(Node.Keys keys, String standardId) {
    String id = id(keys, standardId);
    return switch (keys.words("kind", "article")) {
      case "letter" -> letter(keys, id);
      case "logos" -> logos(keys, id);
      case "briefs" -> briefs(keys, id);
      case "contact" -> contact(keys, id);
      default -> article(keys, id);
    };
  }

  private String id(Node.Keys keys, String standardId) {
    keys.text("id").ifPresent(id -> ids.piece(id.value(), id.place()));
    return keys.words("id", standardId);
  }

  private Article article(Node.Keys keys, String id) {
    pins.piece(keys);
    var body = texts.body(keys);
    var insets = new ArrayList<Inset>();
    var quotes = keys.groups("quotes");
    for (int i = 0; i < quotes.size(); i++) {
      insets.add(quote(quotes.get(i), spread(i + 1, quotes.size() + 1, body), body));
    }
    keys.groups("sidebars").forEach(box -> insets.add(sidebar(box, false, body)));
    keys.groups("facts").forEach(box -> insets.add(sidebar(box, true, body)));
    return new Article(
        id,
        texts.heading(keys),
        body,
        figures(keys, id, body),
        insets,
        keys.groups("links").stream().flatMap(link -> link(link).stream()).toList(),
        Texts.language(keys, "language"),
        Pins.pages(keys),
        jump(keys, body),
        keys.place());
  }

  /// A leave by `true`, or a wish by a group of keys; none by `false`.
  private Optional<Jump> jump(Node.Keys keys, List<Block> body) {
    return switch (keys.get("jump").orElse(null)) {
      case Node.Flag(boolean on, Place place) ->
          Optional.of(plain(Jump.Wish.LET, place)).filter(_ -> on);
      case Node.Keys wish -> {
        checkAfter(wish, body);
        yield Optional.of(
            new Jump(
                Jump.Wish.ASKED,
                wish.whole("after"),
                wish.text("to").map(Node.Text::value),
                texts.line(wish, "headline"),
                wish.place()));
      }
      case null -> Optional.of(plain(Jump.Wish.OPEN, keys.place()));
      case Node other -> throw new IllegalStateException("no jump: " + other);
    };
  }

  private static Jump plain(Jump.Wish wish, Place place) {
    return new Jump(wish, OptionalInt.empty(), Optional.empty(), List.of(), place);
  }

  /// What belongs nowhere in particular is spread over the text: the `index`th of `count`.
  private static int spread(int index, int count, List<Block> body) {
    return (int) ((long) index * body.size() / count);
  }

  private List<Figure> figures(Node.Keys keys, String id, List<Block> body) {
    var groups = keys.groups("figures");
    var read = new ArrayList<Figure>();
    for (int i = 0; i < groups.size(); i++) {
      checkAfter(groups.get(i), body);
      String standard = "%s-figure-%d".formatted(id, i + 1);
      read.add(figures.read(groups.get(i), standard, spread(i, groups.size(), body)));
    }
    return read;
  }

  private Inset quote(Node.Keys keys, int standardAfter, List<Block> body) {
    checkAfter(keys, body);
    return new Inset.PullQuote(
        texts.line(keys, "text"),
        texts.line(keys, "by"),
        keys.whole("after").orElse(standardAfter),
        keys.place());
  }

  private Inset sidebar(Node.Keys keys, boolean facts, List<Block> body) {
    checkAfter(keys, body);
    return new Inset.Sidebar(
        texts.line(keys, "headline"),
        texts.body(keys),
        facts,
        keys.whole("columns"),
        Texts.language(keys, "language"),
        keys.whole("after").orElse(0),
        keys.place());
  }

  /// The text may be missing, which was told; then nothing is said about its length.
  private void checkAfter(Node.Keys keys, List<Block> body) {
    keys.whole("after")
        .ifPresent(after -> {
          if (after > body.size() && !body.isEmpty()) {
            texts
                .problems()
                .add(
                    new Disallowed(
                        keys.get("after").orElseThrow().place(),
                        "“after” is %d, but the text has only %d blocks."
                            .formatted(after, body.size()),
                        Optional.of(
                            "Write a number from 0 (the start) to %d (the end)."
                                .formatted(body.size()))));
          }
        });
  }

  private Optional<Run.Linked> link(Node.Keys keys) {
    var target = Texts.target(keys, "href");
    var shown = keys.text("text").or(() -> keys.text("href"));
    return target.flatMap(t -> shown.map(words -> new Run.Linked(texts.line(words), t)));
  }

  private Letter letter(Node.Keys keys, String id) {
    pins.piece(keys);
    return new Letter(
        id,
        texts.heading(keys),
        keys.keys("portrait").map(group -> figures.read(group, id + "-portrait", 0)),
        texts.line(keys, "salutation"),
        texts.body(keys),
        keys.items("signature").stream().map(line -> texts.line((Node.Text) line)).toList(),
        Pins.pages(keys),
        keys.place());
  }

  private LogoWall logos(Node.Keys keys, String id) {
    var logos = keys.groups("logos").stream().map(this::logo).toList();
    return new LogoWall(id, texts.heading(keys), logos, keys.place());
  }

  private Logo logo(Node.Keys keys) {
    var image = keys.text("image");
    String name =
        image.flatMap(texts.files()::find).or(() -> image.map(Node.Text::value)).orElse("");
    return new Logo(name, keys.words("alt", ""), Texts.target(keys, "href"), keys.place());
  }

  private Briefs briefs(Node.Keys keys, String id) {
    var articles = new ArrayList<Article>();
    for (Node.Keys group : keys.groups("articles")) {
      articles.add(article(group, id(group, "%s-%d".formatted(id, articles.size() + 1))));
    }
    return new Briefs(id, articles, keys.place());
  }

  private Contact contact(Node.Keys keys, String id) {
    var panels = new ArrayList<Panel>();
    for (Node.Keys group : keys.groups("panels")) {
      panels.add(
          new Panel(
              id(group, "%s-panel-%d".formatted(id, panels.size() + 1)),
              texts.line(group, "headline"),
              texts.body(group),
              group.groups("entries").stream().map(this::entry).toList()));
    }
    return new Contact(id, panels, keys.place());
  }

  private Entry entry(Node.Keys keys) {
    var words = texts.line(keys, "text");
    var target = Texts.target(keys, "href");
    var icon = Icon.valueOf(keys.words("icon", "none").toUpperCase(Locale.ROOT));
    return new Entry(
        icon, target.map(t -> words.stream().map(run -> run.withLink(t)).toList()).orElse(words));
  }
}
