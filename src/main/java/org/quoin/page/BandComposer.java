package org.quoin.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.galley.Galley;
import org.quoin.issue.Figure;

/// Pours one story into bands of pages, each with a given arrangement of some of its inserts.
final class BandComposer {
  private record Inserts(int from, int to) {}

  private final StoryForm form;
  private final Lines lines;
  private final OddMeasure oddMeasure;
  private final Map<Inserts, Arranger> arrangers = new HashMap<>();
  private final Map<List<Flow.Amid>, Flow> flows = new HashMap<>();

  BandComposer(StoryForm form, Sizer sizer) {
    this.form = form;
    this.lines = sizer.setter().lines();
    this.oddMeasure = new OddMeasure(form, sizer);
  }

  StoryForm form() {
    return form;
  }

  /// The ways to arrange inserts `from` to before `to` on one page.
  Arranger arranger(int from, int to) {
    return arrangers.computeIfAbsent(new Inserts(from, to), _ -> new Arranger(form, from, to));
  }

  /// A band to pour into.
  ///
  /// @param token where the story goes on
  /// @param headed whether the story's head stands at the band's top
  /// @param placed inserts on earlier pages
  /// @param upto inserts on this page and earlier ones
  /// @param end how the story is to leave the band
  record Asked(BreakToken token, Band band, boolean headed, int placed, int upto, End end) {
    /// The same band, not so deep, to break off in for a jump.
    Asked jumping(int bottom) {
      var band = new Band(this.band.page(), this.band.top(), bottom, this.band.air());
      return new Asked(token, band, headed, placed, upto, End.JUMPS);
    }

    boolean ends() {
      return end == End.ENDS;
    }

    boolean jumps() {
      return end == End.JUMPS;
    }

    /// The first row under the head.
    int first(StoryForm form) {
      return band.top() + (headed ? form.headRows() + band.air() : 0);
    }
  }

  /// How a story leaves a band.
  enum End {
    ENDS,
    /// It fills the band and goes on at the next page's top.
    RUNS_ON,
    /// It fills the band but for a row at its foot, for the line that says where it goes on.
    JUMPS
  }

  /// The cheapest way to end the story in a band; empty when it does not go in.
  Optional<BandFill.Text> ended(Asked asked, Arrangement arrangement) {
    var usual = poured(asked, arrangement).stream().reduce((a, b) -> a.cost() <= b.cost() ? a : b);
    return oddMeasure.ended(asked, usual);
  }

  /// All ways to end a story without inserts in a band, in these columns alone.
  List<BandFill.Text> whole(Asked asked) {
    return poured(asked, new Arrangement(List.of(), 0, 0));
  }

  /// All ways to fill the band and go on at the next page, the cheapest for each place to go on.
  List<BandFill.Text> full(Asked asked, Arrangement arrangement) {
    return poured(asked, arrangement);
  }

  private List<BandFill.Text> poured(Asked asked, Arrangement arrangement) {
    var band = asked.band();
    int first = asked.first(form);
    var channel = channel(arrangement, first, band.bottom(), asked);
    if (channel.isEmpty()) {
      return List.of();
    }
    long fixed = arrangement.cost() + thin(arrangement, channel.get());
    var flow = flow(asked.token(), arrangement);
    var fills = new ArrayList<BandFill.Text>();
    for (Trail trail : Trail.pour(flow, channel.get(), asked.token(), asked.ends())) {
      if (flow.ended(trail.stand()) == asked.ends()
          && flow.insertsPassed(trail.stand())
          && (!asked.headed() || !trail.end(flow).equals(asked.token()))
          && (!asked.jumps() || mayJump(asked, trail.end(flow)))) {
        long cost =
            fixed
                + trail.cost()
                + Demerits.uneven(trail.uneven())
                + (asked.ends() ? Demerits.hole(trail.over()) : 0)
                + away(arrangement, flow, trail, channel.get());
        fills.add(
            new BandFill.Text(
                form,
                band,
                asked.headed(),
                asked.jumps(),
                arrangement,
                flow,
                channel.get(),
                trail,
                asked.upto(),
                cost));
      }
    }
    return fills;
  }

  /// The free rows that an arrangement leaves; empty when its inserts do not go in.
  private Optional<Channel> channel(Arrangement arrangement, int top, int bottom, Asked asked) {
    var lanes = new ArrayList<Channel.Lane>();
    for (int column = 0; column < form.grid().columns(); column++) {
      boolean jumps = asked.jumps() && column == form.grid().columns() - 1;
      if (jumps && arrangement.atFoot(column)) {
        return Optional.empty();
      }
      var lane = lane(arrangement, column, top, bottom - (jumps ? 1 : 0));
      if (lane.isEmpty()) {
        return Optional.empty();
      }
      lanes.add(lane.get());
    }
    return Optional.of(new Channel(lanes, form.grid().width(1)));
  }

