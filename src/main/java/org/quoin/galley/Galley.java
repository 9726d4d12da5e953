package org.quoin.galley;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
  /// @param jump its leave to break off; without it the story has nowhere to go on
  record Story(
      String id,
      String title,
      Stack head,
      List<Matter> flow,
      List<Insert> inserts,
      Optional<PageRange> pages,
      boolean brief,
      Optional<Jump> jump,
      Place place)
      implements Galley {
    public Story {
      flow = List.copyOf(flow);
      inserts = List.copyOf(inserts);
    }
  }

  /// A story's leave to break off and go on in its [Runover].
  ///
  /// @param wish what the editor thinks of it
  /// @param after how much matter stands before the break, where that is not left open
  /// @param between whether it may break off between paragraphs alone: lines of one that is cut
  ///   have the width of the columns where they began
  record Jump(org.quoin.issue.Jump.Wish wish, OptionalInt after, boolean between) {
    public boolean asked() {
      return wish == org.quoin.issue.Jump.Wish.ASKED;
    }

    /// Whether the editor says nothing of it.
    public boolean open() {
      return wish == org.quoin.issue.Jump.Wish.OPEN;
    }
  }

  /// The place where a story goes on that jumped; nothing where it did not.
  ///
  /// @param head what stands over it
  record Runover(Story story, Stack head) implements Galley {
    /// The story's own.
    @Override
    public String id() {
      return story.id();
    }

    @Override
    public Place place() {
      return story.place();
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
