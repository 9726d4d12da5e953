package org.quoin.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.function.Supplier;

/// The operators of a page or drawing, with the graphics state they leave: nothing that already
/// holds is set again. Coordinates are millipoints from the lower left corner of the sheet, `y`
/// upwards.
public final class ContentStream {
  private final StringBuilder out = new StringBuilder(1 << 14);
  private final ArrayDeque<State> saved = new ArrayDeque<>();
  private State state = new State("", "", "", 1000);
  private boolean text;
  private boolean turned;
  private int lineX;
  private int lineY;
  private Object tag;

  /// Operators that end outside of text and of marked content, and the state they leave.
  record Painted(String operators, State state) {}

  /// What `q` keeps and `Q` brings back.
  record State(String fill, String graphics, String font, int scale) {}

  /// Writes operators that need no state.
  public ContentStream raw(String operators) {
    out.append(operators).append('\n');
    return this;
  }

  StringBuilder buffer() {
    return out;
  }

  public ContentStream numbers(long... thousandths) {
    for (long value : thousandths) {
      Decimal.append(out, value).append(' ');
    }
    return this;
  }

  public void save() {
    endText();
    saved.push(state);
    raw("q");
  }

  public void restore() {
    endText();
    state = saved.pop();
    raw("Q");
  }

  public void fill(String operators) {
    if (!state.fill.equals(operators)) {
      raw(operators);
      state = new State(operators, state.graphics, state.font, state.scale);
    }
  }

  public void graphics(String name) {
    if (!state.graphics.equals(name)) {
      raw("/" + name + " gs");
      state = new State(state.fill, name, state.font, state.scale);
    }
  }

  String graphics() {
    return state.graphics;
  }

  void font(String resource, int size, int scale) {
    var wanted = resource + ' ' + size;
    if (!state.font.equals(wanted)) {
      out.append('/').append(resource).append(' ');
      numbers(size).raw("Tf");
    }
    if (state.scale != scale) {
      // Tz counts in hundredths where a run counts in thousandths.
      numbers(scale * 100L).raw("Tz");
    }
    state = new State(state.fill, state.graphics, wanted, scale);
  }

  void beginText() {
    if (!text) {
      raw("BT");
      text = true;
      turned = false;
      lineX = 0;
      lineY = 0;
    }
  }

  void endText() {
    if (text) {
      raw("ET");
      text = false;
    }
  }

  /// Starts an upright line of text.
  void line(int x, int y) {
    if (turned) {
      raw(Decimal.append(Decimal.append(new StringBuilder("1 0 0 1 "), x).append(' '), y) + " Tm");
      turned = false;
    } else {
      numbers(x - lineX, y - lineY).raw("Td");
    }
    lineX = x;
    lineY = y;
  }

  /// Starts a line that runs upwards, or downwards.
  void turnedLine(int x, int y, boolean upwards) {
    out.append(upwards ? "0 1 -1 0 " : "0 -1 1 0 ");
    numbers(x, y).raw("Tm");
    turned = true;
  }

  /// Opens marked content unless the same is already open; closes what was.
  ///
  /// @param key equal for marks that belong together
  /// @param opening the operators up to `BDC`
  public void tag(Object key, Supplier<String> opening) {
    if (key.equals(tag)) {
      return;
    }
    endTag();
    raw(opening.get());
    tag = key;
  }

  public void endTag() {
    endText();
    if (tag != null) {
      raw("EMC");
      tag = null;
    }
  }

  Painted painted() {
    endTag();
    return new Painted(out.toString(), state);
  }

  /// Goes on after operators that were painted before.
  void resume(Painted painted) {
    out.append(painted.operators);
    state = painted.state;
  }

  public byte[] bytes() {
    endTag();
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
