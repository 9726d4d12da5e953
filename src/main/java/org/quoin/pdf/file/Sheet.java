package org.quoin.pdf.file;

import java.util.function.Function;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.quoin.geometry.Length;
import org.quoin.geometry.PageBoxes;
import org.quoin.geometry.Rect;

/// One page being painted: its content, the resources it names and its annotations.
public final class Sheet {
  private final PageBoxes boxes;
  private final PdfIndirectReference place;
  private final ContentStream content = new ContentStream();
  private final PdfDictionary entries = new PdfDictionary();
  private final PdfDictionary resources = new PdfDictionary();
  private final PdfArray annotations = new PdfArray();
  private boolean transparent;

  public Sheet(PageBoxes boxes, PdfIndirectReference place) {
    this.boxes = boxes;
    this.place = place;
  }

  public ContentStream content() {
    return content;
  }

  public PdfDictionary entries() {
    return entries;
  }

  /// Where the page will be in the file.
  public PdfIndirectReference place() {
    return place;
  }

  public PageBoxes boxes() {
    return boxes;
  }

  /// A distance from the trim's left edge as one from the sheet's, in millipoints.
  public int x(Length fromTrim) {
    return x(boxes, fromTrim);
  }

  /// A distance down from the trim's top edge as one up from the sheet's foot, in millipoints.
  public int y(Length fromTrim) {
    return y(boxes, fromTrim);
  }

  private static int x(PageBoxes boxes, Length fromTrim) {
    return fromTrim.millipoints() - boxes.media().x().millipoints();
  }

  private static int y(PageBoxes boxes, Length fromTrim) {
    return boxes.media().bottom().millipoints() - fromTrim.millipoints();
  }

  public PdfLiteral box(Rect area) {
    return box(boxes, area);
  }

  /// A box as PDF writes it: left, foot, right, top.
  public static PdfLiteral box(PageBoxes boxes, Rect area) {
    return new PdfLiteral(
        "["
            + Decimal.of(x(boxes, area.x()))
            + ' '
            + Decimal.of(y(boxes, area.bottom()))
            + ' '
            + Decimal.of(x(boxes, area.right()))
            + ' '
            + Decimal.of(y(boxes, area.y()))
            + ']');
  }

  /// Makes a resource known under its name.
  public void resource(PdfName kind, String name, PdfObject object) {
    named(resources, kind, name, object);
  }

  static void named(PdfDictionary resources, PdfName kind, String name, PdfObject object) {
    var names = (PdfDictionary) resources.get(kind);
    if (names == null) {
      names = new PdfDictionary();
      resources.put(kind, names);
    }
    names.put(new PdfName(name), object);
  }

  public void annotate(PdfIndirectReference annotation) {
    annotations.add(annotation);
  }

  public void makeTransparent() {
    transparent = true;
  }

  /// Writes the page.
  ///
  /// @param blending makes the colour space of a page with transparency
  public void write(PdfFile file, Function<Sheet, PdfObject> blending) {
    entries.put(PdfName.MEDIABOX, box(boxes.media()));
    entries.put(PdfName.RESOURCES, resources);
    if (!annotations.isEmpty()) {
      entries.put(PdfName.ANNOTS, annotations);
    }
    if (transparent) {
      var group = new PdfDictionary(PdfName.GROUP);
      group.put(PdfName.S, PdfName.TRANSPARENCY);
      group.put(PdfName.CS, blending.apply(this));
      entries.put(PdfName.GROUP, group);
    }
    file.addPage(entries, content.bytes());
  }
}
