package org.quoin.display;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.issue.Contact;
import org.quoin.picture.Outline;
import org.quoin.style.Ink;

/// The small icons of a contact page, drawn in one ink.
///
/// @param outlines of every icon but NONE, in thousandths of a unit of [#SQUARE]
public record Icons(Map<Contact.Icon, Outline> outlines) {
  /// Units of the square that each icon is drawn on.
  public static final int SQUARE = 24;

  public Icons {
    outlines = Map.copyOf(outlines);
  }

  /// The icons that come with Quoin.
  public static Icons read() {
    try (InputStream in = Icons.class.getResourceAsStream("icons.txt")) {
      if (in == null) {
        throw new IllegalStateException("the icons are not in the program");
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var outlines = new EnumMap<Contact.Icon, Outline>(Contact.Icon.class);
      new IconText(text)
          .outlines()
          .forEach((name, outline) -> outlines.put(Contact.Icon.valueOf(name), outline));
      return new Icons(outlines);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// Adds the mark of an icon that fills `box`; its words stand beside it, so it is decoration.
  void draw(Contact.Icon icon, Rect box, Ink ink, List<Mark> marks) {
    var outline = outlines.get(icon);
    if (outline != null) {
      var start = new Point(box.x(), box.y());
      marks.add(new Mark.Shape(start, scaled(outline, box), ink, Tag.Artifact.LAYOUT));
    }
  }

  private static Outline scaled(Outline outline, Rect box) {
    long side = box.width().min(box.height()).millipoints();
    return new Outline(
        outline.steps().stream().map(step -> scaled(step, side)).toList(), outline.evenOdd());
  }

  private static Outline.Step scaled(Outline.Step step, long side) {
    return switch (step) {
      case Outline.Step.Move(int x, int y) -> new Outline.Step.Move(at(x, side), at(y, side));
      case Outline.Step.Line(int x, int y) -> new Outline.Step.Line(at(x, side), at(y, side));
      case Outline.Step.Curve(int x1, int y1, int x2, int y2, int x, int y) ->
          new Outline.Step.Curve(
              at(x1, side), at(y1, side), at(x2, side), at(y2, side), at(x, side), at(y, side));
      case Outline.Step.Close close -> close;
    };
  }

  private static int at(int thousandths, long side) {
    return (int) (thousandths * side / (1000L * SQUARE));
  }
}
