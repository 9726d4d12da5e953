package org.quoin.preview.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.font.Face;
import org.quoin.style.Ink;

/// The faces and inks that pages were drawn with, each under a number that stays, so that a page
/// drawn again is the same text and a browser keeps the fonts it has.
public final class TypeCase {
  private final Numbered<Face> faces = new Numbered<>();
  private final Numbered<Ink> inks = new Numbered<>();

  /// Numbers all that a page needs, in the order of its marks.
  public void take(DisplayPage page) {
    for (Mark mark : page.marks()) {
      switch (mark) {
        case Mark.Text text -> {
          number(text.glyphs().face());
          number(text.ink());
        }
        case Mark.Fill fill -> number(fill.ink());
        case Mark.Shape shape -> number(shape.ink());
        case Mark.Picture _, Mark.Drawing _, Mark.Link _ -> {}
      }
    }
  }

  synchronized int number(Face face) {
    return faces.number(face);
  }

  synchronized int number(Ink ink) {
    return inks.number(ink);
  }

  public synchronized List<Face> faces() {
    return List.copyOf(faces.inOrder);
  }

  public synchronized List<Ink> inks() {
    return List.copyOf(inks.inOrder);
  }

  private static final class Numbered<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> inOrder = new ArrayList<>();

    int number(T thing) {
      return numbers.computeIfAbsent(
          thing,
          added -> {
            inOrder.add(added);
            return inOrder.size() - 1;
          });
    }
  }
}
