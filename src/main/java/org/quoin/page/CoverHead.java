package org.quoin.page;

import java.util.List;
import java.util.Optional;
import org.quoin.galley.Copy;
import org.quoin.galley.CoverGalley;
import org.quoin.geometry.Length;
import org.quoin.line.Line;
import org.quoin.line.Measure;
import org.quoin.line.SetParagraph;

/// Sets the head of page one: the nameplate, and under it tagline and dateline, on one line where
/// both go in.
record CoverHead(StackSetter setter, Length width) {
  /// The least air between tagline and dateline on one line: two ems of small type at the least.
  private static final Length APART = Length.ofPoints(24);

  /// From the nameplate's baseline to the next line's, in tenths of the nameplate's size, beside
  /// that line's own leading: room for descenders and as much again as air.
  private static final int UNDER_NAMEPLATE = 3;

  /// Adds the head's lines, hanging from zero; returns the last baseline.
  Length place(CoverGalley cover, List<Placed> placed) {
    var nameplate = nameplate(cover.nameplates());
    var set = setter.set(CoverMakeup.stack(nameplate), width);
    CoverMakeup.add(set, Length.ZERO, Length.ZERO, placed);
    var size = nameplate.styled().style().text().size();
    var from = set.foot().plus(size.times(UNDER_NAMEPLATE, 10));
    Optional<Line> tagline = cover.tagline().flatMap(this::oneLine);
    Optional<Line> dateline = oneLine(cover.dateline());
    var leading = leading(cover.dateline());
    if (tagline.isPresent() && dateline.isPresent() && beside(tagline.get(), dateline.get())) {
      var baseline = from.plus(leading(cover.tagline().get()).max(leading));
      var x = width.minus(dateline.get().end());
      placed.add(words(cover.tagline().get(), Length.ZERO, baseline, tagline.get()));
      placed.add(words(cover.dateline(), x, baseline, dateline.get()));
      return baseline;
    }
    var foot = from;
    if (cover.tagline().isPresent()) {
      foot = lines(cover.tagline().get(), foot, placed).plus(leading.times(1, 4));
    }
    return lines(cover.dateline(), foot, placed);
  }

  /// The largest on one line; the larger half of the sizes at the least, since a title in small
  /// letters is none. A longer one stands on two lines, as large as it can.
  Copy nameplate(List<Copy> sizes) {
    for (int most = 1; most <= 2; most++) {
      var tried = most == 1 ? sizes.subList(0, Math.ceilDiv(sizes.size(), 2)) : sizes;
      for (Copy copy : tried) {
        var set = set(copy);
        if (set.lines().size() <= most && set.lines().stream().allMatch(this::fits)) {
          return copy;
        }
      }
    }
    return sizes.getLast();
  }

  private boolean fits(Line line) {
    return line.end().compareTo(width) <= 0 && !line.hyphenated();
  }

  private boolean beside(Line left, Line right) {
    return left.end().plus(APART).plus(right.end()).compareTo(width) <= 0;
  }

  private Optional<Line> oneLine(Copy copy) {
    var lines = set(copy).lines();
    return lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty();
  }

  private SetParagraph set(Copy copy) {
    return setter.lines().set(copy, Measure.of(width));
  }

  private Length lines(Copy copy, Length from, List<Placed> placed) {
    var baseline = from;
    for (Line line : set(copy).lines()) {
      baseline = baseline.plus(leading(copy));
      placed.add(words(copy, Length.ZERO, baseline, line));
    }
    return baseline;
  }

  private static Placed words(Copy copy, Length x, Length baseline, Line line) {
    return new Placed.Words(copy.number(), x, baseline, line);
  }

  private static Length leading(Copy copy) {
    return copy.styled().style().leading();
  }
}
