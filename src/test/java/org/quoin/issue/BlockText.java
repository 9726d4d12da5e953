package org.quoin.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Blocks as lines of text, for goldens: one run a line, with its place and what sets it apart.
public final class BlockText {
  private BlockText() {}

  public static String of(List<Block> blocks) {
    return blocks.stream().map(BlockText::of).collect(Collectors.joining());
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Paragraph(var runs, var language) ->
          "paragraph" + language.map(l -> " " + l.toLanguageTag()).orElse("") + "\n" + lines(runs);
      case Block.Subhead(int level, var runs) -> "subhead " + level + "\n" + lines(runs);
      case Block.Listing(boolean numbered, int first, var items) ->
          (numbered ? "numbered from " + first : "list")
              + "\n"
              + items.stream()
                  .map(item -> ("item\n" + of(item).indent(2)).indent(2))
                  .collect(Collectors.joining());
      case Block.Quotation(var inner) -> "quotation\n" + of(inner).indent(2);
      case Block.Table(var rows) ->
          "table\n"
              + rows.stream()
                  .map(row ->
                      ("row\n"
                              + row.stream()
                                  .map(cell -> "cell\n" + lines(cell))
                                  .collect(Collectors.joining())
                                  .indent(2))
                          .indent(2))
                  .collect(Collectors.joining());
    };
  }

  public static String lines(List<Run> runs) {
    return runs.stream().map(BlockText::line).collect(Collectors.joining()).indent(2);
  }

  private static String line(Run run) {
    var marks = new ArrayList<String>();
    if (run.emphasis().bold()) {
      marks.add("bold");
    }
    if (run.emphasis().italic()) {
      marks.add("italic");
    }
    if (run.emphasis().smallCaps()) {
      marks.add("small caps");
    }
    run.language().ifPresent(language -> marks.add(language.toLanguageTag()));
    run.link()
        .ifPresent(link ->
            marks.add(
                switch (link) {
                  case Target.Address(String uri) -> uri;
                  case Target.Destination(String id) -> "#" + id;
                }));
    String marked = marks.isEmpty() ? "" : " " + marks;
    return "%d:%d “%s”%s\n"
        .formatted(run.place().line(), run.place().column(), run.text().replace("\n", "⏎"), marked);
  }
}
