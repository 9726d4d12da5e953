package org.quoin.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quoin.galley.Galley;
import org.quoin.galley.Insert;
import org.quoin.galley.SetIssue;
import org.quoin.issue.Named;
import org.quoin.issue.PageNumbers;
import org.quoin.issue.PageRange;
import org.quoin.issue.Piece;

/// Finds on which pages everything landed.
record Finder(SetIssue set, List<MadeUpPage> pages, List<Jumped> jumps) {

  /// A group of briefs spans its pieces; a figure has the page it stands on; of a story that jumps
  /// what comes before the jump is told apart from the rest.
  PageNumbers numbers() {
    var pieces = new TreeMap<String, PageRange>();
    var runovers = new TreeMap<String, PageRange>();
    var sections = new TreeMap<String, PageRange>();
    for (MadeUpPage page : pages) {
      var here = new PageRange(page.number(), page.number());
      for (Region region : page.regions()) {
        var kind = isRunover(region, page.number()) ? runovers : pieces;
        kind.merge(region.piece(), here, Finder::span);
        sections.merge(set.sections().get(region.section()).section().id(), here, Finder::span);
      }
    }
    figures(pieces);
    for (var section : set.issue().sections()) {
      for (Piece piece : section.pieces()) {
        for (String inner : Named.within(piece)) {
          var outer = pieces.get(piece.id());
          if (pieces.containsKey(inner)) {
            pieces.merge(piece.id(), pieces.get(inner), Finder::span);
          } else if (outer != null) {
            pieces.put(inner, outer);
          }
        }
      }
    }
    return new PageNumbers(pieces, runovers, sections);
  }

  private boolean isRunover(Region region, int page) {
    return jumps.stream()
        .anyMatch(jump -> jump.story().equals(region.piece()) && page > jump.from());
  }

  private void figures(Map<String, PageRange> pieces) {
    var ids = ids();
    for (MadeUpPage page : pages) {
      for (Placed placed : page.placed()) {
        if (placed instanceof Placed.Picture picture && ids.containsKey(picture.number())) {
          pieces.put(ids.get(picture.number()), new PageRange(page.number(), page.number()));
        }
      }
    }
  }

  /// Those of the stories' figures, by their numbers.
  private Map<Integer, String> ids() {
    var ids = new HashMap<Integer, String>();
    for (var section : set.sections()) {
      for (Galley galley : section.galleys()) {
        if (galley instanceof Galley.Story story) {
          for (Insert insert : story.inserts()) {
            if (insert instanceof Insert.Picture picture) {
              ids.putIfAbsent(picture.number(), picture.figure().id());
            }
          }
        }
      }
    }
    return ids;
  }

  private static PageRange span(PageRange a, PageRange b) {
    return new PageRange(Math.min(a.first(), b.first()), Math.max(a.last(), b.last()));
  }
}
