package org.quoin.style;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.quoin.geometry.Length;
import org.quoin.style.Entry.Each;
import org.quoin.style.Entry.Group;
import org.quoin.style.Entry.Key;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.TextStyle.Figures;

/// Every key of a theme file: the one table that reading, hints, schema and documentation share.
///
/// The bounds keep slips of the pen out (a margin of 160 mm) and leave taste free.
final class ThemeKeys {
  static final Key<String> SCHEMA =
      new Key<>("$schema", new Kind.Name("a path"), "Where editors find the list of keys.");
  static final Key<String> NAME =
      new Key<>("name", new Kind.Name("a name"), "What the theme is called in reports.");
  static final Key<String> ABOUT =
      new Key<>("about", new Kind.Name("a sentence"), "What it is, for those who choose.");
  static final Key<String> EXTENDS =
      new Key<>(
          "extends",
          new Kind.Name("the name of a theme, or a file such as “theme.json”"),
          "The theme that this one starts from; “default” when nothing is said.");

  static final Key<Length> INNER =
      margin("inner", "Margin at the fold, between the two pages of a spread.");
  static final Key<Length> OUTER =
      margin("outer", "Margin at the outer side, with the section banner in it.");
  static final Key<Length> TOP = margin("top", "Margin above the columns.");
  static final Key<Length> BOTTOM =
      margin("bottom", "Margin below the columns, with the folio in it.");
  static final Key<Integer> COLUMNS =
      new Key<>(
          "columns", new Kind.Whole(1, 6), "Columns on a page, where the issue does not say.");
  static final Key<Length> GUTTER =
      new Key<>("gutter", new Kind.Distance("1 mm", "25 mm", "6 mm"), "Space between two columns.");
  static final Key<Length> GRID =
      new Key<>(
          "grid",
          new Kind.Distance("6 pt", "36 pt", "14 pt"),
          "One row: from baseline to baseline of the text. All columns and pages share it.");
  static final Key<Length> BLEED =
      new Key<>(
          "bleed",
          new Kind.Distance("0 mm", "10 mm", "3 mm"),
          "How far colour and photos at the edge run over the trim.");
  static final Key<Integer> PARAGRAPH_SPACE =
      new Key<>(
          "paragraphSpace",
          new Kind.Whole(0, 3),
          "Empty rows between two paragraphs; 0 where an indent sets them apart.");
  static final Group PAGE =
      new Group(
          "page",
          List.of(INNER, OUTER, TOP, BOTTOM, COLUMNS, GUTTER, GRID, BLEED, PARAGRAPH_SPACE),
          "Margins, columns and grid. The size of the paper is chosen in the issue.");

  static final Key<Ink.Rgb> RGB = new Key<>("rgb", new Kind.Screen(), "The colour on screen.");
  static final Key<Ink.Print.Process> CMYK =
      new Key<>("cmyk", new Kind.Process(), "The colour in print, in percent of the four inks.");
  static final Key<String> SPOT =
      new Key<>(
          "spot",
          new Kind.Name("the name of an ink, such as “PANTONE 286 C”"),
          "The name of an ink of its own, when the printer mixes one.");
  static final Key<Integer> TINT =
      new Key<>("tint", new Kind.Percent(1, 100), "How strong the spot ink is printed.");
  static final Each INKS =
      new Each(
          "inks",
          new Entry.Names.Free(),
          Optional.of(RGB),
          List.of(RGB, CMYK, SPOT, TINT),
          "Colours by name. “black” and “white” are always there; “section” is the colour of the"
              + " section a page belongs to.");

