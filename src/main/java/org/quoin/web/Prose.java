package org.quoin.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.issue.Block;
import org.quoin.issue.Languages;
import org.quoin.issue.Run;
import org.quoin.issue.Target;
import org.quoin.line.Punctuation;
import org.quoin.style.Role;
import org.quoin.style.StyledRun;
import org.quoin.style.Stylist;
import org.quoin.style.TextStyle;

/// Words as markup: runs with their emphasis, links and languages, and the blocks they make up.
///
/// @param stylist gives quotes and dashes the language's form, as for paper
record Prose(Html html, Stylist stylist) {

  Prose in(Locale language) {
    return new Prose(html, stylist.in(language));
  }

  /// Begins an element that says its language and direction where they are its own.
  Html open(String element, Optional<Locale> language, String... attributes) {
    var all = Arrays.copyOf(attributes, attributes.length + 4);
    all[attributes.length] = "lang";
    all[attributes.length + 1] = language.map(Prose::tag).orElse("");
    all[attributes.length + 2] = "dir";
    all[attributes.length + 3] =
        language.map(own -> Languages.runsLeft(own) ? "rtl" : "ltr").orElse("");
    return html.open(element, all);
  }

  /// One element of a role; nothing where there are no words.
  void line(String element, Role role, List<Run> runs, String... attributes) {
    if (!runs.isEmpty()) {
      var all = new String[attributes.length + 2];
      all[0] = "class";
      all[1] = StyleSheet.name(role);
      System.arraycopy(attributes, 0, all, 2, attributes.length);
      html.open(element, all);
      runs(role, runs);
      html.close().line();
    }
  }

  void runs(Role role, List<Run> runs) {
    var cleaned = Punctuation.clean(stylist.paragraph(runs, role));
    for (var run : cleaned.runs()) {
      // Cleaning may leave a run without letters.
      if (!run.text().isEmpty()) {
        run(run, cleaned.style().text());
      }
    }
  }

  private void run(StyledRun run, TextStyle base) {
    int opened = 0;
    if (run.link().isPresent()) {
      html.open("a", "href", href(run.link().get()));
      opened++;
    }
    var style = run.style();
    if (!style.language().equals(base.language())) {
      html.open("span", "lang", tag(style.language()), "dir", direction(style.language(), base));
      opened++;
    }
    if (style.face().bold() && !base.face().bold()) {
      html.open("strong");
      opened++;
    }
    if (style.face().italic() != base.face().italic()) {
      html.open("em");
      opened++;
    }
    if (style.smallCaps() && !base.smallCaps()) {
      html.open("span", "class", "small-caps");
      opened++;
    }
    broken(run.text());
    for (; opened > 0; opened--) {
      html.close();
    }
  }

  /// A line feed is a forced break.
  private void broken(String text) {
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        html.empty("br");
      }
      html.words(lines[i]);
    }
  }

  String href(Target target) {
    return switch (target) {
      case Target.Address(String uri) -> uri;
      case Target.Destination(String id) -> "#" + id;
    };
  }

  private static String tag(Locale language) {
    return language.toLanguageTag();
  }

  private static String direction(Locale language, TextStyle base) {
    boolean left = Languages.runsLeft(language);
    return left == Languages.runsLeft(base.language()) ? "" : left ? "rtl" : "ltr";
  }

  /// @param first of its story, which stands flush
  void block(Block block, Role role, boolean first) {
    switch (block) {
      case Block.Paragraph(var runs, var language) -> paragraph("p", role, runs, language, first);
      case Block.Subhead(int level, var runs) -> line(level == 1 ? "h4" : "h5", Role.SUBHEAD, runs);
      case Block.Quotation(var blocks) -> {
        html.open("blockquote");
        blocks.forEach(inner -> block(inner, Role.QUOTATION, false));
        html.close().line();
      }
      case Block.Table(var rows) -> table(rows);
      case Block.Listing list -> list(list, role);
    }
  }

  void blocks(List<Block> blocks, Role role) {
    blocks.forEach(block -> block(block, role, false));
  }

  private void paragraph(
      String element, Role role, List<Run> runs, Optional<Locale> language, boolean first) {
    var own = language.map(this::in).orElse(this);
    own.line(
        element,
        first && role == Role.BODY ? Role.LEDE : role,
        runs,
        "lang",
        language.map(Prose::tag).orElse(""),
        "dir",
        language.map(l -> direction(l, base(role))).orElse(""));
  }

  private TextStyle base(Role role) {
    return stylist.paragraph(List.of(), role).style().text();
  }

  private void list(Block.Listing list, Role role) {
    var start = list.numbered() && list.first() != 1 ? Integer.toString(list.first()) : "";
    html.open(list.numbered() ? "ol" : "ul", "start", start);
    for (var item : list.items()) {
      html.open("li", "class", StyleSheet.name(role == Role.BODY ? Role.LIST_ITEM : role));
      for (var block : item) {
        if (block instanceof Block.Paragraph(var runs, var language) && item.size() == 1) {
          language.map(this::in).orElse(this).runs(Role.LIST_ITEM, runs);
        } else {
          block(block, role == Role.BODY ? Role.LIST_ITEM : role, false);
        }
      }
      html.close();
    }
    html.close().line();
  }

  private void table(List<List<List<Run>>> rows) {
    html.open("table").open("thead");
    row(rows.getFirst(), true);
    html.close().open("tbody");
    rows.subList(1, rows.size()).forEach(row -> row(row, false));
    html.close().close().line();
  }

  /// An empty cell of the head heads nothing.
  private void row(List<List<Run>> cells, boolean head) {
    var role = head ? Role.TABLE_HEAD : Role.TABLE_CELL;
    html.open("tr");
    for (var cell : cells) {
      boolean heads = head && !cell.isEmpty();
      html.open(heads ? "th" : "td", "class", StyleSheet.name(role), "scope", heads ? "col" : "");
      runs(role, cell);
      html.close();
    }
    html.close();
  }
}
