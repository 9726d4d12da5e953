package org.quoin.galley;

import java.util.List;
import java.util.Optional;
import org.quoin.issue.Contact;
import org.quoin.issue.PageRange;
import org.quoin.issue.Target;
import org.quoin.picture.Image;
import org.quoin.problem.Place;

/// A piece of an issue, set and ready for its pages.
public sealed interface Galley {
  String id();

  Place place();

  Stack head();

  /// Running text in columns with its inserts.
  ///
  /// @param title the bare words of its headline
  /// @param brief whether it is one of several short pieces on a page
  record Story(
      String id,
      String title,
      Stack head,
      List<Matter> flow,
      List<Insert> inserts,
      Optional<PageRange> pages,
      boolean brief,
      Place place)
      implements Galley {
    public Story {
      flow = List.copyOf(flow);
      inserts = List.copyOf(inserts);
    }
  }

  /// Logos on a grid.
  record Wall(String id, Stack head, List<Cell> cells, Place place) implements Galley {
    public Wall {
      cells = List.copyOf(cells);
    }
  }

  /// One logo of a wall.
  ///
  /// @param number of the mark in the structure, as a piece of copy has it
  record Cell(int number, Image image, String alternative, Optional<Target> link) {}

  /// The panels of a contact page.
  record Card(String id, Stack head, List<Panel> panels, Place place) implements Galley {
    public Card {
      panels = List.copyOf(panels);
    }
  }

  /// A headline with text, then lines behind their icons.
  record Panel(Optional<Copy> headline, Stack words, List<Entry> entries) {
    public Panel {
      entries = List.copyOf(entries);
    }
  }

  /// A line of a panel; the icon says in a picture what the words say too.
  record Entry(Contact.Icon icon, Copy copy) {}
}
