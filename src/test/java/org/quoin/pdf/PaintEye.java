package org.quoin.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// Follows what a page paints and says where its areas and pictures lie, in points from the page's
/// top left corner; whoever looks through it also sees the letters.
public abstract class PaintEye extends PDFGraphicsStreamEngine {
  private static final int NO_CLIP = -1;

  public final double height;
  private final GeneralPath path = new GeneralPath();
  private int clip = NO_CLIP;

  protected PaintEye(PDPage page) {
    super(page);
    height = page.getMediaBox().getHeight();
  }

  /// An area of the colour that is set.
  protected abstract void filled(Rectangle2D area) throws IOException;

  /// What a line drawn round or along something takes up.
  protected abstract void stroked(Rectangle2D area);

  /// A picture, so much of it as shows.
  protected abstract void pictured(Rectangle2D seen);

  /// From the page's y upwards to ours.
  private Rectangle2D down(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX(), height - box.getMaxY(), box.getWidth(), box.getHeight());
  }

  @Override
  public final void drawImage(PDImage image) {
    var matrix = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    var box = matrix.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    var window = getGraphicsState().getCurrentClippingPath();
    pictured(down(window == null ? box : box.createIntersection(window.getBounds2D())));
  }

  @Override
  public final void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.moveTo(a.getX(), a.getY());
    path.lineTo(b.getX(), b.getY());
    path.lineTo(c.getX(), c.getY());
    path.lineTo(d.getX(), d.getY());
    path.closePath();
  }

  @Override
  public final void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public final void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public final void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public final Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public final void closePath() {
    path.closePath();
  }

  @Override
  public final void clip(int rule) {
    clip = rule;
  }

  @Override
  public final void endPath() {
    if (clip != NO_CLIP) {
      path.setWindingRule(clip);
      getGraphicsState().intersectClippingPath(path);
      clip = NO_CLIP;
    }
    path.reset();
  }

  @Override
  public final void fillPath(int rule) throws IOException {
    filled(down(path.getBounds2D()));
    endPath();
  }

  @Override
  public final void fillAndStrokePath(int rule) throws IOException {
    fillPath(rule);
  }

  @Override
  public final void strokePath() {
    stroked(down(path.getBounds2D()));
    endPath();
  }

  @Override
  public final void shadingFill(COSName name) {}
}
