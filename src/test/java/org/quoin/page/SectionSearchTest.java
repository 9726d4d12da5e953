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
  private final Grid grid =
      new Grid(
          new PageGeometry(
              new Size(Length.ofPoints(260), Length.ofPoints(164)),
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
  private int copies;

  @Test
  void findsTheCheapestMakeUpThereIs() {
    int found = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var galleys = new ArrayList<Galley>();
      for (int i = 0; i < 1 + random.nextInt(2); i++) {
        galleys.add(story("s" + i, random));
      }
      var sizer =
          new Sizer(
              grid,
              new StackSetter(new Lines(new LineBreaker()), fonts),
              new FigureHabits(300, Length.ofPoints(4), 0, 150));
      var pieces = new Pieces(galleys, grid, sizer);
      int last = 1 + random.nextInt(2);
      long cheapest = new Everything(pieces, last).after(0, 1, 0);
      var search = new SectionSearch(pieces, share(last), 1).run();
      long cost = search.map(SectionComposer.Composed::cost).orElse(CastOff.NONE);
      assertEquals(cheapest, cost, "seed " + seed);
      search.ifPresent(composed -> assertEquals(composed.cost(), composed.bound()));
      found += search.isPresent() ? 1 : 0;
    }
    assertTrue(found > SEEDS / 3, "too few sections go in to prove anything: " + found);
  }

  private static SectionComposer.Share share(int pages) {
    return new SectionComposer.Share(1, pages, List.of(), false);
  }

  private Galley.Story story(String id, Random random) {
    var flow = new ArrayList<Matter>();
    int paragraphs = 1 + random.nextInt(4);
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
        Optional.empty(),
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
      this.rules = new CastOff(pieces, share(last), 1);
    }

    long after(int piece, int page, int row) {
      if (piece == pieces.size()) {
        return (last - page) * Demerits.EMPTY_PAGE + (rows - row) * Demerits.SHORT_PAGE_ROW;
      }
      List<Object> key = List.of(piece, page, row);
      var cost = known.get(key);
      if (cost == null) {
        cost = CastOff.NONE;
        for (Pieces.Start start : pieces.starts(piece, page, row, last)) {
          long begun = band(piece, BreakToken.START, 0, start.page(), start.row(), true);
          cost = Math.min(cost, start.cost() + begun);
        }
        known.put(key, cost);
      }
      return cost;
    }

    private long band(int piece, BreakToken token, int placed, int page, int top, boolean headed) {
      List<Object> key =
          List.of(
              piece,
              token.matter(),
              token.cut().map(BreakToken.Cut::left).orElse(0),
              placed,
              page,
              top,
              headed);
      var cost = known.get(key);
      if (cost == null) {
        var composer = ((Pieces.Piece.Story) pieces.get(piece)).composer();
        cost =
            Math.min(
                ends(composer, piece, token, placed, page, top, headed),
                goesOn(composer, piece, token, placed, page, top, headed));
        known.put(key, cost);
      }
      return cost;
    }

    private long ends(
        BandComposer composer,
        int piece,
        BreakToken token,
        int placed,
        int page,
        int top,
        boolean headed) {
      int all = composer.form().inserts().size();
      int text = composer.form().rowsFrom(token);
      long cost = CastOff.NONE;
      for (int bottom = top + 1; bottom <= rows; bottom++) {
        for (int spare = -CastOff.TIGHTEST; spare <= rules.most(); spare++) {
          int cells = (bottom - top) * pieces.grid().columns() - text - spare;
          var band = new Band(page, top, bottom);
          var asked =
              new BandComposer.Asked(
                  token, band, headed, placed, all, rules.shortfall(spare), BandComposer.End.ENDS);
          for (var draft : composer.arranger(placed, all).drafts(cells)) {
            var fill = composer.ended(asked, composer.arranger(placed, all).arrangement(draft));
            if (fill.isPresent()) {
              long tail = CastOff.tail(headed, bottom - top);
              long rest = after(piece + 1, page, bottom);
              cost = Math.min(cost, fill.get().cost() + tail + rest);
            }
          }
        }
      }
      return cost;
    }

    private long goesOn(
        BandComposer composer,
        int piece,
        BreakToken token,
        int placed,
        int page,
        int top,
        boolean headed) {
      long cost = CastOff.NONE;
      if (page == last || rows - top < Demerits.FEWEST_TEXT_ROWS) {
        return cost;
      }
      for (int upto = placed; upto <= composer.form().inserts().size(); upto++) {
        var arranger = composer.arranger(placed, upto);
        var asked =
            new BandComposer.Asked(
                token,
                new Band(page, top, rows),
                headed,
                placed,
                upto,
                0,
                BandComposer.End.RUNS_ON);
        for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
          for (var draft : arranger.drafts(cells)) {
            for (var fill : composer.full(asked, arranger.arrangement(draft))) {
              long parted = headed && top > 0 ? Demerits.PARTED : 0;
              long rest = band(piece, fill.end(), upto, page + 1, 0, false);
              cost = Math.min(cost, fill.cost() + composer.astray(fill, asked) + parted + rest);
            }
          }
        }
      }
      return cost;
    }
  }
}
