package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
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

/// Stories of letters one em wide for small pages, as the tests of the search need them.
final class SmallStories {
  private final FontBook fonts = FontBook.read(List.of(OneEmShaper.FOLDER)).value().orElseThrow();
  private final ParagraphShaper shaper =
      new ParagraphShaper(fonts, new OneEmShaper(), _ -> List.of(), new Hyphenators(List.of()));
  private int copies;

  Sizer sizer(Grid grid) {
    return new Sizer(
        grid,
        new StackSetter(new Lines(new LineBreaker()), fonts, Direction.LEFT_TO_RIGHT),
        new FigureHabits(300, Length.ofPoints(4), 0, 150));
  }

  static Grid grid(int rows) {
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

  Galley.Story story(String id, int paragraphs, Random random, Optional<Galley.Jump> jump) {
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
