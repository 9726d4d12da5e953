package org.quoin.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.geometry.Length;
import org.quoin.issue.Block;
import org.quoin.issue.Run;
import org.quoin.issue.Words;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.Stylist;

/// Turns the blocks of a body into matter: indents, bullets, keeps.
final class FlowMaker {
  private final Typist typist;
  private final Stylist stylist;
  private final List<Matter> flow = new ArrayList<>();

  /// Tables that may stand across columns, each with the place it belongs to.
  private final List<Insert> tables = new ArrayList<>();

  /// Whether tables stand apart from the text; not where there is none.
  private boolean standsApart;

  /// How many pieces of matter stand before each block of the body: where inserts anchor.
  private final List<Integer> starts = new ArrayList<>();

  /// Whether the next paragraph starts flush: after a headline, subhead, list or table.
  private boolean flush = true;

  FlowMaker(Typist typist, Stylist stylist) {
    this.typist = typist;
    this.stylist = stylist;
  }

  List<Matter> flow() {
    return flow;
  }

  /// How much matter comes before the place after `blocks` blocks.
  int anchor(int blocks) {
    return blocks >= starts.size() ? flow.size() : starts.get(blocks);
  }

  List<Insert> tables() {
    return tables;
  }

  void body(List<Block> blocks) {
    standsApart = blocks.stream().anyMatch(Block.Paragraph.class::isInstance);
    for (Block block : blocks) {
      starts.add(flow.size());
      block(block, stylist, Length.ZERO);
    }
  }

  void salutation(List<Run> runs) {
    if (!runs.isEmpty()) {
      text(
          typist.copy(stylist, runs, Role.SALUTATION),
          Optional.empty(),
          Length.ZERO,
          Keeps.TEXT,
          0);
    }
  }

  void signature(List<List<Run>> lines) {
    var layers = new ArrayList<Stack.Layer>();
    for (List<Run> line : lines) {
      layers.add(typist.words(stylist, line, Role.SIGNATURE, Length.ZERO));
    }
    if (!layers.isEmpty()) {
      flow.add(new Matter.Solid(new Stack(layers), 1));
    }
  }

  /// Codes stand clear of lines; the quiet zone keeps one clear of the next.
  void links(LinkList links) {
    boolean first = true;
    boolean afterCode = false;
    for (LinkList.Entry entry : links.entries()) {
      var copy = typist.copy(stylist, entry.runs(), Role.LINK_LIST);
      if (entry.code().isPresent()) {
        var coded = new Stack.Coded(copy, entry.code().get(), Length.ZERO);
        flow.add(new Matter.Solid(new Stack(List.of(coded)), afterCode ? 0 : 1));
      } else {
        text(copy, Optional.empty(), Length.ZERO, Keeps.TEXT, first ? 1 : 0);
      }
      first = false;
      afterCode = entry.code().isPresent();
    }
  }

  private void block(Block block, Stylist in, Length inset) {
    switch (block) {
      case Block.Paragraph(List<Run> runs, Optional<Locale> language) -> {
        var own = language.map(in::in).orElse(in);
        paragraph(own.paragraph(runs, starts.size() == 1 ? Role.LEDE : Role.BODY), inset);
      }
      case Block.Subhead(int level, List<Run> runs) -> {
        text(typist.copy(in, runs, Role.SUBHEAD), Optional.empty(), inset, Keeps.SUBHEAD, 1);
        flush = true;
      }
      case Block.Listing(boolean numbered, int number, List<List<Block>> items) -> {
        for (int i = 0; i < items.size(); i++) {
          var label = numbered ? Words.of(in.language()).number(number + i) + "." : "•";
          item(items.get(i), label, in, inset);
        }
        flush = true;
      }
      case Block.Quotation(List<Block> blocks) -> {
        var em = stylist.theme().style(Role.QUOTATION).text().size();
        for (Block quoted : blocks) {
          if (quoted instanceof Block.Paragraph(List<Run> runs, Optional<Locale> language)) {
            var own = language.map(in::in).orElse(in);
            var copy = typist.copy(own, runs, Role.QUOTATION);
            text(copy, Optional.empty(), inset.plus(em), Keeps.TEXT, 0);
          } else {
            block(quoted, in, inset.plus(em));
          }
        }
        flush = true;
      }
      case Block.Table(List<List<List<Run>>> rows) -> {
        var table = typist.table(in, rows, Length.ZERO);
        if (standsApart && in == stylist && inset.equals(Length.ZERO)) {
          tables.add(new Insert.Table(new Stack(table), flow.size()));
        } else {
          flow.add(new Matter.Solid(new Stack(table), 1));
        }
        flush = true;
      }
    }
  }

  private void paragraph(StyledParagraph styled, Length inset) {
    var style = flush ? styled.style().withIndent(Length.ZERO) : styled.style();
    int before = flush ? 0 : stylist.theme().paragraphSpace();
    flush = false;
    text(
        typist.copy(new StyledParagraph(styled.runs(), style)),
        Optional.empty(),
        inset,
        Keeps.TEXT,
        before);
  }

  /// The first paragraph of an item hangs behind its bullet; what follows stands under it.
  private void item(List<Block> blocks, String mark, Stylist in, Length inset) {
    var style = in.theme().style(Role.LIST_ITEM);
    // A bullet and its space are as wide as one and a quarter em in most text faces.
    var deep = inset.plus(style.text().size().times(mark.length() > 2 ? 7 : 5, 4));
    boolean first = true;
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph(List<Run> runs, Optional<Locale> language)) {
        var own = language.map(in::in).orElse(in);
        Optional<Copy> label = Optional.empty();
        if (first) {
          var place = runs.getFirst().place();
          var run = new Run(mark, Run.Emphasis.PLAIN, Optional.empty(), Optional.empty(), place);
          label = Optional.of(typist.copy(own, List.of(run), Role.LIST_ITEM));
        }
        text(typist.copy(own, runs, Role.LIST_ITEM), label, deep, Keeps.TEXT, 0);
      } else {
        block(block, in, deep);
      }
      first = false;
    }
  }

  private void text(Copy copy, Optional<Copy> label, Length inset, Keeps keeps, int before) {
    flow.add(new Matter.Text(copy, label, inset, keeps, before));
  }
}
