package org.quoin.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /// Two stories that are to jump, so that both may wait at once. There are more ways than the
  /// search looks at; yet it finds the best of nearly all, and never says more of its bound than is
  /// true.
  @Test
  void findsTheCheapestOfTwoJumps() {
    grid = grid(18);
    int jumps = 0;
    int cheapest = 0;
    for (int seed = 0; seed < SEEDS / 4; seed++) {
      var random = new Random(seed);
      var jump = new Galley.Jump(Jump.Wish.ASKED, OptionalInt.empty(), false);
      var first = story("s0", 4 + random.nextInt(2), random, Optional.of(jump));
      var second = story("s1", 4 + random.nextInt(2), random, Optional.of(jump));
      var third = story("s2", 1, random, Optional.empty());
      var galleys =
          List.<Galley>of(
              first,
              second,
              third,
              new Galley.Runover(first, new Stack(List.of())),
              new Galley.Runover(second, new Stack(List.of())));
      var found = found(galleys, 3);
      var made = found.made().orElseThrow();
      assertTrue(made.bound() <= found.cheapest(), "the bound of seed " + seed);
      cheapest += made.cost() == found.cheapest() ? 1 : 0;
      jumps +=
          (int)
              made.fills().stream()
                  .filter(fill -> fill instanceof BandFill.Text text && text.jumps())
                  .count();
    }
    assertTrue(cheapest >= SEEDS / 4 * 8 / 10, "the best is found too seldom: " + cheapest);
    assertTrue(jumps > SEEDS / 8, "too few stories jump to prove anything: " + jumps);
  }

  private Optional<SectionComposer.Composed> assertCheapest(
      List<Galley> galleys, int last, int seed) {
    var found = found(galleys, last);
    long cost = found.made().map(SectionComposer.Composed::cost).orElse(CastOff.NONE);
    assertEquals(found.cheapest(), cost, "seed " + seed);
    found.made().ifPresent(made -> assertEquals(made.cost(), made.bound()));
    return found.made();
  }

  /// @param cheapest what the search that leaves nothing out finds
  private record Found(long cheapest, Optional<SectionComposer.Composed> made) {}

  private Found found(List<Galley> galleys, int last) {
    var sizer =
        new Sizer(
            grid,
            new StackSetter(new Lines(new LineBreaker()), fonts, Direction.LEFT_TO_RIGHT),
            new FigureHabits(300, Length.ofPoints(4), 0, 150));
    var pieces = new Pieces(galleys, grid, sizer);
    long cheapest = new Everything(pieces, last).after(0, 1, 0, List.of());
    var castOff = new CastOff(pieces, last, 0, 1);
    return new Found(cheapest, new SectionSearch(pieces, share(last), castOff, CastOff.NONE).run());
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
}
