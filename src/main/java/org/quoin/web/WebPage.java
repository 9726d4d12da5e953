package org.quoin.web;

import java.util.List;
import java.util.Optional;
import org.quoin.display.Icons;
import org.quoin.issue.Addresses;
import org.quoin.issue.Contents;
import org.quoin.issue.Imprint;
import org.quoin.issue.Issue;
import org.quoin.issue.Languages;
import org.quoin.issue.Named;
import org.quoin.issue.Run;
import org.quoin.issue.Section;
import org.quoin.issue.Words;
import org.quoin.problem.Place;
import org.quoin.style.Ink;
import org.quoin.style.Role;
import org.quoin.style.Stylist;

/// Writes a whole issue as one page: cover, contents, the sections under their banners, imprint.
final class WebPage {
  /// As much of a section's ink as lies under a box, in thousandths.
  private static final int TINT = 70;

  private final WebIssue web;
  private final Issue issue;
  private final Imprint imprint;
  private final Words words;
  private final String style;
  private final Html html = new Html();
  private final Figures figures;
  private final Icons icons = Icons.read();

  /// @param style the style sheet
  WebPage(WebIssue web, WebPictures pictures, String style) {
    this.web = web;
    this.issue = web.issue();
    this.imprint = issue.imprint();
    this.words = Words.of(imprint.language());
    this.style = style;
    this.figures = new Figures(html, web, pictures);
  }

  String markup() {
    var direction = Languages.runsLeft(imprint.language()) ? "rtl" : "ltr";
    html.raw("<!DOCTYPE html>\n");
    html.open("html", "lang", imprint.language().toLanguageTag(), "dir", direction).line();
    head();
    html.open("body").line();
    html.element("a", words.skip(), "class", "skip", "href", "#page_stories").line();
    cover();
    contents();
    html.open("main", "id", "page_stories").line();
    issue.sections().forEach(this::section);
    html.close().line();
    foot();
    return html.close().line().close().line().markup();
  }

  private void head() {
    html.open("head").line().empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.element("title", imprint.title() + ", " + imprint.number()).line();
    imprint
        .tagline()
        .ifPresent(tagline -> html.empty("meta", "name", "description", "content", tagline).line());
    html.empty("meta", "name", "author", "content", imprint.publisher()).line();
    html.empty("meta", "name", "date", "content", imprint.date().toString()).line();
    html.open("style").line().raw(style).close().line().close().line();
  }

  private void cover() {
    var prose = prose(Ink.BLACK);
    html.open("header", "class", "cover").line();
    prose.line("h1", Role.NAMEPLATE, plain(imprint.title()));
    imprint.tagline().ifPresent(tagline -> prose.line("p", Role.TAGLINE, plain(tagline)));
    prose.line("p", Role.DATELINE, plain(web.dateline()));
    issue
        .cover()
        .flatMap(cover -> cover.photo())
        .ifPresent(photo -> figures.write(photo, "wide", Figures.PAGE, true, prose));
    html.close().line();
  }

  /// Every page on the web needs its list, also where the printed cover has none.
  private void contents() {
    var prose = prose(Ink.BLACK);
    var title = issue.cover().flatMap(cover -> cover.contentsTitle()).orElse(words.contents());
    html.open("nav", "class", "contents", "aria-labelledby", "page_contents").line();
    prose.line("h2", Role.CONTENTS_TITLE, plain(title), "id", "page_contents");
    html.open("ol").line();
    for (var story : Contents.of(issue)) {
      html.open("li", "style", "--ink:" + web.ink(story.section().id()).readable());
      html.open("a", "class", StyleSheet.name(Role.CONTENTS_ENTRY), "href", "#" + story.id());
      prose.runs(Role.CONTENTS_ENTRY, story.heading().headline());
      html.close();
      prose.line("p", Role.CONTENTS_DECK, story.heading().deck());
      html.close().line();
    }
    html.close().close().line();
  }

  private void section(Section section) {
    var ink = web.ink(section.id());
    var id = id(section);
    var prose = prose(ink);
    html.open(
        "section",
        "id",
        id,
        "aria-labelledby",
        id + "-banner",
        "style",
        "--ink:" + ink.readable() + ";--tint:" + ink.tint(TINT).screen());
    html.line();
    html.open("h2", "class", "side", "id", id + "-banner");
    html.open("span", "class", StyleSheet.name(Role.BANNER));
    prose.runs(Role.BANNER, List.of(run(section.banner())));
    html.close().close().line();
    html.open("div", "class", "pieces").line();
    var pieces = new WebPieces(html, figures, prose, icons);
    section.pieces().forEach(pieces::write);
    html.close().close().line();
  }

  /// A piece bears its own id, and a section as well unless a piece has it.
  private String id(Section section) {
    boolean taken =
        issue.sections().stream()
            .flatMap(each -> each.pieces().stream())
            .anyMatch(piece -> Named.within(piece).contains(section.id()));
    return taken ? "section-" + section.id() : section.id();
  }

  private void foot() {
    var prose = prose(Ink.BLACK);
    html.open("footer").line();
    prose.line("p", Role.FOLIO, plain(imprint.publisher()));
    prose.line("p", Role.FOLIO, plain(imprint.title() + ", " + imprint.number()));
    imprint
        .site()
        .ifPresent(site -> {
          var run = run(site);
          var linked = Addresses.read(site).<Run>map(run::withLink).orElse(run);
          prose.line("p", Role.FOLIO, List.of(linked));
        });
    html.close().line();
  }

  private Prose prose(Ink ink) {
    return new Prose(html, new Stylist(web.theme(), ink, imprint.language()));
  }

  private static List<Run> plain(String text) {
    return List.of(run(text));
  }

  private static Run run(String text) {
    return new Run(
        text, Run.Emphasis.PLAIN, Optional.empty(), Optional.empty(), Place.of("issue.json"));
  }
}
