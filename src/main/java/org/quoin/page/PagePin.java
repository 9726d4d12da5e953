package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.galley.Galley;
import org.quoin.galley.Insert;
import org.quoin.issue.Figure;
import org.quoin.issue.PageRange;
import org.quoin.problem.Place;

/// A story or a photo that an editor pinned to pages of the issue.
///
/// @param photo empty where the story itself is pinned
record PagePin(Galley.Story story, Optional<Insert.Picture> photo, PageRange pages, Place place) {
  /// In the order of the pieces.
  static List<PagePin> of(List<Galley> galleys) {
    var pins = new ArrayList<PagePin>();
    for (Galley galley : galleys) {
      if (galley instanceof Galley.Story story) {
        story.pages().ifPresent(range -> pins.add(of(story, range)));
        story.inserts().forEach(insert -> of(story, insert).ifPresent(pins::add));
      }
    }
    return pins;
  }

  private static PagePin of(Galley.Story story, PageRange pages) {
    return new PagePin(story, Optional.empty(), pages, story.place());
  }

  private static Optional<PagePin> of(Galley.Story story, Insert insert) {
    return insert instanceof Insert.Picture picture
        ? picture
            .figure()
            .wish()
            .page()
            .map(page ->
                new PagePin(
                    story,
                    Optional.of(picture),
                    new PageRange(page.number(), page.number()),
                    page.place()))
        : Optional.empty();
  }

  /// What is pinned, as a sentence begins.
  String words() {
    return photo
        .map(picture -> "The photo " + picture.figure().image())
        .orElse("“" + story.title() + "”");
  }

  /// The same pieces without some of their pins.
  static List<Galley> lifted(List<Galley> galleys, Set<PagePin> pins) {
    return galleys.stream()
        .<Galley>map(galley ->
            switch (galley) {
              case Galley.Story story -> lifted(story, pins);
              case Galley.Runover(Galley.Story story, var head) ->
                  new Galley.Runover(lifted(story, pins), head);
              case Galley.Wall wall -> wall;
              case Galley.Card card -> card;
            })
        .toList();
  }

  private static Galley.Story lifted(Galley.Story story, Set<PagePin> pins) {
    var inserts =
        story.inserts().stream()
            .map(insert ->
                of(story, insert).filter(pins::contains).isPresent() ? lifted(insert) : insert)
            .toList();
    return new Galley.Story(
        story.id(),
        story.title(),
        story.head(),
        story.flow(),
        inserts,
        story.pages().filter(range -> !pins.contains(of(story, range))),
        story.brief(),
        story.jump(),
        story.place());
  }

  private static Insert lifted(Insert insert) {
    if (!(insert instanceof Insert.Picture picture)) {
      return insert;
    }
    var figure = picture.figure();
    return new Insert.Picture(
        picture.number(),
        new Figure(
            figure.id(),
            figure.image(),
            figure.caption(),
            figure.credit(),
            figure.alternative(),
            figure.focus(),
            figure.after(),
            figure.columns(),
            figure.wish().onAnyPage(),
            figure.place()),
        picture.image(),
        picture.caption(),
        picture.beside(),
        picture.anchor(),
        picture.portrait());
  }
}
