package org.quoin.preflight.plate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The plates of one page: for each ink, how much of each small square it covers. Memory depends on
/// the page's size alone.
public final class Plates {
  private final PlateGrid grid;
  private final float[][] process;
  private final Map<String, float[]> spots = new TreeMap<>();
  private final boolean[] touched;
  private final BufferedImage mask;
  private final byte[] cover;
  private final Graphics2D brush;
  private Shape clipping;

  public Plates(PlateGrid grid) {
    this.grid = grid;
    process = new float[4][grid.width() * grid.height()];
    touched = new boolean[grid.width() * grid.height()];
    mask = new BufferedImage(grid.width(), grid.height(), BufferedImage.TYPE_BYTE_GRAY);
    cover = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
    brush = mask.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    brush.setColor(Color.WHITE);
    brush.setTransform(grid.fromPage());
  }

  public PlateGrid grid() {
    return grid;
  }

  /// Lays one colour over a shape.
  ///
  /// @param clip what of it shows; null for all
  public void fill(Shape shape, Shape clip, Inks inks, Laying laying) {
    fill(shape, clip, inks, laying, !inks.isWhite());
  }

  /// Lays one colour over a part of a box, evenly.
  ///
  /// @param share of the box that it covers, from 0 to 1
  public void tint(Rectangle2D box, double share, Inks inks, Laying laying) {
    if (!inks.known()) {
      return;
    }
    boolean white = inks.isWhite();
    var layers = layers(inks, laying);
    var squares = grid.fromPage().createTransformedShape(box).getBounds2D();
    int left = (int) Math.max(0, Math.floor(squares.getMinX()));
    int top = (int) Math.max(0, Math.floor(squares.getMinY()));
    int right = (int) Math.min(grid.width(), Math.ceil(squares.getMaxX()));
    int foot = (int) Math.min(grid.height(), Math.ceil(squares.getMaxY()));
    for (int y = top; y < foot; y++) {
      double high = Math.min(y + 1, squares.getMaxY()) - Math.max(y, squares.getMinY());
      for (int x = left; x < right; x++) {
        double wide = Math.min(x + 1, squares.getMaxX()) - Math.max(x, squares.getMinX());
        int i = y * grid.width() + x;
        double part = high * wide * share;
        touched[i] |= part > 0 && !white;
        lay(i, layers, laying, (float) part * laying.opacity());
      }
    }
  }

  /// Covers what lies below a shape with something whose inks nobody has asked for yet.
  public void cover(Shape shape, Shape clip) {
    fill(shape, clip, Inks.process(0, 0, 0, 0), Laying.SOLID, true);
  }

  private void fill(Shape shape, Shape clip, Inks inks, Laying laying, boolean touching) {
    var region = mask(shape, clip);
    if (region.isEmpty()) {
      return;
    }
    var layers = inks.known() ? layers(inks, laying) : new Layer[0];
    for (int y = region.y; y < region.y + region.height; y++) {
      for (int i = y * grid.width() + region.x;
          i < y * grid.width() + region.x + region.width;
          i++) {
        if (cover[i] != 0) {
          float part = (cover[i] & 0xFF) / 255f;
          cover[i] = 0;
          if (part >= 0.5f) {
            touched[i] = touching;
          }
          lay(i, layers, laying, part * laying.opacity());
        }
      }
    }
  }

