package org.quoin.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.galley.Copy;
import org.quoin.galley.Insert;
import org.quoin.galley.Matter;
import org.quoin.galley.Stack;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.issue.Contact;
import org.quoin.issue.Direction;
import org.quoin.issue.Figure;
import org.quoin.line.Measure;
import org.quoin.style.FigureHabits;
import org.quoin.style.Ink;

/// Turns filled bands into placed things: rows and columns become lengths here.
final class Assembler {
  /// A hairline that still prints: half a point.
  private static final Length RULE = new Length(500);

  /// A rule that is meant to be seen: the section's colour over panels and quotes.
  private static final Length BOLD_RULE = new Length(1_000);

  /// Of a picture that the structure does not name.
  private static final int NO_NUMBER = -1;

  private final Grid grid;
  private final StackSetter setter;
  private final FigureHabits habits;
  private final Ink ink;
  private final Direction direction;
  private final List<Placed> placed = new ArrayList<>();

  /// @param direction in which the page is read
  Assembler(Grid grid, StackSetter setter, FigureHabits habits, Ink ink, Direction direction) {
    this.grid = grid;
    this.setter = setter;
    this.habits = habits;
    this.ink = ink;
    this.direction = direction;
  }

  List<Placed> placed() {
    return placed;
  }

  void band(BandFill fill) {
    switch (fill) {
      case BandFill.Text text -> text(text);
      case BandFill.Logos logos -> logos(logos);
      case BandFill.Contacts contacts -> contacts(contacts);
    }
  }

  /// The rule between two pieces of one page, amid the blank rows over `row`.
  void ruleAbove(int row) {
    var over = grid.baseline(row - 1 - Pieces.GAP);
    var y = over.plus(grid.hang(row).minus(over).half());
    placed.add(new Placed.Fill(new Rect(Length.ZERO, y, grid.width(grid.columns()), RULE), ink));
  }

  private void text(BandFill.Text fill) {
    var form = fill.form();
    if (fill.headed()) {
      stack(form.head(), Length.ZERO, grid.hang(fill.band().top() + form.headTop()));
    }
    int first = fill.first();
    // Tables are painted where they are read, amid the story; all else stands beside it.
    var tables = new ArrayDeque<Spot>();
    for (Spot spot : fill.arrangement().spots()) {
      if (spot.column() >= 0 && form.inserts().get(spot.insert()) instanceof Insert.Table) {
        tables.add(spot);
      } else if (spot.column() >= 0) {
        insert(fill, spot, first);
      }
    }
    for (Poured.Laid laid : fill.poured().laid()) {
      while (!tables.isEmpty()
          && form.inserts().get(tables.peek().insert()).anchor() <= laid.matter()) {
        insert(fill, tables.remove(), first);
      }
      int column = fill.channel().column(laid.at());
      int row = fill.channel().row(laid.at());
      switch (laid) {
        case Poured.Laid.Lines lines -> lines(form, lines, column, row);
        case Poured.Laid.Solid solid when solid.insert() >= 0 -> {
          var spot = inFlow(fill.arrangement(), solid.insert());
          insert(form.inserts().get(solid.insert()), spot.option(), column, row);
        }
        case Poured.Laid.Solid solid -> {
          var matter = (Matter.Solid) form.story().flow().get(solid.matter());
          stack(setter.set(matter.stack(), grid.width(1)), grid.x(column), grid.hang(row));
        }
      }
    }
    tables.forEach(spot -> insert(fill, spot, first));
  }

  /// One that stands at the top or the foot of its columns.
  private void insert(BandFill.Text fill, Spot spot, int first) {
    boolean top = spot.where() == Figure.Spot.TOP;
    int row = top ? first : fill.band().bottom() - spot.option().rows();
    insert(fill.form().inserts().get(spot.insert()), spot.option(), spot.column(), row);
  }

  private static Spot inFlow(Arrangement arrangement, int insert) {
    return arrangement.spots().stream().filter(s -> s.insert() == insert).findFirst().orElseThrow();
  }

