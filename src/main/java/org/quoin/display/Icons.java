package org.quoin.display;

import java.util.List;
import org.quoin.geometry.Rect;
import org.quoin.issue.Contact;
import org.quoin.style.Ink;

/// Draws the small icons of a contact page.
final class Icons {
  private Icons() {}

  static void draw(Contact.Icon icon, Rect box, Ink ink, List<Mark> marks) {
    if (icon != Contact.Icon.NONE) {
      marks.add(new Mark.Fill(box, ink, Tag.Artifact.LAYOUT));
    }
  }
}
