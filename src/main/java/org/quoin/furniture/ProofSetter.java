package org.quoin.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.line.Line;
import org.quoin.line.ShapedParagraph;
import org.quoin.page.Grid;
import org.quoin.page.Lines;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.MadeUpPage;
import org.quoin.page.Placed;
import org.quoin.page.Region;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;

/// Sets what a proof shows over each page: the grid it stands on, a frame round each piece and
/// picture, the rows that stayed blank, and the words of the report.
public record ProofSetter(
    MadeUpIssue issue, Lines lines, Function<StyledParagraph, ShapedParagraph> shaper) {
  /// From one line of notes to the next.
  private static final Length LEADING = Length.ofPoints(10);

  /// Between a picture's edge and the words in it.
  private static final Length AIR = Length.ofPoints(4);

  /// @param notes of each page, in the order of the pages
  public List<ProofPage> proofs(List<ProofNotes> notes) {
    var proofs = new ArrayList<ProofPage>();
    for (int i = 0; i < issue.pages().size(); i++) {
      proofs.add(proof(issue.pages().get(i), notes.get(i)));
    }
    return proofs;
  }

  private ProofPage proof(MadeUpPage page, ProofNotes notes) {
    var columns = new ArrayList<Rect>();
    var baselines = new ArrayList<Length>();
    var frames = new ArrayList<Rect>();
    var blanks = new ArrayList<Rect>();
    page.grid()
        .ifPresent(grid -> {
          for (int column = 0; column < grid.columns(); column++) {
            columns.add(onPage(page, grid, column, 1, 0, grid.rows()));
          }
          for (int row = 0; row < grid.rows(); row++) {
            baselines.add(grid.baseline(row).plus(page.origin().y()));
          }
          for (Region region : page.regions()) {
            frames.add(onPage(page, grid, 0, grid.columns(), region.top(), region.bottom()));
          }
          blanks.addAll(new BlankRows(page, grid).areas());
        });
    var said = new ArrayList<ProofPage.Note>();
    pictures(page, notes, frames, said);
    words(page, notes, said);
    return new ProofPage(page.number(), columns, baselines, frames, blanks, said);
  }

  private void pictures(
      MadeUpPage page, ProofNotes notes, List<Rect> frames, List<ProofPage.Note> said) {
    for (Placed placed : page.placed()) {
      if (placed instanceof Placed.Picture picture) {
        var frame = moved(page, picture.frame());
        frames.add(frame);
        var words = notes.pictures().get(picture.number());
        if (words != null) {
          var inside = frame.width().minus(AIR.times(2));
          under(
              frame.corner().plus(AIR, LEADING),
              setter().lines(words, Role.FOLIO, true, inside),
              said);
        }
      }
    }
  }

  /// Above the hanging line, the last one right over it.
  private void words(MadeUpPage page, ProofNotes notes, List<ProofPage.Note> said) {
    var set = new ArrayList<Line>();
    for (String words : notes.words()) {
      set.addAll(
          setter().lines(words, Role.FOLIO, set.isEmpty(), issue.set().theme().page().typeWidth()));
    }
    var up = LEADING.times(set.size() - 1).plus(AIR);
    under(new Point(page.origin().x(), page.origin().y().minus(up)), set, said);
  }

  private static void under(Point first, List<Line> set, List<ProofPage.Note> said) {
    for (int i = 0; i < set.size(); i++) {
      said.add(new ProofPage.Note(first.plus(Length.ZERO, LEADING.times(i)), set.get(i)));
    }
  }

  private LineSetter setter() {
    return new LineSetter(issue, lines, shaper);
  }

  private static Rect onPage(
      MadeUpPage page, Grid grid, int column, int span, int top, int bottom) {
    var height = grid.height(Math.max(1, bottom - top));
    return moved(page, new Rect(grid.x(column), grid.hang(top), grid.width(span), height));
  }

  private static Rect moved(MadeUpPage page, Rect area) {
    return area.moved(page.origin().x(), page.origin().y());
  }
}
