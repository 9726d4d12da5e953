package org.quoin.mail;

import org.quoin.issue.Languages;
import org.quoin.web.Html;

/// A letter as HTML: the cover's words in one narrow column, a small picture of page one above the
/// list of stories.
///
/// Tables and styles on each element, since mail programs know little else: Outlook shows HTML as
/// Word does.
final class LetterHtml {
  /// Serif faces that Windows, macOS and Android have, all with Cyrillic.
  private static final String SERIF = "font-family:Georgia,'Noto Serif',serif;";

  private static final String SANS = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

  private LetterHtml() {}

  /// @param coverId the content id of the picture
  static String write(Letter letter, String coverId) {
    var html = new Html();
    var language = letter.language().toLanguageTag();
    var direction = Languages.runsLeft(letter.language()) ? "rtl" : "ltr";
    html.raw("<!DOCTYPE html>\r\n").open("html", "lang", language, "dir", direction);
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width");
    html.element("title", letter.subject()).close().raw("\r\n");
    html.open("body", "style", "margin:0;padding:0;background:#ffffff;color:#1a1a1a;");
    html.open(
        "table",
        "role",
        "presentation",
        "width",
        "100%",
        "cellpadding",
        "0",
        "cellspacing",
        "0",
        "border",
        "0",
        "style",
        "max-width:600px;" + SERIF);
    row(html, "padding:20px 16px 0 16px;");
    html.element(
        "h1", letter.title(), "style", "margin:0;font-size:32px;line-height:36px;" + SERIF);
    letter
        .tagline()
        .ifPresent(tagline ->
            html.element(
                "p", tagline, "style", "margin:4px 0 0 0;font-style:italic;font-size:16px;"));
    html.element(
        "p",
        letter.dateline(),
        "style",
        "margin:8px 0 0 0;padding:8px 0 0 0;border-top:1px solid #1a1a1a;font-size:13px;"
            + "color:#5a5a5a;"
            + SANS);
    endRow(html);
    row(html, "padding:16px 16px 0 16px;");
    html.empty(
        "img",
        "src",
        "cid:" + coverId,
        "width",
        Integer.toString(letter.cover().width() / 2),
        "height",
        Integer.toString(letter.cover().height() / 2),
        "alt",
        letter.cover().alternative(),
        "style",
        "display:block;border:1px solid #c8c8c8;");
    endRow(html);
    row(html, "padding:20px 16px 0 16px;");
    html.element("h2", letter.contents(), "style", "margin:0;font-size:20px;" + SERIF);
    for (var story : letter.stories()) {
      html.raw("\r\n");
      html.element(
          "h3",
          story.headline(),
          "style",
          "margin:14px 0 0 0;font-size:17px;line-height:22px;color:"
              + story.colour()
              + ";"
              + SERIF);
      if (!story.deck().isEmpty()) {
        html.element("p", story.deck(), "style", "margin:2px 0 0 0;font-size:15px;");
      }
    }
    endRow(html);
    row(html, "padding:20px 16px 24px 16px;font-size:14px;line-height:20px;" + SANS);
    html.element("p", letter.attached(), "style", "margin:0;");
    html.open("p", "style", "margin:12px 0 0 0;color:#5a5a5a;").words(letter.publisher());
    letter
        .site()
        .ifPresent(site ->
            html.empty("br").element("a", shown(site), "href", site, "style", "color:#1f3a6e;"));
    html.close();
    endRow(html);
    html.close().close().close();
    return html.raw("\r\n").markup();
  }

  /// An address as people write it.
  private static String shown(String site) {
    return site.replaceFirst("^https?://", "").replaceFirst("/$", "");
  }

  private static void row(Html html, String style) {
    html.raw("\r\n").open("tr").open("td", "style", style);
  }

  private static void endRow(Html html) {
    html.close().close();
  }
}
