package org.quoin.issue.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.quoin.issue.Addresses;
import org.quoin.issue.Languages;
import org.quoin.issue.Run;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Disallowed;
import org.quoin.problem.Problem.Doubtful;

/// Turns what stands inside one paragraph, cell or heading into runs.
///
/// @param lineBreaks whether a line's end in the source is one on the page too, as in short texts
///   of the descriptor
record Inlines(Origin origin, boolean lineBreaks, List<Problem> problems) {
  private static final Pattern DEFINITION =
      Pattern.compile("(?s)\\[[^\\]]*]:\\s*\\S+(\\s+[\"'(].*[\"')])?");

  List<Run> of(Node parent) {
    var runs = new RunCollector(origin.of(parent));
    children(parent, Look.PLAIN, runs);
    return runs.finished();
  }

  /// What a parser without blocks makes of `source`: its paragraphs below each other.
  void paragraphs(String source, Function<String, Node> parse, RunCollector runs) {
    Node parsed = parse.apply(source);
    for (Node part = parsed.getFirstChild(); part != null; part = part.getNext()) {
      if (part.getPrevious() != null) {
        runs.add("\n", Look.PLAIN);
      }
      if (part instanceof LinkReferenceDefinition definition) {
        definition(definition, source, runs);
      } else {
        children(part, Look.PLAIN, runs);
      }
    }
  }

  /// `[label]: address` gives an address to links and is not shown; words that only look like it
  /// are.
  void definition(LinkReferenceDefinition definition, String source, RunCollector runs) {
    var spans = definition.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    int start = spans.getFirst().getInputIndex();
    int end = spans.getLast().getInputIndex() + spans.getLast().getLength();
    String written = source.substring(start, Math.min(source.length(), end)).strip();
    boolean leads = Addresses.read(definition.getDestination()).isPresent();
    if (!leads || !DEFINITION.matcher(written).matches()) {
      runs.add(written, Look.PLAIN);
    }
  }

  void children(Node parent, Look look, RunCollector runs) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      inline(child, look, runs);
    }
  }

  private void inline(Node node, Look look, RunCollector runs) {
    var place = origin.of(node);
    switch (node) {
      case Text text -> runs.add(text.getLiteral(), look, place);
      case SoftLineBreak _ -> runs.add(lineBreaks ? "\n" : " ", look);
      case HardLineBreak _ -> runs.add("\n", look);
      case StrongEmphasis strong -> children(strong, look.bold(), runs);
      case Emphasis emphasis -> children(emphasis, look.italic(), runs);
      case Link link -> link(link, look, runs);
      case Span span -> span(span, look, runs);
      case Code code -> {
        doubt(
            code,
            "A newsletter has no typewriter text; the words are set as the others.",
            "Take the backticks (`) away.");
        runs.add(code.getLiteral(), look, place);
      }
      case Image image -> {
        doubt(
            image,
            "The picture %s cannot stand inside the text; only its words are kept."
                .formatted(image.getDestination()),
            "List it under “figures” of the article in issue.json; “after” says where it belongs.");
        children(image, look, runs);
      }
      case HtmlInline html -> html(html, look, runs);
      default -> children(node, look, runs);
    }
  }

  private void link(Link link, Look look, RunCollector runs) {
    String bare = link.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    boolean schemeless = bare.startsWith("www.") && link.getDestination().endsWith(bare);
    var target = Addresses.read(schemeless ? bare : link.getDestination());
    if (target.isEmpty()) {
      problems.add(
          new Doubtful(
              origin.of(link),
              "“%s” is no address that a link can lead to.".formatted(link.getDestination()),
              Optional.of("Write https://…, a mail address, or #ID for a piece of this issue.")));
    }
    children(link, target.map(look::linked).orElse(look), runs);
  }

  private void span(Span span, Look look, RunCollector runs) {
    switch (span.remark) {
      case Span.Remark.SmallCaps() -> children(span, look.smallCaps(), runs);
      case Span.Remark.Language(String tag) -> {
        var language = Languages.read(tag);
        if (language.isEmpty()) {
          problems.add(
              new Disallowed(
                  origin.of(span),
                  "There is no language “%s”.".formatted(tag),
                  Optional.of(Languages.hint(tag))));
        }
        children(span, language.map(look::in).orElse(look), runs);
      }
      case Span.Remark.Unknown(String written) -> {
        doubt(
            span,
            "The remark {%s} says nothing; the words are set as the others.".formatted(written),
            "Write for example [слово]{lang=ru} or [NATO]{.smallcaps}.");
        children(span, look, runs);
      }
    }
  }

  private void html(HtmlInline html, Look look, RunCollector runs) {
    String literal = html.getLiteral();
    if (Tags.isComment(literal)) {
      return;
    }
    if (Tags.isBreak(literal)) {
      runs.add("\n", look, origin.of(html));
    } else if (Tags.isKnown(literal)) {
      if (literal.startsWith("</")) {
        return;
      }
      doubt(
          html,
          "HTML such as %s is left out; the words stay.".formatted(literal),
          "Use **bold**, *italic* and [words](address) of Markdown.");
    } else {
      runs.add(literal, look, origin.of(html));
    }
  }

  private void doubt(Node node, String sentence, String hint) {
    problems.add(new Doubtful(origin.of(node), sentence, Optional.of(hint)));
  }
}
