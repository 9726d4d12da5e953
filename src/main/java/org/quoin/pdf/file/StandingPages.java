package org.quoin.pdf.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.quoin.display.DisplayPage;
import org.quoin.font.Face;
import org.quoin.geometry.PageBoxes;
import org.quoin.picture.Artwork;
import org.quoin.picture.Photo;
import org.quoin.style.Ink;

/// Pages as they were painted for the last file, for those that come again in the next one.
///
/// What a page's operators say depends on the page and on what the file calls the fonts, glyphs,
/// photos and inks that it shows, which the pages before it decide. So a page that stands is used
/// only where all of these are called as they were. One press at a time; of each page the last
/// painting is kept.
public final class StandingPages {
  /// Pages from this one on are not kept: a page takes some 60 kB, and memory is not to grow with
  /// the pages of a very long issue.
  private static final int MOST = 200;

  private final Map<Integer, Standing> pages = new HashMap<>();

  /// @param uses all that the page asks of the file, in the order in which it asks first
  record Standing(
      DisplayPage page, PageBoxes boxes, List<Use> uses, ContentStream.Painted operators) {
    Standing {
      uses = List.copyOf(uses);
    }
  }

  /// Something that a page asks of the file, and how the file calls it.
  sealed interface Use {
    /// @param before the font's glyphs before the page
    /// @param after those after it
    record Letters(Face face, String name, PressFont.Glyphs before, PressFont.Glyphs after)
        implements Use {}

    record Picture(Photo photo, String name, int turn, boolean transparent) implements Use {}

    record Drawing(Artwork artwork, String name, boolean transparent) implements Use {}

    /// @param space the name of its colour space; empty for a device's
    record Colour(Ink ink, Makeready.Coverage coverage, String operators, String space)
        implements Use {}

    record Overprint(boolean on) implements Use {}
  }

  Optional<Standing> at(int index) {
    return Optional.ofNullable(pages.get(index));
  }

  /// The page as it was painted, where it is the same.
  Optional<Standing> find(int index, DisplayPage page, PageBoxes boxes) {
    return at(index).filter(known -> known.boxes.equals(boxes) && known.page.equals(page));
  }

  /// @param standing the page as it has been painted
  void keep(int index, Supplier<Standing> standing) {
    if (index < MOST) {
      pages.put(index, standing.get());
    }
  }
}
