package org.quoin.issue;

import java.util.List;
import org.quoin.problem.Place;

/// The card on the last page: about, supporters, where to follow, how to reach us, imprint.
public record Contact(String id, List<Panel> panels, Place place) implements Piece {
  public Contact {
    panels = List.copyOf(panels);
  }

  /// One part of the card: a headline and text, then lines with or without an icon.
  public record Panel(String id, List<Run> headline, List<Block> body, List<Entry> entries) {
    public Panel {
      headline = List.copyOf(headline);
      body = List.copyOf(body);
      entries = List.copyOf(entries);
    }
  }

  /// A line such as `Phone: …` or an address behind its icon.
  public record Entry(Icon icon, List<Run> text) {
    public Entry {
      text = List.copyOf(text);
    }
  }

  /// The icons that Quoin draws.
  public enum Icon {
    NONE,
    WEB,
    MAIL,
    PHONE,
    FAX,
    PLACE,
    YOUTUBE,
    FACEBOOK,
    X,
    INSTAGRAM,
    LINKEDIN,
    TELEGRAM,
    RSS
  }
}
