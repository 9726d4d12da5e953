package org.quoin.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quoin.font.FontBook;
import org.quoin.font.OneEmShaper;
import org.quoin.galley.Copy;
import org.quoin.galley.Galley;
import org.quoin.galley.Insert;
import org.quoin.galley.Keeps;
import org.quoin.galley.Matter;
import org.quoin.galley.Stack;
import org.quoin.geometry.Length;
import org.quoin.geometry.Size;
import org.quoin.issue.Direction;
import org.quoin.issue.Jump;
import org.quoin.line.Hyphenators;
import org.quoin.line.LineBreaker;
import org.quoin.line.ParagraphShaper;
import org.quoin.problem.Place;
import org.quoin.style.FigureHabits;
import org.quoin.style.Ink;
import org.quoin.style.PageGeometry;
import org.quoin.style.ParagraphStyle;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;
import org.quoin.style.TextStyle;

/// The search against a search that leaves nothing out: on small pages of 12 rows both find
/// make-ups of the same cost, and the bound that is told is that cost.
class SectionSearchTest {
  private static final int SEEDS = 40;

  private final FontBook fonts = FontBook.read(List.of(OneEmShaper.FOLDER)).value().orElseThrow();
  private final ParagraphShaper shaper =
      new ParagraphShaper(fonts, new OneEmShaper(), _ -> List.of(), new Hyphenators(List.of()));
  private Grid grid = grid(12);
  private int copies;

