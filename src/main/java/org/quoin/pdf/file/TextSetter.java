package org.quoin.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
      place = run.isRightToLeft() && readable ? setLeftwards(piece, place) : set(piece, place);
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
      show(run.glyphs()[i], place + x(i), y(i), own);
      place += run.advances()[i];
    }
    if (replaced) {
      said();
    }
    return place;
  }

  /// Sets a piece of text from right to left so that every code says one letter: of several letters
  /// in one code some readers of files turn round the order and some do not. The letter has its
  /// marks on it; glyphs that nobody sees say what the marks say.
  private long setLeftwards(Letters piece, long start) {
    var text = piece.text();
    int base = piece.to() - 1;
    int carrier = font.blank();
    if (text.isEmpty() || carrier == 0 || text.length() == 1 && base == piece.from()) {
      return set(piece, start);
    }
    int letter = 0;
    while (letter + 1 < text.length()
        && Character.getType(text.charAt(letter)) == Character.FORMAT) {
      letter++;
    }
    move(start);
    for (int i = text.length() - 1; i > letter; i--) {
      code(carrier, text.substring(i, i + 1));
    }
    long place = start;
    var marks = new ArrayList<Marked.Part>();
    boolean drawn = false;
    for (int i = piece.from(); i < base; i++) {
      if (run.advances()[i] == 0) {
        marks.add(
            new Marked.Part(run.glyphs()[i], units(place + x(i), run.scale()), units(y(i), 1000)));
      }
      drawn |= run.advances()[i] != 0;
      place += run.advances()[i];
    }
    var own = text.substring(letter, letter + 1);
    if (drawn) {
      // A letter that is drawn out is told once, over its whole length.
      say(own);
      strokes(piece.from(), base, start);
    }
    // Marks come before their letter, which is last: only now its place is known.
    int across = units(place + x(base), run.scale());
    int up = units(y(base), 1000);
    var parts =
        marks.stream()
            .map(mark -> new Marked.Part(mark.glyph(), mark.x() - across, mark.y() - up))
            .toList();
    int glyph = run.glyphs()[base];
    show(
        parts.isEmpty() ? glyph : font.glyph(new Marked(glyph, parts)),
        place + x(base),
        y(base),
        drawn ? "" : own);
    if (drawn) {
      said();
    }
    place += run.advances()[base];
    move(place);
    for (int i = letter - 1; i >= 0; i--) {
      code(carrier, text.substring(i, i + 1));
    }
    return place;
  }

  private void strokes(int from, int to, long start) {
    long place = start;
    for (int i = from; i < to; i++) {
      if (run.advances()[i] != 0) {
        show(run.glyphs()[i], place + x(i), y(i), "");
      }
      place += run.advances()[i];
    }
  }

  private int x(int i) {
    return run.xOffsets() == null ? 0 : run.xOffsets()[i];
  }

  private int y(int i) {
    return run.yOffsets() == null ? 0 : run.yOffsets()[i];
  }

  /// Millipoints of this size, of glyphs `scale` thousandths as wide as their own, in font units.
  private int units(long distance, int scale) {
    long em = (long) run.size().millipoints() * scale;
    return Math.toIntExact(Math.floorDiv(2000 * distance * font.font().unitsPerEm() + em, 2 * em));
  }

  private void show(int glyph, long place, int rise, String text) {
    if (rise != 0) {
      close();
      Decimal.append(out, rise).append(" Ts\n");
    }
    move(place);
    code(glyph, text);
    pen += font.width(glyph) * run.size().millipoints() * run.scale();
    if (rise != 0) {
      close();
      out.append("0 Ts\n");
    }
  }

  /// Moves the viewer to a place on the line, unless it is there.
  private void move(long place) {
    long wanted = place * 100_000_000;
    long unit = 100L * run.size().millipoints() * run.scale();
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