  private Optional<Channel.Lane> lane(Arrangement arrangement, int column, int top, int bottom) {
    int from = top;
    int to = bottom;
    Optional<Spot> beside = Optional.empty();
    for (Spot spot : arrangement.spots()) {
      if (spot.in(column)) {
        if (spot.option().stance() == Option.Stance.TEXT_BESIDE) {
          if (beside.isPresent()) {
            return Optional.empty();
          }
          beside = Optional.of(spot);
        } else if (spot.where() == Figure.Spot.TOP) {
          from += spot.option().rows() + 1;
        } else {
          to -= spot.option().rows() + 1;
        }
      }
    }
    boolean besideFoot = beside.isPresent() && beside.get().where() == Figure.Spot.FOOT;
    // One blank row less than nothing: an insert that fills its column to the end.
    if (to - from < -1 || beside.isPresent() && beside.get().option().rows() > to - from) {
      return Optional.empty();
    }
    // An insert alone in its column, a row lower than the text beside it.
    if (from == top && to == from && to < bottom) {
      return Optional.empty();
    }
    boolean open = to == bottom && !besideFoot && to >= from;
    int foot = Math.max(from, to);
    int head = from;
    var narrows =
        beside.map(spot -> narrow(spot, besideFoot ? foot - spot.option().rows() - 1 : head));
    return Optional.of(
        new Channel.Lane(column, from, foot, from > top, open, narrows.stream().toList()));
  }

  /// What an insert with text beside it leaves of its column, a blank row after or before it too.
  private Channel.Narrow narrow(Spot spot, int from) {
    var inset = spot.option().width().plus(Sizer.beside(form.grid()));
    int to = from + spot.option().rows() + 1;
    return new Channel.Narrow(from, to, inset, form.grid().width(1).minus(inset));
  }

  /// Whether a story may break off for a jump at a place: where its editor says, and with enough of
  /// it on both sides.
  private boolean mayJump(Asked asked, BreakToken end) {
    int after = form.rowsFrom(end);
    int before = form.rowsFrom(BreakToken.START) - after;
    var wanted = form.jump().map(Galley.Jump::after).orElse(OptionalInt.empty());
    boolean there =
        (wanted.isEmpty() || end.isBefore(wanted.getAsInt()))
            && (end.cut().isEmpty() || !form.jump().map(Galley.Jump::between).orElse(false));
    return there
        && after >= Demerits.FEWEST_AFTER_JUMP
        && before >= Demerits.FEWEST_BEFORE_JUMP
        && !end.like(asked.token());
  }

  /// A few lines squeezed between an insert and the other end of their column.
  private static long thin(Arrangement arrangement, Channel channel) {
    long cost = 0;
    for (Channel.Lane lane : channel.from(0)) {
      boolean squeezed = arrangement.spots().stream().anyMatch(spot -> spot.in(lane.index()));
      cost += squeezed && lane.rows() < Demerits.FEWEST_TEXT_ROWS ? Demerits.THIN_TEXT : 0;
    }
    return cost;
  }

  /// The matter with the inserts that stand in the flow, each before its place, or before what is
  /// left of the story.
  private Flow flow(BreakToken token, Arrangement arrangement) {
    var amid = new ArrayList<Flow.Amid>();
    int earliest = token.matter() + (token.cut().isPresent() ? 1 : 0);
    for (Spot spot : arrangement.spots()) {
      if (spot.column() < 0) {
        int at = Math.max(form.beforeSubhead(form.inserts().get(spot.insert()).anchor()), earliest);
        amid.add(new Flow.Amid(at, spot.insert(), spot.option().rows()));
      }
    }
    return flows.computeIfAbsent(amid, inserts -> new Flow(lines, form.items(), inserts));
  }

  /// How many columns inserts stand away from their places on this page.
  private long away(Arrangement arrangement, Flow flow, Trail trail, Channel channel) {
    long cost = 0;
    for (Spot spot : arrangement.spots()) {
      int anchor = form.inserts().get(spot.insert()).anchor();
      if (spot.column() >= 0 && channel.lanes() > 0 && anchor <= flow.matter(trail.stand())) {
        int column = channel.at(trail.laneOf(anchor, flow)).index();
        int last = spot.column() + spot.option().span() - 1;
        cost += Math.max(0, Math.max(spot.column() - column, column - last)) * Demerits.COLUMN_AWAY;
      }
    }
    return cost;
  }

  /// What it costs that inserts stand on other pages than their places: those placed here before
  /// their time, and those whose place is passed and that wait.
  long astray(BandFill.Text fill, Asked asked) {
    var end = fill.end();
    long away = asked.jumps() ? Demerits.FAR_AWAY : Demerits.PAGE_AWAY;
    long cost = 0;
    for (int i = 0; i < form.inserts().size(); i++) {
      boolean ahead = form.inserts().get(i).anchor() > end.matter();
      if (i < asked.placed()) {
        // Its place lies on the next page at the soonest, and it stands on an earlier one.
        cost += ahead ? Demerits.FAR_AWAY : 0;
      } else if (i < asked.upto()) {
        cost += ahead ? away : 0;
      } else if (form.passed(i, end)) {
        cost += form.passed(i, asked.token()) ? Demerits.FAR_AWAY : away;
      }
    }
    return cost;
  }
}
