package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.galley.Galley;

/// When a story may break off for a jump from some pages, what that costs, and what is left of it.
///
/// @param carry rows of a story that may stand on later pages than these
record JumpRules(Pieces pieces, int carry) {
  /// Rows that count as one in what is carried.
  private static final int FINE = 6;

  /// The same where several stories may wait: half a column, since their combinations are too many
  /// to tell all of them apart.
  private static final int COARSE = 24;

  /// Stories of one section that wait at once at the most: a reader keeps no more in mind.
  private static final int MOST_WAITING = 3;

  /// Text of a carry that may be as much as it likes: where two wait at once.
  static final int ANY = -1;

  /// What a story that jumped has still to come on these pages.
  ///
  /// @param text rows of it, at the least; or [#ANY]
  /// @param placed inserts that stand before the jump
  /// @param page on which it broke off; [Rest#EARLIER] where that does not matter any more
  record Carry(String story, int text, int placed, int page) {
    /// With any text, from an earlier page: what may come of it can only be cheaper.
    Carry loose() {
      return new Carry(story, ANY, 0, Rest.EARLIER);
    }

    /// As it is seen from a page on: where it broke off matters on that page alone.
    Carry from(int other) {
      return page == other || page == Rest.EARLIER
          ? this
          : new Carry(story, text, placed, Rest.EARLIER);
    }
  }

  /// Rows by which the text of a carry may be more than it says.
  int slack() {
    return grain() - 1;
  }

  private int grain() {
    return pieces.runovers() > 1 ? COARSE : FINE;
  }

  /// Whether a story may break off on these pages.
  ///
  /// @param waiting stories that are to go on here already
  boolean mayJump(StoryForm form, int waiting) {
    return form.jump().isPresent() && most(form) > 0 && waiting < MOST_WAITING + pieces.guests();
  }

  /// Rows of a story that may stand on the other side of a jump.
  int most(StoryForm form) {
    boolean open = form.jump().filter(Galley.Jump::open).isPresent();
    return pieces.runover(form.story().id()).isPresent() ? Integer.MAX_VALUE : open ? 0 : carry;
  }

  /// What it costs that a story does not jump.
  static long unjumped(StoryForm form) {
    return form.jump().filter(Galley.Jump::asked).isPresent() ? Demerits.NO_JUMP : 0;
  }

  /// What it costs that a story jumps with so many rows left, on its first page or on a later one.
  static long jumped(StoryForm form, boolean headed, int left) {
    long jump =
        switch (form.jump().orElseThrow().wish()) {
          case ASKED -> 0;
          case LET -> Demerits.JUMP;
          case OPEN -> Demerits.OPEN_JUMP;
        };
    return jump + left * Demerits.CARRIED_LINE + (headed ? 0 : Demerits.LATE_JUMP);
  }

  /// Rows of text that are left for the other side of a jump when `room` of them stand before it;
  /// none where the story may not break off there.
  int left(StoryForm form, int text, int room) {
    int columns = pieces.grid().columns();
    int all = form.rowsFrom(BreakToken.START);
    var after = form.jump().map(Galley.Jump::after).orElse(OptionalInt.empty());
    int left = text - room;
    if (after.isPresent()) {
      int wanted = form.rowsFrom(new BreakToken(after.getAsInt(), Optional.empty()));
      left = Math.abs(left - wanted) <= CastOff.TIGHTEST + columns ? wanted : 0;
    }
    boolean enough =
        left + columns * LanePour.MOST_HOLE >= Demerits.FEWEST_AFTER_JUMP
            && all - left + CastOff.TIGHTEST >= Demerits.FEWEST_BEFORE_JUMP
            && left - CastOff.TIGHTEST <= most(form)
            && left < text;
    return enough ? Math.max(1, left) : 0;
  }

  /// As much of the stories that jumped as is to stand on these pages.
  List<Carry> carried(List<Rest> rests) {
    var carried = new ArrayList<Carry>();
    for (Rest rest : rests) {
      text(rest)
          .ifPresent(text -> carried.add(carried(rest.story(), text, rest.placed(), rest.page())));
    }
    return known(carried);
  }

  /// What is carried once one more story has jumped: more only if it goes on among these pieces.
  List<Carry> with(List<Carry> carried, String story, int left, int placed, int page) {
    if (pieces.runover(story).isEmpty()) {
      return carried;
    }
    var more = new ArrayList<>(carried);
    more.add(carried(story, left, placed, page));
    return known(more);
  }

  /// How much each of several carries has is not told: every pair of numbers would be reckoned.
  private static List<Carry> known(List<Carry> carried) {
    return carried.size() < 2 ? List.copyOf(carried) : carried.stream().map(Carry::loose).toList();
  }

  /// Whether what comes after does not depend on how much of a story is left when it breaks off.
  ///
  /// @param others whether others wait already
  boolean isLoose(boolean others, StoryForm form) {
    return others || pieces.runover(form.story().id()).isEmpty();
  }

  private Carry carried(String story, int text, int placed, int page) {
    return new Carry(story, grained(text), placed, page);
  }

  /// Rows as they are carried.
  int grained(int rows) {
    return rows / grain() * grain();
  }

  /// Rows of text that are to stand on these pages of the stories that wait.
  int rows(List<Rest> waiting) {
    return waiting.stream().mapToInt(rest -> text(rest).orElse(0)).sum();
  }

  /// Rows that a story which waits has still to come; empty where it goes on elsewhere.
  private OptionalInt text(Rest rest) {
    return pieces.runover(rest.story()).stream()
        .mapToInt(runover -> runover.composer().form().rowsFrom(rest.token()))
        .findFirst();
  }
}
