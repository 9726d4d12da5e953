package org.quoin.preflight;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.quoin.display.StructureNode;
import org.quoin.display.Tag;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.geometry.Size;
import org.quoin.issue.Imprint;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;
import org.quoin.pdf.TypeCase;
import org.quoin.picture.Photo;
import org.quoin.style.Ink;
import org.quoin.style.Ink.Print.Process;
import org.quoin.style.Ink.Print.Spot;
import org.quoin.style.Ink.Rgb;

/// A file off our own press with which nothing is wrong: four pages of 300 × 400 pt, each with a
/// banner into the bleed, black and white text, a rule, a photo of 300 ppi and a spot ink.
///
/// Between 60 and 290 pt from the left and below 200 pt the pages are bare, for faults to be put.
final class CleanFile {
  static final Path PROFILES = Path.of("assets/icc");

  private static final Ink BLUE =
      new Ink("blue", new Process(1000, 600, 0, 100), new Rgb(0x00539F));
  private static final Ink GOLD =
      new Ink(
          "gold", new Spot("Gold Leaf", 1000, new Process(0, 200, 900, 150)), new Rgb(0xC8A020));

  private CleanFile() {}

  /// @param folder where its photos are put
  static byte[] press(Path folder, Edition edition) throws IOException {
    var out = new ByteArrayOutputStream();
    PdfPress.press(issue(folder, 4), edition, out);
    return out.toByteArray();
  }

  /// The same with more pages, written to a file.
  static void press(Path folder, int pages, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      PdfPress.press(issue(folder, pages), Edition.print(PROFILES), out);
    }
  }

  static byte[] press(Path folder) throws IOException {
    return press(folder, Edition.print(PROFILES));
  }

  private static DisplayIssue issue(Path folder, int count) throws IOException {
    var serif = new TypeCase("noto-serif/NotoSerif-Regular.ttf");
    var pages = new ArrayList<DisplayPage>();
    for (int number = 1; number <= count; number++) {
      var marks = new ArrayList<Mark>();
      var outer = Tag.Artifact.BACKGROUND;
      marks.add(new Mark.Fill(box(-9, -9, 49, 418), BLUE, outer));
      marks.add(text(20, 40, serif.set("NEWS", 10), Ink.WHITE));
      marks.add(text(60, 50, serif.set("A good find", 20), Ink.BLACK));
      marks.add(text(60, 80, serif.set("Found by well-read men.", 10), Ink.BLACK));
      marks.add(text(60, 100, serif.set("A point of gold", 10), GOLD));
      marks.add(new Mark.Fill(box(60, 110, 200, 1), Ink.BLACK, outer));
      marks.add(
          new Mark.Picture(box(60, 120, 60, 40), photo(folder, number), Mark.Crop.WHOLE, outer));
      marks.add(text(65, 150, serif.set("On the slope", 10), Ink.BLACK));
      pages.add(
          new DisplayPage(number, new Size(Length.ofPoints(300), Length.ofPoints(400)), marks));
    }
    return new DisplayIssue("clean", imprint(), Length.ofMillimetres("3"), pages, structure());
  }

  private static Imprint imprint() {
    return new Imprint(
        "Clean & Good",
        Optional.empty(),
        "Autumn 2026",
        LocalDate.of(2026, 9, 1),
        Locale.ENGLISH,
        "The Press",
        Optional.empty(),
        Optional.of("https://example.org"));
  }

  private static StructureNode structure() {
    return new StructureNode(
        StructureNode.Kind.DOCUMENT,
        -1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Mark text(int x, int y, GlyphRun run, Ink ink) {
    return new Mark.Text(
        new Point(Length.ofPoints(x), Length.ofPoints(y)),
        Mark.Turn.NONE,
        run,
        ink,
        Locale.ENGLISH,
        Tag.Artifact.LAYOUT);
  }

  private static Rect box(int x, int y, int width, int height) {
    return new Rect(
        Length.ofPoints(x), Length.ofPoints(y), Length.ofPoints(width), Length.ofPoints(height));
  }

  /// A photo of its own for each page.
  private static Photo photo(Path folder, int page) throws IOException {
    var image = new BufferedImage(252, 168, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, page % 60, new Color(0x3070C0), 0, 90, Color.WHITE));
    graphics.fillRect(0, 0, 252, 168);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    var file = Files.write(folder.resolve("slope" + page + ".jpg"), bytes.toByteArray());
    return new Photo(
        file, Photo.Format.JPEG, 252, 168, 1, Photo.Colour.RGB, "hash of slope " + page);
  }
}
