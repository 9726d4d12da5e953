package org.quoin.corpus;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.quoin.pdf.PaintEye;

/// Sees what a page paints and which piece of marked content each thing belongs to.
final class PageEye extends PaintEye {
  private final Deque<Integer> contents = new ArrayDeque<>();
  private final Map<Integer, List<Glyph>> glyphs = new LinkedHashMap<>();
  private final Map<Integer, List<Rectangle2D>> pictures = new LinkedHashMap<>();
  private final List<Rectangle2D> fills = new ArrayList<>();

  private PageEye(PDPage page) {
    super(page);
  }

  static Shown look(PDPage page, int number) throws IOException {
    var eye = new PageEye(page);
    eye.processPage(page);
    return new Shown(number, eye.glyphs, eye.pictures, eye.fills);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    int number = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    // Replacement text lies within its piece of content and has no number of its own.
    boolean within = number < 0 && !contents.isEmpty() && !tag.getName().equals("Artifact");
    contents.push(within ? contents.peek() : number);
  }

  @Override
  public void endMarkedContentSequence() {
    contents.pop();
  }

  private int content() {
    return contents.isEmpty() ? Shown.FURNITURE : contents.peek();
  }

  @Override
  protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    var text = font.toUnicode(code);
    var turned = Math.abs(matrix.getShearX()) > 1e-6 || Math.abs(matrix.getShearY()) > 1e-6;
    var glyph =
        new Glyph(
            text == null ? "\uFFFD" : text,
            matrix.getTranslateX(),
            height - matrix.getTranslateY(),
            displacement.getX() * matrix.getScalingFactorX(),
            Math.abs(matrix.getScalingFactorY()),
            turned);
    glyphs.computeIfAbsent(content(), _ -> new ArrayList<>()).add(glyph);
  }

  @Override
  protected void pictured(Rectangle2D seen) {
    pictures.computeIfAbsent(content(), _ -> new ArrayList<>()).add(seen);
  }

  @Override
  protected void filled(Rectangle2D area) {
    fills.add(area);
  }

  @Override
  protected void stroked(Rectangle2D area) {
    fills.add(area);
  }
}
