package org.quoin.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the SVG library paints on: it draws nothing and keeps each painted shape as a filled
/// outline, with strokes widened to outlines and clips cut off.
///
/// Paint, transform, clip and opacity are those of this branch of the drawing; the fills and the
/// count of steps belong to the whole.
final class ArtworkOutput implements Output {
  /// Nodes visited and points kept at most, which bounds drawings that use their own parts over and
  /// over.
  private static final int MOST_STEPS = 400_000;

  /// A drawing that goes on and on; caught by [ArtworkReader].
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Sheet {
    private final List<Artwork.Fill> fills = new ArrayList<>();
    private boolean flattened;
    private int steps;

    private void count(int more) {
      steps += more;
      if (steps > MOST_STEPS) {
        throw new TooMuch();
      }
    }
  }

  private final Sheet sheet;
  private AffineTransform transform;
  private Stroke stroke;
  private Paint paint;
  private Area clip;
  private float opacity;

  /// @param scale millipoints a user unit
  ArtworkOutput(double scale) {
    sheet = new Sheet();
    transform = AffineTransform.getScaleInstance(scale, scale);
    stroke = new BasicStroke();
    paint = Color.BLACK;
    opacity = 1;
  }

  private ArtworkOutput(ArtworkOutput parent) {
    sheet = parent.sheet;
    transform = parent.transform();
    stroke = parent.stroke;
    paint = parent.paint;
    clip = parent.clip;
    opacity = parent.opacity;
  }

  List<Artwork.Fill> fills() {
    return List.copyOf(sheet.fills);
  }

  /// Whether a gradient or pattern became one flat colour.
  boolean flattened() {
    return sheet.flattened;
  }

  @Override
  public void fillShape(Shape shape) {
    var colour = flat(shape);
    int visible = Math.round(1000 * opacity * colour.getAlpha() / 255f);
    Shape placed = new Path2D.Double(shape, transform);
    if (clip != null && !clip.contains(placed.getBounds2D())) {
      var cut = new Area(placed);
      cut.intersect(clip);
      placed = cut;
    }
    var outline = OutlineBuilder.of(placed);
    sheet.count(1 + outline.steps().size());
    if (visible > 0 && !outline.steps().isEmpty()) {
      sheet.fills.add(new Artwork.Fill(outline, colour.getRGB() & 0xFFFFFF, visible));
    }
  }

  private Color flat(Shape shape) {
    if (paint instanceof Color flat) {
      return flat;
    }
    sheet.flattened = true;
    return MeanColour.of(paint, shape);
  }

  @Override
  public void drawShape(Shape shape) {
    sheet.count(1);
    fillShape(stroke.createStrokedShape(shape));
  }

  @Override
  public void setPaint(Paint paint) {
    this.paint = paint;
  }

  @Override
  public void setPaint(Supplier<Paint> paint) {
    setPaint(paint.get());
  }

  @Override
  public void applyClip(Shape shape) {
    var cut = new Area(new Path2D.Double(shape, transform));
    sheet.count(1);
    if (clip != null) {
      cut.intersect(clip);
    }
    clip = cut;
  }

  @Override
  public Output createChild() {
    sheet.count(1);
    return new ArtworkOutput(this);
  }

  @Override
  public SafeState safeState() {
    var kept = new ArtworkOutput(this);
    return () -> {
      transform = kept.transform;
      stroke = kept.stroke;
      paint = kept.paint;
      clip = kept.clip;
      opacity = kept.opacity;
    };
  }

  /// In user space, as the library asks for it; everything when nothing is cut off.
  @Override
  public Rectangle2D clipBounds() {
    if (clip == null) {
      return new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
    }
    try {
      return transform.createInverse().createTransformedShape(clip).getBounds2D();
    } catch (java.awt.geom.NoninvertibleTransformException flat) {
      return new Rectangle2D.Double();
    }
  }

  @Override
  public void drawImage(BufferedImage image) {
    sheet.flattened = true;
  }

  @Override
  public void drawImage(Image image, ImageObserver observer) {
    sheet.flattened = true;
  }

  @Override
  public void drawImage(Image image, AffineTransform at, ImageObserver observer) {
    sheet.flattened = true;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Stroke stroke() {
    return stroke;
  }

  @Override
  public Optional<Float> contextFontSize() {
    return Optional.empty();
  }

  @Override
  public void dispose() {}

  @Override
  public void debugPaint(Consumer<Graphics2D> painter) {}

  @Override
  public RenderingHints renderingHints() {
    return new RenderingHints(null);
  }

  @Override
  public Object renderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {}

  @Override
  public AffineTransform transform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform to) {
    transform = new AffineTransform(to);
  }

  @Override
  public void applyTransform(AffineTransform more) {
    transform.concatenate(more);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public float currentOpacity() {
    return opacity;
  }

  @Override
  public void applyOpacity(float more) {
    opacity *= more;
  }

  @Override
  public boolean supportsFilters() {
    return false;
  }

  @Override
  public boolean supportsColors() {
    return true;
  }
}
