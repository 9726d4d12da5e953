package org.quoin.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.Contents;
import org.quoin.issue.Cover;
import org.quoin.issue.Heading;
import org.quoin.issue.Issue;
import org.quoin.issue.PageNumbers;
import org.quoin.issue.Run;
import org.quoin.issue.Target;
import org.quoin.issue.Words;
import org.quoin.problem.Place;
import org.quoin.style.Ink;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;
import org.quoin.style.Stylist;
import org.quoin.style.TextStyle;

/// Sets page one: nameplate, dateline, photo, and the list of what is inside.
///
/// @param pages where everything landed, as far as that is known
record CoverMaker(GalleyMaker house, Typist typist, Stylist stylist, PageNumbers pages) {
  /// The smallest nameplate in hundredths of the theme's: under it, it is no longer one.
  private static final int SMALLEST_NAMEPLATE = 40;

  /// Fine enough that no title seems to be set for another one.
  private static final int NAMEPLATE_STEP = 5;

  /// A longer list than this has no decks: it would be a page to read and no list.
  private static final int MOST_DECKS = 12;

  CoverGalley make(Issue issue, Cover cover) {
    var place = Place.of(issue.descriptor());
    var imprint = issue.imprint();
    var nameplates = nameplates(imprint.title(), place);
    var tagline = imprint.tagline().map(text -> words(text, Role.TAGLINE, place));
    var dateline = words(house.words().dateline(), Role.DATELINE, place);
    var photo =
        cover
            .photo()
            .flatMap(figure ->
                new StoryMaker(typist, house.images(), List.of())
                    .picture(figure, stylist, 0, false));
    if (!cover.contents()) {
      return new CoverGalley(nameplates, tagline, dateline, photo, Optional.empty(), List.of());
    }
    var title =
        words(cover.contentsTitle().orElse(house.words().contents()), Role.CONTENTS_TITLE, place);
    var entries = new ArrayList<CoverGalley.Entry>();
    for (var story : Contents.of(issue)) {
      var ink = house.inks().getOrDefault(story.section().id(), Ink.BLACK);
      entries.add(entry(story.id(), story.heading(), ink));
    }
    if (entries.size() > MOST_DECKS) {
      entries.replaceAll(CoverGalley.Entry::withoutDeck);
    }
    return new CoverGalley(nameplates, tagline, dateline, photo, Optional.of(title), entries);
  }

  private List<Copy> nameplates(String title, Place place) {
    var first = words(title, Role.NAMEPLATE, place);
    var sizes = new ArrayList<Copy>();
    for (int percent = 100; percent >= SMALLEST_NAMEPLATE; percent -= NAMEPLATE_STEP) {
      sizes.add(typist.again(first, sized(first.styled(), percent)));
    }
    return sizes;
  }

  private static StyledParagraph sized(StyledParagraph styled, int percent) {
    var runs = new ArrayList<StyledRun>();
    for (StyledRun run : styled.runs()) {
      runs.add(run.withStyle(sized(run.style(), percent)));
    }
    var style = styled.style().withText(sized(styled.style().text(), percent));
    return new StyledParagraph(runs, style.withLeading(style.leading().times(percent, 100)));
  }

  private static TextStyle sized(TextStyle text, int percent) {
    return text.withSize(text.size().times(percent, 100));
  }

  private CoverGalley.Entry entry(String id, Heading heading, Ink ink) {
    // An issue with a headline of no words is not made up, but set, for what else is wrong.
    var place =
        heading.headline().stream().findFirst().map(Run::place).orElse(Place.of("issue.json"));
    var target = new Target.Destination(id);
    var own = stylist.with(ink);
    var words = Words.of(stylist.language());
    var number = pages.of(id).map(range -> words.number(range.first())).orElse("–");
    var page =
        typist.copy(
            own, List.of(GalleyMaker.plain(number, place).withLink(target)), Role.CONTENTS_PAGE);
    var title = typist.copy(own, linked(heading.headline(), target), Role.CONTENTS_ENTRY);
    var deck =
        heading.deck().isEmpty()
            ? Optional.<Copy>empty()
            : Optional.of(typist.copy(own, heading.deck(), Role.CONTENTS_DECK));
    return new CoverGalley.Entry(id, ink, title, deck, page);
  }

  private static List<Run> linked(List<Run> runs, Target target) {
    return runs.stream().map(run -> run.withLink(target)).toList();
  }

  private Copy words(String text, Role role, Place place) {
    return typist.copy(stylist, List.of(GalleyMaker.plain(text, place)), role);
  }
}
