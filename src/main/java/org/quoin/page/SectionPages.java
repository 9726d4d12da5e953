package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.galley.Insert;
import org.quoin.galley.SetIssue;
import org.quoin.issue.Direction;

/// Turns a share of the plan into made-up pages, with the report of how well each is filled.
record SectionPages(SetIssue set, StackSetter setter, PagePlan.Share share, Jumps jumps) {
  record Made(MadeUpPage page, PageFit fit) {}

  List<Made> pages() {
    var pages = new ArrayList<Made>();
    for (int i = 0; i < share.pages(); i++) {
      pages.add(page(share.first() + i));
    }
    return pages;
  }

  private Made page(int number) {
    var grid = share.block().composer().pieces().grid();
    var regions = new ArrayList<Region>();
    var placed = new ArrayList<Placed>();
    var figures = new ArrayList<PageFit.FigureFit>();
    var gaveWay = new ArrayList<String>();
    var ends = new ArrayList<JumpEnd>();
    long cells = 0;
    int uneven = 0;
    for (BandFill fill : share.composed().fills()) {
      if (fill.band().page() != number) {
        continue;
      }
      int owner = owner(fill);
      var ink = set.sections().get(owner).ink();
      var direction = Direction.of(set.issue().imprint().language());
      var assembler =
          new Assembler(grid(fill, grid), setter, set.theme().figures(), ink, direction);
      if (!regions.isEmpty()) {
        assembler.ruleAbove(fill.band().top());
      }
      assembler.band(fill);
      placed.addAll(assembler.placed());
      boolean starts = !(fill instanceof BandFill.Text text) || text.headed() && !text.resumes();
      regions.add(
          new Region(owner, fill.galley().id(), fill.band().top(), fill.band().bottom(), starts));
      int gap = fill.band().top() == 0 ? 0 : Pieces.GAP;
      int blank = fill instanceof BandFill.Text text ? blank(text, grid) : 0;
      cells += (long) (fill.band().rows() + gap) * grid.columns() - blank;
      if (fill instanceof BandFill.Text text) {
        uneven = Math.max(uneven, text.trail().uneven());
        figures.addAll(figures(text));
        ends.addAll(jumps.ends(text, ink));
        gaveWay.addAll(new RuleCheck(text, grid).gaveWay());
      }
    }
    var page =
        new MadeUpPage(
            number, Makeup.origin(set, number), Optional.of(grid), regions, placed, ends);
    int full = (int) (cells * 1000 / ((long) grid.rows() * grid.columns()));
    int left = grid.rows() * grid.columns() - (int) cells;
    return new Made(
        page, new PageFit(number, full, uneven, room(left), figures, here(ends), gaveWay));
  }

  private static List<Jumped> here(List<JumpEnd> ends) {
    return ends.stream().map(JumpEnd::jump).toList();
  }

  private int owner(BandFill fill) {
    var galleys = share.block().galleys();
    for (int i = 0; i < galleys.size(); i++) {
      if (galleys.get(i).equals(fill.galley())) {
        return share.block().owners().get(i);
      }
    }
    throw new IllegalStateException("a band of no piece: " + fill.galley().id());
  }

  /// A short story may stand in other columns than its section.
  private static Grid grid(BandFill fill, Grid usual) {
    return fill instanceof BandFill.Text text ? text.form().grid() : usual;
  }

  /// Cells of the section's grid that no line stands in, at the ends of lanes.
  private static int blank(BandFill.Text text, Grid grid) {
    int rows = text.trail().blanks().stream().mapToInt(blank -> blank).sum();
    return rows * grid.columns() / text.form().grid().columns();
  }

  /// Room for more text, reckoned in the words that this share's own lines hold.
  private Optional<PageFit.Room> room(int lines) {
    int words = 0;
    int set = 0;
    for (BandFill fill : share.composed().fills()) {
      if (fill instanceof BandFill.Text text) {
        for (Poured.Laid laid : text.poured().laid()) {
          if (laid instanceof Poured.Laid.Lines some) {
            set += some.to() - some.from();
            words += words(some);
          }
        }
      }
    }
    return lines <= 0 || set == 0
        ? Optional.empty()
        : Optional.of(new PageFit.Room(lines, lines * words / set));
  }

  private static int words(Poured.Laid.Lines laid) {
    int words = 0;
    for (var line : laid.setting().lines().subList(laid.from(), laid.to())) {
      for (var segment : line.segments()) {
        words += words(segment.glyphs().text().strip());
      }
    }
    return words;
  }

  /// Letter by letter: a pattern would take a fortieth of a changed paragraph's time.
  private static int words(String text) {
    int words = 1;
    for (int i = 1; i < text.length(); i++) {
      words += isSpace(text.charAt(i)) && !isSpace(text.charAt(i - 1)) ? 1 : 0;
    }
    return words;
  }

  private static boolean isSpace(char letter) {
    return letter == ' ' || letter >= '\t' && letter <= '\r';
  }

  private static List<PageFit.FigureFit> figures(BandFill.Text text) {
    var whole = text.form().grid().width(text.form().grid().columns());
    var figures = new ArrayList<PageFit.FigureFit>();
    for (Spot spot : text.arrangement().spots()) {
      if (text.form().inserts().get(spot.insert()) instanceof Insert.Picture picture) {
        var option = spot.option();
        figures.add(
            new PageFit.FigureFit(
                picture.number(),
                picture.figure().image(),
                option.span(),
                option.rows(),
                option.width(),
                option.body(),
                (int) (option.width().millipoints() * 1000L / whole.millipoints()),
                option.crop()));
      }
    }
    return figures;
  }
}
