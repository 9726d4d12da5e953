package org.quoin.pdf.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.quoin.font.Face;

/// A face as one file uses it: the glyphs drawn so far and what each of them says.
///
/// A TrueType font's glyphs get new numbers in the order of their first use, so that pages can go
/// out while the font still grows; glyphs with PostScript outlines keep theirs.
final class PressFont {
  /// Stands for a glyph that says nothing of its own: seen by nobody, joins what is beside it.
  private static final String JOINER = "\u2060";

  private record Meaning(int glyph, String text) {}

  private final Face face;
  private final Sfnt font;
  private final String name;
  private final PdfIndirectReference place;
  private final Map<Meaning, Integer> codes = new HashMap<>();

  /// For each glyph of the font the index under which it was asked for last: nearly always the one
  /// that is asked for again.
  private final int[] latest;

  private final List<Integer> glyphs = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Marked> marked = new ArrayList<>();

  PressFont(Face face, String name, PdfIndirectReference place) {
    this.face = face;
    this.font = Sfnt.read(face.file());
    this.name = name;
    this.place = place;
    this.latest = new int[font.glyphs()];
    glyphs.add(0);
    texts.add("");
    codes.put(new Meaning(0, ""), 0);
  }

  Face face() {
    return face;
  }

  Sfnt font() {
    return font;
  }

  /// By which a page's resources call it.
  String name() {
    return name;
  }

  PdfIndirectReference place() {
    return place;
  }

  boolean hasGlyf() {
    return font.has("glyf");
  }

  /// Glyph ids in order of first use, the missing glyph first.
  List<Integer> glyphs() {
    return glyphs;
  }

  /// What the glyphs of the same index say, as far as one of them said it alone.
  List<String> texts() {
    return texts;
  }

  /// The glyphs that are in it at one time, and what they say.
  record Glyphs(List<Integer> ids, List<String> texts) {
    Glyphs {
      ids = List.copyOf(ids);
      texts = List.copyOf(texts);
    }
  }

  Glyphs soFar() {
    return new Glyphs(glyphs, texts);
  }

  /// Takes in what a page adds that was painted before; does nothing where the page would find
  /// other glyphs than it did then.
  boolean take(Glyphs before, Glyphs after) {
    if (!glyphs.equals(before.ids) || !texts.equals(before.texts)) {
      return false;
    }
    for (int i = glyphs.size(); i < after.ids.size(); i++) {
      glyphs.add(after.ids.get(i));
      codes.put(meaning(after.ids.get(i), after.texts.get(i)), i);
    }
    texts.clear();
    texts.addAll(after.texts);
    return true;
  }

  private Meaning meaning(int glyph, String text) {
    return new Meaning(glyph, hasGlyf() ? text : "");
  }

  /// What a glyph says in the table from codes to letters, where none may say nothing.
  String letters(int index) {
    return texts.get(index).isEmpty() ? JOINER : texts.get(index);
  }

  /// The code in the file of the glyph at an index of the list.
  int code(int index) {
    return hasGlyf() ? index : glyphs.get(index);
  }

  /// The index of a glyph, which from now on is part of the font.
  ///
  /// A TrueType glyph that says different things in different places, as a hyphen does inside a
  /// word and at the end of a line, is taken in once for each.
  ///
  /// @param text what it says alone; empty when it says something only with others
  int index(int glyph, String text) {
    if (glyph >= latest.length) {
      // One of the file's own.
      return find(glyph, text);
    }
    int last = latest[glyph];
    if (glyphs.get(last) == glyph && texts.get(last).equals(text)) {
      return last;
    }
    int index = find(glyph, text);
    latest[glyph] = index;
    return index;
  }

  private int find(int glyph, String text) {
    var meaning = meaning(glyph, text);
    var known = codes.get(meaning);
    if (known == null) {
      known = glyphs.size();
      codes.put(meaning, known);
      glyphs.add(glyph);
      texts.add(text);
    } else if (texts.get(known).isEmpty()) {
      texts.set(known, text);
    }
    return known;
  }

  /// The glyph of the space; 0 when the font has none.
  int space() {
    return new CharacterMap(font).glyph(' ');
  }

  /// A glyph that takes no room and leaves no ink; 0 when the font can have none of our own.
  int blank() {
    return hasGlyf() ? Marked.BLANK : 0;
  }

  /// The id of a letter with its marks, which is as wide as the letter.
  int glyph(Marked letter) {
    int known = marked.indexOf(letter);
    if (known < 0) {
      known = marked.size();
      marked.add(letter);
    }
    return Marked.FIRST + known;
  }

  /// The letters with marks, in the order of their ids.
  List<Marked> marked() {
    return marked;
  }

  /// Hundredths of a thousandth of the em, as the font's dictionary gives it.
  long width(int glyph) {
    return Math.floorDiv(
        200_000L * Marked.advance(glyph, font, marked) + font.unitsPerEm(), 2L * font.unitsPerEm());
  }
}
