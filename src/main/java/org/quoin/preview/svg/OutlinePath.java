package org.quoin.preview.svg;

import org.quoin.picture.Artwork;
import org.quoin.picture.Outline;

/// Outlines as SVG paths, in whole millipoints.
final class OutlinePath {
  private OutlinePath() {}

  static void write(Outline outline, SvgText svg) {
    svg.raw(" d=\"");
    for (Outline.Step step : outline.steps()) {
      switch (step) {
        case Outline.Step.Move(int x, int y) -> point(svg.raw('M'), x, y);
        case Outline.Step.Line(int x, int y) -> point(svg.raw('L'), x, y);
        case Outline.Step.Curve(int x1, int y1, int x2, int y2, int x, int y) -> {
          point(svg.raw('C'), x1, y1);
          point(svg.raw(' '), x2, y2);
          point(svg.raw(' '), x, y);
        }
        case Outline.Step.Close() -> svg.raw('Z');
      }
    }
    svg.raw(outline.evenOdd() ? "\" fill-rule=\"evenodd\"/>" : "\"/>");
  }

  private static void point(SvgText svg, int x, int y) {
    svg.number(x).raw(' ').number(y);
  }

  /// A drawing as a file of its own.
  static String file(Artwork artwork) {
    var svg = new SvgText();
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    svg.number(artwork.width()).raw(' ').number(artwork.height()).raw("\">");
    for (Artwork.Fill fill : artwork.fills()) {
      svg.raw("<path fill=\"").raw("#%06x".formatted(fill.rgb())).raw('"');
      if (fill.opacity() < 1000) {
        svg.raw(" fill-opacity=\"" + fill.opacity() / 1000.0 + "\"");
      }
      write(fill.outline(), svg);
    }
    return svg.raw("</svg>").toString();
  }
}
