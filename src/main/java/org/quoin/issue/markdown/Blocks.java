package org.quoin.issue.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.quoin.issue.Block;
import org.quoin.issue.Run;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Doubtful;

/// Turns a parsed Markdown document into blocks. What a newsletter cannot show is told, and its
/// words are kept as a paragraph.
final class Blocks {
  private final String source;
  private final Origin origin;
  private final Inlines inlines;
  private final Function<String, Node> parse;
  private final List<Problem> problems;
  private final Tables tables;
  private int subhead;

  /// @param source the text that was parsed
  /// @param parse reads words that were taken out of HTML
  Blocks(String source, Origin origin, Function<String, Node> parse, List<Problem> problems) {
    this.source = source;
    this.origin = origin;
    this.parse = parse;
    this.problems = problems;
    this.inlines = new Inlines(origin, false, problems);
    this.tables = new Tables(source, inlines, parse);
  }

  List<Block> of(Node parent) {
    var blocks = new ArrayList<Block>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      block(child, blocks);
    }
    return blocks;
  }

  private void block(Node node, List<Block> blocks) {
    switch (node) {
      case Paragraph paragraph -> paragraph(inlines.of(paragraph), blocks);
      case Heading heading -> subhead(heading, blocks);
      case BulletList list -> blocks.add(new Block.Listing(false, 1, items(list)));
      case OrderedList list ->
          blocks.add(new Block.Listing(true, list.getMarkerStartNumber(), items(list)));
      case BlockQuote quote -> blocks.add(new Block.Quotation(of(quote)));
      case TableBlock table -> blocks.add(tables.of(table));
      case FencedCodeBlock code -> {
        String info = code.getInfo() == null ? "" : code.getInfo();
        code(code, info + "\n" + code.getLiteral(), blocks);
      }
      case IndentedCodeBlock code -> code(code, code.getLiteral(), blocks);
      case HtmlBlock html -> html(html, blocks);
      case ThematicBreak rule ->
          doubt(
              rule,
              "A rule across the column is left out.",
              "Use a subhead (## Words) to part the text.");
      case LinkReferenceDefinition definition -> {
        var runs = new RunCollector(origin.of(definition));
        inlines.definition(definition, source, runs);
        paragraph(runs.finished(), blocks);
      }
      default -> blocks.addAll(of(node));
    }
  }

  private List<List<Block>> items(Node list) {
    var items = new ArrayList<List<Block>>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(of(item));
    }
    return items;
  }

  private void paragraph(List<Run> runs, List<Block> blocks) {
    if (!runs.isEmpty()) {
      blocks.add(new Block.Paragraph(runs, commonLanguage(runs)));
    }
  }

  /// The language that all words of a paragraph are marked as.
  private static Optional<Locale> commonLanguage(List<Run> runs) {
    var languages =
        runs.stream()
            .filter(run -> !run.text().isBlank())
            .map(Run::language)
            .collect(Collectors.toSet());
    return languages.size() == 1 ? languages.iterator().next() : Optional.empty();
  }

  /// A screen reader steps through the levels of headings: none may be skipped on the way down.
  private void subhead(Heading heading, List<Block> blocks) {
    if (heading.getLevel() == 1) {
      doubt(
          heading,
          "A single # is the article's headline, which stands in issue.json; this becomes a"
              + " subhead.",
          "Write ## before a subhead.");
    }
    int asked = Math.max(1, heading.getLevel() - 1);
    int level = Math.min(asked, subhead + 1);
    if (level < asked) {
      doubt(
          heading,
          "This subhead skips a level.",
          "Write %s before it.".formatted("#".repeat(level + 1)));
    }
    subhead = level;
    var runs = inlines.of(heading);
    if (!runs.isEmpty()) {
      blocks.add(new Block.Subhead(level, runs));
    }
  }

  private void code(Node node, String literal, List<Block> blocks) {
    doubt(
        node,
        "A newsletter has no typewriter text; these lines are set as a paragraph.",
        "Take away the four spaces before the lines, or the ``` round them.");
    var runs = new RunCollector(origin.of(node));
    runs.add(literal.strip(), Look.PLAIN, origin.of(node));
    paragraph(runs.finished(), blocks);
  }

  private void html(HtmlBlock html, List<Block> blocks) {
    String words = Tags.stripped(html.getLiteral());
    if (!isOnlyComment(html)) {
      doubt(
          html,
          "HTML is left out; the words stay.",
          "Use Markdown: ## subheads, - lists, **bold**, *italic*.");
    }
    var runs = new RunCollector(origin.of(html));
    var fixed = new Inlines(new Origin.Value(origin.of(html)), false, problems);
    fixed.paragraphs(words, parse, runs);
    paragraph(runs.finished(), blocks);
  }

  private static boolean isOnlyComment(HtmlBlock html) {
    return html.getLiteral().replaceAll("(?s)<!--.*?-->", "").isBlank();
  }

  private void doubt(Node node, String sentence, String hint) {
    problems.add(new Doubtful(origin.of(node), sentence, Optional.of(hint)));
  }
}
