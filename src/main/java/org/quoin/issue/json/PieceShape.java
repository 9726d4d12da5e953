package org.quoin.issue.json;

import static org.quoin.issue.json.Shape.Key.optional;
import static org.quoin.issue.json.Shape.Key.required;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quoin.issue.Contact.Icon;
import org.quoin.issue.json.Shape.Key;
import org.quoin.issue.json.Shape.Rule;

/// The part of the descriptor's table that says what stands in a section.
final class PieceShape {
  static final Shape LINE = new Shape.Words(true);
  static final Shape PLAIN = new Shape.Words(false);
  static final Shape FLAG = new Shape.Flag();
  static final Shape COLUMNS = new Shape.Whole(1, 6);

  /// A number of pages or of one page: no bound year of newsletters has more than 2,000.
  static final Shape PAGE = new Shape.Whole(1, 2000);

  static final Shape PAGES = new Shape.Either(List.of(new Shape.Formed(Form.PAGES), PAGE));
  static final Shape ID = new Shape.Formed(Form.ID);
  static final Shape PATH = new Shape.Formed(Form.PATH);
  static final Shape ADDRESS = new Shape.Formed(Form.ADDRESS);
  static final Shape BLOCKS_BEFORE = new Shape.Whole(0, 100_000);
  static final Rule ONE_TEXT = new Rule.ExactlyOne(List.of("body", "text"));

  static final Shape.Keys FIGURE =
      keys(
          "figure",
          "a figure",
          "A photo or drawing with its caption.",
          List.of(
              required("image", PATH, "The picture's file.", "\"photos/valley.jpg\""),
              optional(
                  "alt",
                  PLAIN,
                  "What the picture shows, in a sentence, for readers who cannot see it. Required"
                      + " unless `decorative` is true.",
                  "\"A mountain valley with a river in the evening sun\""),
              optional(
                      "decorative",
                      FLAG,
                      "The picture says nothing that the text does not; screen readers pass it by.",
                      "true")
                  .otherwise("false"),
              optional("caption", LINE, "The words under it.", "\"Border guards in training\""),
              optional("credit", LINE, "Who made it.", "\"Photo: M. Saidov\""),
              optional("columns", COLUMNS, "How many columns it may span at most.", "2"),
              optional(
                      "focus",
                      new Shape.Items(new Shape.Share(), 2, 2),
                      "The point that a crop keeps: fractions of width and height from the top"
                          + " left.",
                      "[0.5, 0.4]")
                  .otherwise("[0.5, 0.5]"),
              optional(
                  "after",
                  BLOCKS_BEFORE,
                  "How many blocks of the text (paragraphs, subheads, lists) come before the place"
                      + " it belongs to; 0 is the start. Where it is left out, the figures of an"
                      + " article are spread over its text.",
                  "2"),
              optional("page", PAGE, "Pins it to this page of the issue.", "5"),
              optional(
                  "place",
                  new Shape.Choice(List.of("top", "foot", "inside")),
                  "Pins it to the top or foot of its columns, or inside one.",
                  "\"top\""),
              optional("span", COLUMNS, "Pins how many columns it spans.", "2"),
              optional("crop", FLAG, "Whether it may be cropped at all.", "false")
                  .otherwise("true"),
              optional(
                  "id",
                  ID,
                  "Names it for `${page:ID}`. Made from the article's id where it is left out.",
                  "\"valley-photo\"")),
          new Rule.Unless("alt", "decorative"));

  private static final List<Key> TEXTS =
      List.of(
          optional("body", PATH, "The Markdown file with the text.", "\"articles/border.md\""),
          optional(
              "text",
              LINE,
              "The text itself as Markdown, instead of `body`.",
              "\"A short text. \\n\\nIts second paragraph.\""));

  private static final Shape.Keys QUOTE =
      keys(
          "quote",
          "a pull quote",
          "A sentence set large beside the story.",
          List.of(
              required("text", LINE, "The sentence, without quotation marks.", "\"We are ready.\""),
              optional("by", LINE, "Who said it.", "\"A trainer in Khorog\""),
              optional(
                  "after",
                  BLOCKS_BEFORE,
                  "How many blocks of the text come before the place it belongs to; spread over the"
                      + " text where it is left out.",
                  "3")));

  private static final List<Key> BOX =
      joined(
          List.of(required("headline", LINE, "Its headline.", "\"In figures\"")),
          TEXTS,
          List.of(
              optional("columns", COLUMNS, "How many columns it may span at most.", "1"),
              optional(
                  "language",
                  new Shape.Formed(Form.LANGUAGE),
                  "Its language, when it is not its article's.",
                  "\"ru\""),
              optional(
                      "after",
                      BLOCKS_BEFORE,
                      "How many blocks of the text come before the place it belongs to.",
                      "2")
                  .otherwise("0")));

