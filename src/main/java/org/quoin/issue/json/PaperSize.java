package org.quoin.issue.json;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.quoin.geometry.Length;
import org.quoin.geometry.Size;

/// The sizes of paper that a descriptor may name, and others by width and height.
final class PaperSize {
  /// ISO 216 in millimetres; the American ones (ANSI/ASME Y14.1) in inches.
  static final SequencedMap<String, String> NAMES = new LinkedHashMap<>();

  /// Smaller than a playing card or larger than a poster is a slip.
  private static final Length LEAST = Length.ofMillimetres("50");

  private static final Length MOST = Length.ofMillimetres("1000");

  static {
    NAMES.put("A3", "297 mm x 420 mm");
    NAMES.put("A4", "210 mm x 297 mm");
    NAMES.put("A5", "148 mm x 210 mm");
    NAMES.put("A6", "105 mm x 148 mm");
    NAMES.put("B5", "176 mm x 250 mm");
    NAMES.put("Letter", "8.5 in x 11 in");
    NAMES.put("Legal", "8.5 in x 14 in");
    NAMES.put("Tabloid", "11 in x 17 in");
  }

  private PaperSize() {}

  /// Empty when it is no size, or none that a newsletter has.
  static Optional<Size> read(String written) {
    String[] sides = NAMES.getOrDefault(written, written).split("[x×]", 2);
    if (sides.length < 2) {
      return Optional.empty();
    }
    var width = Length.parse(sides[0]).filter(PaperSize::isSane);
    var height = Length.parse(sides[1]).filter(PaperSize::isSane);
    return width.flatMap(w -> height.map(h -> new Size(w, h)));
  }

  private static boolean isSane(Length side) {
    return side.compareTo(LEAST) >= 0 && side.compareTo(MOST) <= 0;
  }
}
