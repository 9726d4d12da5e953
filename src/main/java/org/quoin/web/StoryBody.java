package org.quoin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.Article;
import org.quoin.issue.Block;
import org.quoin.issue.Figure;
import org.quoin.issue.Inset;
import org.quoin.issue.Run;
import org.quoin.style.Role;

/// A story's text in columns, with its figures and boxes after the blocks they belong to.
///
/// Columns on a screen must not be taller than it, or the reader scrolls up and down; so a long
/// text is parted at blocks into several rows of columns, and a wide figure parts it too.
final class StoryBody {
  /// Letters after which a row of columns ends: in two columns about thirty lines each.
  private static final int ROW = 2600;

  private final Html html;
  private final Figures figures;
  private final Prose prose;
  private final List<Part> row = new ArrayList<>();
  private int letters;

  /// What stands in a row.
  ///
  /// @param before letters of the row that come first
  private record Part(Kind kind, int before, Runnable writing) {}

  private enum Kind {
    /// Text, which may go on in the next column.
    FLOW,
    /// No column may end within it.
    BOX,
    /// The same, and taller.
    PICTURE
  }

  StoryBody(Html html, Figures figures, Prose prose) {
    this.html = html;
    this.figures = figures;
    this.prose = prose;
  }

  void write(Article article, boolean brief) {
    int rest = article.body().stream().mapToInt(StoryBody::letters).sum();
    for (int at = 0; at < article.body().size(); at++) {
      beside(article, at, brief);
      var block = article.body().get(at);
      // A last handful of lines would make a row too shallow to be read as columns.
      if (letters > ROW && rest > ROW / 4) {
        endRow();
      }
      boolean first = at == 0;
      add(Kind.FLOW, () -> prose.block(block, Role.BODY, first));
      letters += letters(block);
      rest -= letters(block);
    }
    beside(article, article.body().size(), brief);
    if (!article.links().isEmpty()) {
      add(Kind.FLOW, () -> links(article.links()));
    }
    endRow();
  }

  private void beside(Article article, int at, boolean brief) {
    int last = article.body().size();
    for (Figure figure : article.figures()) {
      if (Math.min(figure.after(), last) == at) {
        figure(figure, brief);
      }
    }
    for (Inset inset : article.insets()) {
      if (Math.min(inset.after(), last) == at) {
        add(Kind.BOX, () -> inset(inset));
      }
    }
  }

  private void figure(Figure figure, boolean brief) {
    if (figure.columns().orElse(1) > 1 && !brief) {
      endRow();
      figures.write(figure, "wide", Figures.PAGE, false, prose);
    } else {
      add(Kind.PICTURE, () -> figures.write(figure, "", Figures.COLUMN, false, prose));
    }
  }

  private void add(Kind kind, Runnable writing) {
    row.add(new Part(kind, letters, writing));
  }

  /// Columns are level only if none has to end within a picture or a box. So the first one of the
  /// row's first half opens it, and the last one of its second half closes it; pictures go first.
  private void endRow() {
    if (row.isEmpty()) {
      return;
    }
    int half = letters / 2;
    var early = row.stream().filter(part -> part.before() <= half).toList();
    var late = row.reversed().stream().filter(part -> part.before() > half).toList();
    var opening = solid(early);
    var closing = solid(late);
    opening.ifPresent(part -> {
      row.remove(part);
      row.addFirst(part);
    });
    closing.ifPresent(part -> {
      row.remove(part);
      row.addLast(part);
    });
    html.open("div", "class", "columns").line();
    row.forEach(part -> part.writing().run());
    html.close().line();
    row.clear();
    letters = 0;
  }

  private static Optional<Part> solid(List<Part> parts) {
    return first(parts, Kind.PICTURE).or(() -> first(parts, Kind.BOX));
  }

  private static Optional<Part> first(List<Part> parts, Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  private void inset(Inset inset) {
    switch (inset) {
      case Inset.PullQuote quote -> {
        html.open("figure", "class", "quote").open("blockquote");
        prose.line("p", Role.PULL_QUOTE, quote.text());
        html.close();
        prose.line("figcaption", Role.PULL_QUOTE_BY, quote.by());
        html.close().line();
      }
      case Inset.Sidebar box -> {
        var own = box.language().map(prose::in).orElse(prose);
        prose.open("div", box.language(), "class", box.facts() ? "box facts" : "box");
        own.line("h4", box.facts() ? Role.FACTS_HEADLINE : Role.SIDEBAR_HEADLINE, box.headline());
        own.blocks(box.body(), box.facts() ? Role.FACTS_BODY : Role.SIDEBAR_BODY);
        html.close().line();
      }
    }
  }

  private void links(List<Run.Linked> links) {
    html.open("ul", "class", "links");
    for (var link : links) {
      html.open("li", "class", StyleSheet.name(Role.LINK_LIST));
      prose.runs(
          Role.LINK_LIST, link.text().stream().map(run -> run.withLink(link.target())).toList());
      html.close();
    }
    html.close().line();
  }

  private static int letters(Block block) {
    return switch (block) {
      case Block.Paragraph(var runs, _) -> Run.words(runs).length();
      case Block.Subhead(_, var runs) -> Run.words(runs).length();
      case Block.Quotation(var blocks) -> blocks.stream().mapToInt(StoryBody::letters).sum();
      case Block.Listing list ->
          list.items().stream().flatMap(List::stream).mapToInt(StoryBody::letters).sum();
      case Block.Table(var rows) ->
          rows.stream().flatMap(List::stream).mapToInt(cell -> Run.words(cell).length()).sum();
    };
  }
}
