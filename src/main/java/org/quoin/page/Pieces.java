package org.quoin.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.galley.Galley;

/// The pieces that stack on the pages of a section, made ready for its grid, and where each may
/// begin.
final class Pieces {
  /// Blank rows between two pieces of a page, with a rule amid them.
  static final int GAP = 2;

  /// Rows of text that a piece has under its head at the least where it begins low on a page.
  static final int LEAST_START = 2;

  /// Pages of the longest newsletter in which a page is pinned.
  private static final int MOST_PAGES = 100;

  private final List<Galley> galleys;
  private final Grid grid;
  private final List<Piece> pieces;

  /// By the story's id.
  private final Map<String, Piece.Runover> runovers = new HashMap<>();

  private final int guests;

  /// Grid cells of each piece and all after it, and none at the end.
  private final int[] cells;

  /// The same with every text at its shortest.
  private final int[] fewestCells;

  /// One piece.
  sealed interface Piece {
    record Story(BandComposer composer) implements Piece {
      StoryForm form() {
        return composer.form();
      }
    }

    /// The rest of a story that jumped, if it did.
    record Runover(BandComposer composer) implements Piece {
      String story() {
        return composer.form().story().id();
      }
    }

    record Wall(Galley.Wall galley, WallForm form) implements Piece {}

    /// @param least rows that it takes
    record Card(Galley.Card galley, int least) implements Piece {}
  }

  /// Where a piece may begin.
  ///
  /// @param air blank rows under its head beyond the usual
  /// @param cost of beginning there, the rows left blank above it included
  record Start(int page, int row, int air, long cost) {}

  Pieces(List<Galley> galleys, Grid grid, Sizer sizer) {
    this(
        galleys,
        grid,
        galleys.stream()
            .filter(galley -> !isOpen(galley))
            .map(galley -> piece(galley, grid, sizer))
            .toList());
  }

