package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.galley.Galley;
import org.quoin.galley.Insert;
import org.quoin.galley.Matter;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Tells what has no room: how much it is over, and the cheapest ways out.
///
/// @param first page that the block has
/// @param pages that it has
record OversetReport(PagePlan.Block block, int first, int pages) {
  private record Count(int inserts, int words, int lines, Galley.Story longest) {}

  Problem problem() {
    var count = count();
    var grid = block.composer().pieces().grid();
    int cells = pages * grid.rows() * grid.columns();
    int over = over().orElse(Math.max(1, block.composer().pieces().least() - cells));
    int perLine = Math.max(1, count.words() / Math.max(1, count.lines()));
    int words = Math.max(10, (over * perLine + 9) / 10 * 10);
    var place = count.longest() == null ? block.place() : count.longest().place();
    var name = count.longest() == null ? block.name() : count.longest().title();
    var where = pages == 1 ? "page " + first : "pages %d–%d".formatted(first, first + pages - 1);
    return new Problem.Overset(
        place, name, over, words, tried(count.inserts(), where), ways(over, words));
  }

  /// Lines that stand on a page more, when the block is given one; empty when that is not enough.
  private Optional<Integer> over() {
    var share = new SectionComposer.Share(first, pages + 1, List.of(), 0);
    return block.composer().compose(share).map(this::linesOver).filter(lines -> lines > 0);
  }

  private int linesOver(SectionComposer.Composed composed) {
    int over = 0;
    for (BandFill fill : composed.fills()) {
      if (fill.band().page() >= first + pages) {
        over += fill.band().rows() * block.composer().pieces().grid().columns();
      }
    }
    return over;
  }

  private Count count() {
    int inserts = 0;
    int words = 0;
    int lines = 0;
    Galley.Story longest = null;
    var pieces = block.composer().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Pieces.Piece.Story piece) {
        var story = piece.form().story();
        inserts += story.inserts().size();
        words += words(story);
        lines += piece.form().rowsFrom(BreakToken.START);
        longest = longest == null || words(story) > words(longest) ? story : longest;
      }
    }
    return new Count(inserts, words, lines, longest);
  }

  private static String tried(int inserts, String where) {
    return switch (inserts) {
      case 0 -> "there is no photo to make smaller on " + where;
      case 1 -> "its photo or box is at its smallest on " + where;
      default -> "its %d photos and boxes are at their smallest on %s".formatted(inserts, where);
    };
  }

  /// What would make room, the least first.
  private String ways(int over, int words) {
    var ways = new ArrayList<String>();
    ways.add("Cut about %d words".formatted(words));
    leaving(over).ifPresent(image -> ways.add("take out " + image));
    ways.add(
        block.pinned().isPresent()
            ? "give the section “%s” page %d too".formatted(block.name(), first + pages)
            : "give the section “%s” another page".formatted(block.name()));
    return String.join(", ", ways.subList(0, ways.size() - 1)) + " or " + ways.getLast() + ".";
  }

  /// The smallest photo that makes room enough when it is left out, or else the largest.
  private Optional<String> leaving(int over) {
    Optional<String> found = Optional.empty();
    int best = 0;
    var pieces = block.composer().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Pieces.Piece.Story piece) {
        for (int j = 0; j < piece.form().inserts().size(); j++) {
          int cells = piece.form().leastCells(j);
          boolean better = best < over ? cells > best : cells >= over && cells < best;
          if (better && piece.form().inserts().get(j) instanceof Insert.Picture picture) {
            best = cells;
            found = Optional.of(picture.figure().image());
          }
        }
      }
    }
    return found;
  }

  private static int words(Galley.Story story) {
    int words = 0;
    for (Matter matter : story.flow()) {
      if (matter instanceof Matter.Text text) {
        words += text.copy().styled().words().split("\\s+").length;
      }
    }
    return words;
  }

  static Problem pageCount(String descriptor, int pages, int wanted) {
    return new Problem.GaveWay(
        Place.of(descriptor),
        "The issue makes %d pages and not the %d it asks for.".formatted(pages, wanted),
        Optional.of(
            pages > wanted
                ? "Cut text or photos, or ask for %d pages.".formatted(pages)
                : "Add text or photos, or ask for %d pages.".formatted(pages)),
        Severity.ERROR);
  }
}
