package org.quoin.pdf;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.quoin.display.DisplayIssue;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Mark.Crop;
import org.quoin.display.Mark.Turn;
import org.quoin.display.StructureNode;
import org.quoin.display.StructureNode.Kind;
import org.quoin.display.Tag;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.geometry.Size;
import org.quoin.issue.Imprint;
import org.quoin.issue.Target;
import org.quoin.picture.Artwork;
import org.quoin.picture.Outline;
import org.quoin.picture.Outline.Step;
import org.quoin.picture.Photo;
import org.quoin.style.Ink;
import org.quoin.style.Ink.Print.Process;
import org.quoin.style.Ink.Print.Spot;
import org.quoin.style.Ink.Rgb;

/// Two small pages that hold one of everything, painted by hand.
final class SmallIssue {
  static final Size TRIM = new Size(Length.ofPoints(300), Length.ofPoints(400));
  static final Length BLEED = Length.ofMillimetres("3");
  static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  static final Ink BLUE = new Ink("blue", new Process(1000, 600, 0, 100), new Rgb(0x00539F));
  static final Ink GOLD =
      new Ink(
          "gold", new Spot("Gold Leaf", 1000, new Process(0, 200, 900, 150)), new Rgb(0xC8A020));

  private static final TypeCase SERIF = new TypeCase("noto-serif/NotoSerif-Regular.ttf");
  private static final TypeCase SANS = new TypeCase("noto-sans/NotoSans-Bold.ttf");

  private final List<Mark> marks = new ArrayList<>();
  private final List<DisplayPage> pages = new ArrayList<>();
  private final Path folder;

  private SmallIssue(Path folder) {
    this.folder = folder;
  }

  /// @param folder where photos are written
  static DisplayIssue in(Path folder) {
    return new SmallIssue(folder).make();
  }

  private DisplayIssue make() {
    firstPage();
    secondPage();
    return new DisplayIssue("small", imprint(), BLEED, pages, structure());
  }

  static Imprint imprint() {
    return new Imprint(
        "Small & Good",
        Optional.empty(),
        "Autumn 2026",
        LocalDate.of(2026, 9, 1),
        Locale.ENGLISH,
        "The Press",
        Optional.empty(),
        Optional.of("https://example.org"));
  }

  private void firstPage() {
    // The section's banner, into the bleed, with its label turned.
    var outer = Tag.Artifact.BACKGROUND;
    marks.add(new Mark.Fill(box(-9, -9, 39, 418), BLUE, outer));
    marks.add(
        text(
            20,
            300,
            Turn.UPWARDS,
            SANS.set("NEWS", 12, 1000, 2000),
            Ink.WHITE,
            Tag.Artifact.LAYOUT));
    marks.add(text(50, 50, SANS.set("A good ﬁnd", 20), Ink.BLACK, content(0)));
    marks.add(
        text(
            50,
            80,
            SERIF.set("Two oﬃcers with ﬁve auto\u00AD", 10, 990, 30),
            Ink.BLACK,
            content(1)));
    marks.add(
        text(
            50, 94, SERIF.set("mobiles, found by well-read men. See ", 10), Ink.BLACK, content(1)));
    marks.add(text(240, 94, SERIF.set("page 2", 10), BLUE, content(2)));
    marks.add(new Mark.Link(box(240, 84, 36, 12), new Target.Destination("second"), content(2)));
    marks.add(
        new Mark.Text(
            point(50, 110),
            Turn.NONE,
            SERIF.set("Привет всем.", 10),
            Ink.BLACK,
            RUSSIAN,
            content(3)));
    marks.add(text(50, 130, SERIF.set("•", 10), GOLD, content(4)));
    marks.add(text(60, 130, SERIF.set("The ﬁrst point", 10), Ink.BLACK, content(5)));
    marks.add(new Mark.Fill(box(50, 140, 200, 1), Ink.BLACK, Tag.Artifact.LAYOUT));
    marks.add(
        new Mark.Picture(
            box(50, 150, 120, 80),
            photo("rgb", BufferedImage.TYPE_INT_RGB, 1),
            Crop.WHOLE,
            content(6)));
    marks.add(text(50, 242, SERIF.set("A slope in the morning", 8), Ink.BLACK, content(7)));
    marks.add(new Mark.Drawing(box(200, 150, 60, 30), logo(), content(8)));
    marks.add(
        new Mark.Link(
            box(200, 150, 60, 30), new Target.Address("https://example.org/?q=é"), content(8)));
    marks.add(text(50, 390, SERIF.set("1 · example.org", 8), Ink.BLACK, Tag.Artifact.FOLIO));
    marks.add(
        new Mark.Link(
            box(60, 382, 60, 10), new Target.Address("https://example.org"), Tag.Artifact.FOLIO));
    turn(1);
  }

