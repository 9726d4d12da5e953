package org.quoin.issue.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.quoin.issue.Block;
import org.quoin.issue.Run;
import org.quoin.issue.TextFile;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Reads Markdown: whole articles, and the short texts of a descriptor.
///
/// No word is ever lost: what a newsletter cannot show (HTML, pictures inside text, code) is told
/// as a warning and its words are kept. Not for use by two threads at once.
public final class ArticleReader {
  /// Lists in lists in quotations: nobody nests deeper, and broken text shall not exhaust the
  /// stack.
  private static final int DEEPEST = 32;

  private final Parser blocks =
      parser().extensions(List.of(autolinks(), TablesExtension.create())).build();
  private final Parser lines =
      parser().extensions(List.of(autolinks())).enabledBlockTypes(Set.of()).build();

  private final Map<String, Known> known = new HashMap<>();

  /// A file as it was read last.
  private record Known(TextFile file, Checked<List<Block>> blocks) {}

  private static Parser.Builder parser() {
    return Parser.builder()
        .linkProcessor(new Span.Finder())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST);
  }

  private static Extension autolinks() {
    return AutolinkExtension.builder()
        .linkTypes(AutolinkType.URL, AutolinkType.EMAIL, AutolinkType.WWW)
        .build();
  }

  /// The blocks of an article's file; places are lines and columns in it. A file that says what it
  /// said when it was read last is not read again.
  public Checked<List<Block>> article(TextFile file) {
    var last = known.get(file.name());
    if (last == null || !last.file().equals(file)) {
      last = new Known(file, read(file.text(), new Origin.File(file.name())));
      known.put(file.name(), last);
    }
    return last.blocks();
  }

  /// The blocks of a text that stands in the descriptor at `place`.
  public Checked<List<Block>> text(String markdown, Place place) {
    return read(markdown, new Origin.Value(place));
  }

  /// A headline, caption or other short text at `place`: emphasis, links and languages, but no
  /// lists or subheads. A line's end is one on the page too.
  public Checked<List<Run>> line(String markdown, Place place) {
    var problems = new ArrayList<Problem>();
    var origin = new Origin.Value(place);
    var inlines = new Inlines(origin, true, problems);
    var runs = new RunCollector(place);
    inlines.paragraphs(markdown, lines::parse, runs);
    return Checked.of(runs.finished(), problems);
  }

  private Checked<List<Block>> read(String markdown, Origin origin) {
    var problems = new ArrayList<Problem>();
    var read = new Blocks(markdown, origin, lines::parse, problems).of(blocks.parse(markdown));
    return Checked.of(List.copyOf(read), problems);
  }
}
