package org.quoin.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quoin.galley.Galley;
import org.quoin.galley.Insert;
import org.quoin.galley.Matter;
import org.quoin.issue.PageRange;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Tells why a section does not go in: what is over, how much of it, and the cheapest ways out; or
/// which pin no page keeps.
///
/// @param first page that the block has
/// @param pages that it may have; empty when it may grow
/// @param later blocks after it
/// @param count pages of the whole issue, when the editor fixed it
record OversetReport(
    PagePlan.Block block,
    int first,
    OptionalInt pages,
    List<PagePlan.Block> later,
    OptionalInt count) {
  /// Pages more than the fewest on which a section is tried to count what is over.
  private static final int MORE = 3;

  /// Rows of a head over the rest of a story that jumped.
  private static final int RUNOVER_HEAD = 5;

  private record Made(int pages, SectionComposer.Composed composed) {}

  /// @param longest of the stories, if there is any
  private record Contents(int inserts, int words, int lines, Optional<Galley.Story> longest) {}

  Problem problem() {
    var pins = PagePin.of(pieces().galleys());
    var free = made(new HashSet<>(pins));
    if (!pins.isEmpty() && free.filter(this::goesIn).isPresent()) {
      return pinned(pins, free.get());
    }
    var longest = contents().longest();
    int over = free.map(this::linesOver).orElse(Math.max(0, pieces().least() - cells()));
    return overset(longest, over, Math.max(1, free.map(Made::pages).orElse(0) - has()));
  }

  private Pieces pieces() {
    return block.composer().pieces();
  }

  private int has() {
    return pages.orElse(1);
  }

  private int cells() {
    return has() * pieces().grid().rows() * pieces().grid().columns();
  }

  private boolean goesIn(Made made) {
    return pages.isEmpty() || made.pages() <= pages.getAsInt();
  }

  /// The section without some of its pins on the fewest pages that take it, those that it has at
  /// the least; empty when it goes in on none.
  private Optional<Made> made(Set<PagePin> without) {
    var composer = without.isEmpty() ? block.composer() : block.composer().without(without);
    int fewest = Math.max(has(), composer.pieces().fewestPages());
    for (int n = fewest; n <= fewest + MORE; n++) {
      var composed = composer.compose(new SectionComposer.Share(first, n, List.of(), 0));
      if (composed.isPresent()) {
        return Optional.of(new Made(n, composed.get()));
      }
    }
    return Optional.empty();
  }

  /// Lines that stand on the pages that the section does not have.
  private int linesOver(Made made) {
    return made.composed().fills().stream()
        .filter(fill -> fill.band().page() >= first + has())
        .mapToInt(fill -> fill.band().rows() * pieces().grid().columns())
        .sum();
  }

  /// The first pin without which the section goes in, or one that is broken when all are left out.
  private Problem pinned(List<PagePin> pins, Made free) {
    var pin =
        pins.stream()
            .filter(one -> made(Set.of(one)).filter(this::goesIn).isPresent())
            .findFirst()
            .or(() -> pins.stream().filter(one -> stray(one, free) != 0).findFirst())
            .orElse(pins.getFirst());
    int over = pin.photo().isPresent() ? 0 : stray(pin, free);
    if (over > 0) {
      var pages = new PageRange(pin.pages().first(), pin.pages().last() + 1);
      return overset(Optional.of(pin.story()), over, 1, pin.pages(), "pin it to " + named(pages));
    }
    return new Problem.Disallowed(
        pin.place(),
        "%s is pinned to %s, and no way to fill the pages of the section “%s” brings it there."
            .formatted(pin.words(), named(pin.pages()), block.name()),
        Optional.of(
            "It comes to stand on %s when %s is left out."
                .formatted(
                    named(stands(pin, free)), pin.photo().isPresent() ? "“page”" : "“pages”")));
  }

  /// Lines of a pinned story that stand after its pages when it is left free; less than nothing
  /// where it or a photo stands elsewhere from the first.
  private int stray(PagePin pin, Made free) {
    var stands = stands(pin, free);
    if (!pin.pages().contains(stands.first())) {
      return -1;
    }
    return texts(pin, free).stream()
        .filter(text -> text.band().page() > pin.pages().last())
        .mapToInt(text -> text.band().rows() * pieces().grid().columns())
        .sum();
  }

  private static PageRange stands(PagePin pin, Made free) {
    var all =
        texts(pin, free).stream()
            .filter(text -> pin.photo().isEmpty() || has(text, pin))
            .mapToInt(text -> text.band().page())
            .summaryStatistics();
    return new PageRange(all.getMin(), all.getMax());
  }

  private static boolean has(BandFill.Text text, PagePin pin) {
    int number = pin.story().inserts().indexOf(pin.photo().orElseThrow());
    return text.arrangement().spots().stream().anyMatch(spot -> spot.insert() == number);
  }

  private static List<BandFill.Text> texts(PagePin pin, Made free) {
    return free.composed().fills().stream()
        .filter(BandFill.Text.class::isInstance)
        .map(BandFill.Text.class::cast)
        .filter(text -> text.form().story().id().equals(pin.story().id()))
        .toList();
  }

  private Problem overset(Optional<Galley.Story> story, int over, int more) {
    var has = new PageRange(first, first + has() - 1);
    var way =
        block.pinned().isPresent()
            ? "give the section “%s” %%s too".formatted(block.name())
            : "give the section “%s” %s"
                .formatted(block.name(), more == 1 ? "another page" : more + " more pages");
    return overset(story, over, more, has, way);
  }

  /// @param over lines; 0 when they are not known
  /// @param has the pages that are too few
  /// @param way out by `more` pages after them
  private Problem overset(
      Optional<Galley.Story> story, int over, int more, PageRange has, String way) {
    var contents = contents();
    int perLine = Math.max(1, contents.words() / Math.max(1, contents.lines()));
    int words = over == 0 ? 0 : Math.max(10, (over * perLine + 9) / 10 * 10);
    var ways = new ArrayList<String>();
    ways.add(over == 0 ? "Cut text" : "Cut about %d words".formatted(words));
    leaving(Math.max(1, over)).ifPresent(image -> ways.add("take out " + image));
    story.flatMap(one -> jump(one, over)).ifPresent(ways::add);
    ways.add(way.formatted(named(new PageRange(has.last() + 1, has.last() + more))));
    return new Problem.Overset(
        story.map(Galley.Story::place).orElse(block.place()),
        story.map(Galley.Story::title).orElse(block.name()),
        over,
        words,
        tried(contents.inserts(), named(has)),
        String.join(", ", ways.subList(0, ways.size() - 1)) + " or " + ways.getLast() + ".");
  }

  private static String named(PageRange range) {
    return (range.count() == 1 ? "page " : "pages ") + range;
  }

  private Contents contents() {
    int inserts = 0;
    int words = 0;
    int lines = 0;
    Optional<Galley.Story> longest = Optional.empty();
    for (Pieces.Piece.Story piece : stories()) {
      var story = piece.form().story();
      inserts += story.inserts().size();
      words += words(story);
      lines += piece.form().rowsFrom(BreakToken.START);
      longest = longest.filter(one -> words(one) >= words(story)).or(() -> Optional.of(story));
    }
    return new Contents(inserts, words, lines, longest);
  }

  private List<Pieces.Piece.Story> stories() {
    var stories = new ArrayList<Pieces.Piece.Story>();
    for (int i = 0; i < pieces().size(); i++) {
      if (pieces().get(i) instanceof Pieces.Piece.Story story) {
        stories.add(story);
      }
    }
    return stories;
  }

  private static String tried(int inserts, String where) {
    return switch (inserts) {
      case 0 -> "there is no photo to make smaller on " + where;
      case 1 -> "its photo or box is at its smallest on " + where;
      default -> "its %d photos and boxes are at their smallest on %s".formatted(inserts, where);
    };
  }

  /// A jump to a later section, where the story is long enough and a section has the room.
  private Optional<String> jump(Galley.Story story, int over) {
    int carried = Math.max(over, Demerits.FEWEST_AFTER_JUMP);
    boolean longEnough =
        over > 0
            && stories().stream()
                .map(Pieces.Piece.Story::form)
                .filter(form -> form.story().equals(story) && form.jump().isEmpty())
                .anyMatch(form ->
                    form.rowsFrom(BreakToken.START) >= carried + Demerits.FEWEST_BEFORE_JUMP);
    return later.stream()
        .filter(other -> longEnough && room(other) >= carried)
        .findFirst()
        .map(other ->
            "let it go on in the section “%s” (“jump”: {“to”: “%s”})"
                .formatted(other.name(), other.id()));
  }

  /// Lines that a later block may yet take under a head of their own.
  private int room(PagePlan.Block other) {
    var grid = other.composer().pieces().grid();
    int page = grid.rows() * grid.columns();
    int head = RUNOVER_HEAD * grid.columns();
    if (other.pinned().isPresent()) {
      return other.pinned().get().count() * page - other.composer().pieces().least() - head;
    }
    if (count.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    int left = count.getAsInt() - first - has() + 1;
    int taken = later.stream().mapToInt(each -> each.composer().pieces().least()).sum();
    return left * page - taken - head;
  }

  /// The smallest photo that makes room enough when it is left out, or else the largest.
  private Optional<String> leaving(int over) {
    Optional<String> found = Optional.empty();
    int best = 0;
    for (Pieces.Piece.Story piece : stories()) {
      for (int j = 0; j < piece.form().inserts().size(); j++) {
        int cells = piece.form().leastCells(j);
        boolean better = best < over ? cells > best : cells >= over && cells < best;
        if (better && piece.form().inserts().get(j) instanceof Insert.Picture picture) {
          best = cells;
          found = Optional.of(picture.figure().image());
        }
      }
    }
    return found;
  }

  private static int words(Galley.Story story) {
    int words = 0;
    for (Matter matter : story.flow()) {
      if (matter instanceof Matter.Text text) {
        words += text.copy().styled().words().split("\\s+").length;
      }
    }
    return words;
  }

  static Problem pageCount(String descriptor, int pages, int wanted) {
    return new Problem.GaveWay(
        Place.of(descriptor),
        "The issue makes %d pages and not the %d it asks for.".formatted(pages, wanted),
        Optional.of(
            pages > wanted
                ? "Cut text or photos, or ask for %d pages.".formatted(pages)
                : "Add text or photos, or ask for %d pages.".formatted(pages)),
        Severity.ERROR);
  }
}
