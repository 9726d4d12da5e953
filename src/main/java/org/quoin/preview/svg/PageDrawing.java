package org.quoin.preview.svg;

import java.math.BigDecimal;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.issue.Target;
import org.quoin.picture.Artwork;

/// Draws display pages as SVG with the bleed around them.
///
/// Glyphs stand one by one at their places, as characters of a [GlyphFont]. Over them lie the
/// words, unseen, each line stretched to its width, for selecting, copying and finding. Inks and
/// faces are classes, `k3` and `f0`, by their numbers in the type case; photos and drawings are
/// named by the hash of their content: `/photos/HASH`, `/drawings/HASH`.
///
/// @param bleed how much is shown beyond the trim
public record PageDrawing(TypeCase types, Length bleed) {
  /// Type below this size is drawn as grey bars where a page is as small as a thumb.
  private static final Length GREEKED = Length.ofPoints(13);

  /// An artwork as a file of its own, which drawings of pages name.
  public static String file(Artwork artwork) {
    return OutlinePath.file(artwork);
  }

  /// The whole page.
  public String draw(DisplayPage page) {
    var svg = open(page);
    for (Mark mark : page.marks()) {
      switch (mark) {
        case Mark.Text words -> glyphs(words, svg);
        case Mark.Fill fill -> fill(fill, svg);
        case Mark.Shape shape -> shape(shape, svg);
        case Mark.Picture picture -> picture(picture, svg);
        case Mark.Drawing drawing -> drawing(drawing, svg);
        case Mark.Link link -> link(link, svg);
      }
    }
    svg.raw("<g class=\"words\">");
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Text words && words.turn() == Mark.Turn.NONE) {
        words(words, svg);
      }
    }
    return svg.raw("</g></svg>").toString();
  }

  /// The page as small as a thumb: small type greeked, as on a designer's first sketch.
  public String sketch(DisplayPage page) {
    var svg = open(page);
    for (Mark mark : page.marks()) {
      switch (mark) {
        case Mark.Text words when words.glyphs().size().compareTo(GREEKED) < 0 -> bar(words, svg);
        case Mark.Text words -> glyphs(words, svg);
        case Mark.Fill fill -> fill(fill, svg);
        case Mark.Shape shape -> shape(shape, svg);
        case Mark.Picture picture -> picture(picture, svg);
        case Mark.Drawing drawing -> drawing(drawing, svg);
        case Mark.Link _ -> {}
      }
    }
    return svg.raw("</svg>").toString();
  }

  private SvgText open(DisplayPage page) {
    var svg = new SvgText().raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"");
    var twice = bleed.times(2);
    svg.points(bleed.negated()).raw(' ').points(bleed.negated()).raw(' ');
    svg.points(page.trim().width().plus(twice)).raw(' ');
    return svg.points(page.trim().height().plus(twice)).raw("\">");
  }

  private void fill(Mark.Fill fill, SvgText svg) {
    svg.raw("<rect class=\"k").number(types.number(fill.ink())).raw('"').box(fill.area()).raw("/>");
  }

  private void shape(Mark.Shape shape, SvgText svg) {
    svg.raw("<path class=\"k").number(types.number(shape.ink())).raw("\" transform=\"translate(");
    svg.points(shape.origin().x()).raw(' ').points(shape.origin().y()).raw(") scale(.001)\"");
    OutlinePath.write(shape.outline(), svg);
  }

  private static void picture(Mark.Picture picture, SvgText svg) {
    var crop = picture.crop();
    svg.raw("<rect class=\"awaited\"").box(picture.frame()).raw("/>");
    svg.raw("<svg").box(picture.frame()).raw(" viewBox=\"").number(crop.x()).raw(' ');
    svg.number(crop.y()).raw(' ').number(crop.width()).raw(' ').number(crop.height());
    svg.raw("\" preserveAspectRatio=\"none\"><image href=\"/photos/").raw(picture.photo().hash());
    svg.raw("\" width=\"10000\" height=\"10000\" preserveAspectRatio=\"none\"/></svg>");
  }

  private static void drawing(Mark.Drawing drawing, SvgText svg) {
    svg.raw("<image href=\"/drawings/").raw(drawing.artwork().hash()).raw('"');
    svg.box(drawing.frame()).raw("/>");
  }

  private static void link(Mark.Link link, SvgText svg) {
    var to =
        switch (link.target()) {
          case Target.Address(String uri) -> uri;
          case Target.Destination(String id) -> "→ " + id;
        };
    svg.raw("<rect class=\"link\"").box(link.area()).raw("><title>").words(to);
    svg.raw("</title></rect>");
  }

  private void glyphs(Mark.Text mark, SvgText svg) {
    var run = mark.glyphs();
    boolean plain = run.scale() == 1000 && mark.turn() == Mark.Turn.NONE;
    svg.raw("<text class=\"f").number(types.number(run.face())).raw(" k");
    svg.number(types.number(mark.ink())).raw('"').attribute("font-size", run.size());
    if (!plain) {
      turn(mark, svg);
    }
    int x = plain ? mark.origin().x().millipoints() : 0;
    int y = plain ? mark.origin().y().millipoints() : 0;
    var letters = new StringBuilder();
    svg.raw(" x=\"");
    int pen = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      if (seen(run, i)) {
        int offset = run.xOffsets() == null ? 0 : run.xOffsets()[i];
        svg.points(x + (int) ((pen + offset) * 1000L / run.scale())).raw(' ');
        letters.append(GlyphCodes.of(run.glyphs()[i]));
      }
      pen += run.advances()[i];
    }
    svg.raw("\" y=\"");
    if (run.yOffsets() == null) {
      svg.points(y);
    } else {
      for (int i = 0; i < run.glyphs().length; i++) {
        if (seen(run, i)) {
          svg.points(y - run.yOffsets()[i]).raw(' ');
        }
      }
    }
    svg.raw("\">").raw(letters.toString()).raw("</text>");
  }

  /// Blanks need no drawing.
  private static boolean seen(GlyphRun run, int glyph) {
    int at = run.clusters()[glyph];
    return at >= run.text().length() || !Character.isSpaceChar(run.text().charAt(at));
  }

  /// From the run's own direction and width to the page's: scaled along the line, then turned.
  private static void turn(Mark.Text mark, SvgText svg) {
    var scale = BigDecimal.valueOf(mark.glyphs().scale(), 3).toPlainString();
    svg.raw(" transform=\"matrix(");
    switch (mark.turn()) {
      case NONE -> svg.raw(scale).raw(" 0 0 1 ");
      case UPWARDS -> svg.raw("0 -").raw(scale).raw(" 1 0 ");
      case DOWNWARDS -> svg.raw("0 ").raw(scale).raw(" -1 0 ");
    }
    svg.points(mark.origin().x()).raw(' ').points(mark.origin().y()).raw(")\"");
  }

  private static void words(Mark.Text mark, SvgText svg) {
    var run = mark.glyphs();
    // A broken word's hyphen and the end of a line without one are no letters of the text.
    var shown = run.text().replace("\u00AD", "").replace("\u200B", "");
    if (shown.isBlank()) {
      return;
    }
    svg.raw("<text").attribute("x", mark.origin().x()).attribute("y", mark.origin().y());
    svg.attribute("font-size", run.size()).attribute("textLength", run.width());
    svg.raw(" lengthAdjust=\"spacingAndGlyphs\" lang=\"").words(mark.language().toLanguageTag());
    svg.raw("\">").words(shown).raw("</text>");
  }

  /// A bar as high as small letters and as long as the line.
  private void bar(Mark.Text mark, SvgText svg) {
    var run = mark.glyphs();
    int high = run.size().millipoints() * 45 / 100;
    svg.raw("<rect class=\"greeked k").number(types.number(mark.ink())).raw('"');
    if (mark.turn() == Mark.Turn.NONE) {
      svg.attribute("x", mark.origin().x());
      svg.attribute("y", mark.origin().y().minus(new Length(high)));
      svg.attribute("width", run.width()).attribute("height", new Length(high));
    } else {
      boolean up = mark.turn() == Mark.Turn.UPWARDS;
      var start = mark.origin();
      svg.attribute("x", up ? start.x().minus(new Length(high)) : start.x());
      svg.attribute("y", up ? start.y().minus(run.width()) : start.y());
      svg.attribute("width", new Length(high)).attribute("height", run.width());
    }
    svg.raw("/>");
  }
}