  private static final Shape.Keys SIDEBAR =
      keys("sidebar", "a sidebar", "A box with a text of its own.", BOX, ONE_TEXT);

  private static final Shape.Keys FACTS =
      keys("facts", "a fact box", "A tinted box of terse facts.", BOX, ONE_TEXT);

  private static final Shape.Keys LINK =
      keys(
          "link",
          "a link",
          "An address for further reading.",
          List.of(
              required("href", ADDRESS, "Where it leads.", "\"https://www.example.org/report\""),
              optional(
                  "text",
                  LINE,
                  "What is shown; the address where it is left out.",
                  "\"The whole report\"")));

  private static final Shape.Keys JUMP =
      keys(
          "jump",
          "a jump",
          "How a story breaks off and goes on further on.",
          List.of(
              optional(
                  "to",
                  ID,
                  "Where it goes on: the id of a piece, after which the rest stands, or of a later"
                      + " section. Left out: after the other pieces of its own section.",
                  "\"briefs\""),
              optional(
                  "after",
                  new Shape.Whole(1, 10_000),
                  "How many paragraphs stand before the break. Left out: as many lines as make"
                      + " full pages.",
                  "3"),
              optional(
                  "headline",
                  LINE,
                  "What stands over the rest. Left out: the story's headline.",
                  "\"Border guards\"")));

  static final Shape.Keys ARTICLE =
      keys(
          "article",
          "an article",
          "A story with its pictures. The kind of piece that is meant where `kind` is left out.",
          joined(
              List.of(
                  kind("article"),
                  required(
                      "id", ID, "Names it for `${page:ID}`; each id stands once.", "\"border\""),
                  optional("kicker", LINE, "The line over the headline.", "\"Training\""),
                  required(
                      "headline", LINE, "The headline.", "\"Three trainings for border guards\""),
                  optional(
                      "deck",
                      LINE,
                      "The summary under the headline.",
                      "\"Tajik and Afghan officers learn side by side\""),
                  optional("byline", LINE, "Who wrote it.", "\"By Nilufar Karimova\"")),
              TEXTS,
              List.of(
                  optional(
                      "figures",
                      list(FIGURE),
                      "Its photos and drawings.",
                      "[{\"image\": \"photos/border.jpg\", \"alt\": \"Guards search a car\"}]"),
                  optional(
                      "quotes",
                      list(QUOTE),
                      "Its pull quotes.",
                      "[{\"text\": \"We are ready.\", \"by\": \"A trainer\"}]"),
                  optional(
                      "sidebars",
                      list(SIDEBAR),
                      "Boxes beside it.",
                      "[{\"headline\": \"How to apply\", \"text\": \"Write to us.\"}]"),
                  optional(
                      "facts",
                      new Shape.Either(List.of(FACTS, list(FACTS))),
                      "A fact box, or a list of them.",
                      "{\"headline\": \"In figures\", \"text\": \"- 39 officers\\n- 3 rounds\"}"),
                  optional(
                      "links",
                      list(LINK),
                      "Addresses listed at its end.",
                      "[{\"href\": \"https://www.example.org\"}]"),
                  optional(
                      "language",
                      new Shape.Formed(Form.LANGUAGE),
                      "Its language, when it is not the issue's.",
                      "\"ru\""),
                  optional("pages", PAGES, "Pins it to these pages of its section.", "\"4-5\""),
                  optional(
                      "jump",
                      new Shape.Either(List.of(FLAG, JUMP)),
                      "Whether it may break off and go on further on, with “Continued on page"
                          + " 7” and “Continued from page 4”: `true` lets it where that"
                          + " makes better pages, a group of keys asks for it, `false` keeps it"
                          + " together. Left out: it does so only where a page of its section"
                          + " would stay short.",
                      "{\"to\": \"briefs\"}"))),
          ONE_TEXT);

  private static final Shape.Keys LETTER =
      keys(
          "letter",
          "a letter",
          "A letter to the readers, such as a foreword.",
          joined(
              List.of(
                  kind("letter"),
                  required("id", ID, "Names it for `${page:ID}`.", "\"foreword\""),
                  required("headline", LINE, "The headline.", "\"From the Chief of Mission\""),
                  optional(
                      "portrait",
                      FIGURE,
                      "The writer's portrait.",
                      "{\"image\": \"photos/chief.jpg\", \"alt\": \"Portrait of the writer\"}"),
                  optional("salutation", LINE, "Whom it addresses.", "\"Dear readers,\"")),
              TEXTS,
              List.of(
                  optional(
                      "signature",
                      new Shape.Items(LINE, 1, 12),
                      "The lines at its end.",
                      "[\"Best regards,\", \"Z. Rahimova\", \"Chief of Mission\"]"),
                  optional("pages", PAGES, "Pins it to these pages of its section.", "2"))),
          ONE_TEXT);

