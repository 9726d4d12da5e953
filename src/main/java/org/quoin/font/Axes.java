package org.quoin.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a variable font can vary, and the cuts that its maker names: the `fvar` table.
///
/// @param axes by their tags
record Axes(Map<String, Axis> axes, List<Named> named) {
  private static final String WEIGHT = "wght";
  private static final float REGULAR = 400;
  private static final float BOLD = 700;

  /// @param standard what the outlines in the file are drawn for
  record Axis(float least, float standard, float most) {
    float near(float wanted) {
      return Math.clamp(wanted, least, most);
    }
  }

  /// @param name the id of its name in the `name` table
  /// @param places on each axis
  record Named(int name, Map<String, Float> places) {}

  static Axes of(ByteBuffer fvar) {
    int from = fvar.getChar(4);
    int count = fvar.getChar(8);
    int size = fvar.getChar(10);
    var axes = new LinkedHashMap<String, Axis>();
    var tags = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      int at = from + size * i;
      byte[] tag = new byte[4];
      fvar.get(at, tag);
      tags.add(new String(tag, StandardCharsets.US_ASCII));
      axes.put(
          tags.getLast(), new Axis(fixed(fvar, at + 4), fixed(fvar, at + 8), fixed(fvar, at + 12)));
    }
    var named = new ArrayList<Named>();
    int instances = from + size * count;
    for (int i = 0; i < fvar.getChar(12); i++) {
      int at = instances + fvar.getChar(14) * i;
      var places = new LinkedHashMap<String, Float>();
      for (int axis = 0; axis < count; axis++) {
        places.put(tags.get(axis), fixed(fvar, at + 4 + 4 * axis));
      }
      named.add(new Named(fvar.getChar(at), places));
    }
    return new Axes(axes, named);
  }

  private static float fixed(ByteBuffer table, int at) {
    return table.getInt(at) / 65536f;
  }

  /// Where the regular weight lies: as near to 400 as the font goes.
  Map<String, Float> regular() {
    return at(REGULAR);
  }

  /// Where the bold weight lies; none where the font grows no bolder.
  Optional<Map<String, Float>> bold() {
    return Optional.of(at(BOLD)).filter(bold -> !bold.equals(regular()));
  }

  private Map<String, Float> at(float weight) {
    var places = new LinkedHashMap<String, Float>();
    axes.forEach(
        (tag, axis) -> places.put(tag, tag.equals(WEIGHT) ? axis.near(weight) : axis.standard()));
    return places;
  }
}
