package org.quoin.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.ComposedIssue;
import org.quoin.galley.Galley;
import org.quoin.galley.Insert;
import org.quoin.galley.Matter;
import org.quoin.galley.SectionGalleys;
import org.quoin.galley.Stack;
import org.quoin.page.PageFit;
import org.quoin.page.PageFit.FigureFit;
import org.quoin.picture.Artwork;
import org.quoin.picture.Image;
import org.quoin.picture.Photo;
import org.quoin.problem.Place;
import org.quoin.report.FitLines;

/// Tells of each article where its words stand and how it came out.
///
/// @param pages as they are shown
record ArticleNotes(ComposedIssue composed, List<ShownPage> pages) {

  List<ShownArticle> articles() {
    var articles = new ArrayList<ShownArticle>();
    var set = composed.made().set();
    set.cover()
        .ifPresent(_ -> {
          var place = new Place(set.issue().descriptor(), 0, 0, ArticleAreas.COVER);
          articles.add(
              new ShownArticle(
                  ArticleAreas.COVER, "Cover", "", place, place, List.of(1), 0, List.of()));
        });
    for (SectionGalleys section : set.sections()) {
      for (Galley galley : section.galleys()) {
        article(galley, section.section().banner()).ifPresent(articles::add);
      }
    }
    return articles;
  }

  /// None of a runover: its story has one.
  private Optional<ShownArticle> article(Galley galley, String section) {
    var on =
        pages.stream()
            .filter(page -> page.areas().stream().anyMatch(a -> a.article().equals(galley.id())))
            .map(ShownPage::number)
            .toList();
    return switch (galley) {
      case Galley.Runover _ -> Optional.empty();
      case Galley.Story story ->
          Optional.of(
              new ShownArticle(
                  story.id(),
                  story.title(),
                  section,
                  text(story).orElse(story.place()),
                  story.place(),
                  on,
                  words(story),
                  figures(story)));
      case Galley.Wall wall ->
          Optional.of(
              new ShownArticle(
                  wall.id(),
                  headline(wall).orElse(section),
                  section,
                  wall.place(),
                  wall.place(),
                  on,
                  0,
                  List.of(wall.cells().size() + " logos")));
      case Galley.Card card ->
          Optional.of(
              new ShownArticle(
                  card.id(),
                  headline(card).orElse(section),
                  section,
                  card.place(),
                  card.place(),
                  on,
                  0,
                  List.of()));
    };
  }

  private static Optional<String> headline(Galley galley) {
    return galley.head().layers().stream()
        .filter(Stack.Words.class::isInstance)
        .map(layer -> ((Stack.Words) layer).copy().styled().words())
        .findFirst();
  }

  /// Where the first words of the running text stand.
  private static Optional<Place> text(Galley.Story story) {
    return story.flow().stream()
        .filter(Matter.Text.class::isInstance)
        .flatMap(matter -> ((Matter.Text) matter).copy().styled().runs().stream())
        .map(run -> run.place())
        .filter(place -> !place.file().equals(story.place().file()))
        .findFirst();
  }

  private static int words(Galley.Story story) {
    int words = 0;
    for (Matter matter : story.flow()) {
      if (matter instanceof Matter.Text text) {
        words += text.copy().styled().words().strip().split("\\s+").length;
      }
    }
    return words;
  }

  private List<String> figures(Galley.Story story) {
    var told = new ArrayList<String>();
    for (Insert insert : story.inserts()) {
      if (insert instanceof Insert.Picture picture) {
        for (PageFit page : composed.made().fits()) {
          for (FigureFit figure : page.figures()) {
            if (figure.number() == picture.number()) {
              told.add(
                  "%s on page %d: %s%s"
                      .formatted(
                          figure.image(),
                          page.page(),
                          FitLines.of(figure),
                          sharpness(picture.image(), figure)));
            }
          }
        }
      }
    }
    return told;
  }

  /// At 72,000 millipoints an inch. All of a photo's height or all of its width is shown.
  private static String sharpness(Image image, FigureFit figure) {
    return switch (image) {
      case Photo photo -> {
        long across = photo.width() * 72_000L / Math.max(1, figure.width().millipoints());
        long down = photo.height() * 72_000L / Math.max(1, figure.height().millipoints());
        yield ", " + Math.min(across, down) + " pixels an inch";
      }
      case Artwork _ -> ", a drawing";
    };
  }
}