  private void lines(StoryForm form, Poured.Laid.Lines laid, int column, int row) {
    var text = (Matter.Text) form.story().flow().get(laid.matter());
    if (laid.from() == 0 && text.label().isPresent()) {
      label(text.label().get(), text.inset(), grid.x(column), grid.baseline(row));
    }
    for (int i = laid.from(); i < laid.to(); i++) {
      var baseline = grid.baseline(row + i - laid.from());
      var line = laid.setting().lines().get(i);
      // Where text runs against the page, what it is moved in by lies at the column's other edge.
      var x = line.direction() == direction ? grid.x(column) : grid.x(column).minus(text.inset());
      placed.add(new Placed.Words(text.copy().number(), x, baseline, line));
    }
  }

  /// A bullet or number hangs within the inset of its text, one and a quarter em before it.
  private void label(Copy label, Length inset, Length x, Length baseline) {
    var size = label.styled().style().text().size();
    var line = setter.lines().set(label, Measure.of(grid.width(1))).lines().getFirst();
    var width = line.end().max(size.times(5, 4));
    var before = inset.minus(width);
    var start = line.direction() == direction ? x.plus(before) : x.minus(before);
    placed.add(new Placed.Words(label.number(), start, baseline, line));
  }

  private void insert(Insert insert, Option option, int column, int row) {
    var x = grid.x(column);
    var y = grid.hang(row);
    var frame = new Rect(x, y, option.width(), option.body());
    switch (insert) {
      case Insert.Picture picture -> {
        placed.add(
            new Placed.Picture(
                picture.number(),
                frame,
                picture.image(),
                picture.figure().focus(),
                Optional.empty()));
        switch (option.stance()) {
          case FULL, TEXT_BESIDE -> under(option, frame);
          case CAPTION_BESIDE -> beside(option, frame);
        }
      }
      case Insert.Table table -> ruleUnderHead(table, option, x, ruled(option, frame));
      case Insert.Quote _ -> ruled(option, frame);
      case Insert.Box _ -> {
        // A tenth of the section's colour: seen as a tint, and black text on it reads as on white.
        placed.add(new Placed.Fill(frame, ink.tint(100)));
        placed.add(new Placed.Fill(new Rect(x, y, option.width(), BOLD_RULE.times(2)), ink));
        var spare = option.body().minus(option.words().foot()).minus(Sizer.PADDING.times(2));
        stack(option.words(), x.plus(Sizer.PADDING), y.plus(Sizer.PADDING).plus(spare.half()));
      }
    }
  }

  /// Words amid two rules; returns their top.
  private Length ruled(Option option, Rect frame) {
    var x = frame.x();
    placed.add(new Placed.Fill(new Rect(x, frame.y(), option.width(), BOLD_RULE), ink));
    var foot = frame.bottom().minus(BOLD_RULE);
    placed.add(new Placed.Fill(new Rect(x, foot, option.width(), BOLD_RULE), ink));
    var top = frame.y().plus(option.body().minus(option.words().foot()).half());
    stack(option.words(), x, top);
    return top;
  }

  /// A fine rule between a table's head and its first row: a little nearer to the baseline, since
  /// capitals stand higher over theirs than letters hang below it.
  private void ruleUnderHead(Insert.Table table, Option option, Length x, Length top) {
    var head =
        table.stack().layers().stream()
            .limit(1)
            .flatMap(layer -> ((Stack.Cells) layer).cells().stream().map(Copy::number))
            .toList();
    var lines = option.words().lines();
    var foot =
        lines.stream()
            .filter(line -> head.contains(line.copy()))
            .map(SetStack.Placed::baseline)
            .max(Length::compareTo);
    var next =
        lines.stream()
            .filter(line -> !head.contains(line.copy()))
            .map(SetStack.Placed::baseline)
            .min(Length::compareTo);
    if (foot.isPresent() && next.isPresent()) {
      var y = top.plus(foot.get()).plus(next.get().minus(foot.get()).times(2, 5));
      placed.add(new Placed.Fill(new Rect(x, y, option.width(), RULE), ink));
    }
  }