  private Pieces(List<Galley> galleys, Grid grid, List<Piece> pieces) {
    this.galleys = List.copyOf(galleys);
    this.grid = grid;
    this.pieces = pieces;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Runover runover) {
        runovers.putIfAbsent(runover.story(), runover);
      }
    }
    cells = new int[pieces.size() + 1];
    fewestCells = new int[pieces.size() + 1];
    reckon();
    guests = (int) runovers.keySet().stream().filter(story -> !begins(story)).count();
  }

  /// Whether a story begins among these pieces.
  private boolean begins(String story) {
    return pieces.stream()
        .anyMatch(
            piece -> piece instanceof Piece.Story own && own.form().story().id().equals(story));
  }

  /// The same pieces with their own stories held together.
  Pieces together() {
    return new Pieces(
        galleys,
        grid,
        pieces.stream()
            .filter(piece -> !(piece instanceof Piece.Runover rest && begins(rest.story())))
            .toList());
  }

  /// Whether a galley is the rest of a story that jumps only where a page would stay short.
  private static boolean isOpen(Galley galley) {
    return galley instanceof Galley.Runover runover
        && runover.story().jump().filter(Galley.Jump::open).isPresent();
  }

  /// The same pieces and the rest of one more story, where there is a place for it.
  Optional<Pieces> with(Galley.Story story, Sizer sizer) {
    var more = new ArrayList<Piece>();
    int next = 0;
    for (Galley galley : galleys) {
      if (!isOpen(galley)) {
        more.add(pieces.get(next));
        next++;
      } else if (((Galley.Runover) galley).story().equals(story)) {
        more.add(piece(galley, grid, sizer));
      }
    }
    return more.size() == pieces.size()
        ? Optional.empty()
        : Optional.of(new Pieces(galleys, grid, List.copyOf(more)));
  }

  private static Piece piece(Galley galley, Grid grid, Sizer sizer) {
    var setter = sizer.setter();
    return switch (galley) {
      case Galley.Story story ->
          new Piece.Story(new BandComposer(StoryForm.of(story, grid, sizer), sizer));
      case Galley.Runover runover ->
          new Piece.Runover(new BandComposer(StoryForm.of(runover, grid, sizer), sizer));
      case Galley.Wall wall -> new Piece.Wall(wall, WallForm.of(wall, grid, setter));
      case Galley.Card card -> new Piece.Card(card, CardForm.inColumns(card, grid, setter).least());
    };
  }

  List<Galley> galleys() {
    return galleys;
  }

  Grid grid() {
    return grid;
  }

  int size() {
    return pieces.size();
  }

  Piece get(int number) {
    return pieces.get(number);
  }

  /// Of a story or a runover.
  BandComposer composer(int number) {
    return switch (pieces.get(number)) {
      case Piece.Story(BandComposer composer) -> composer;
      case Piece.Runover(BandComposer composer) -> composer;
      case Piece.Wall _, Piece.Card _ -> throw new IllegalArgumentException("no text: " + number);
    };
  }

  /// The piece in which a story goes on that jumps; empty when it is on other pages than these.
  Optional<Piece.Runover> runover(String story) {
    return Optional.ofNullable(runovers.get(story));
  }

  /// How many stories may go on among these pieces.
  int runovers() {
    return runovers.size();
  }

  /// How many of them begin elsewhere.
  int guests() {
    return guests;
  }

  /// Whether a story may jump from these pages to others.
  boolean jumpsOut() {
    return pieces.stream()
        .anyMatch(piece ->
            piece instanceof Piece.Story story
                && story.form().jump().filter(jump -> !jump.open()).isPresent()
                && runover(story.form().story().id()).isEmpty());
  }

  /// Whether an editor pinned anything to a page of the issue, so that pages are not alike.
  boolean pinned() {
    return pieces.stream()
        .anyMatch(piece ->
            switch (piece) {
              case Piece.Story(BandComposer composer) -> composer.form().pinned();
              case Piece.Runover(BandComposer composer) -> composer.form().pinned();
              case Piece.Wall _, Piece.Card _ -> false;
            });
  }

  /// Where piece `number` may begin when the one before it ends before row `row` of a page.
  List<Start> starts(int number, int page, int row, int last) {
    var starts = new ArrayList<Start>();
    if (row == 0) {
      add(number, page, 0, 0, starts);
    } else {
      boolean story = pieces.get(number) instanceof Piece.Story;
      long low = story ? Demerits.LOW_START : 0;
      add(number, page, row + GAP, low, starts);
      if (story) {
        // A row of air goes under the head first; a second one over it.
        add(number, page, row + GAP + 1, low + Demerits.AIR, starts);
        starts.removeIf(start -> start.row() == row + GAP + 1 && start.air() == 0);
      }
      if (page < last) {
        add(number, page + 1, 0, (grid.rows() - row) * Demerits.OPEN_PAGE_ROW, starts);
      }
    }
    return starts;
  }

  private void add(int number, int page, int row, long cost, List<Start> starts) {
    if (allows(number, page, row)) {
      if (pieces.get(number) instanceof Piece.Story story) {
        int text = grid.rows() - row - story.form().headRows();
        starts.add(new Start(page, row, 0, cost + begun(row, text)));
        if (story.form().headRows() > 0 && text > LEAST_START) {
          starts.add(new Start(page, row, 1, cost + begun(row, text - 1) + Demerits.AIR));
        }
      } else {
        starts.add(new Start(page, row, 0, cost));
      }
    }
  }

  /// What it costs to begin low on a page with so many rows for text.
  private static long begun(int row, int text) {
    return row == 0 ? 0 : Math.max(0, Demerits.GOOD_START - text) * Demerits.LOW_START_ROW;
  }

  private boolean allows(int number, int page, int row) {
    return switch (pieces.get(number)) {
      case Piece.Story(BandComposer composer) -> allows(composer.form(), page, row);
      case Piece.Runover(BandComposer composer) -> allows(composer.form(), page, row);
      case Piece.Wall(_, WallForm form) -> row + form.least() <= grid.rows();
      case Piece.Card(_, int least) -> row + least <= grid.rows();
    };
  }

  private boolean allows(StoryForm form, int page, int row) {
    boolean here = form.pages().isEmpty() || form.pages().get().first() == page;
    boolean low = row > 0 && grid.rows() - row < form.headRows() + LEAST_START;
    return here && !low;
  }

  /// The last page that a story may use.
  static int lastPage(StoryForm form, int last) {
    return form.pages().map(range -> Math.min(last, range.last())).orElse(last);
  }

  /// The most pages that the pieces need however badly they go in: each on pages of its own, half
  /// filled. Where something is pinned to a page, as many as any newsletter has.
  int most() {
    int cells = grid.rows() * grid.columns();
    return pinned() ? MOST_PAGES : pieces.size() + Math.ceilDiv(2 * least(), cells);
  }

  /// The fewest pages that the pieces can go in on, with every text at its shortest.
  int fewestPages() {
    return Math.max(1, Math.ceilDiv(fewestCells(0), grid.rows() * grid.columns()));
  }

  /// Grid cells that the pieces from one on take with every text at its shortest.
  int fewestCells(int piece) {
    return fewestCells[piece];
  }

  /// Grid cells that all pieces need at the least: every insert at its smallest.
  int least() {
    return cells[0];
  }

  private void reckon() {
    int own = 0;
    int gaps = 0;
    int shorter = 0;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      int here = cells(pieces.get(i));
      own += here;
      // What is not known to take room has no gap after it.
      gaps = here > 0 ? pieces.size() - 1 - i : gaps;
      shorter += shorter(pieces.get(i));
      cells[i] = own + gaps * GAP * grid.columns();
      fewestCells[i] = cells[i] - shorter;
    }
  }

  private int shorter(Piece piece) {
    return piece instanceof Piece.Story story
        ? story.form().leeway().shorter(0) + CastOff.TIGHTEST + grid.columns()
        : 0;
  }

  private int cells(Piece piece) {
    return switch (piece) {
      case Piece.Story(BandComposer composer) -> {
        var form = composer.form();
        int text = form.rowsFrom(BreakToken.START) + form.leastCells();
        yield form.headRows() * grid.columns() + text;
      }
      // How much will come here is not known.
      case Piece.Runover _ -> 0;
      case Piece.Wall(_, WallForm form) -> form.least() * grid.columns();
      case Piece.Card(_, int least) -> least * grid.columns();
    };
  }
}
