package org.quoin.page;

import java.util.Optional;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.issue.Contact;
import org.quoin.issue.Figure;
import org.quoin.issue.Target;
import org.quoin.line.Line;
import org.quoin.picture.Image;
import org.quoin.style.Ink;

/// Something on a made-up page, counted from the page's origin: the hanging line's left end.
public sealed interface Placed {
  /// A line of the paragraph of copy with this number.
  record Words(int copy, Length x, Length baseline, Line line) implements Placed {}

  /// A photo cropped round its focus to fill the frame, or a drawing fitted into it.
  ///
  /// @param number its own in the structure, as a piece of copy has it
  record Picture(int number, Rect frame, Image image, Figure.Focus focus, Optional<Target> link)
      implements Placed {}

  /// A rule or a tint.
  record Fill(Rect area, Ink ink) implements Placed {}

  record Icon(Rect box, Contact.Icon icon, Ink ink) implements Placed {}
}
