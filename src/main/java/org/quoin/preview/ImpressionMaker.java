package org.quoin.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quoin.ComposedIssue;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.page.PageFit;
import org.quoin.picture.Artwork;
import org.quoin.picture.Photo;
import org.quoin.preview.svg.PageDrawing;
import org.quoin.preview.svg.TypeCase;

/// Makes an impression of a composed issue.
record ImpressionMaker(TypeCase types) {
  /// @param last the impression before it: what looks the same is taken from there
  Impression make(ComposedIssue composed, Optional<Impression> last) {
    var display = composed.display();
    var areas = ArticleAreas.of(display.structure());
    var drawing = new PageDrawing(types, display.bleed());
    var known = new HashMap<String, ShownPage>();
    last.ifPresent(old -> old.pages().forEach(page -> known.put(page.hash(), page)));
    var fits = new HashMap<Integer, PageFit>();
    composed.made().fits().forEach(fit -> fits.put(fit.page(), fit));
    var sections = SectionWords.of(composed.made());
    // Before the pages are drawn side by side: numbers must not hang on which is drawn first.
    display.pages().forEach(types::take);
    var pages =
        display.pages().parallelStream()
            .map(page -> {
              var drawn = drawing.draw(page);
              var hash = ShownPage.hash(drawn);
              var same = Optional.ofNullable(known.get(hash));
              return new ShownPage(
                  page.number(),
                  page.trim(),
                  hash,
                  drawn,
                  same.map(ShownPage::sketch).orElseGet(() -> drawing.sketch(page)),
                  Optional.ofNullable(sections.get(page.number())),
                  areas.on(page),
                  Optional.ofNullable(fits.get(page.number())));
            })
            .toList();
    var photos = new HashMap<String, Photo>();
    var artworks = new HashMap<String, Artwork>();
    display.pages().forEach(page -> pictures(page, photos, artworks));
    var imprint = display.imprint();
    return new Impression(
        imprint.title() + ", " + imprint.number(),
        imprint.language(),
        display.bleed(),
        pages,
        new ArticleNotes(composed, pages).articles(),
        photos,
        artworks);
  }

  private static void pictures(
      DisplayPage page, Map<String, Photo> photos, Map<String, Artwork> artworks) {
    for (Mark mark : page.marks()) {
      switch (mark) {
        case Mark.Picture picture -> photos.put(picture.photo().hash(), picture.photo());
        case Mark.Drawing drawing -> artworks.put(drawing.artwork().hash(), drawing.artwork());
        case Mark.Text _, Mark.Fill _, Mark.Shape _, Mark.Link _ -> {}
      }
    }
  }
}
