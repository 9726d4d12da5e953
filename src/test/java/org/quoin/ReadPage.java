package org.quoin;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.quoin.pdf.PaintEye;

/// What a page shows and where, read by another library than wrote it: letters, photos and filled
/// areas, in points from the page's top left corner, in the order they are painted.
final class ReadPage extends PaintEye {
  /// A glyph with the letters it stands for.
  ///
  /// @param turned whether it runs up or down the page
  record Glyph(String text, double x, double y, boolean turned) {}

  /// A filled area.
  ///
  /// @param rgb its colour in hexadecimal
  record Fill(Rectangle2D area, int rgb) {}

  final List<Glyph> glyphs = new ArrayList<>();
  final List<Rectangle2D> photos = new ArrayList<>();
  final List<Fill> fills = new ArrayList<>();
  final double width;

  /// What is still to be said of the marked content that is open, where it says its words itself.
  private Optional<String> actual = Optional.empty();

  private final Deque<Optional<String>> open = new ArrayDeque<>();

  /// Letters of a passage by which it is found where lines run to the left: fewer than any line
  /// has.
  private static final int FEW = 10;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /// The keys of all upright glyphs in a row, and for each letter of it the glyph it came from.
  private final StringBuilder key = new StringBuilder();

  private final List<Glyph> sources = new ArrayList<>();

  ReadPage(PDPage page) throws IOException {
    super(page);
    width = page.getMediaBox().getWidth();
    processPage(page);
    for (Glyph glyph : glyphs) {
      if (!glyph.turned()) {
        String letters = Passage.key(glyph.text());
        key.append(isLeftwards(letters) ? reversed(letters) : letters);
        letters.chars().forEach(_ -> sources.add(glyph));
      }
    }
  }

  /// The letters and figures of the page's upright text, in the order they are painted.
  String key() {
    return key.toString();
  }

  private static boolean isLeftwards(String letters) {
    return !letters.isEmpty() && Bidi.requiresBidi(letters.toCharArray(), 0, 1);
  }

  private static String reversed(String letters) {
    return new StringBuilder(letters).reverse().toString();
  }

  /// The letters of turned text, in the order they are read.
  String turnedKey() {
    var letters = new StringBuilder();
    glyphs.stream().filter(Glyph::turned).forEach(glyph -> letters.append(glyph.text()));
    String read = Passage.key(letters.toString());
    return isLeftwards(read) ? reversed(read) : read;
  }

  /// The glyphs of the first place where the page shows these words without a break; of words that
  /// run to the left, which a page paints from the left, only the first few.
  Optional<List<Glyph>> find(String words) {
    String wanted = Passage.key(words);
    if (isLeftwards(wanted)) {
      // Figures run to the right in it all the same.
      var few = wanted.substring(0, Math.min(FEW, wanted.length())).replaceFirst("\\d+$", "");
      wanted = NUMBER.matcher(reversed(few)).replaceAll(number -> reversed(number.group()));
    }
    int at = key.indexOf(wanted);
    return at < 0 || wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(sources.subList(at, at + wanted.length()));
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    open.push(actual);
    if (properties != null && properties.containsKey(COSName.ACTUAL_TEXT)) {
      actual = Optional.of(properties.getString(COSName.ACTUAL_TEXT));
    }
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    actual = open.pop();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    if (actual.isPresent()) {
      // A drawn-out word says as a whole what its glyphs cannot.
      text = actual.get();
      actual = Optional.of("");
    }
    if (text != null) {
      double y = height - matrix.getTranslateY();
      glyphs.add(new Glyph(text, matrix.getTranslateX(), y, Math.abs(matrix.getShearY()) > 0.1));
    }
  }

  @Override
  protected void pictured(Rectangle2D seen) {
    photos.add(seen);
  }

  @Override
  protected void filled(Rectangle2D area) throws IOException {
    fills.add(new Fill(area, getGraphicsState().getNonStrokingColor().toRGB() & 0xFFFFFF));
  }

  @Override
  protected void stroked(Rectangle2D area) {}
}
