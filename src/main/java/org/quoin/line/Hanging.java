package org.quoin.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How far characters hang out of the measure so that the edge looks straight, per mille of their
/// own width; the amounts are in `hanging.txt`.
final class Hanging {
  static final Hanging NONE = new Hanging(Map.of());
  static final Hanging TABLE = new Hanging(read());

  private final Map<Integer, int[]> amounts;

  private Hanging(Map<Integer, int[]> amounts) {
    this.amounts = amounts;
  }

  /// How far a line's first character hangs out to the left when it is `advance` wide.
  int left(int codePoint, int advance) {
    return part(codePoint, advance, 0);
  }

  /// How far a line's last character hangs out to the right.
  int right(int codePoint, int advance) {
    return part(codePoint, advance, 1);
  }

  private int part(int codePoint, int advance, int side) {
    int[] both = amounts.get(codePoint);
    return both == null ? 0 : advance * both[side] / 1000;
  }

  private static Map<Integer, int[]> read() {
    var amounts = new HashMap<Integer, int[]>();
    try (InputStream file = Hanging.class.getResourceAsStream("hanging.txt")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> {
            String[] columns = line.split("\\s+");
            int[] both = {Integer.parseInt(columns[1]), Integer.parseInt(columns[2])};
            columns[0].codePoints().forEach(letter -> amounts.put(letter, both));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return amounts;
  }
}
