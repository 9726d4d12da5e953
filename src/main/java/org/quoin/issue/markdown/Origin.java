package org.quoin.issue.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.quoin.problem.Place;

/// Where Markdown text comes from, so that each run and problem can name its place.
sealed interface Origin {
  Place start();

  Place of(Node node);

  /// A file of its own: places are lines and columns in it.
  record File(String name) implements Origin {
    @Override
    public Place start() {
      return Place.of(name, 1, 1);
    }

    @Override
    public Place of(Node node) {
      for (Node at = node; at != null; at = at.getParent()) {
        List<SourceSpan> spans = at.getSourceSpans();
        if (!spans.isEmpty()) {
          var span = spans.getFirst();
          return Place.of(name, span.getLineIndex() + 1, span.getColumnIndex() + 1);
        }
      }
      return start();
    }
  }

  /// A value of the descriptor: its escapes hide the columns, so all of it is at one place.
  record Value(Place start) implements Origin {
    @Override
    public Place of(Node node) {
      return start;
    }
  }
}
