package org.quoin.sample;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes the marks of the mission and of its invented donors as SVG, their words as outlines in
/// the project's own fonts. Run it with the folder of the issues and the folder of the fonts.
final class MarkPainter {
  private static final List<String> ISSUES =
      List.of("2012-q2", "2012-q2-ar", "2012-q2-fa", "2012-q2-ru", "2012-q2-tg", "2012-q3");

  /// The donors of the small issues.
  private static final List<String> SMALL =
      List.of("blue-atlas-fund", "kingdom-of-norrland", "meridian-aid", "republic-of-aurelia");

  private final Path fonts;

  private MarkPainter(Path fonts) {
    this.fonts = fonts;
  }

  public static void main(String[] arguments) throws IOException, FontFormatException {
    var issues = Path.of(arguments[0]);
    var painter = new MarkPainter(Path.of(arguments[1]));
    for (var mark : MarkDesigns.all()) {
      for (var issue : SMALL.contains(mark.name()) ? ISSUES : ISSUES.subList(0, 1)) {
        var folder = Files.createDirectories(issues.resolve(issue).resolve("logos"));
        Files.writeString(folder.resolve(mark.name() + ".svg"), painter.draw(mark));
      }
    }
  }

  private String draw(MarkDesigns.Mark mark) throws IOException, FontFormatException {
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            .formatted(mark.width(), mark.height()));
    svg.append(" viewBox=\"0 0 %d %d\">\n".formatted(mark.width(), mark.height()));
    svg.append("  <title>%s</title>\n".formatted(mark.title()));
    for (var shape : mark.shapes()) {
      svg.append("  ").append(shape).append('\n');
    }
    for (var word : mark.words()) {
      svg.append("  <path fill=\"%s\" d=\"%s\"/>\n".formatted(word.colour(), outline(word)));
    }
    return svg.append("</svg>\n").toString();
  }

  private String outline(MarkDesigns.Word word) throws IOException, FontFormatException {
    var font =
        Font.createFont(Font.TRUETYPE_FONT, fonts.resolve(word.face()).toFile())
            .deriveFont((float) word.size());
    var context = new FontRenderContext(new AffineTransform(), true, true);
    var glyphs = font.createGlyphVector(context, word.text());
    if (word.spacing() != 0) {
      for (int i = 0; i <= glyphs.getNumGlyphs(); i++) {
        var at = glyphs.getGlyphPosition(i);
        at.setLocation(at.getX() + i * word.spacing(), at.getY());
        glyphs.setGlyphPosition(i, at);
      }
    }
    double wide = glyphs.getVisualBounds().getWidth();
    double x = word.centred() ? word.x() - wide / 2 : word.x();
    return path(glyphs.getOutline((float) x, (float) word.y()));
  }

  private static String path(Shape shape) {
    var text = new StringBuilder();
    var c = new double[6];
    for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> text.append('M').append(places(c, 2));
        case PathIterator.SEG_LINETO -> text.append('L').append(places(c, 2));
        case PathIterator.SEG_QUADTO -> text.append('Q').append(places(c, 4));
        case PathIterator.SEG_CUBICTO -> text.append('C').append(places(c, 6));
        default -> text.append('Z');
      }
    }
    return text.toString();
  }

  private static String places(double[] c, int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", c[i]));
    }
    return text.toString();
  }
}
