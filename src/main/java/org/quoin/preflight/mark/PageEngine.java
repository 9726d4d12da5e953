package org.quoin.preflight.mark;

import java.awt.BasicStroke;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Runs a page's content, forms and patterns included, and hands on what it paints.
final class PageEngine extends PDFGraphicsStreamEngine {
  /// Where marks go.
  interface Marks {
    void see(Mark mark) throws IOException;
  }

  private final Marks marks;
  private final Glyphs glyphs;
  private final CoatMixer mixer;
  private final GeneralPath path = new GeneralPath();
  private final GeneralPath textClip = new GeneralPath();
  private int clipRule = -1;
  private boolean broken;

  PageEngine(PDPage page, Glyphs glyphs, CoatMixer mixer, Marks marks) {
    super(page);
    this.glyphs = glyphs;
    this.mixer = mixer;
    this.marks = marks;
  }

  /// Whether an operator could not be carried out.
  boolean isBroken() {
    return broken;
  }

  /// Runs a page as it is on the sheet, whatever window on it the file would show on a screen.
  void run(PDPage page) throws IOException {
    var dictionary = page.getCOSObject();
    var window = dictionary.getItem(COSName.CROP_BOX);
    page.setCropBox(page.getMediaBox());
    try {
      processPage(page);
    } finally {
      dictionary.setItem(COSName.CROP_BOX, window);
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) {
    broken = true;
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
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x3, y3);
    } else {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
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
  public void fillPath(int windingRule) throws IOException {
    fill(windingRule);
    endPath();
  }

  @Override
  public void strokePath() throws IOException {
    stroke();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fill(windingRule);
    stroke();
    endPath();
  }

  private void fill(int windingRule) throws IOException {
    if (path.getCurrentPoint() == null) {
      return;
    }
    path.setWindingRule(windingRule);
    var outline = new Path2D.Float(path);
    tile(getGraphicsState());
    marks.see(
        new Mark.Fill(
            outline, isBox(outline), outline.getBounds2D(), mixer.filling(getGraphicsState())));
  }

  private static boolean isBox(Path2D outline) {
    var corners = outline.getPathIterator(null);
    int lines = 0;
    boolean straight = true;
    var at = new float[6];
    float x = 0;
    float y = 0;
    for (; !corners.isDone(); corners.next()) {
      switch (corners.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> straight &= lines == 0;
        case PathIterator.SEG_LINETO -> {
          straight &= Math.abs(at[0] - x) < 1e-3 || Math.abs(at[1] - y) < 1e-3;
          lines++;
        }
        case PathIterator.SEG_CLOSE -> {}
        default -> straight = false;
      }
      x = at[0];
      y = at[1];
    }
    return straight && lines >= 1 && lines <= 4;
  }

  private void stroke() throws IOException {
    if (path.getCurrentPoint() == null) {
      return;
    }
    var state = getGraphicsState();
    double width = state.getLineWidth() * scale(state.getCurrentTransformationMatrix());
    var outline = stroke(width, state).createStrokedShape(path);
    marks.see(new Mark.Line(outline, width, outline.getBounds2D(), mixer.stroking(state)));
  }

  private static double scale(Matrix matrix) {
    return Math.sqrt(Math.abs(matrix.createAffineTransform().getDeterminant()));
  }

  /// The pen of a line; the thinnest line is drawn a tenth of a point wide, which a device may do.
  private static BasicStroke stroke(double width, PDGraphicsState state) {
    float pen = (float) Math.max(0.1, width);
    float miter = Math.max(1, state.getMiterLimit());
    int cap = Math.clamp(state.getLineCap(), 0, 2);
    int join = Math.clamp(state.getLineJoin(), 0, 2);
    var pattern = state.getLineDashPattern();
    var dashes = pattern == null ? new float[0] : pattern.getDashArray().clone();
    float sum = 0;
    double scale = scale(state.getCurrentTransformationMatrix());
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = (float) Math.max(0, dashes[i] * scale);
      sum += dashes[i];
    }
    // Dashes finer than the pen's tenth part look like a line, and take for ever.
    return dashes.length == 0 || sum < pen / 10
        ? new BasicStroke(pen, cap, join, miter)
        : new BasicStroke(pen, cap, join, miter, dashes, 0);
  }

  @Override
  public void shadingFill(COSName name) throws IOException {
    var shading = getResources().getShading(name);
    var clip = getGraphicsState().getCurrentClippingPath();
    if (shading != null) {
      marks.see(
          new Mark.Fill(
              clip, false, clip.getBounds2D(), mixer.shading(getGraphicsState(), shading)));
    }
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    var state = getGraphicsState();
    var placed = state.getCurrentTransformationMatrix().createAffineTransform();
    var bounds = placed.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    var coat =
        image.isStencil()
            ? mixer.filling(state)
            : mixer.image(
                state,
                image.getColorSpace() == null ? PDDeviceGray.INSTANCE : image.getColorSpace());
    marks.see(new Mark.Picture(image, placed, bounds, coat));
  }

  @Override
  public void beginText() {
    textClip.reset();
  }

  @Override
  public void endText() {
    if (textClip.getCurrentPoint() != null) {
      getGraphicsState().intersectClippingPath(textClip);
      textClip.reset();
    }
  }

  @Override
  protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    var state = getGraphicsState();
    var mode = state.getTextState().getRenderingMode();
    var placed = matrix.createAffineTransform();
    placed.concatenate(font.getFontMatrix().createAffineTransform());
    var glyph = glyphs.glyph(font, code);
    var bounds = glyph.bounds(placed);
    double size = Math.abs(matrix.getScalingFactorY());
    if (mode.isFill()) {
      marks.see(
          new Mark.Letter(
              font, size, glyph, placed, Optional.empty(), bounds, mixer.filling(state)));
    }
    if (mode.isStroke()) {
      double width = state.getLineWidth() * scale(state.getCurrentTransformationMatrix());
      var pen = Optional.of(stroke(width, state));
      marks.see(new Mark.Letter(font, size, glyph, placed, pen, bounds, mixer.stroking(state)));
    }
    if (mode.isClip()) {
      textClip.append(placed.createTransformedShape(glyph.outline()), false);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    var kept = mixer.enterGroup(getGraphicsState());
    try {
      super.showTransparencyGroup(group);
    } finally {
      mixer.leave(kept);
    }
  }

  /// Runs a tile of the pattern once, for what is in it.
  private void tile(PDGraphicsState state) throws IOException {
    var colour = state.getNonStrokingColor();
    if (!mixer.isDeep()
        && colour.getColorSpace() instanceof PDPattern space
        && space.getPattern(colour) instanceof PDTilingPattern tile) {
      var kept = mixer.enterPattern();
      var outline = new GeneralPath(path);
      path.reset();
      try {
        processTilingPattern(tile, colour, space.getUnderlyingColorSpace());
      } finally {
        path.reset();
        path.append(outline, false);
        mixer.leave(kept);
      }
    }
  }
}
