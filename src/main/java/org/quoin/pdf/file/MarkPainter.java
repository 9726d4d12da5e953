package org.quoin.pdf.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Mark.Crop;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.picture.Darkroom;
import org.quoin.style.Ink;

/// Paints the marks of page after page into a file.
public final class MarkPainter {
  /// The thickest black box that counts as a rule, and so overprints: 2 pt.
  private static final int RULE = 2000;

  private final PdfFile file;
  private final Makeready makeready;
  private final PressFonts fonts;
  private final Photos photos;
  private final Drawings drawings;
  private final BrokenWords words;
  private final Layers layers;
  private final List<DisplayPage> pages;
  private final StandingPages standing;

  /// Of the page that is being painted.
  private PageNeeds needs;

  /// @param pages of the whole issue
  /// @param standing pages of the last file of this edition
  public MarkPainter(
      PdfFile file,
      Makeready makeready,
      PhotoPlan plan,
      Darkroom darkroom,
      List<DisplayPage> pages,
      StandingPages standing) {
    this.pages = pages;
    this.standing = standing;
    this.fonts = new PressFonts(file);
    this.words = new BrokenWords(makeready.readable() ? pages : List.of());
    var sizes = new PhotoSizes(pages);
    this.file = file;
    this.makeready = makeready;
    this.photos = new Photos(file, makeready, plan, sizes, darkroom);
    this.drawings = new Drawings(file, makeready);
    this.layers = new Layers(file);
  }

  /// Paints all pages, then the fonts with the glyphs that were used.
  public void paint(Length bleed) {
    for (int i = 0; i < pages.size(); i++) {
      paint(i, bleed);
    }
    fonts.write();
  }

  private void paint(int index, Length bleed) {
    var page = pages.get(index);
    var sheet = new Sheet(makeready.boxes(page.trim(), bleed), file.nextPage());
    needs = new PageNeeds(sheet, makeready, fonts, photos, drawings);
    if (makeready.readable()) {
      // What it means is told anew in each file.
      paint(index, page, sheet);
    } else {
      standing
          .find(index, page, sheet.boxes())
          .filter(needs::meets)
          .ifPresentOrElse(
              known -> sheet.content().resume(known.operators()),
              () -> {
                paint(index, page, sheet);
                standing.keep(index, () -> needs.standing(page));
              });
    }
    makeready.finishPage(
        sheet, page.number(), (words, size, x, y) -> letter(words, size, x, y, sheet));
    sheet.write(file, at -> makeready.blendingSpace());
  }

  private void paint(int index, DisplayPage page, Sheet sheet) {
    var marks = page.marks();
    marks.forEach(makeready::read);
    var order = LineOrder.of(marks);
    for (int place = 0; place < marks.size(); place++) {
      int i = order.at(place);
      var mark = marks.get(i);
      if (mark instanceof Mark.Link link) {
        makeready.link(link, sheet);
      } else {
        makeready.tag(mark, sheet);
        boolean space = makeready.readable() && LineEnds.spaceAfter(marks, i);
        paint(mark, sheet, words.of(index, i), space, makeready.readable() && order.needsMark(i));
      }
    }
    page.layers().forEach(layer -> layer(layer, sheet));
    sheet.content().endTag();
  }

  private void layer(DisplayPage.Layer layer, Sheet sheet) {
    layers.open(layer.name(), sheet);
    for (var mark : layer.marks()) {
      makeready.tag(mark, sheet);
      paint(mark, sheet, BrokenWords.Parts.NONE, false, false);
    }
    sheet.content().endTag();
    sheet.content().raw("EMC");
  }

  /// Says in the catalog which layers the pages have.
  public void finish(PdfDictionary catalog) {
    layers.tell(catalog);
  }

  private void paint(
      Mark mark, Sheet sheet, BrokenWords.Parts parts, boolean spaceAfter, boolean turned) {
    switch (mark) {
      case Mark.Text text -> text(text, sheet, parts, spaceAfter, turned);
      case Mark.Fill fill -> fill(fill, sheet);
      case Mark.Shape shape -> {
        sheet.content().endText();
        use(shape.ink(), Makeready.Coverage.AREA, sheet);
        Outlines.fill(
            sheet.content(),
            shape.outline(),
            sheet.x(shape.origin().x()),
            sheet.y(shape.origin().y()));
      }
      case Mark.Picture picture -> picture(picture, sheet);
      case Mark.Drawing drawing -> drawing(drawing, sheet);
      case Mark.Link link -> throw new IllegalArgumentException("a link has nothing to paint");
    }
  }

