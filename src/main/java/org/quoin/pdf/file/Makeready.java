package org.quoin.pdf.file;

import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.PdfObject;
import org.quoin.display.Mark;
import org.quoin.geometry.Length;
import org.quoin.geometry.PageBoxes;
import org.quoin.geometry.Size;
import org.quoin.style.Ink;

/// What an edition decides while pages are printed: what the standard behind it asks and what its
/// readers need.
public interface Makeready {
  /// What an ink fills, which tells whether black may overprint.
  enum Coverage {
    /// Letters and rules: small, and ugly where a gap shows round them.
    LINE,
    AREA
  }

  PageBoxes boxes(Size trim, Length bleed);

  Paint paint(Ink ink, Coverage coverage);

  /// Of a drawing's own colour, `0xRRGGBB`.
  Paint paint(int rgb);

  /// The colour space of a photo's pixels.
  ///
  /// @param profile that the photo carries, fit for so many channels
  PdfObject photoSpace(int channels, Optional<byte[]> profile);

  /// How RGB photos are turned into inks; empty when they stay as they are.
  Optional<PhotoInks> photoInks();

  /// The colour space in which a page blends what is not opaque.
  PdfObject blendingSpace();

  /// Whether letters must be recoverable from the glyphs.
  boolean readable();

  /// Notes what a page says, mark by mark in the order of reading, before any is painted.
  void read(Mark mark);

  /// Opens what the mark means, on the sheet, before it is painted.
  void tag(Mark mark, Sheet sheet);

  /// The language of a text that is not its element's.
  Optional<Locale> foreign(Mark.Text text);

  void link(Mark.Link link, Sheet sheet);

  /// Called when all marks of the page are painted.
  ///
  /// @param lettering for words outside the page's own
  void finishPage(Sheet sheet, int number, Lettering lettering);
}
