package org.quoin.web;

import java.util.List;
import java.util.Optional;
import org.quoin.display.Icons;
import org.quoin.issue.Article;
import org.quoin.issue.Briefs;
import org.quoin.issue.Contact;
import org.quoin.issue.Heading;
import org.quoin.issue.Letter;
import org.quoin.issue.LogoWall;
import org.quoin.issue.Piece;
import org.quoin.picture.Outline;
import org.quoin.style.Role;

/// The pieces of a section as markup.
record WebPieces(Html html, Figures figures, Prose prose, Icons icons) {
  void write(Piece piece) {
    switch (piece) {
      case Article article -> article(article, false);
      case Letter letter -> letter(letter);
      case LogoWall wall -> wall(wall);
      case Briefs briefs -> {
        html.open("div", "class", "briefs", "id", briefs.id()).line();
        briefs.articles().forEach(article -> article(article, true));
        html.close().line();
      }
      case Contact contact -> contact(contact);
    }
  }

  private void article(Article article, boolean brief) {
    var language = article.language();
    var own = language.map(prose::in).orElse(prose);
    prose.open("article", language, "id", article.id(), "class", brief ? "brief" : "story").line();
    heading(article.heading(), brief ? Role.BRIEF_HEADLINE : Role.HEADLINE, own);
    new StoryBody(html, figures, own).write(article, brief);
    html.close().line();
  }

  private void heading(Heading heading, Role headline, Prose in) {
    html.open("div", "class", "head").line();
    in.line("p", Role.KICKER, heading.kicker());
    in.line("h3", headline, heading.headline());
    in.line("p", Role.DECK, heading.deck());
    in.line("p", Role.BYLINE, heading.byline());
    html.close().line();
  }

  private void letter(Letter letter) {
    html.open("article", "id", letter.id(), "class", "story letter").line();
    heading(letter.heading(), Role.HEADLINE, prose);
    html.open("div", "class", "columns").line();
    letter
        .portrait()
        .ifPresent(figure -> figures.write(figure, "portrait", Figures.COLUMN, false, prose));
    prose.line("p", Role.SALUTATION, letter.salutation());
    for (int i = 0; i < letter.body().size(); i++) {
      prose.block(letter.body().get(i), Role.BODY, i == 0);
    }
    html.open("div", "class", "signature-block");
    letter.signature().forEach(line -> prose.line("p", Role.SIGNATURE, line));
    html.close().close().close().line();
  }

  private void wall(LogoWall wall) {
    html.open("div", "class", "wall", "id", wall.id()).line();
    prose.line("h3", Role.BRIEF_HEADLINE, wall.heading().headline());
    html.open("ul", "class", "logos").line();
    for (var logo : wall.logos()) {
      if (figures.issue().images().containsKey(logo.image())) {
        html.open("li");
        logo.link().ifPresent(target -> html.open("a", "href", prose.href(target)));
        figures.picture(logo.image(), logo.alt(), "10rem", false, "");
        logo.link().ifPresent(_ -> html.close());
        html.close().line();
      }
    }
    html.close().close().line();
  }

  private void contact(Contact contact) {
    html.open("div", "class", "card", "id", contact.id()).line();
    for (var panel : contact.panels()) {
      html.open("div", "class", "panel", "id", panel.id()).line();
      prose.line("h3", Role.PANEL_HEADLINE, panel.headline());
      prose.blocks(panel.body(), Role.PANEL_BODY);
      entries(panel.entries());
      html.close().line();
    }
    html.close().line();
  }

  private void entries(List<Contact.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    html.open("ul", "class", "entries").line();
    for (var entry : entries) {
      html.open("li", "class", StyleSheet.name(Role.PANEL_ENTRY));
      Optional.ofNullable(icons.outlines().get(entry.icon())).ifPresent(this::icon);
      html.open("span");
      prose.runs(Role.PANEL_ENTRY, entry.text());
      html.close().close().line();
    }
    html.close().line();
  }

  /// Decoration: the words stand beside it.
  private void icon(Outline outline) {
    int side = Icons.SQUARE * 1000;
    html.open("svg", "class", "icon", "viewBox", "0 0 " + side + " " + side, "aria-hidden", "true");
    html.open("path", "fill-rule", outline.evenOdd() ? "evenodd" : "", "d", Paths.of(outline));
    html.close().close();
  }
}
