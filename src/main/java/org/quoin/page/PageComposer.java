package org.quoin.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quoin.issue.Figure;

/// Finds the cheapest ways for one story to fill a band of one page.
final class PageComposer {
  /// Arrangements poured for one end of a story before the best so far is taken.
  private static final int MOST_POURS = 14;

  /// Rows that a column may end above its band's foot when nothing goes in level.
  private static final int LOOSEST = 12;

  /// Arrangements poured for a page that the story fills and leaves.
  private static final int MOST_FULL_POURS = 36;

  /// Which inserts a list of arrangements is for, and the rows it is for.
  private record Asked(int room, int from, int to) {}

  private final StoryForm form;
  private final Lines lines;
  private final Map<Asked, List<Arrangement>> arrangements = new HashMap<>();

  PageComposer(StoryForm form, Lines lines) {
    this.form = form;
    this.lines = lines;
  }

  StoryForm form() {
    return form;
  }

  /// An arrangement that may fit, before pouring tells.
  ///
  /// @param shortfall last lanes that end one row early, since the rows do not divide
  private record Guess(Arrangement arrangement, int shortfall, long cost) {}

  /// All ends of the story in a band from `top` on, on page `page` of the issue, cheapest for each
  /// last row: the key is the row after its last.
  Map<Integer, BandFill.Text> ends(
      BreakToken token, int placed, int page, int top, int rows, boolean headed) {
    int first = headed ? top + form.headRows() : top;
    int room = rows - first;
    if (room < 1 || !form.allows(placed, form.inserts().size(), page)) {
      return Map.of();
    }
    var close = ends(guesses(token, placed, room, 1), token, placed, page, top, first, headed);
    // Where nothing goes in level (a tall table in a short story), a column may end high.
    return close.isEmpty()
        ? ends(guesses(token, placed, room, LOOSEST), token, placed, page, top, first, headed)
        : close;
  }

  private Map<Integer, BandFill.Text> ends(
      Map<Integer, List<Guess>> guesses,
      BreakToken token,
      int placed,
      int page,
      int top,
      int first,
      boolean headed) {
    var ends = new TreeMap<Integer, BandFill.Text>();
    guesses.forEach((height, list) -> {
      var band = new Band(page, top, first + height);
      cheapest(list, token, placed, band, first, headed)
          .ifPresent(fill -> ends.put(band.bottom(), fill));
    });
    return ends;
  }

  /// Arrangements by the rows they may make the band high.
  ///
  /// @param loose rows more than the text and inserts fill
  private Map<Integer, List<Guess>> guesses(BreakToken token, int placed, int room, int loose) {
    int text = form.rowsFrom(token);
    int columns = form.grid().columns();
    var guesses = new TreeMap<Integer, List<Guess>>();
    for (Arrangement one : arrangements(room, placed, form.inserts().size())) {
      int cells = text + one.cells();
      int least = Math.max(1, Math.ceilDiv(cells, columns));
      for (int height = least - 1; height <= least + loose; height++) {
        int spare = height * columns - cells;
        boolean near = spare >= -3 && (loose > 1 || spare < columns + 2);
        if (height >= 1 && height <= room && near) {
          int shortfall = Math.clamp(spare, 0, columns - 1);
          long drift = Math.abs(spare - shortfall) * Demerits.VARIANT;
          long cost = one.cost() + drift + shortfall * Demerits.UNLEVEL;
          guesses
              .computeIfAbsent(height, _ -> new ArrayList<>())
              .add(new Guess(one, shortfall, cost));
        }
      }
    }
    return guesses;
  }

