package org.quoin.furniture;

import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.issue.Words;
import org.quoin.line.Line;
import org.quoin.page.JumpEnd;
import org.quoin.page.MadeUpIssue;
import org.quoin.style.Role;

/// Sets jump lines in the rows that were kept for them: one that leads on ends at the edge of its
/// column, one that leads back begins there. A row is kept whatever the page's number, so that
/// numbers move nothing.
record JumpSetter(MadeUpIssue issue, LineSetter setter) {
  JumpLine set(JumpEnd end) {
    var size = issue.set().theme().style(Role.JUMP_LINE).text().size();
    // As high as small letters, and as wide, so that it is seen as a sign and read as none.
    var side = size.half();
    var air = size.times(2, 5);
    var line = words(end, end.width().minus(side).minus(air));
    var x =
        end.onward()
            ? end.x().plus(end.width()).minus(side).minus(air).minus(line.measure())
            : end.x().plus(side).plus(air);
    var arrowX = end.onward() ? x.plus(line.measure()).plus(air) : end.x();
    var arrow = new Rect(arrowX, end.baseline().minus(side), side, side);
    return new JumpLine(
        end.jump(), end.onward(), x, end.baseline(), line, arrow, !end.onward(), end.ink());
  }

  /// The whole words; in a column too narrow for them the number alone beside the arrow.
  private Line words(JumpEnd end, Length width) {
    var words = Words.of(issue.set().issue().imprint().language());
    int page = end.onward() ? end.jump().to() : end.jump().from();
    var whole =
        setter.lines(
            end.onward() ? words.continuedOn(page) : words.continuedFrom(page),
            Role.JUMP_LINE,
            false,
            width);
    return whole.size() == 1
        ? whole.getFirst().alone()
        : setter.lines(words.number(page), Role.JUMP_LINE, false, width).getFirst().alone();
  }
}