  /// A caption under its picture, with a hair of the section's colour between them that ties the
  /// two together.
  private void under(Option option, Rect frame) {
    if (!option.words().isEmpty()) {
      placed.add(new Placed.Fill(new Rect(frame.x(), frame.bottom(), frame.width(), RULE), ink));
      stack(option.words(), frame.x(), frame.bottom().plus(habits.captionGap()));
    }
  }

  /// A caption in the room that a picture leaves of its columns: it hangs from a rule level with
  /// the picture's top, so that the room is seen as its own.
  private void beside(Option option, Rect frame) {
    var x = frame.right().plus(Sizer.beside(grid));
    var width = grid.width(option.span()).minus(option.width()).minus(Sizer.beside(grid));
    placed.add(new Placed.Fill(new Rect(x, frame.y(), width, BOLD_RULE), ink));
    stack(option.words(), x, frame.bottom().minus(option.words().foot()));
  }

  private void logos(BandFill.Logos fill) {
    var top = grid.hang(fill.band().top());
    stack(fill.form().head(), Length.ZERO, top);
    var frames = fill.form().frames(fill.wall().cells(), grid, fill.band().rows());
    for (int i = 0; i < frames.size(); i++) {
      var cell = fill.wall().cells().get(i);
      placed.add(
          new Placed.Picture(
              cell.number(),
              frames.get(i).moved(Length.ZERO, top),
              cell.image(),
              Figure.Focus.CENTRE,
              cell.link()));
    }
  }

  private void contacts(BandFill.Contacts fill) {
    var form = CardForm.of(fill.card(), grid, setter, fill.band().rows());
    var slots = form.slots(fill.band().rows(), fill.band().top() == 0);
    for (int i = 0; i < slots.size(); i++) {
      var panel = form.panels().get(i);
      var slot = slots.get(i);
      int row = fill.band().top() + slot.row();
      if (slot.ruled() && slot.column() == 0) {
        var y = grid.hang(row - CardForm.RULE_ROWS);
        placed.add(
            new Placed.Fill(new Rect(Length.ZERO, y, grid.width(grid.columns()), RULE), ink));
      }
      // Beside its words a headline stands on their baseline; over them it hangs from its row.
      panel
          .headline()
          .ifPresent(set ->
              stack(
                  set,
                  form.headlineX(slot.column()),
                  form.hanging()
                      ? grid.baseline(row).minus(set.lines().getFirst().baseline())
                      : grid.hang(row)));
      var x = form.wordsX(slot.column());
      stack(panel.words(), x, grid.hang(row + panel.wordsRow()));
      entries(panel, x, grid.baseline(row + panel.wordsRow() + panel.entriesRow()));
    }
  }

  private void entries(CardForm.Panel panel, Length x, Length top) {
    var baseline = top;
    for (CardForm.Entry entry : panel.entries()) {
      var style = entry.source().copy().styled().style();
      var side = style.text().size().times(14, 10);
      boolean icon = entry.source().icon() != Contact.Icon.NONE;
      if (icon) {
        // Its middle stands at half the height of the capitals beside it.
        var y = baseline.minus(grid.cap().half()).minus(side.half());
        placed.add(new Placed.Icon(new Rect(x, y, side, side), entry.source().icon(), ink));
      }
      for (var line : entry.lines()) {
        placed.add(
            new Placed.Words(
                entry.source().copy().number(), icon ? x.plus(CardForm.ICON) : x, baseline, line));
        baseline = baseline.plus(grid.step());
      }
      baseline = baseline.plus(CardForm.afterEntry(grid));
    }
  }

  private void stack(SetStack set, Length x, Length y) {
    for (SetStack.Placed line : set.lines()) {
      placed.add(
          new Placed.Words(line.copy(), x.plus(line.x()), y.plus(line.baseline()), line.line()));
    }
    for (SetStack.Code code : set.codes()) {
      // Decoration to those who hear the page: the words beside it say the same and lead there.
      placed.add(
          new Placed.Picture(
              NO_NUMBER,
              code.frame().moved(x, y),
              code.drawing(),
              Figure.Focus.CENTRE,
              Optional.empty()));
    }
  }
}
