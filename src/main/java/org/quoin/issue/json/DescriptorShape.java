package org.quoin.issue.json;

import static org.quoin.issue.json.PieceShape.COLUMNS;
import static org.quoin.issue.json.PieceShape.FIGURE;
import static org.quoin.issue.json.PieceShape.ID;
import static org.quoin.issue.json.PieceShape.PAGES;
import static org.quoin.issue.json.PieceShape.PATH;
import static org.quoin.issue.json.PieceShape.PLAIN;
import static org.quoin.issue.json.PieceShape.keys;
import static org.quoin.issue.json.Shape.Key.optional;
import static org.quoin.issue.json.Shape.Key.required;

import java.util.List;

/// The table of the descriptor: each key with what it may hold, what it is for, and an example.
///
/// Reader, schema and manual are all made from it.
final class DescriptorShape {
  private static final Shape.Keys PAGE =
      keys(
          "page",
          "the page setup",
          "The paper.",
          List.of(
              optional(
                      "size",
                      new Shape.Formed(Form.SIZE),
                      "The trimmed page: A3, A4, A5, A6, B5, Letter, Legal, Tabloid, or width x"
                          + " height.",
                      "\"A4\"",
                      "\"210 mm x 280 mm\"")
                  .otherwise("\"A4\""),
              optional(
                  "columns",
                  COLUMNS,
                  "Columns of a page, where a section does not say; the theme's where it is left"
                      + " out.",
                  "2"),
              optional(
                  "count",
                  PieceShape.PAGE,
                  "Pages of the whole issue, cover included; as many as it takes where it is left"
                      + " out. A stitched newsletter has a multiple of 4.",
                  "12")));

  private static final Shape.Keys PRINT =
      keys(
          "print",
          "the print setup",
          "What the print shop answers when you ask how it prints.",
          List.of(
              optional(
                      "condition",
                      PLAIN,
                      "The printing condition: the name of a profile in `assets/icc`, or the path"
                          + " of an ICC file.",
                      "\"FOGRA39L_coated\"",
                      "\"profiles/newsprint.icc\"")
                  .otherwise("\"ISOcoated_v2_300_bas\""),
              optional(
                      "photos",
                      new Shape.Choice(List.of("as-stored", "cmyk")),
                      "Whether RGB photos keep their colours and profile until the print shop's own"
                          + " conversion, or are turned into its inks here.",
                      "\"cmyk\"")
                  .otherwise("\"as-stored\""),
              optional(
                      "press",
                      new Shape.Choice(List.of("sheetfed-coated", "newsprint", "digital")),
                      "By whose limits the print edition is looked over, and how much ink a"
                          + " converted photo may get.",
                      "\"newsprint\"")
                  .otherwise("\"sheetfed-coated\"")));

  private static final Shape.Keys THEME =
      new Shape.Keys(
          "theme",
          "the theme",
          "A theme with keys of its own; docs/themes.md lists them.",
          List.of(
              optional(
                      "name",
                      new Shape.Formed(Form.THEME),
                      "The theme to start from.",
                      "\"default\"",
                      "\"../house.json\"")
                  .otherwise("\"default\"")),
          List.of(),
          true);

  private static final Shape.Keys SCREEN =
      keys(
          "screen",
          "the screen edition",
          "The edition for e-mail and the web.",
          List.of(
              optional(
                      "maxSize",
                      new Shape.Formed(Form.FILE_SIZE),
                      "What the file may weigh. Only the photos give way: docs/screen.md tells how.",
                      "\"5 MB\"",
                      "\"800 kB\"")
                  .otherwise("\"5 MB\"")));

  private static final Shape.Keys COVER =
      keys(
          "cover",
          "the cover",
          "Page one: nameplate, one strong photo, and what is inside.",
          List.of(
              optional(
                  "photo",
                  FIGURE,
                  "The photo of page one.",
                  "{\"image\": \"photos/valley.jpg\", \"alt\": \"A mountain valley\"}"),
              optional(
                      "contents",
                      new Shape.Either(List.of(new Shape.Flag(), PLAIN)),
                      "The list of what is inside: true, false, or the words over it.",
                      "true",
                      "\"In this issue\"")
                  .otherwise("true")));

