package org.quoin.pdf.file;

import java.util.Locale;
import java.util.TreeMap;

/// The table from a font's codes to letters, so that text can be searched, copied and read aloud
/// (ISO 32000-1, 9.10.3).
final class LetterTable {
  /// A block of mappings may hold no more than this.
  private static final int BLOCK = 100;

  private LetterTable() {}

  static String of(PressFont font) {
    var letters = new TreeMap<Integer, String>();
    for (int i = 1; i < font.glyphs().size(); i++) {
      letters.put(font.code(i), font.letters(i));
    }
    if (!font.texts().get(0).isEmpty()) {
      letters.put(0, font.texts().get(0));
    }
    var out =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    int done = 0;
    for (var letter : letters.entrySet()) {
      if (done % BLOCK == 0) {
        out.append(Math.min(BLOCK, letters.size() - done)).append(" beginbfchar\n");
      }
      out.append('<').append(hex(letter.getKey())).append("> <");
      for (char unit : letter.getValue().toCharArray()) {
        out.append(hex(unit));
      }
      out.append(">\n");
      done++;
      if (done % BLOCK == 0 || done == letters.size()) {
        out.append("endbfchar\n");
      }
    }
    return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static String hex(int code) {
    return String.format(Locale.ROOT, "%04X", code);
  }
}
