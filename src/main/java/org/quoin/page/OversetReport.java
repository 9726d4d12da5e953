package org.quoin.page;

import java.util.Optional;
import org.quoin.galley.Galley;
import org.quoin.galley.Matter;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Tells what has no room: how much it is over, and the cheapest ways out.
record OversetReport(PagePlan.Block block) {
  Problem problem() {
    int pages = block.pinned().map(range -> range.count()).orElse(1);
    var grid = block.composer().pieces().grid();
    int over = block.composer().pieces().least() - pages * grid.rows() * grid.columns();
    int figures = 0;
    int words = 0;
    int lines = 0;
    Galley.Story longest = null;
    var pieces = block.composer().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Pieces.Piece.Story piece) {
        var story = piece.form().story();
        figures += story.inserts().size();
        words += words(story);
        lines += piece.form().rowsFrom(BreakToken.START);
        if (longest == null || words(story) > words(longest)) {
          longest = story;
        }
      }
    }
    int perLine = Math.max(1, words / Math.max(1, lines));
    var name = longest == null ? block.name() : longest.title();
    var place = longest == null ? block.place() : longest.place();
    var where = block.pinned().map(range -> "page " + range).orElse("its pages");
    int tenWords = Math.max(10, (over * perLine + 9) / 10 * 10);
    var ways =
        "Cut about %d words%s, or give the section “%s” another page."
            .formatted(tenWords, figures > 0 ? " or take out a photo" : "", block.name());
    var tried =
        figures > 0
            ? "its %d photos and boxes are at their smallest on %s".formatted(figures, where)
            : "there is no photo to make smaller on " + where;
    return new Problem.Overset(place, name, Math.max(1, over), tenWords, tried, ways);
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
