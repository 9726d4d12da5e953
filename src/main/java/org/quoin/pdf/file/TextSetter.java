package org.quoin.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.quoin.font.GlyphRun;

/// Writes a run's glyphs as shown-text operators, at the very places the run gives them.
///
/// A viewer moves on by each glyph's width in the font; where the run moves otherwise (kerning,
/// justification, tracking) a correction goes between. Corrections are counted from the line's
/// start, so that their rounding never adds up.
final class TextSetter {
  /// How far a glyph may be off before a correction is worth its bytes: 4 millipoints, a hundredth
  /// of a hair's width, scaled as `pen` below.
  private static final long TOLERANCE = 4L * 100_000_000;

  /// From this size on corrections are given in tenths of a thousandth of the em: a whole
  /// thousandth of 16 pt is 16 millipoints.
  private static final int FINE_SIZE = 16_000;

  private final StringBuilder out;
  private final PressFont font;
  private final GlyphRun run;
  private final boolean readable;

  /// Where the viewer is, in millipoints times 10⁸: width (10⁻⁵ em) × size × scale (10⁻³).
  private long pen;

  private boolean open;

  /// Whether the glyphs stand for letters that were told before them.
  private boolean said;

  TextSetter(StringBuilder out, PressFont font, GlyphRun run, boolean readable) {
    this.out = out;
    this.font = font;
    this.run = run;
    this.readable = readable;
  }

  /// @param language of the text where it is not the one of the element that it is part of
  /// @param parts how the words at its ends are told
  /// @param spaceAfter whether a space follows, though the run has none
  void set(Optional<Locale> language, BrokenWords.Parts parts, boolean spaceAfter) {
    language.ifPresent(
        other -> out.append("/Span<</Lang(").append(other.toLanguageTag()).append(")>>BDC\n"));
    boolean told = parts.head() > 0;
    if (told) {
      say("");
    }
    long place = 0;
    int letters = 0;
    for (var piece : Letters.of(run)) {
      if (told && letters >= parts.head()) {
        told = false;
        said();
      }
      if (!said && letters >= parts.tail()) {
        say(parts.whole());
      }
      place = set(piece, place);
      letters += piece.text().length();
    }
    said();
    int space = spaceAfter ? font.space() : 0;
    if (space != 0) {
      code(space, " ");
    }
    close();
    if (language.isPresent()) {
      out.append("EMC\n");
    }
  }

  /// Tells that the line of which this is the left end is read from its right end (U+200F).
  void turn() {
    int space = font.space();
    if (space != 0) {
      say("\u200F");
      code(space, "");
      pen += font.width(space) * run.size().millipoints() * run.scale();
      said();
    }
  }

  /// Begins glyphs that say other letters than their own, or none.
  private void say(String letters) {
    close();
    out.append("/Span<</ActualText<FEFF")
        .append(HexFormat.of().withUpperCase().formatHex(utf16(letters)))
        .append(">>>BDC\n");
    said = true;
  }

  private void said() {
    if (said) {
      close();
      out.append("EMC\n");
      said = false;
    }
  }

  private long set(Letters piece, long start) {
    // What one glyph says stands in the table from codes to letters; what several say together, or
    // a glyph that the table gives other letters, is told here.
    boolean single = piece.to() == piece.from() + 1;
    var own = single ? piece.text() : "";
    boolean replaced =
        readable
            && !said
            && (own.isEmpty()
                || !font.texts().get(font.index(run.glyphs()[piece.from()], own)).equals(own));
    if (replaced) {
      say(piece.text());
    }
    long place = start;
    for (int i = piece.from(); i < piece.to(); i++) {
      show(i, place, own);
      place += run.advances()[i];
    }
    if (replaced) {
      said();
    }
    return place;
  }

  private void show(int i, long place, String text) {
    int glyph = run.glyphs()[i];
    long wanted = (place + (run.xOffsets() == null ? 0 : run.xOffsets()[i])) * 100_000_000;
    long unit = 100L * run.size().millipoints() * run.scale();
    int rise = run.yOffsets() == null ? 0 : run.yOffsets()[i];
    if (rise != 0) {
      close();
      Decimal.append(out, rise).append(" Ts\n");
    }
    if (Math.abs(wanted - pen) > TOLERANCE) {
      long tenths = Math.floorDiv(20 * (pen - wanted) + unit, 2 * unit);
      if (run.size().millipoints() < FINE_SIZE) {
        tenths = 10 * Math.floorDiv(tenths + 5, 10);
      }
      if (tenths != 0) {
        correct(tenths);
        pen -= tenths * unit / 10;
      }
    }
    code(glyph, text);
    pen += font.width(glyph) * run.size().millipoints() * run.scale();
    if (rise != 0) {
      close();
      out.append("0 Ts\n");
    }
  }

  private void code(int glyph, String text) {
    if (!open) {
      out.append("[<");
      open = true;
    }
    int code = font.code(font.index(glyph, text));
    HexFormat.of().withUpperCase().toHexDigits(out, (byte) (code >> 8));
    HexFormat.of().withUpperCase().toHexDigits(out, (byte) code);
  }

  /// @param tenths of a thousandth of the em, to the left
  private void correct(long tenths) {
    if (open) {
      out.append('>');
    } else {
      out.append('[');
      open = true;
    }
    Decimal.append(out, tenths * 100).append('<');
  }

  private void close() {
    if (open) {
      out.append(">]TJ\n");
      open = false;
    }
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16BE);
  }
}
