package org.quoin.corpus;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Sees what a page paints and which piece of marked content each thing belongs to.
final class PageEye extends PDFGraphicsStreamEngine {
  private final double height;
  private final Deque<Integer> contents = new ArrayDeque<>();
  private final GeneralPath path = new GeneralPath();
  private int clipRule = -1;
  private final Map<Integer, List<Glyph>> glyphs = new LinkedHashMap<>();
  private final Map<Integer, List<Rectangle2D>> pictures = new LinkedHashMap<>();
  private final List<Rectangle2D> fills = new ArrayList<>();

  private PageEye(PDPage page) {
    super(page);
    height = page.getMediaBox().getHeight();
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
  public void drawImage(PDImage image) {
    var matrix = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    var box = matrix.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    var clip = getGraphicsState().getCurrentClippingPath();
    var seen = clip == null ? box : box.createIntersection(clip.getBounds2D());
    pictures.computeIfAbsent(content(), _ -> new ArrayList<>()).add(down(seen));
  }

  /// From the page's y upwards to ours.
  private Rectangle2D down(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX(), height - box.getMaxY(), box.getWidth(), box.getHeight());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    clipRule = windingRule;
  }

  @Override
  public void endPath() {
    if (clipRule != -1) {
      path.setWindingRule(clipRule);
      getGraphicsState().intersectClippingPath(path);
      clipRule = -1;
    }
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    fills.add(down(path.getBounds2D()));
    endPath();
  }

  @Override
  public void strokePath() {
    fills.add(down(path.getBounds2D()));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName name) {}
}
