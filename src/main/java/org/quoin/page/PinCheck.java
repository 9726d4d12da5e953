package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import org.quoin.galley.Insert;

/// Finds what an editor pinned in a filled band that could not be kept, and says so with its place.
record PinCheck(BandFill.Text fill) {
  List<String> gaveWay() {
    var told = new ArrayList<String>();
    for (Spot spot : fill.arrangement().spots()) {
      if (fill.form().inserts().get(spot.insert()) instanceof Insert.Picture picture) {
        var place = picture.figure().place();
        for (String broken : broken(spot, picture)) {
          told.add("%s %s (%s)".formatted(picture.figure().image(), broken, place));
        }
      }
    }
    return told;
  }

  private static List<String> broken(Spot spot, Insert.Picture picture) {
    var wish = picture.figure().wish();
    var option = spot.option();
    var broken = new ArrayList<String>();
    if (wish.span().isPresent() && wish.span().getAsInt() != option.span()) {
      broken.add(
          "is pinned to %s and stands in %s, since it would be too high or too low to show."
              .formatted(columns(wish.span().getAsInt()), columns(option.span())));
    }
    if (wish.spot().isPresent() && wish.spot().get() != spot.where()) {
      broken.add("does not stand where it is pinned to, since nothing else would go in level.");
    }
    if (!wish.crop() && option.crop() > 0) {
      broken.add("is cropped though it is to stay whole, since no size of it goes in.");
    }
    return broken;
  }

  private static String columns(int number) {
    return number == 1 ? "one column" : number + " columns";
  }
}