  private static final Shape.Keys LOGO =
      keys(
          "logo",
          "a logo",
          "One mark of the wall.",
          List.of(
              required("image", PATH, "The mark's file, best as SVG.", "\"logos/fund.svg\""),
              required("alt", PLAIN, "Whose mark it is.", "\"The River Fund\""),
              optional(
                  "href", ADDRESS, "Where it leads on screen.", "\"https://www.example.org\"")));

  private static final Shape.Keys LOGOS =
      keys(
          "logos",
          "a logo wall",
          "The donors' marks.",
          List.of(
              kind("logos"),
              required("id", ID, "Names it for `${page:ID}`.", "\"donors\""),
              required("headline", LINE, "The words over it.", "\"Our donors\""),
              required(
                  "logos",
                  new Shape.Items(LOGO, 1, 200),
                  "The marks in order.",
                  "[{\"image\": \"logos/fund.svg\", \"alt\": \"The River Fund\"}]")));

  private static final Shape.Keys BRIEFS =
      keys(
          "briefs",
          "briefs",
          "Several short articles that share a page.",
          List.of(
              kind("briefs"),
              required("id", ID, "Names them for `${page:ID}`.", "\"briefs\""),
              required(
                  "articles",
                  new Shape.Items(ARTICLE, 1, 200),
                  "The articles in order.",
                  "[{\"id\": \"report\", \"headline\": \"New report\", \"text\": \"It is out.\"}]")));

  private static final Shape.Keys ENTRY =
      keys(
          "entry",
          "an entry",
          "One line of a contact panel.",
          List.of(
              optional(
                      "icon",
                      new Shape.Choice(
                          Arrays.stream(Icon.values())
                              .map(icon -> icon.name().toLowerCase(Locale.ROOT))
                              .toList()),
                      "The drawn icon before it.",
                      "\"youtube\"")
                  .otherwise("\"none\""),
              required("text", LINE, "The line.", "\"youtube.com/example\""),
              optional(
                  "href",
                  ADDRESS,
                  "Where the whole line leads; addresses in `text` are links" + " by themselves.",
                  "\"https://www.youtube.com/example\"")));

  private static final Shape.Keys PANEL =
      keys(
          "panel",
          "a panel",
          "One part of the contact page.",
          joined(
              List.of(required("headline", LINE, "Its headline.", "\"Follow us\"")),
              TEXTS,
              List.of(
                  optional(
                      "entries",
                      list(ENTRY),
                      "Its lines.",
                      "[{\"icon\": \"mail\", \"text\": \"news@example.org\"}]"),
                  optional("id", ID, "Names it for `${page:ID}`.", "\"follow\""))),
          new Rule.AtMostOne(List.of("body", "text")));

  private static final Shape.Keys CONTACT =
      keys(
          "contact",
          "a contact page",
          "About us, who supports us, where to follow, how to reach us.",
          List.of(
              kind("contact"),
              required("id", ID, "Names it for `${page:ID}`.", "\"contact\""),
              required(
                  "panels",
                  new Shape.Items(PANEL, 1, 24),
                  "Its parts in order.",
                  "[{\"headline\": \"About us\", \"text\": \"We began in 1992.\"}]")));

  static final Shape.Kinds PIECE = pieces();

  private PieceShape() {}

  private static Shape.Kinds pieces() {
    var kinds = new LinkedHashMap<String, Shape.Keys>();
    for (Shape.Keys keys : List.of(ARTICLE, LETTER, LOGOS, BRIEFS, CONTACT)) {
      kinds.put(keys.name(), keys);
    }
    return new Shape.Kinds("kind", "article", kinds);
  }

  private static Key kind(String kind) {
    var key =
        optional(
            "kind", new Shape.Choice(List.of(kind)), "What sort of piece it is.", '"' + kind + '"');
    return kind.equals("article")
        ? key.otherwise("\"article\"")
        : new Key(key.name(), key.shape(), true, key.about(), "", key.examples());
  }

  static Shape list(Shape of) {
    return new Shape.Items(of, 0, 1000);
  }

  static Shape.Keys keys(String name, String called, String about, List<Key> keys, Rule... rules) {
    return new Shape.Keys(name, called, about, keys, List.of(rules), false);
  }

  private static List<Key> joined(List<Key> first, List<Key> then, List<Key> last) {
    return Stream.of(first, then, last).flatMap(List::stream).toList();
  }
}
