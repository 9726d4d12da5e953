package org.quoin.pdf.impose;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.quoin.geometry.Length;
import org.quoin.geometry.PageBoxes;
import org.quoin.geometry.Size;
import org.quoin.pdf.file.PackedStreams;
import org.quoin.pdf.file.PdfFile;
import org.quoin.pdf.file.Sheet;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Lays a file's pages out two by two as a booklet for a printer that prints both sides.
///
/// What the file says of itself and of its printing condition is kept, and so are its colours:
/// pages go in as they are, as forms (ISO 32000-1, 8.10).
public final class Imposition implements AutoCloseable {
  /// That of PDF/X-4, which every office printer's program reads.
  private static final String VERSION = "1.6";

  private final PdfReader reader;
  private final List<Original> pages = new ArrayList<>();
  private final Booklet booklet;
  private final Paper paper;
  private final int scale;

  private Imposition(PdfReader reader, Optional<Paper> wanted) {
    this.reader = reader;
    for (int number = 1; number <= reader.getNumberOfPages(); number++) {
      pages.add(Original.of(reader, number));
    }
    booklet = new Booklet(pages.size());
    var largest = largest();
    paper = wanted.orElseGet(() -> Paper.holding(largest));
    scale = paper.scale(largest);
  }

  /// Opens a file.
  ///
  /// @param wanted the sheets; the smallest that holds two pages at their full size where empty
  public static Checked<Imposition> open(Path pdf, Optional<Paper> wanted) {
    try {
      var reader = new PdfReader(pdf.toString());
      if (reader.isEncrypted()) {
        reader.close();
        return locked(pdf);
      }
      return Checked.of(new Imposition(reader, wanted), List.of());
    } catch (NoClassDefFoundError cipher) {
      // Ciphers would take a library that Quoin leaves out.
      return locked(pdf);
    } catch (IOException | RuntimeException broken) {
      // The reader throws unchecked faults on files that make no sense.
      return refused(pdf, "The file cannot be read as a PDF.", "Make the file anew.");
    }
  }

  private static Checked<Imposition> locked(Path pdf) {
    return refused(pdf, "The file is locked.", "Ask for the file without a password.");
  }

  private static Checked<Imposition> refused(Path pdf, String sentence, String mend) {
    var place = Place.of(pdf.toString().replace('\\', '/'));
    return Checked.failed(List.of(new Problem.Malformed(place, sentence, Optional.of(mend))));
  }

  private Size largest() {
    var width = Length.ZERO;
    var height = Length.ZERO;
    for (Original page : pages) {
      width = width.max(page.size().width());
      height = height.max(page.size().height());
    }
    return new Size(width, height);
  }

  public Booklet booklet() {
    return booklet;
  }

  public Paper paper() {
    return paper;
  }

  /// In thousandths of the pages' size.
  public int scale() {
    return scale;
  }

  /// Writes the sheets, each front before its back.
  ///
  /// @param creep how far each sheet pushes out the one that lies in it: about the paper's
  ///   thickness. Pages are moved so much nearer to the fold, so that their outer margins are equal
  ///   once the booklet is cut.
  public void write(Length creep, OutputStream out) throws IOException {
    var file = PdfFile.open(out, VERSION, false, new PackedStreams());
    var origin = new Origin(reader);
    for (Booklet.Side side : booklet.sides()) {
      side(file, origin, side, creep.times(side.sheet()).millipoints());
    }
    file.finish((catalog, information, _) -> origin.tell(file, catalog, information));
  }

  private void side(PdfFile file, Origin origin, Booklet.Side side, int inwards) {
    var boxes = PageBoxes.around(paper.size(), Length.ZERO, Length.ZERO);
    var sheet = new Sheet(boxes, file.nextPage());
    sheet.entries().put(PdfName.TRIMBOX, sheet.box(boxes.trim()));
    int fold = paper.size().width().half().millipoints();
    if (side.left() != Booklet.BLANK) {
      var page = pages.get(side.left() - 1);
      int width = scaled(page.size().width());
      place(file, sheet, page, fold - width + inwards, 0, fold);
    }
    if (side.right() != Booklet.BLANK) {
      var page = pages.get(side.right() - 1);
      place(file, sheet, page, fold - inwards, fold, paper.size().width().millipoints());
    }
    sheet.write(file, _ -> origin.blendingSpace());
  }

  /// Places a page with its bleed, as far as that stays on its own half of the sheet.
  ///
  /// @param x of the trim's left edge
  /// @param from left end of the half
  /// @param to right end of the half
  private void place(PdfFile file, Sheet sheet, Original page, int x, int from, int to) {
    int width = scaled(page.size().width());
    int height = scaled(page.size().height());
    int bleed = page.bleed() * scale / Paper.FULL;
    int y = (paper.size().height().millipoints() - height) / 2;
    int left = Math.max(from, x - bleed);
    int right = Math.min(to, x + width + bleed);
    var content = sheet.content();
    content.save();
    content.numbers(left, y - bleed, right - left, height + 2 * bleed).raw("re W n");
    content.numbers(page.matrix(scale, x, y)).raw("cm");
    var name = "P" + page.number();
    content.raw("/" + name + " Do");
    content.restore();
    var form = file.getImportedPage(reader, page.number());
    sheet.resource(PdfName.XOBJECT, name, form.getIndirectReference());
    if (page.blends()) {
      sheet.makeTransparent();
    }
  }

  private int scaled(Length length) {
    return length.times(scale, Paper.FULL).millipoints();
  }

  @Override
  public void close() {
    reader.close();
  }
}
