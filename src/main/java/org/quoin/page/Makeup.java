package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.font.FontBook;
import org.quoin.galley.Galley;
import org.quoin.galley.SetIssue;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.issue.Direction;
import org.quoin.issue.PageRange;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.style.Role;

/// Makes up a whole issue: shares its pages among the sections and fills them.
public final class Makeup {
  private final FontBook fonts;
  private final Lines lines;

  /// Those of this build and of the one before, in the order in which they were made.
  private final List<SectionComposer> composers = new ArrayList<>();

  private List<SectionComposer> before = List.of();

  public Makeup(FontBook fonts, Lines lines) {
    this.fonts = fonts;
    this.lines = lines;
  }

  /// Begins another build of the issue: what the build before last alone had is forgotten.
  public void turn() {
    before = List.copyOf(composers);
    composers.clear();
  }

  /// The pages of the issue; without a value when something has no room, which the problems tell.
  public Checked<MadeUpIssue> makeUp(SetIssue set) {
    var problems = new ArrayList<Problem>();
    var setter = new StackSetter(lines, fonts, Direction.of(set.issue().imprint().language()));
    var pages = new ArrayList<MadeUpPage>();
    var fits = new ArrayList<PageFit>();
    if (set.cover().isPresent()) {
      var cover = CoverMakeup.of(set.theme(), setter).make(set.cover().get());
      pages.add(cover.page());
      fits.add(PageFit.full(1));
      if (cover.overset().compareTo(Length.ZERO) > 0) {
        problems.add(
            CoverProblem.overset(
                set.issue().descriptor(), cover.overset(), set.theme().page().grid()));
      }
    }
    var blocks = blocks(set, setter);
    var plan =
        new PagePlanner(set.issue().descriptor(), set.issue().pages().count())
            .plan(blocks, pages.size() + 1);
    problems.addAll(plan.problems());
    if (plan.value().isEmpty()) {
      return Checked.failed(problems);
    }
    var jumps = Jumps.of(plan.value().get());
    for (PagePlan.Share share : plan.value().get().shares()) {
      for (SectionPages.Made made : new SectionPages(set, setter, share, jumps).pages()) {
        pages.add(made.page());
        fits.add(made.fit());
      }
      new ShortReport(share.block(), fits.getLast()).problem().ifPresent(problems::add);
    }
    problems.addAll(StayedReport.problems(set, jumps.all()));
    return Checked.of(
        new MadeUpIssue(
            set,
            pages,
            new Finder(set, pages, jumps.all()).numbers(),
            fits,
            jumps.all(),
            plan.value().get().cost(),
            plan.value().get().bound()),
        problems);
  }

  /// Sections that share pages belong together: one block of pages each.
  private List<PagePlan.Block> blocks(SetIssue set, StackSetter setter) {
    var blocks = new ArrayList<PagePlan.Block>();
    for (int i = 0; i < set.sections().size(); i++) {
      var section = set.sections().get(i);
      boolean joins = section.section().runsOn() && !blocks.isEmpty();
      var galleys = new ArrayList<Galley>();
      var owners = new ArrayList<Integer>();
      Optional<PageRange> pinned = section.section().pages();
      Place place = section.section().place();
      var id = section.section().id();
      var name = section.section().banner();
      int columns = section.section().columns().orElse(set.theme().page().columns());
      if (joins) {
        var before = blocks.removeLast();
        galleys.addAll(before.galleys());
        owners.addAll(before.owners());
        pinned = before.pinned();
        place = before.place();
        id = before.id();
        name = before.name();
        columns = before.composer().pieces().grid().columns();
      }
      for (Galley galley : section.galleys()) {
        galleys.add(galley);
        owners.add(i);
      }
      var grid = Grid.of(set.theme(), columns, capHeight(set));
      var sizer = new Sizer(grid, setter, set.theme().figures());
      var composer =
          known(composers, galleys, grid)
              .or(() -> known(before, galleys, grid))
              .orElseGet(() -> new SectionComposer(galleys, grid, sizer));
      if (!composers.contains(composer)) {
        composers.add(composer);
      }
      blocks.add(new PagePlan.Block(owners, pinned, place, id, name, composer));
    }
    return blocks;
  }

  /// What an earlier round or build found for the same galleys holds for this one too.
  private static Optional<SectionComposer> known(
      List<SectionComposer> composers, List<Galley> galleys, Grid grid) {
    return composers.stream()
        .filter(known -> known.pieces().grid().equals(grid))
        .filter(known -> known.pieces().galleys().equals(galleys))
        .findFirst();
  }

  /// In thousandths of the body's size.
  private int capHeight(SetIssue set) {
    var key = set.theme().style(Role.BODY).text().face();
    return fonts.nearest(key).map(f -> f.capHeight() * 1000 / f.unitsPerEm()).orElse(700);
  }

  /// Where the hanging line starts: margins mirror at the fold.
  static Point origin(SetIssue set, int page) {
    var geometry = set.theme().page();
    boolean recto = page % 2 == 1;
    return new Point(recto ? geometry.inner() : geometry.outer(), geometry.top());
  }
}
