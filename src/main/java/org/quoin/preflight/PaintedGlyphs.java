package org.quoin.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.geometry.Length;

/// Every upright glyph of pages that are about to be pressed, where the file will show it.
final class PaintedGlyphs {
  private final List<PrintedGlyph> glyphs = new ArrayList<>();

  /// Each text once: a long issue has millions of glyphs, and few that say different things.
  private final Map<String, String> texts = new HashMap<>();

  private PaintedGlyphs() {}

  static List<PrintedGlyph> of(List<DisplayPage> pages) {
    var painted = new PaintedGlyphs();
    for (int page = 0; page < pages.size(); page++) {
      for (var mark : pages.get(page).marks()) {
        if (mark instanceof Mark.Text text && text.turn() == Mark.Turn.NONE) {
          painted.add(text, page + 1);
        }
      }
    }
    return painted.glyphs;
  }

  private void add(Mark.Text text, int page) {
    var run = text.glyphs();
    var font = run.face().postScriptName();
    double size = points(run.size());
    double y = points(text.origin().y());
    int x = text.origin().x().millipoints();
    int count = run.glyphs().length;
    for (int i = 0; i < count; i++) {
      int from = run.clusters()[i];
      // Read from the right, the letters of the glyph before are those behind.
      int next = run.isRightToLeft() ? i - 1 : i + 1;
      int to = next >= 0 && next < count ? run.clusters()[next] : run.text().length();
      int at = x + (run.xOffsets() == null ? 0 : run.xOffsets()[i]);
      glyphs.add(
          new PrintedGlyph(
              page,
              font,
              size,
              texts.computeIfAbsent(
                  run.text().substring(from, Math.max(from, to)), PaintedGlyphs::letters),
              at / 1000.0,
              y,
              run.advances()[i] / 1000.0));
      x += run.advances()[i];
    }
  }

  /// Without the mark of a break that adds no hyphen, which no reader sees.
  private static String letters(String text) {
    return text.endsWith("\u200B") ? text.substring(0, text.length() - 1) : text;
  }

  private static double points(Length length) {
    return length.millipoints() / 1000.0;
  }
}
