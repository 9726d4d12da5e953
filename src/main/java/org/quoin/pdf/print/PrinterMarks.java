package org.quoin.pdf.print;

import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.pdf.file.ContentStream;
import org.quoin.pdf.file.Lettering;
import org.quoin.pdf.file.Sheet;
import org.quoin.style.Ink.Print.Process;

/// What a printer cuts off again: crop marks at the trim's corners, register marks at the middle of
/// each side, a bar of the inks and a line that names the sheet, all outside the bleed.
final class PrinterMarks {
  /// Room round the bleed: 10 mm holds a 5 mm mark with air on both sides.
  static final Length SLUG = Length.ofMillimetres("10");

  /// ISO 12647-7 and print shops ask for marks clear of the bleed; 0.25 pt shows on every plate.
  private static final int LINE = 250;

  private static final Length SLUG_SIZE = Length.ofPoints(6);

  /// The slug line's baseline, down from the bleed: below the register mark, which ends at 6 mm.
  private static final int SLUG_LINE = Length.ofMillimetres("8.5").millipoints();

  private static final int GAP = Length.ofMillimetres("1").millipoints();
  private static final int LONG = Length.ofMillimetres("5").millipoints();
  private static final int PATCH = Length.ofMillimetres("5").millipoints();

  private static final Process FULL = new Process(1000, 1000, 1000, 1000);

  /// The solid inks, the overprints of two, and black at three tints for the tone.
  private static final List<Process> BAR =
      List.of(
          new Process(1000, 0, 0, 0),
          new Process(0, 1000, 0, 0),
          new Process(0, 0, 1000, 0),
          new Process(0, 0, 0, 1000),
          new Process(1000, 1000, 0, 0),
          new Process(0, 1000, 1000, 0),
          new Process(1000, 0, 1000, 0),
          new Process(0, 0, 0, 750),
          new Process(0, 0, 0, 500),
          new Process(0, 0, 0, 250));

  private final SpotInks spots;

  PrinterMarks(SpotInks spots) {
    this.spots = spots;
  }

  void paint(Sheet sheet, String slug, Lettering lettering) {
    var all = spots.space(SpotInks.ALL, FULL);
    sheet.resource(PdfName.COLORSPACE, all.name(), all.at());
    var content = sheet.content();
    content.save();
    content.raw("/%s CS 1 SCN".formatted(all.name()));
    content.numbers(LINE).raw("w");
    cropMarks(content, sheet);
    registerMarks(content, sheet);
    content.raw("S");
    content.fill("/%s cs 1 scn".formatted(all.name()));
    lettering.set(
        slug,
        SLUG_SIZE,
        sheet.x(sheet.boxes().bleed().x()) + GAP + LONG,
        sheet.y(sheet.boxes().bleed().bottom()) - SLUG_LINE);
    colourBar(content, sheet);
    content.restore();
  }

  private static void cropMarks(ContentStream content, Sheet sheet) {
    var trim = sheet.boxes().trim();
    var bleed = sheet.boxes().bleed();
    int left = sheet.x(bleed.x()) - GAP;
    int right = sheet.x(bleed.right()) + GAP;
    int foot = sheet.y(bleed.bottom()) - GAP;
    int top = sheet.y(bleed.y()) + GAP;
    for (int y : new int[] {sheet.y(trim.y()), sheet.y(trim.bottom())}) {
      line(content, left, y, left - LONG, y);
      line(content, right, y, right + LONG, y);
    }
    for (int x : new int[] {sheet.x(trim.x()), sheet.x(trim.right())}) {
      line(content, x, foot, x, foot - LONG);
      line(content, x, top, x, top + LONG);
    }
  }

  private static void registerMarks(ContentStream content, Sheet sheet) {
    var bleed = sheet.boxes().bleed();
    int off = GAP + LONG / 2;
    int middle = sheet.x(bleed.x().plus(bleed.width().half()));
    int centre = sheet.y(bleed.y().plus(bleed.height().half()));
    cross(content, middle, sheet.y(bleed.y()) + off);
    cross(content, middle, sheet.y(bleed.bottom()) - off);
    cross(content, sheet.x(bleed.x()) - off, centre);
    cross(content, sheet.x(bleed.right()) + off, centre);
  }

  /// A cross in a circle of half its arm.
  private static void cross(ContentStream content, int x, int y) {
    int arm = LONG / 2;
    line(content, x - arm, y, x + arm, y);
    line(content, x, y - arm, x, y + arm);
    int radius = arm / 2;
    // Four cubic arcs come within 0.03 % of a circle when their handles are 0.5523 of the radius.
    int handle = Math.toIntExact(Math.round(radius * 0.5523));
    content.numbers(x + radius, y).raw("m");
    arc(content, x + radius, y + handle, x + handle, y + radius, x, y + radius);
    arc(content, x - handle, y + radius, x - radius, y + handle, x - radius, y);
    arc(content, x - radius, y - handle, x - handle, y - radius, x, y - radius);
    arc(content, x + handle, y - radius, x + radius, y - handle, x + radius, y);
  }

  private static void arc(ContentStream content, int... points) {
    for (int point : points) {
      content.numbers(point);
    }
    content.raw("c");
  }

  private static void line(ContentStream content, int x1, int y1, int x2, int y2) {
    content.numbers(x1, y1).raw("m");
    content.numbers(x2, y2).raw("l");
  }

  /// Above the page, from a quarter of its width, clear of the register mark in the middle.
  private static void colourBar(ContentStream content, Sheet sheet) {
    Rect bleed = sheet.boxes().bleed();
    int x = sheet.x(bleed.x()) + GAP + LONG;
    int y = sheet.y(bleed.y()) + GAP;
    int half = bleed.width().half().millipoints() - 2 * (GAP + LONG);
    int patch = Math.min(PATCH, half / BAR.size());
    for (var inks : BAR) {
      content.fill(SpotInks.shares(inks) + " k");
      content.numbers(x, y, patch, PATCH).raw("re");
      content.raw("f");
      x += patch;
    }
  }
}
