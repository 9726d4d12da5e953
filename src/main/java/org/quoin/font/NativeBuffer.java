package org.quoin.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_RTL;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_GLYPH_FLAG_UNSAFE_TO_BREAK;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_SCRIPT_ARABIC;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_SCRIPT_CYRILLIC;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_SCRIPT_LATIN;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_add_utf16;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_positions;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_guess_segment_properties;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_direction;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_flags;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_language;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_script;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_glyph_info_get_glyph_flags;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_language_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/// One word's way through HarfBuzz.
final class NativeBuffer {
  /// HarfBuzz's word for "to the end of the text" in a feature's range.
  private static final int TO_THE_END = -1;

  private NativeBuffer() {}

  static ShapedWord shape(String word, Look look, NativeFont font) {
    if (word.length() == 1 && Character.isISOControl(word.charAt(0))) {
      return ShapedWord.silent(word);
    }
    Letters letters = Letters.of(word, look);
    if (letters.shown().isEmpty()) {
      return ShapedWord.silent("");
    }
    var glyphs = new GlyphList(letters);
    // On the heap, not on the library's small stack: a word may have a hundred thousand letters.
    var text = MemoryUtil.memUTF16(letters.shown(), false);
    try (var features = features(look)) {
      List<ScriptRun> runs = ScriptRun.of(letters.shown(), look.language());
      IntPredicate loose = ScriptRun.loose(runs, letters.shown(), look.language());
      for (ScriptRun run : runs) {
        long buffer = hb_buffer_create();
        try {
          hb_buffer_add_utf16(buffer, text, run.from(), run.to() - run.from());
          boolean leftwards = look.direction().isRightToLeft();
          hb_buffer_set_direction(buffer, leftwards ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
          hb_buffer_set_language(buffer, hb_language_from_string(look.language().toLanguageTag()));
          if (run.script() == Character.UnicodeScript.CYRILLIC) {
            hb_buffer_set_script(buffer, HB_SCRIPT_CYRILLIC);
          } else if (run.script() == Character.UnicodeScript.LATIN) {
            hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
          } else if (run.script() == Character.UnicodeScript.ARABIC) {
            hb_buffer_set_script(buffer, HB_SCRIPT_ARABIC);
          } else {
            hb_buffer_guess_segment_properties(buffer);
          }
          hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
          hb_shape(font.handle(), buffer, features);
          read(buffer, leftwards, glyphs, loose);
        } finally {
          hb_buffer_destroy(buffer);
        }
      }
    } finally {
      MemoryUtil.memFree(text);
    }
    return glyphs.word();
  }

  /// HarfBuzz gives glyphs from left to right; they are taken in the order of the letters.
  private static void read(long buffer, boolean leftwards, GlyphList glyphs, IntPredicate loose) {
    hb_glyph_info_t.Buffer infos = hb_buffer_get_glyph_infos(buffer);
    hb_glyph_position_t.Buffer positions = hb_buffer_get_glyph_positions(buffer);
    if (infos == null || positions == null) {
      return;
    }
    int count = infos.remaining();
    for (int at = 0; at < count; at++) {
      int i = leftwards ? count - 1 - at : at;
      hb_glyph_info_t info = infos.get(i);
      hb_glyph_position_t position = positions.get(i);
      glyphs.add(
          info.codepoint(),
          position.x_advance(),
          position.x_offset(),
          position.y_offset(),
          info.cluster(),
          (hb_glyph_info_get_glyph_flags(info) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0
              || loose.test(info.cluster()));
    }
  }

  /// What differs from HarfBuzz's own habit, which has kerning and common ligatures on. Tags are
  /// those of the OpenType feature registry.
  private static hb_feature_t.Buffer features(Look look) {
    List<String> on = new ArrayList<>();
    switch (look.figures()) {
      case LINING -> on.addAll(List.of("lnum", "pnum"));
      case OLD_STYLE -> on.addAll(List.of("onum", "pnum"));
      case TABULAR -> on.addAll(List.of("lnum", "tnum"));
    }
    if (look.smallCaps()) {
      on.add("smcp");
    }
    if (look.capitals()) {
      // Hyphens, dashes and brackets at the height of capitals.
      on.add("case");
    }
    List<String> off = look.ligatures() ? List.of() : List.of("liga", "clig", "calt");
    var buffer = hb_feature_t.calloc(on.size() + off.size());
    on.forEach(tag -> put(buffer, tag, 1));
    off.forEach(tag -> put(buffer, tag, 0));
    return buffer.flip();
  }

  private static void put(hb_feature_t.Buffer buffer, String tag, int value) {
    int number = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
    buffer.get().tag(number).value(value).start(0).end(TO_THE_END);
  }
}
