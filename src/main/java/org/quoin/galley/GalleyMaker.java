package org.quoin.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.issue.Article;
import org.quoin.issue.Briefs;
import org.quoin.issue.Contact;
import org.quoin.issue.Issue;
import org.quoin.issue.Landing;
import org.quoin.issue.Letter;
import org.quoin.issue.LogoWall;
import org.quoin.issue.PageNumbers;
import org.quoin.issue.Piece;
import org.quoin.issue.Run;
import org.quoin.issue.Section;
import org.quoin.line.ShapedParagraph;
import org.quoin.picture.Image;
import org.quoin.problem.Place;
import org.quoin.style.Ink;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.Stylist;
import org.quoin.style.Theme;

/// Sets a whole issue into galleys: the step from words to type.
///
/// @param images by the path a figure or logo names
/// @param inks of the sections, by section id
/// @param words that Quoin itself sets, in the issue's language
public record GalleyMaker(
    Theme theme,
    Map<String, Image> images,
    Map<String, Ink> inks,
    HouseWords words,
    Function<StyledParagraph, ShapedParagraph> shaper) {

  /// The words of the house on the cover.
  ///
  /// @param contents over the list of what is inside
  /// @param dateline issue, date and place
  public record HouseWords(String contents, String dateline) {}

  /// @param pages where everything landed, as far as that is known, for the contents
  public SetIssue make(Issue issue, PageNumbers pages) {
    var typist = new Typist(shaper);
    var stylist = new Stylist(theme, Ink.BLACK, issue.imprint().language());
    var cover = issue.cover().map(c -> new CoverMaker(this, typist, stylist, pages).make(issue, c));
    var landings = Landing.of(issue);
    var maker = new StoryMaker(typist, images, landings);
    var sections = new ArrayList<SectionGalleys>();
    for (Section section : issue.sections()) {
      var ink = inks.getOrDefault(section.id(), Ink.BLACK);
      var own = stylist.with(ink);
      var banner = typist.copy(own, List.of(plain(section.banner(), section.place())), Role.BANNER);
      var galleys = new ArrayList<Galley>();
      for (Piece piece : section.pieces()) {
        galleys.addAll(piece(piece, own, typist, maker));
      }
      sections.add(new SectionGalleys(section, ink, banner, galleys));
    }
    for (Landing landing : landings.reversed()) {
      land(landing, sections, maker, stylist);
    }
    return new SetIssue(issue, theme, cover, sections);
  }

  /// Puts the runover of a story in its place; the one that comes later in the issue goes in first,
  /// so that of two in one place the earlier stands before.
  private void land(
      Landing landing, List<SectionGalleys> sections, StoryMaker maker, Stylist stylist) {
    var id = landing.article().id();
    var from =
        sections.stream()
            .filter(section -> section.story(id).isPresent())
            .findFirst()
            .orElseThrow();
    var section = sections.get(landing.section());
    var runover = maker.runover(landing, from.story(id).orElseThrow(), stylist.with(from.ink()));
    sections.set(landing.section(), section.with(runover, landing.after()));
  }

  private List<Galley> piece(Piece piece, Stylist stylist, Typist typist, StoryMaker maker) {
    return switch (piece) {
      case Article article -> List.of(maker.article(article, stylist, false));
      case Letter letter -> List.of(maker.letter(letter, stylist));
      case Briefs briefs ->
          briefs.articles().stream()
              .<Galley>map(article -> maker.article(article, stylist, true))
              .toList();
      case LogoWall wall -> {
        var head = maker.head(wall.heading(), stylist, Role.BRIEF_HEADLINE);
        var cells = new ArrayList<Galley.Cell>();
        for (var logo : wall.logos()) {
          var image = images.get(logo.image());
          if (image != null) {
            cells.add(new Galley.Cell(typist.number(), image, logo.alt(), logo.link()));
          }
        }
        yield List.of(new Galley.Wall(wall.id(), head, cells, wall.place()));
      }
      case Contact contact -> List.of(card(contact, stylist, typist, maker));
    };
  }

  private Galley card(Contact contact, Stylist stylist, Typist typist, StoryMaker maker) {
    var panels = new ArrayList<Galley.Panel>();
    for (Contact.Panel panel : contact.panels()) {
      var headline =
          panel.headline().isEmpty()
              ? Optional.<Copy>empty()
              : Optional.of(typist.copy(stylist, panel.headline(), Role.PANEL_HEADLINE));
      var layers = new ArrayList<Stack.Layer>();
      maker.boxed(layers, stylist, panel.body(), Role.PANEL_BODY);
      var entries =
          panel.entries().stream()
              .map(entry ->
                  new Galley.Entry(
                      entry.icon(), typist.copy(stylist, entry.text(), Role.PANEL_ENTRY)))
              .toList();
      panels.add(new Galley.Panel(headline, new Stack(layers), entries));
    }
    return new Galley.Card(contact.id(), new Stack(List.of()), panels, contact.place());
  }

  static Run plain(String text, Place place) {
    return new Run(text, Run.Emphasis.PLAIN, Optional.empty(), Optional.empty(), place);
  }
}
