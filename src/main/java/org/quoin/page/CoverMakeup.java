package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.galley.Copy;
import org.quoin.galley.CoverGalley;
import org.quoin.galley.Insert;
import org.quoin.galley.Stack;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.style.PageGeometry;
import org.quoin.style.Theme;

/// Makes up page one: nameplate at the head, photo to the bleed with its caption under it, contents
/// at the foot. The photo takes what the words leave.
///
/// @param captionGap between the photo's foot and its caption's capitals
record CoverMakeup(PageGeometry page, StackSetter setter, Length captionGap) {
  /// The lowest photo worth having.
  private static final Length LOWEST_PHOTO = Length.ofPoints(160);

  static CoverMakeup of(Theme theme, StackSetter setter) {
    return new CoverMakeup(theme.page(), setter, theme.figures().captionGap());
  }

  /// @param overset by how much the words are too high for the page; zero when they go in
  record MadeUp(MadeUpPage page, Length overset) {}

  MadeUp make(CoverGalley cover) {
    var placed = new ArrayList<Placed>();
    var width = page.trim().width().minus(page.inner().times(2));
    var head = new CoverHead(setter, width).place(cover, placed);
    var contents = CoverContents.of(cover, setter, page, width);
    // The last baseline where the list ends the page.
    var bottom = page.trim().height().minus(page.bottom()).minus(page.top());
    var top = head.plus(page.grid().times(3, 2));
    var over =
        cover.photo().isPresent()
            ? withPhoto(cover.photo().get(), contents, top, bottom, width, placed)
            : alone(contents, top, bottom, placed);
    var origin = new Point(page.inner(), page.top());
    var made = new MadeUpPage(1, origin, Optional.empty(), List.of(), placed, List.of());
    return new MadeUp(made, over.max(Length.ZERO));
  }

  /// Photo, caption, contents, from the foot upwards; returns by how much the photo is too low.
  private Length withPhoto(
      Insert.Picture photo,
      CoverContents contents,
      Length top,
      Length bottom,
      Length width,
      List<Placed> placed) {
    var caption = setter.set(photo.caption(), width);
    Length foot;
    if (contents.isEmpty() && caption.isEmpty()) {
      foot = page.trim().height().minus(page.top()).plus(page.bleed());
    } else {
      // Without a list the caption stands where other pages have their folio.
      var under = contents.isEmpty() ? bottom.plus(page.bottom().half()) : bottom;
      if (!contents.isEmpty()) {
        var from = bottom.minus(contents.height());
        contents.place(from, placed);
        under = from.minus(page.grid().times(2));
      }
      if (caption.isEmpty()) {
        foot = under;
      } else {
        var captionTop = under.minus(caption.foot());
        add(caption, Length.ZERO, captionTop, placed);
        foot = captionTop.minus(captionGap);
      }
    }
    var height = foot.minus(top);
    frame(photo, top, height.max(page.grid()), placed);
    return LOWEST_PHOTO.minus(height);
  }

  /// From edge to edge and into the bleed.
  private void frame(Insert.Picture photo, Length top, Length height, List<Placed> placed) {
    var left = page.inner().negated().minus(page.bleed());
    var across = page.trim().width().plus(page.bleed().times(2));
    var frame = new Rect(left, top, across, height);
    var focus = photo.figure().focus();
    placed.add(new Placed.Picture(photo.number(), frame, photo.image(), focus, Optional.empty()));
  }

  /// Without a photo the list is the page: it stands at the foot, with as much air between entries
  /// as there is, up to three lines.
  private Length alone(CoverContents contents, Length top, Length bottom, List<Placed> placed) {
    if (contents.isEmpty()) {
      return Length.ZERO;
    }
    var from = top.plus(page.grid().times(2));
    var spare = bottom.minus(contents.height()).minus(from);
    var more = spare.times(1, Math.max(1, contents.down() - 1)).min(page.grid().times(2));
    var spaced = contents.spaced(contents.between().plus(more.max(Length.ZERO)));
    spaced.place(bottom.minus(spaced.height()), placed);
    return spare.negated();
  }

  static Stack stack(Copy copy) {
    return new Stack(List.of(Stack.Words.of(copy, Length.ZERO)));
  }

  static void add(SetStack set, Length x, Length y, List<Placed> placed) {
    for (SetStack.Placed line : set.lines()) {
      placed.add(
          new Placed.Words(line.copy(), x.plus(line.x()), y.plus(line.baseline()), line.line()));
    }
  }
}
