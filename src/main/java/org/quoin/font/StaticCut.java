package org.quoin.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_draw_funcs_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_draw_funcs_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_draw_funcs_set_close_path_func;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_draw_funcs_set_cubic_to_func;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_draw_funcs_set_line_to_func;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_draw_funcs_set_move_to_func;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_draw_funcs_set_quadratic_to_func;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_draw_glyph;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_glyph_h_advance;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lwjgl.util.harfbuzz.hb_draw_close_path_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_cubic_to_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_line_to_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_move_to_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_quadratic_to_func_t;

/// Makes an ordinary TrueType font of one cut of a variable font, since neither PDF nor most
/// readers know variable ones.
///
/// HarfBuzz draws every glyph at the wanted weight, whether the font has TrueType outlines or those
/// of CFF2; what it draws becomes the new font's outlines, without hints. Kerning and marks stay
/// those of the weight that the file is drawn for.
final class StaticCut {
  /// What shaping needs and what names the font; the rest is about the variations or about outlines
  /// that are no longer there.
  private static final List<String> KEPT =
      List.of("GDEF", "GPOS", "GSUB", "OS/2", "cmap", "head", "hhea", "kern", "name", "post");

  private StaticCut() {}

  /// @param tables of the variable font, by tag
  /// @param places on its axes, by tag
  static byte[] of(Path file, Map<String, byte[]> tables, Map<String, Float> places) {
    int count = ByteBuffer.wrap(tables.get("maxp")).getChar(4);
    var outlines = new ArrayList<GlyphOutline>();
    var advances = new int[count];
    try (var font = NativeFont.open(file, places);
        var pen = new Pen()) {
      for (int glyph = 0; glyph < count; glyph++) {
        outlines.add(pen.draw(font, glyph));
        advances[glyph] = hb_font_get_glyph_h_advance(font.handle(), glyph);
      }
    }
    var made = new TreeMap<String, byte[]>();
    for (String kept : KEPT) {
      if (tables.containsKey(kept)) {
        made.put(kept, tables.get(kept).clone());
      }
    }
    var glyf = new ByteArrayOutputStream();
    var loca = ByteBuffer.allocate(4 * (count + 1));
    var hmtx = ByteBuffer.allocate(4 * count);
    for (int glyph = 0; glyph < count; glyph++) {
      loca.putInt(glyf.size());
      glyf.writeBytes(outlines.get(glyph).bytes());
      FontTables.pad(glyf);
      hmtx.putShort((short) advances[glyph]).putShort((short) outlines.get(glyph).left());
    }
    loca.putInt(glyf.size());
    made.put("glyf", glyf.toByteArray());
    made.put("loca", loca.array());
    made.put("hmtx", hmtx.array());
    made.put("maxp", maximum(outlines));
    // Long offsets in `loca`; an advance for each glyph.
    ByteBuffer.wrap(made.get("head")).putShort(50, (short) 1);
    ByteBuffer.wrap(made.get("hhea")).putShort(34, (short) count);
    return FontTables.file(made);
  }

  /// `maxp` of version 1.0: no composite glyphs, no programs.
  private static byte[] maximum(List<GlyphOutline> outlines) {
    int points = outlines.stream().mapToInt(GlyphOutline::points).max().orElse(0);
    int contours = outlines.stream().mapToInt(GlyphOutline::contours).max().orElse(0);
    var table = ByteBuffer.allocate(32).putInt(0x00010000);
    table.putShort((short) outlines.size()).putShort((short) points).putShort((short) contours);
    return table.putShort(14, (short) 2).array();
  }

  /// HarfBuzz's drawing, taken down.
  private static final class Pen implements AutoCloseable {
    private final long functions = hb_draw_funcs_create();
    private final List<Runnable> callbacks = new ArrayList<>();
    private GlyphOutline outline = new GlyphOutline();

    Pen() {
      var move = hb_draw_move_to_func_t.create((_, _, _, toX, toY, _) -> outline.move(toX, toY));
      var line = hb_draw_line_to_func_t.create((_, _, _, toX, toY, _) -> outline.line(toX, toY));
      var quadratic =
          hb_draw_quadratic_to_func_t.create(
              (_, _, _, overX, overY, toX, toY, _) -> outline.curve(overX, overY, toX, toY));
      var cubic =
          hb_draw_cubic_to_func_t.create(
              (_, _, _, aX, aY, bX, bY, toX, toY, _) -> outline.curve(aX, aY, bX, bY, toX, toY));
      var close = hb_draw_close_path_func_t.create((_, _, _, _) -> outline.close());
      hb_draw_funcs_set_move_to_func(functions, move, 0, null);
      hb_draw_funcs_set_line_to_func(functions, line, 0, null);
      hb_draw_funcs_set_quadratic_to_func(functions, quadratic, 0, null);
      hb_draw_funcs_set_cubic_to_func(functions, cubic, 0, null);
      hb_draw_funcs_set_close_path_func(functions, close, 0, null);
      callbacks.addAll(List.of(move::free, line::free, quadratic::free, cubic::free, close::free));
    }

    GlyphOutline draw(NativeFont font, int glyph) {
      outline = new GlyphOutline();
      hb_font_draw_glyph(font.handle(), glyph, functions, 0);
      return outline;
    }

    @Override
    public void close() {
      hb_draw_funcs_destroy(functions);
      callbacks.forEach(Runnable::run);
    }
  }
}