  /// Lays an image over the unit square as `placed` puts it on the page.
  ///
  /// @param opacity of each sample; empty for an opaque image
  public void image(
      Samples samples,
      Separating separating,
      Optional<Samples> opacity,
      AffineTransform placed,
      Shape clip,
      Laying laying) {
    AffineTransform back;
    try {
      var whole = new AffineTransform(grid.fromPage());
      whole.concatenate(placed);
      back = whole.createInverse();
    } catch (NoninvertibleTransformException flat) {
      return;
    }
    var region = mask(placed.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)), clip);
    var shares = sharesOf(samples, separating);
    var tints = new TreeMap<String, Float>();
    separating.spots().forEach(this::plate);
    var inks = new float[4];
    var point = new Point2D.Double();
    for (int y = region.y; y < region.y + region.height; y++) {
      for (int x = region.x; x < region.x + region.width; x++) {
        int i = y * grid.width() + x;
        if (cover[i] == 0) {
          continue;
        }
        float part = (cover[i] & 0xFF) / 255f * laying.opacity();
        cover[i] = 0;
        point.setLocation(x + 0.5, y + 0.5);
        back.transform(point, point);
        int at = samples.index(point.x, 1 - point.y);
        if (opacity.isPresent()) {
          var layer = opacity.get();
          part *= layer.values()[0][layer.index(point.x, 1 - point.y)];
        }
        touched[i] |= part >= 0.5f;
        for (int ink = 0; ink < 4; ink++) {
          inks[ink] = shares[ink][at];
        }
        for (int s = 0; s < separating.spots().size(); s++) {
          tints.put(separating.spots().get(s), shares[4 + s][at]);
        }
        lay(i, inks, tints, laying, part);
      }
    }
  }

  /// Lays one colour through a stencil that `placed` puts on the page.
  public void stencil(
      Samples stencil, AffineTransform placed, Shape clip, Inks inks, Laying laying) {
    var values = new float[4][stencil.width() * stencil.height()];
    var shares = inks.shares();
    for (int ink = 0; ink < 4; ink++) {
      Arrays.fill(values[ink], shares[ink]);
    }
    // A stencil paints where its sample is 0 (ISO 32000-1, 8.9.6.2).
    var paints = new float[1][stencil.values()[0].length];
    for (int i = 0; i < paints[0].length; i++) {
      paints[0][i] = 1 - stencil.values()[0][i];
    }
    image(
        new Samples(stencil.width(), stencil.height(), values),
        new Separating(
            Collections.emptyList(), false, 4, (in, out) -> System.arraycopy(in, 0, out, 0, 4)),
        Optional.of(new Samples(stencil.width(), stencil.height(), paints)),
        placed,
        clip,
        laying);
  }

  private static float[][] sharesOf(Samples samples, Separating separating) {
    int count = samples.width() * samples.height();
    var shares = new float[4 + separating.spots().size()][count];
    var components = new float[samples.values().length];
    var inks = new float[shares.length];
    for (int i = 0; i < count; i++) {
      for (int c = 0; c < components.length; c++) {
        components[c] = samples.values()[c][i];
      }
      separating.shares(components, inks);
      for (int ink = 0; ink < inks.length; ink++) {
        shares[ink][i] = inks[ink];
      }
    }
    return shares;
  }

  private void lay(int i, float[] shares, Map<String, Float> tints, Laying laying, float part) {
    for (int ink = 0; ink < 4; ink++) {
      if (laying.reaches(shares[ink])) {
        process[ink][i] = laying.lay(process[ink][i], shares[ink], part);
      }
    }
    if (!spots.isEmpty()) {
      for (var plate : spots.entrySet()) {
        Float tint = tints.get(plate.getKey());
        if (tint != null || !laying.overprint()) {
          var values = plate.getValue();
          values[i] = laying.lay(values[i], tint == null ? 0 : tint, part);
        }
      }
    }
  }

  /// What one colour lays on one plate.
  private record Layer(float[] plate, float share) {}

  private Layer[] layers(Inks inks, Laying laying) {
    var layers = new ArrayList<Layer>();
    float[] shares = inks.shares();
    for (int ink = 0; ink < 4; ink++) {
      if (laying.reaches(shares[ink])) {
        layers.add(new Layer(process[ink], shares[ink]));
      }
    }
    inks.spots().keySet().forEach(this::plate);
    for (var plate : spots.entrySet()) {
      Float tint = inks.spots().get(plate.getKey());
      if (tint != null || !laying.overprint()) {
        layers.add(new Layer(plate.getValue(), tint == null ? 0 : tint));
      }
    }
    return layers.toArray(Layer[]::new);
  }

  private static void lay(int i, Layer[] layers, Laying laying, float part) {
    for (var layer : layers) {
      layer.plate[i] = laying.lay(layer.plate[i], layer.share, part);
    }
  }

  private float[] plate(String ink) {
    return spots.computeIfAbsent(ink, _ -> new float[grid.width() * grid.height()]);
  }

  /// How much of each square a shape covers, into the mask; gives the squares to look at.
  private Rectangle mask(Shape shape, Shape clip) {
    var bounds = grid.fromPage().createTransformedShape(shape).getBounds2D();
    var page = new Rectangle(0, 0, grid.width(), grid.height());
    var region = page.intersection(Grown.of(bounds));
    if (region.isEmpty()) {
      return region;
    }
    boolean clipped = clip != null && !clip.contains(shape.getBounds2D());
    clip(clipped ? clip : null);
    brush.fill(shape);
    return region;
  }

  /// Working a clip out costs more than many fills through it.
  private void clip(Shape clip) {
    if (clip != clipping) {
      clipping = clip;
      brush.setClip(clip instanceof Area area && area.isRectangular() ? area.getBounds2D() : clip);
    }
  }

  /// Whether something lies on a place of the page: any mark but white, which is paper.
  public boolean isTouched(double x, double y) {
    int i = grid.index(x, y);
    return i >= 0 && touched[i];
  }

  /// Whether anything lies within a part of the page.
  public boolean isTouched(Rectangle2D area) {
    var squares = grid.squares(area);
    for (int y = squares.y; y < squares.y + squares.height; y++) {
      for (int x = squares.x; x < squares.x + squares.width; x++) {
        if (touched[y * grid.width() + x]) {
          return true;
        }
      }
    }
    return false;
  }

  /// The mean inks below a part of the page.
  public Inks mean(Rectangle2D area) {
    var squares = grid.squares(area);
    if (squares.isEmpty()) {
      return Inks.process(0, 0, 0, 0);
    }
    var tints = new TreeMap<String, Float>();
    spots.forEach((ink, plate) -> tints.put(ink, mean(plate, squares)));
    return new Inks(
        mean(process[0], squares),
        mean(process[1], squares),
        mean(process[2], squares),
        mean(process[3], squares),
        tints,
        true);
  }

  private float mean(float[] plate, Rectangle squares) {
    float sum = 0;
    for (int y = squares.y; y < squares.y + squares.height; y++) {
      for (int x = squares.x; x < squares.x + squares.width; x++) {
        sum += plate[y * grid.width() + x];
      }
    }
    return sum / (squares.width * squares.height);
  }

  /// The sum of all inks on each square.
  float[] totals() {
    var totals = new float[touched.length];
    float[] cyan = process[0];
    float[] magenta = process[1];
    float[] yellow = process[2];
    float[] black = process[3];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = cyan[i] + magenta[i] + yellow[i] + black[i];
    }
    for (float[] plate : spots.values()) {
      for (int i = 0; i < totals.length; i++) {
        totals[i] += plate[i];
      }
    }
    return totals;
  }

  /// A rectangle of whole squares round a shape.
  private static final class Grown {
    private Grown() {}

    static Rectangle of(Rectangle2D bounds) {
      int x = (int) Math.clamp(Math.floor(bounds.getMinX()) - 1, -1e6, 1e6);
      int y = (int) Math.clamp(Math.floor(bounds.getMinY()) - 1, -1e6, 1e6);
      int right = (int) Math.clamp(Math.ceil(bounds.getMaxX()) + 1, -1e6, 1e6);
      int foot = (int) Math.clamp(Math.ceil(bounds.getMaxY()) + 1, -1e6, 1e6);
      return new Rectangle(x, y, right - x, foot - y);
    }
  }
}