  private void secondPage() {
    marks.add(
        new Mark.Picture(
            box(-9, -9, 318, 200),
            photo("grey", BufferedImage.TYPE_BYTE_GRAY, 6),
            new Crop(1000, 2000, 8000, 6000),
            Tag.Artifact.BACKGROUND));
    marks.add(text(50, 230, SANS.set("Second piece", 20), BLUE, content(9)));
    marks.add(text(50, 250, SERIF.set("Write to us.", 10), Ink.BLACK, content(10)));
    marks.add(new Mark.Shape(point(200, 260), square(20_000), BLUE, Tag.Artifact.LAYOUT));
    marks.add(new Mark.Drawing(box(50, 300, 40, 20), logo(), Tag.Artifact.LAYOUT));
    turn(2);
  }

  private void turn(int number) {
    pages.add(new DisplayPage(number, TRIM, marks));
    marks.clear();
  }

  private static StructureNode structure() {
    var first =
        node(
            Kind.ARTICLE,
            "first",
            "A good find",
            leaf(Kind.HEADING_1, 0),
            node(Kind.PARAGRAPH, null, null, leaf(Kind.SPAN, 1), leaf(Kind.LINK, 2)),
            new StructureNode(
                Kind.PARAGRAPH, 3, none(), Optional.of(RUSSIAN), none(), none(), List.of()),
            node(
                Kind.LIST,
                null,
                null,
                node(
                    Kind.LIST_ITEM,
                    null,
                    null,
                    leaf(Kind.LIST_LABEL, 4),
                    node(Kind.LIST_BODY, null, null, leaf(Kind.PARAGRAPH, 5)))),
            figure(6, "A green slope under a blue sky"),
            leaf(Kind.PARAGRAPH, 7),
            figure(8, "The logo of the press"));
    var second =
        node(
            Kind.ARTICLE,
            "second",
            "Second piece",
            leaf(Kind.HEADING_1, 9),
            leaf(Kind.PARAGRAPH, 10));
    return node(Kind.DOCUMENT, null, null, node(Kind.SECTION, "news", "News", first, second));
  }

  private static StructureNode figure(int leaf, String alternative) {
    return new StructureNode(
        Kind.FIGURE, leaf, Optional.of(alternative), Optional.empty(), none(), none(), List.of());
  }

  private static StructureNode leaf(Kind kind, int leaf) {
    return new StructureNode(kind, leaf, none(), Optional.empty(), none(), none(), List.of());
  }

  private static StructureNode node(Kind kind, String id, String title, StructureNode... children) {
    return new StructureNode(
        kind,
        -1,
        none(),
        Optional.empty(),
        Optional.ofNullable(id),
        Optional.ofNullable(title),
        List.of(children));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Tag content(int leaf) {
    return new Tag.Content(leaf);
  }

  private static Mark text(int x, int y, GlyphRun run, Ink ink, Tag tag) {
    return text(x, y, Turn.NONE, run, ink, tag);
  }

  private static Mark text(int x, int y, Turn turn, GlyphRun run, Ink ink, Tag tag) {
    return new Mark.Text(point(x, y), turn, run, ink, Locale.ENGLISH, tag);
  }

  static Rect box(int x, int y, int width, int height) {
    return new Rect(
        Length.ofPoints(x), Length.ofPoints(y), Length.ofPoints(width), Length.ofPoints(height));
  }

  private static Point point(int x, int y) {
    return new Point(Length.ofPoints(x), Length.ofPoints(y));
  }

  static Outline square(int side) {
    return new Outline(
        List.of(
            new Step.Move(0, 0),
            new Step.Line(side, 0),
            new Step.Curve(side, side / 2, side, side / 2, side, side),
            new Step.Line(0, side),
            new Step.Close()),
        false);
  }

  private static Artwork logo() {
    return new Artwork(
        40_000,
        20_000,
        List.of(
            new Artwork.Fill(square(20_000), 0xB02020, 1000),
            new Artwork.Fill(square(10_000), 0x000000, 1000),
            new Artwork.Fill(square(5_000), 0xFFFFFF, 500)),
        "logo");
  }

  /// A sky over a slope, 240 × 160 pixels as stored.
  Photo photo(String name, int kind, int turn) {
    var image = new BufferedImage(240, 160, kind);
    var graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, new Color(0x3070C0), 0, 90, Color.WHITE));
    graphics.fillRect(0, 0, 240, 160);
    graphics.setPaint(new Color(0x307030));
    graphics.fillPolygon(new int[] {0, 240, 240}, new int[] {160, 60, 160}, 3);
    graphics.dispose();
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "jpeg", bytes);
      var file = folder.resolve(name + ".jpg");
      Files.write(file, bytes.toByteArray());
      boolean grey = kind == BufferedImage.TYPE_BYTE_GRAY;
      return new Photo(
          file,
          Photo.Format.JPEG,
          turn < 5 ? 240 : 160,
          turn < 5 ? 160 : 240,
          turn,
          grey ? Photo.Colour.GREY : Photo.Colour.RGB,
          "hash of " + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
