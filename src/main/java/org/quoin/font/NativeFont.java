package org.quoin.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_glyph_extents;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_set_variations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lwjgl.util.harfbuzz.hb_glyph_extents_t;
import org.lwjgl.util.harfbuzz.hb_variation_t;
import org.quoin.geometry.Length;

/// HarfBuzz's view of a mapped font file; its scale is the font's own units.
///
/// @param bytes held only so that the mapping outlives HarfBuzz's pointer into it
/// @param handle an `hb_font_t`
record NativeFont(ByteBuffer bytes, long handle) implements AutoCloseable {
  /// Maps a file.
  ///
  /// @throws UncheckedIOException when it is gone since the font book was read
  static NativeFont open(Path file) {
    return open(file, Map.of());
  }

  /// Maps a file.
  ///
  /// @param places on the axes of a variable font, by their tags
  /// @throws UncheckedIOException when it is gone since the font book was read
  static NativeFont open(Path file, Map<String, Float> places) {
    try (var channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      long blob = hb_blob_create(bytes, HB_MEMORY_MODE_READONLY, 0, null);
      long face = hb_face_create(blob, 0);
      hb_blob_destroy(blob);
      long font = hb_font_create(face);
      hb_face_destroy(face);
      vary(font, places);
      hb_font_make_immutable(font);
      return new NativeFont(bytes, font);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void vary(long font, Map<String, Float> places) {
    if (!places.isEmpty()) {
      try (var variations = hb_variation_t.calloc(places.size())) {
        places.forEach((tag, value) -> variations.get().tag(tag(tag)).value(value));
        hb_font_set_variations(font, variations.flip());
      }
    }
  }

  private static int tag(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }

  /// How far the ink of glyphs of this font reaches; nothing where none has any.
  Reach reach(GlyphRun run) {
    var face = run.face();
    Optional<Reach> reach = Optional.empty();
    try (var extents = hb_glyph_extents_t.calloc()) {
      for (int i = 0; i < run.glyphs().length; i++) {
        if (hb_font_get_glyph_extents(handle, run.glyphs()[i], extents) && extents.height() != 0) {
          // HarfBuzz counts upwards from the baseline: `height` is negative.
          var up = face.at(extents.y_bearing(), run.size());
          var down = face.at(-extents.y_bearing() - extents.height(), run.size());
          var raised = run.yOffsets() == null ? Length.ZERO : new Length(run.yOffsets()[i]);
          var glyph = new Reach(up.plus(raised), down.minus(raised));
          reach = Optional.of(reach.map(glyph::with).orElse(glyph));
        }
      }
    }
    return reach.orElse(Reach.NONE);
  }

  @Override
  public void close() {
    hb_font_destroy(handle);
  }
}