  static final Key<String> TEXT_FAMILY = family("text", "The family of running text.");
  static final Key<String> HEADLINES_FAMILY =
      family("headlines", "The family of nameplate, headlines and pull quotes.");
  static final Key<String> LABELS_FAMILY =
      family("labels", "The family of captions, bylines, sidebars, banners and folios.");
  static final Key<String> ARABIC_TEXT =
      family("arabicText", "The family of running text in Arabic script.");
  static final Key<String> ARABIC_HEADLINES =
      family("arabicHeadlines", "That of headlines in Arabic script.");
  static final Key<String> ARABIC_LABELS =
      family("arabicLabels", "That of captions and labels in Arabic script.");
  static final Group FAMILIES =
      new Group(
          "families",
          List.of(
              TEXT_FAMILY,
              HEADLINES_FAMILY,
              LABELS_FAMILY,
              ARABIC_TEXT,
              ARABIC_HEADLINES,
              ARABIC_LABELS),
          "Font families by their job.");
  static final Key<List<String>> FALLBACKS =
      new Key<>(
          "fallbacks",
          new Kind.Names("a list of font families"),
          "Families to try, in order, for a letter that the wanted family lacks.");

  static final Key<String> FAMILY =
      new Key<>(
          "family",
          new Kind.Name("“text”, “headlines”, “labels” or a font family"),
          "“text”, “headlines” or “labels” as named under “families”, or a font family.");
  static final Key<Boolean> BOLD = flag("bold", "Whether the letters are bold.");
  static final Key<Boolean> ITALIC = flag("italic", "Whether the letters are italic.");
  static final Key<Length> SIZE =
      new Key<>("size", new Kind.Distance("4 pt", "200 pt", "10 pt"), "The size of the letters.");
  static final Key<Extent> LEADING =
      new Key<>(
          "leading",
          new Kind.Relative("4 pt", "250 pt", "1.5 rows"),
          "From baseline to baseline: a length, or rows of the grid.");
  static final Key<String> INK =
      new Key<>(
          "ink",
          new Kind.Name("the name of an ink"),
          "“black”, “white”, “section” or a name under “inks”.");
  static final Key<Alignment> ALIGN =
      new Key<>(
          "align",
          new Kind.Choice<>(words(Alignment.class)),
          "How lines stand: both edges even, ragged, ragged in lines of like length, centred, or"
              + " even at the end.");
  static final Key<Extent> INDENT =
      new Key<>(
          "indent",
          new Kind.Relative("0 pt", "72 pt", "1 em"),
          "How far the first line of a paragraph is moved in.");
  static final Key<Boolean> HYPHENATE = flag("hyphenate", "Whether words may be broken.");
  static final Key<Boolean> PROTRUSION =
      flag("protrusion", "Whether hyphens, stops and quotes hang a little into the margin.");
  static final Key<Figures> FIGURES =
      new Key<>(
          "figures",
          new Kind.Choice<>(words(Figures.class)),
          "The numerals: as high as capitals, with ascenders and descenders, or of one width.");
  static final Key<Boolean> SMALL_CAPS = flag("smallCaps", "Whether letters are small capitals.");
  static final Key<Boolean> CAPITALS = flag("capitals", "Whether letters are set as capitals.");
  static final Key<Integer> TRACKING =
      new Key<>(
          "tracking",
          new Kind.Whole(-100, 500),
          "Space added after each letter, in thousandths of the size.");
  static final Each STYLES =
      new Each(
          "styles",
          new Entry.Names.Known(Arrays.stream(Role.values()).map(ThemeKeys::word).toList()),
          Optional.empty(),
          List.of(
              FAMILY,
              BOLD,
              ITALIC,
              SIZE,
              LEADING,
              INK,
              ALIGN,
              INDENT,
              HYPHENATE,
              PROTRUSION,
              FIGURES,
              SMALL_CAPS,
              CAPITALS,
              TRACKING),
          "How each kind of text is set. A style takes what it does not say from its parent.");

