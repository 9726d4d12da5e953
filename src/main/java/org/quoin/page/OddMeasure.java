package org.quoin.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A short story of text alone in columns of an odd measure: fewer of them than its section has, or
/// one more.
///
/// Two paragraphs of seven and five lines have no division into two level columns without a widow
/// or an orphan. Broken anew, for three narrower columns or across the page, they mostly have one.
/// The story takes the same rows, so that nothing else on its page moves.
final class OddMeasure {
  /// In grid steps, as the leading is: less than 28 letters a line neither justify nor read well.
  private static final int NARROWEST = 10;

  /// Lines of more than 100 letters lose the eye on its way back.
  private static final int WIDEST = 36;

  private final StoryForm form;
  private final Sizer sizer;

  /// Pours the story into other numbers of columns; empty until it was asked for.
  private Optional<List<BandComposer>> others = Optional.empty();

  OddMeasure(StoryForm form, Sizer sizer) {
    this.form = form;
    this.sizer = sizer;
  }

  /// The cheapest way to end the story in a band.
  ///
  /// @param usual in its section's columns; as good as any where it costs less than to leave them
  Optional<BandFill.Text> ended(BandComposer.Asked asked, Optional<BandFill.Text> usual) {
    boolean good = usual.isPresent() && usual.get().cost() <= Demerits.ODD_MEASURE;
    if (good || !form.mayBeOdd() || !asked.headed()) {
      return usual;
    }
    var all = new ArrayList<BandFill.Text>(usual.stream().toList());
    for (BandComposer other : others()) {
      for (BandFill.Text fill : other.whole(asked)) {
        all.add(fill.at(fill.cost() + price(other.form().grid())));
      }
    }
    return all.stream().min(Comparator.comparingLong(BandFill.Text::cost));
  }

  private static long price(Grid grid) {
    return Demerits.ODD_MEASURE + (grid.columns() == 1 ? Demerits.LONG_LINES : 0);
  }

  private List<BandComposer> others() {
    if (others.isEmpty()) {
      int usual = form.grid().columns();
      others =
          Optional.of(
              IntStream.rangeClosed(1, usual + 1)
                  .filter(columns -> columns != usual)
                  .mapToObj(columns -> new Grid(form.grid().page(), columns, form.grid().cap()))
                  .filter(OddMeasure::reads)
                  .map(this::composer)
                  .toList());
    }
    return others.get();
  }

  private static boolean reads(Grid grid) {
    int steps = grid.width(1).in(grid.step());
    return steps >= NARROWEST && steps <= WIDEST;
  }

  private BandComposer composer(Grid grid) {
    var odd = new Sizer(grid, sizer.setter(), sizer.habits());
    return new BandComposer(StoryForm.of(form.story(), grid, odd), odd);
  }
}