  @Test
  void findsTheCheapestMakeUpThereIs() {
    int found = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var galleys = new ArrayList<Galley>();
      for (int i = 0; i < 1 + random.nextInt(2); i++) {
        galleys.add(story("s" + i, 1 + random.nextInt(4), random, Optional.empty()));
      }
      found += assertCheapest(galleys, 1 + random.nextInt(2), seed).isPresent() ? 1 : 0;
    }
    assertTrue(found > SEEDS / 3, "too few sections go in to prove anything: " + found);
  }

  /// A story that may or must jump over another one, to the end of its section.
  @Test
  void findsTheCheapestJumpThereIs() {
    grid = grid(18);
    int jumps = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var jump =
          new Galley.Jump(
              random.nextBoolean() ? Jump.Wish.ASKED : Jump.Wish.LET,
              OptionalInt.empty(),
              random.nextInt(4) == 0);
      var first = story("s0", 4 + random.nextInt(3), random, Optional.of(jump));
      var second = story("s1", 1, random, Optional.empty());
      var runover = new Galley.Runover(first, new Stack(List.of()));
      var composed = assertCheapest(List.of(first, second, runover), 2, seed);
      jumps +=
          composed.stream()
                  .flatMap(made -> made.fills().stream())
                  .anyMatch(fill -> fill instanceof BandFill.Text text && text.jumps())
              ? 1
              : 0;
    }
    assertTrue(jumps > SEEDS / 4, "too few stories jump to prove anything: " + jumps);
  }

  private Optional<SectionComposer.Composed> assertCheapest(
      List<Galley> galleys, int last, int seed) {
    var sizer =
        new Sizer(
            grid,
            new StackSetter(new Lines(new LineBreaker()), fonts, Direction.LEFT_TO_RIGHT),
            new FigureHabits(300, Length.ofPoints(4), 0, 150));
    var pieces = new Pieces(galleys, grid, sizer);
    long cheapest = new Everything(pieces, last).after(0, 1, 0, List.of());
    var search =
        new SectionSearch(pieces, share(last), new CastOff(pieces, last, 0, 1), CastOff.NONE).run();
    long cost = search.map(SectionComposer.Composed::cost).orElse(CastOff.NONE);
    assertEquals(cheapest, cost, "seed " + seed);
    search.ifPresent(composed -> assertEquals(composed.cost(), composed.bound()));
    return search;
  }

  private static Grid grid(int rows) {
    return new Grid(
        new PageGeometry(
            new Size(Length.ofPoints(260), Length.ofPoints(20 + 12 * rows)),
            Length.ofPoints(10),
            Length.ofPoints(10),
            Length.ofPoints(10),
            Length.ofPoints(10),
            2,
            Length.ofPoints(20),
            Length.ofPoints(12),
            Length.ZERO),
        2,
        Length.ofPoints(7));
  }

  private static SectionComposer.Share share(int pages) {
    return new SectionComposer.Share(1, pages, List.of(), 0);
  }

  private Galley.Story story(String id, int paragraphs, Random random, Optional<Galley.Jump> jump) {
    var flow = new ArrayList<Matter>();
    for (int i = 0; i < paragraphs; i++) {
      var copy = copy(4 + random.nextInt(20), random);
      flow.add(new Matter.Text(copy, Optional.empty(), Length.ZERO, Keeps.TEXT, 0));
    }
    var inserts = new ArrayList<Insert>();
    for (int i = 0; i < random.nextInt(3); i++) {
      var stack =
          new Stack(List.of(Stack.Words.of(copy(2 + random.nextInt(5), random), Length.ZERO)));
      int anchor = random.nextInt(paragraphs + 1);
      inserts.add(new Insert.Box(stack, OptionalInt.empty(), false, anchor, Optional.empty()));
    }
    inserts.sort((a, b) -> Integer.compare(a.anchor(), b.anchor()));
    return new Galley.Story(
        id,
        id,
        new Stack(List.of()),
        flow,
        inserts,
        Optional.empty(),
        false,
        jump,
        Place.of("test"));
  }

  private Copy copy(int words, Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append("x".repeat(1 + random.nextInt(4)));
    }
    var letters =
        new TextStyle(
            OneEmShaper.FACE.key(),
            Length.ofPoints(10),
            Ink.BLACK,
            TextStyle.Figures.LINING,
            false,
            false,
            0,
            Locale.UK);
    var style =
        new ParagraphStyle(
            Role.BODY,
            letters,
            Length.ofPoints(12),
            ParagraphStyle.Alignment.RAGGED,
            Length.ZERO,
            false,
            false);
    var run = new StyledRun(text.toString(), letters, Optional.empty(), Place.of("test"));
    var styled = new StyledParagraph(List.of(run), style);
    return new Copy(copies++, styled, shaper.shape(styled));
  }

  /// Pours every arrangement into every band of every page, whatever it may cost.
  private static final class Everything {
    private final Pieces pieces;
    private final int last;
    private final int rows;
    private final CastOff rules;
    private final Map<List<Object>, Long> known = new HashMap<>();

    Everything(Pieces pieces, int last) {
      this.pieces = pieces;
      this.last = last;
      this.rows = pieces.grid().rows();
      this.rules = new CastOff(pieces, last, 0, 1);
    }

    long after(int piece, int page, int row, List<Rest> waiting) {
      if (piece == pieces.size()) {
        return (last - page) * Demerits.EMPTY_PAGE + (rows - row) * Demerits.SHORT_PAGE_ROW;
      }
      if (pieces.get(piece) instanceof Pieces.Piece.Runover && waiting.isEmpty()) {
        return after(piece + 1, page, row, waiting);
      }
      List<Object> key = List.of(piece, page, row, likeness(waiting));
      var cost = known.get(key);
      if (cost == null) {
        cost = CastOff.NONE;
        for (Pieces.Start start : pieces.starts(piece, page, row, last)) {
          cost = Math.min(cost, start.cost() + begun(piece, start, waiting));
        }
        known.put(key, cost);
      }
      return cost;
    }

    private long begun(int piece, Pieces.Start start, List<Rest> waiting) {
      if (!(pieces.get(piece) instanceof Pieces.Piece.Runover)) {
        return band(
            new Begun(
                piece, BreakToken.START, 0, start.page(), start.row(), start.air(), true, waiting));
      }
      var rest = waiting.getFirst();
      return rest.page() == start.page()
          ? CastOff.NONE
          : band(
              new Begun(
                  piece,
                  rest.token(),
                  rest.placed(),
                  start.page(),
                  start.row(),
                  start.air(),
                  true,
                  List.of()));
    }

    private static List<Object> likeness(List<Rest> waiting) {
      return waiting.stream()
          .<Object>map(rest ->
              List.of(rest.page(), rest.placed(), rest.token().matter(), left(rest.token())))
          .toList();
    }

    private static int left(BreakToken token) {
      return token.cut().map(BreakToken.Cut::left).orElse(0);
    }

    /// A story on a page.
    private record Begun(
        int piece,
        BreakToken token,
        int placed,
        int page,
        int top,
        int air,
        boolean headed,
        List<Rest> waiting) {
      List<Object> likeness() {
        return List.of(
            piece,
            token.matter(),
            left(token),
            placed,
            page,
            top,
            air,
            headed,
            Everything.likeness(waiting));
      }

      BandComposer.Asked asked(int bottom, int upto, BandComposer.End end) {
        var band = new Band(page, top, bottom, air);
        return new BandComposer.Asked(token, band, headed, placed, upto, end);
      }
    }

    private long band(Begun begun) {
      var cost = known.get(begun.likeness());
      if (cost == null) {
        var composer = pieces.composer(begun.piece());
        cost =
            Math.min(
                Math.min(ends(composer, begun), goesOn(composer, begun)), jumps(composer, begun));
        known.put(begun.likeness(), cost);
      }
      return cost;
    }

    private int first(BandComposer composer, Begun begun) {
      return begun.top() + (begun.headed() ? composer.form().headRows() + begun.air() : 0);
    }

    private long ends(BandComposer composer, Begun begun) {
      int all = composer.form().inserts().size();
      int text = composer.form().rowsFrom(begun.token());
      int first = first(composer, begun);
      long cost = CastOff.NONE;
      for (int bottom = first + 1; bottom <= rows; bottom++) {
        for (int spare = rules.lastBand().fewest(composer.form(), 0, 0);
            spare <= rules.lastBand().most(composer.form(), 0);
            spare++) {
          int cells = (bottom - first) * pieces.grid().columns() - text - spare;
          var asked = begun.asked(bottom, all, BandComposer.End.ENDS);
          var arranger = composer.arranger(begun.placed(), all);
          for (var draft : arranger.drafts(cells)) {
            var fill = composer.ended(asked, arranger.arrangement(draft));
            if (fill.isPresent()) {
              long tail = LastBand.tail(begun.headed(), bottom - first);
              long unjumped =
                  composer.form().jump().filter(Galley.Jump::asked).isPresent()
                      ? Demerits.NO_JUMP
                      : 0;
              long rest = after(begun.piece() + 1, begun.page(), bottom, begun.waiting());
              cost = Math.min(cost, fill.get().cost() + tail + unjumped + rest);
            }
          }
        }
      }
      return cost;
    }

    private long goesOn(BandComposer composer, Begun begun) {
      long cost = CastOff.NONE;
      int first = first(composer, begun);
      if (begun.page() == last || rows - first < Pieces.LEAST_START) {
        return cost;
      }
      for (int upto = begun.placed(); upto <= composer.form().inserts().size(); upto++) {
        var asked = begun.asked(rows, upto, BandComposer.End.RUNS_ON);
        for (BandFill.Text fill : fills(composer, asked)) {
          long parted = begun.headed() && begun.top() > 0 ? Demerits.PARTED : 0;
          var next =
              new Begun(
                  begun.piece(), fill.end(), upto, begun.page() + 1, 0, 0, false, begun.waiting());
          cost = Math.min(cost, fill.cost() + composer.astray(fill, asked) + parted + band(next));
        }
      }
      return cost;
    }

    private static List<BandFill.Text> fills(BandComposer composer, BandComposer.Asked asked) {
      var fills = new ArrayList<BandFill.Text>();
      var arranger = composer.arranger(asked.placed(), asked.upto());
      for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
        for (var draft : arranger.drafts(cells)) {
          fills.addAll(composer.full(asked, arranger.arrangement(draft)));
        }
      }
      return fills;
    }

    private long jumps(BandComposer composer, Begun begun) {
      long cost = CastOff.NONE;
      var form = composer.form();
      int first = first(composer, begun);
      if (form.jump().isEmpty() || rows - first < Pieces.LEAST_START) {
        return cost;
      }
      for (int upto = begun.placed(); upto <= form.inserts().size(); upto++) {
        for (int bottom = first + 1; bottom <= rows; bottom++) {
          var asked = begun.asked(bottom, upto, BandComposer.End.JUMPS);
          for (BandFill.Text fill : fills(composer, asked)) {
            int left = form.rowsFrom(fill.end());
            var rest = new Rest(form.story().id(), fill.end(), upto, begun.page());
            long jump =
                (form.jump().get().asked() ? 0 : Demerits.JUMP)
                    + (begun.headed() ? 0 : Demerits.LATE_JUMP)
                    + left * Demerits.CARRIED_LINE;
            long later = after(begun.piece() + 1, begun.page(), bottom, List.of(rest));
            cost = Math.min(cost, fill.cost() + composer.astray(fill, asked) + jump + later);
          }
        }
      }
      return cost;
    }
  }
}