  static final Key<BannerStyle.Shape> BANNER_SHAPE =
      new Key<>(
          "shape",
          new Kind.Choice<>(words(BannerStyle.Shape.class)),
          "A band along the whole edge, a tab as long as its label, or a line with the label beside"
              + " it in the section's colour.");
  static final Key<BannerStyle.Place> BANNER_PLACE =
      new Key<>(
          "place",
          new Kind.Choice<>(words(BannerStyle.Place.class)),
          "Down the outer side of the page, or across its top.");
  static final Key<Length> BANNER_WIDTH =
      new Key<>(
          "width",
          new Kind.Distance("0 mm", "50 mm", "13 mm"),
          "Width of it, from the edge of the trimmed page.");
  static final Key<Length> LABEL_FROM =
      new Key<>(
          "labelFrom",
          new Kind.Distance("0 mm", "200 mm", "18 mm"),
          "From the top of the page to where the label begins; at the top of the page it begins with"
              + " the text.");
  static final Group BANNER =
      new Group(
          "banner",
          List.of(BANNER_SHAPE, BANNER_PLACE, BANNER_WIDTH, LABEL_FROM),
          "The mark at the page's edge that names its section.");

  static final Key<Integer> CROP =
      new Key<>(
          "crop",
          new Kind.Percent(0, 60),
          "How much of a photo's width or height may be cut away to make a page fit.");
  static final Key<Extent> CAPTION_GAP =
      new Key<>(
          "captionGap",
          new Kind.Relative("0 pt", "40 pt", "5 pt"),
          "From a photo's foot to the capitals of its caption.");
  static final Key<Integer> NARROW =
      new Key<>(
          "narrow",
          new Kind.Percent(0, 70),
          "Share of a column that a portrait with text beside it takes; 0 for never.");
  static final Key<Integer> COARSE =
      new Key<>(
          "coarse",
          new Kind.Whole(50, 600),
          "Photos with fewer pixels an inch than this are told.");
  static final Group PHOTOS =
      new Group(
          "photos",
          List.of(CROP, CAPTION_GAP, NARROW, COARSE),
          "How photos are sized where the issue leaves it open.");

  static final Key<Integer> CODE_FROM =
      new Key<>(
          "codeFrom",
          new Kind.Whole(0, 1000),
          "Letters from which on an address has a QR code beside it; 0 for never.");
  static final Key<Length> CODE_SIDE =
      new Key<>(
          "codeSide",
          new Kind.Distance("15 mm", "40 mm", "15 mm"),
          "Side of a code at least; an address of very many letters needs more.");
  static final Group LINKS =
      new Group(
          "links",
          List.of(CODE_FROM, CODE_SIDE),
          "How addresses at an article's end are shown to readers of paper.");

  static final Group THEME =
      new Group(
          "",
          List.of(
              SCHEMA, NAME, ABOUT, EXTENDS, PAGE, FAMILIES, FALLBACKS, INKS, STYLES, BANNER, PHOTOS,
              LINKS),
          "A theme: the looks of a newsletter.");

  private ThemeKeys() {}

  /// A role as a theme writes it, `PULL_QUOTE_BY` as `pullQuoteBy`.
  static String word(Role role) {
    var words = role.name().toLowerCase(Locale.ROOT).split("_");
    var written = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      written
          .append(words[i].substring(0, 1).toUpperCase(Locale.ROOT))
          .append(words[i].substring(1));
    }
    return written.toString();
  }

  private static <E extends Enum<E>> SequencedMap<String, E> words(Class<E> kind) {
    var words = new LinkedHashMap<String, E>();
    for (E constant : kind.getEnumConstants()) {
      words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return words;
  }

  private static Key<Length> margin(String name, String purpose) {
    return new Key<>(name, new Kind.Distance("0 mm", "100 mm", "16 mm"), purpose);
  }

  private static Key<String> family(String name, String purpose) {
    return new Key<>(name, new Kind.Name("a font family"), purpose);
  }

  private static Key<Boolean> flag(String name, String purpose) {
    return new Key<>(name, new Kind.Flag(), purpose);
  }
}
