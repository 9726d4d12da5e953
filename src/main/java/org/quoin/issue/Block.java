package org.quoin.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One piece of running text.
public sealed interface Block {
  record Paragraph(List<Run> runs, Optional<Locale> language) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /// A heading inside a story.
  ///
  /// @param level 1 is one below the headline (`##` in Markdown), 2 is below that; never skips one
  record Subhead(int level, List<Run> runs) implements Block {
    public Subhead {
      runs = List.copyOf(runs);
    }
  }

  /// @param first the number of the first item of a numbered list
  record Listing(boolean numbered, int first, List<List<Block>> items) implements Block {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  record Quotation(List<Block> blocks) implements Block {
    public Quotation {
      blocks = List.copyOf(blocks);
    }
  }

  /// A plain table; the first row is its head.
  record Table(List<List<List<Run>>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