  private Optional<BandFill.Text> cheapest(
      List<Guess> guesses, BreakToken token, int placed, Band band, int first, boolean headed) {
    guesses.sort(Comparator.comparingLong(Guess::cost));
    BandFill.Text best = null;
    int pours = 0;
    for (Guess guess : guesses) {
      if (pours >= MOST_POURS || best != null && guess.cost() >= best.cost()) {
        break;
      }
      var channel = channel(guess.arrangement(), first, band.bottom(), guess.shortfall());
      if (channel.isEmpty()) {
        continue;
      }
      pours++;
      var items = items(token, guess.arrangement());
      for (Poured poured : Pour.pour(lines, channel.get(), items, token.cut(), true)) {
        long cost =
            guess.arrangement().cost()
                + guess.shortfall() * Demerits.UNLEVEL
                + poured.cost()
                + away(guess.arrangement(), poured, channel.get());
        if (best == null || cost < best.cost()) {
          best =
              new BandFill.Text(
                  form,
                  band,
                  headed,
                  guess.arrangement(),
                  channel.get(),
                  poured,
                  form.inserts().size(),
                  cost);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// Ways to fill the band to the page's foot and go on at the next page, cheapest first.
  List<BandFill.Text> full(
      BreakToken token, int placed, int page, int top, int rows, boolean headed) {
    int first = headed ? top + form.headRows() : top;
    if (rows - first < Demerits.FEWEST_TEXT_ROWS) {
      return List.of();
    }
    var band = new Band(page, top, rows);
    var fills = new ArrayList<BandFill.Text>();
    int most = Math.min(form.inserts().size(), placed + 4);
    for (int upto = placed; upto <= most; upto++) {
      if (!form.allows(placed, upto, page)) {
        continue;
      }
      var byCells = new HashMap<Integer, Integer>();
      int pours = 0;
      for (Arrangement one : arrangements(rows - first, placed, upto)) {
        if (pours >= MOST_FULL_POURS || byCells.merge(one.cells(), 1, Integer::sum) > 2) {
          continue;
        }
        var channel = channel(one, first, rows, 0);
        if (channel.isEmpty() || channel.get().size() > form.rowsFrom(token) + 4) {
          continue;
        }
        pours++;
        var items = items(token, one);
        for (Poured poured : Pour.pour(lines, channel.get(), items, token.cut(), false)) {
          if (!form.endsAt(poured.end()) && inFlow(one, poured)) {
            long cost =
                one.cost()
                    + poured.cost()
                    + away(one, poured, channel.get())
                    + left(upto, token, poured.end());
            fills.add(
                new BandFill.Text(form, band, headed, one, channel.get(), poured, upto, cost));
          }
        }
      }
    }
    fills.sort(Comparator.comparingLong(BandFill.Text::cost));
    return fills;
  }

  private List<Arrangement> arrangements(int room, int from, int to) {
    return arrangements.computeIfAbsent(
        new Asked(room, from, to),
        _ ->
            new Arranger(form.grid(), room, form.inserts(), form.options()).arrangements(from, to));
  }

  /// The free rows that an arrangement leaves; empty when its inserts do not go in.
  private Optional<Channel> channel(Arrangement arrangement, int top, int bottom, int shortfall) {
    var lanes = new ArrayList<Channel.Lane>();
    int columns = form.grid().columns();
    for (int column = 0; column < columns; column++) {
      int from = top;
      int to = bottom;
      boolean foot = false;
      var narrows = new ArrayList<Channel.Narrow>();
      for (Spot spot : arrangement.spots()) {
        var option = spot.option();
        if (spot.column() < 0
            || column < spot.column()
            || column >= spot.column() + option.span()) {
          continue;
        }
        if (option.stance() == Option.Stance.TEXT_BESIDE) {
          var inset = option.width().plus(Sizer.beside(form.grid()));
          int start = spot.where() == Figure.Spot.FOOT ? bottom - option.rows() - 1 : top;
          narrows.add(
              new Channel.Narrow(
                  start, start + option.rows() + 1, inset, form.grid().width(1).minus(inset)));
          if (option.rows() > bottom - top) {
            return Optional.empty();
          }
        } else if (spot.where() == Figure.Spot.TOP) {
          from += option.rows() + 1;
        } else {
          to -= option.rows() + 1;
          foot = true;
        }
      }
      if (column >= columns - shortfall && !foot) {
        to--;
      }
      // One blank row less than nothing: an insert that fills its column to the end.
      if (to - from < -1) {
        return Optional.empty();
      }
      lanes.add(new Channel.Lane(column, from, Math.max(from, to), narrows));
    }
    return Optional.of(new Channel(lanes, form.grid().width(1)));
  }

  /// The matter from a token on, with the inserts that stand in the flow.
  private List<Pour.Item> items(BreakToken token, Arrangement arrangement) {
    var items = new ArrayList<Pour.Item>();
    var all = form.items();
    for (int i = token.matter(); i <= all.size(); i++) {
      for (Spot spot : arrangement.spots()) {
        int anchor = Math.max(form.inserts().get(spot.insert()).anchor(), token.matter());
        boolean afterCut = token.cut().isPresent() && anchor == token.matter();
        if (spot.column() < 0 && (afterCut ? anchor + 1 : anchor) == i) {
          items.add(new Pour.Item.Block(i, spot.option().rows(), 1, 1, spot.insert()));
        }
      }
      if (i < all.size()) {
        items.add(all.get(i));
      }
    }
    return items;
  }

  /// Whether every insert that stands in the flow was reached.
  private static boolean inFlow(Arrangement arrangement, Poured poured) {
    long wanted = arrangement.spots().stream().filter(spot -> spot.column() < 0).count();
    long laid =
        poured.laid().stream()
            .filter(l -> l instanceof Poured.Laid.Solid solid && solid.insert() >= 0)
            .count();
    return wanted == laid;
  }

  /// How far inserts stand from their places on this page.
  private long away(Arrangement arrangement, Poured poured, Channel channel) {
    long cost = 0;
    for (Spot spot : arrangement.spots()) {
      if (spot.column() < 0) {
        continue;
      }
      int anchor = form.inserts().get(spot.insert()).anchor();
      Poured.Laid at = null;
      for (Poured.Laid laid : poured.laid()) {
        if (laid.matter() <= anchor || at == null) {
          at = laid;
        }
      }
      if (at == null) {
        continue;
      }
      if (form.passed(spot.insert(), poured.end()) || anchor <= poured.end().matter()) {
        int column = channel.column(at.at());
        int last = spot.column() + spot.option().span() - 1;
        int off = Math.max(0, Math.max(spot.column() - column, column - last));
        cost += off * Demerits.COLUMN_AWAY;
      } else {
        cost += Demerits.PAGE_AWAY;
      }
    }
    return cost;
  }

  /// Inserts whose place is passed and that must wait for the next page.
  private long left(int from, BreakToken start, BreakToken end) {
    long cost = 0;
    for (int i = from; i < form.inserts().size(); i++) {
      if (form.passed(i, end)) {
        cost += form.passed(i, start) ? Demerits.FAR_AWAY : Demerits.PAGE_AWAY;
      }
    }
    return cost;
  }
}