  private void text(
      Mark.Text text, Sheet sheet, BrokenWords.Parts parts, boolean spaceAfter, boolean turned) {
    var run = text.glyphs();
    if (run.glyphs().length == 0) {
      return;
    }
    var font = needs.font(run.face());
    var content = sheet.content();
    use(text.ink(), Makeready.Coverage.LINE, sheet);
    content.beginText();
    content.font(font.name(), run.size().millipoints(), run.scale());
    int x = sheet.x(text.origin().x());
    int y = sheet.y(text.origin().y());
    switch (text.turn()) {
      case NONE -> content.line(x, y);
      case UPWARDS -> content.turnedLine(x, y, true);
      case DOWNWARDS -> content.turnedLine(x, y, false);
    }
    var setter = new TextSetter(content.buffer(), font, run, makeready.readable());
    if (turned) {
      setter.turn();
    }
    setter.set(makeready.foreign(text), parts, spaceAfter && !run.isRightToLeft());
  }

  private void letter(String words, Length size, int x, int y, Sheet sheet) {
    if (fonts.first().isEmpty()) {
      return;
    }
    var font = needs.font(fonts.first().get().face());
    var content = sheet.content();
    content.beginText();
    content.font(font.name(), size.millipoints(), 1000);
    content.line(x, y);
    new TextSetter(content.buffer(), font, Lettering.run(font, words, size), false)
        .set(Optional.empty(), BrokenWords.Parts.NONE, false);
    content.endText();
  }

  private void fill(Mark.Fill fill, Sheet sheet) {
    var area = fill.area();
    sheet.content().endText();
    boolean rule = area.width().min(area.height()).millipoints() <= RULE;
    use(fill.ink(), rule ? Makeready.Coverage.LINE : Makeready.Coverage.AREA, sheet);
    rectangle(area, sheet).raw("f");
  }

  private static ContentStream rectangle(Rect area, Sheet sheet) {
    return sheet
        .content()
        .numbers(
            sheet.x(area.x()),
            sheet.y(area.bottom()),
            area.width().millipoints(),
            area.height().millipoints())
        .raw("re");
  }

  private void picture(Mark.Picture picture, Sheet sheet) {
    var placed = needs.photo(picture.photo());
    var content = sheet.content();
    content.save();
    knockOut(sheet);
    var whole = whole(picture.frame(), picture.crop());
    if (!picture.crop().equals(Crop.WHOLE)) {
      rectangle(picture.frame(), sheet).raw("W n");
    }
    PhotoTurn.place(
        content,
        placed.turn(),
        sheet.x(whole.x()),
        sheet.y(whole.bottom()),
        whole.width().millipoints(),
        whole.height().millipoints());
    content.raw("/" + placed.name() + " Do");
    content.restore();
  }

  /// Where all of a photo lies whose `crop` fills `frame`.
  static Rect whole(Rect frame, Crop crop) {
    var width = frame.width().times(10_000, crop.width());
    var height = frame.height().times(10_000, crop.height());
    return new Rect(
        frame.x().minus(width.times(crop.x(), 10_000)),
        frame.y().minus(height.times(crop.y(), 10_000)),
        width,
        height);
  }

  private void drawing(Mark.Drawing drawing, Sheet sheet) {
    var artwork = drawing.artwork();
    var placed = needs.drawing(artwork);
    var content = sheet.content();
    content.save();
    knockOut(sheet);
    var frame = drawing.frame();
    content.raw(
        "%s 0 0 %s %s %s cm"
            .formatted(
                ratio(frame.width().millipoints(), artwork.width()),
                ratio(frame.height().millipoints(), artwork.height()),
                Decimal.of(sheet.x(frame.x())),
                Decimal.of(sheet.y(frame.bottom()))));
    content.raw("/" + placed.name() + " Do");
    content.restore();
  }

  /// To six decimals, which keeps a drawing of a metre within a thousandth of a point.
  private static String ratio(int part, int whole) {
    return BigDecimal.valueOf(part)
        .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void use(Ink ink, Makeready.Coverage coverage, Sheet sheet) {
    var paint = needs.colour(ink, coverage);
    if (paint.overprint()) {
      sheet.content().graphics(needs.overprint());
    } else {
      knockOut(sheet);
    }
    sheet.content().fill(paint.operators());
  }

  /// A page starts without overprint, so that this is said only after something did overprint.
  private void knockOut(Sheet sheet) {
    if (!sheet.content().graphics().isEmpty()) {
      sheet.content().graphics(needs.knockOut());
    }
  }
}