  private static final Shape.Keys SECTION =
      keys(
          "section",
          "a section",
          "Some pages under one banner.",
          List.of(
              required("id", ID, "Names it for `${pages:ID}`.", "\"refugee-protection\""),
              required(
                  "banner",
                  PLAIN,
                  "The words of the banner on the outer edge.",
                  "\"Refugee Protection\""),
              optional(
                  "colour",
                  new Shape.Formed(Form.COLOUR),
                  "Its colour: #RRGGBB, or the name of an ink of the theme.",
                  "\"#00758F\""),
              optional("pages", PAGES, "Pins it to these pages.", "\"4-5\"", "3"),
              optional("columns", COLUMNS, "Columns of its pages.", "3"),
              optional(
                      "start",
                      new Shape.Choice(List.of("new-page", "run-on")),
                      "Whether it starts on a page of its own or may go on where the section"
                          + " before it ends.",
                      "\"run-on\"")
                  .otherwise("\"new-page\""),
              required(
                  "articles",
                  new Shape.Items(PieceShape.PIECE, 1, 100_000),
                  "Its articles and other pieces, in the order they are read.",
                  "[{\"id\": \"border\", \"headline\": \"Three trainings\","
                      + " \"body\": \"articles/border.md\"}]")));

  static final Shape.Keys ISSUE =
      keys(
          "issue",
          "the descriptor",
          "One issue of a newsletter.",
          List.of(
              optional(
                  "$schema",
                  PLAIN,
                  "Gives completion and checks in an editor.",
                  "\"../issue.schema.json\""),
              required("title", PLAIN, "The newsletter's name.", "\"Valley News\""),
              optional(
                  "tagline", PLAIN, "The line under the name.", "\"News from the upper valley\""),
              required(
                  "number",
                  PLAIN,
                  "Which issue this is, as it is printed.",
                  "\"Second Quarter 2012\""),
              required("date", new Shape.Formed(Form.DATE), "The day of issue.", "\"2012-07-15\""),
              optional(
                      "language",
                      new Shape.Formed(Form.LANGUAGE),
                      "The language: decides hyphenation, quotation marks, names of months.",
                      "\"ru\"",
                      "\"tg\"")
                  .otherwise("\"en-GB\""),
              required("publisher", PLAIN, "Who publishes it.", "\"Valley Mission\""),
              optional("place", PLAIN, "Where it is published.", "\"Dushanbe\""),
              optional(
                  "site",
                  PieceShape.ADDRESS,
                  "The publisher's web address.",
                  "\"www.example.org\""),
              optional(
                  "page", PAGE, "The paper.", "{\"size\": \"A4\", \"columns\": 2, \"count\": 12}"),
              optional("print", PRINT, "How it is printed.", "{\"press\": \"newsprint\"}"),
              optional(
                      "theme",
                      new Shape.Either(List.of(new Shape.Formed(Form.THEME), THEME)),
                      "The looks: a theme's name, or a group with its `name` and the keys to set"
                          + " anew.",
                      "\"default\"")
                  .otherwise("\"default\""),
              optional(
                  "screen",
                  SCREEN,
                  "The edition for e-mail and the web.",
                  "{\"maxSize\": \"5 MB\"}"),
              optional(
                      "hyphenation",
                      new Shape.Items(new Shape.Formed(Form.WORD), 0, 10_000),
                      "Words with hyphens where they may break; one without never breaks.",
                      "[\"Du-shan-be\"]")
                  .otherwise("[]"),
              optional(
                      "shared",
                      new Shape.Items(PATH, 0, 20),
                      "Folders outside the issue's own from which it may take pictures and texts.",
                      "[\"../shared-photos\"]")
                  .otherwise("[]"),
              optional(
                  "cover",
                  COVER,
                  "Page one; without it the first section starts there.",
                  "{\"photo\": {\"image\": \"photos/valley.jpg\", \"alt\": \"A valley\"}}"),
              required(
                  "sections",
                  new Shape.Items(SECTION, 1, 1000),
                  "The sections in the order of their pages.",
                  "[{\"id\": \"news\", \"banner\": \"News\", \"articles\": [{\"id\": \"border\","
                      + " \"headline\": \"Three trainings\", \"body\": \"articles/border.md\"}]}]")));

  private DescriptorShape() {}
}
