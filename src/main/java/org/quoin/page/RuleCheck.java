package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import org.quoin.galley.Insert;
import org.quoin.galley.Matter;
import org.quoin.line.Lapse;
import org.quoin.problem.Place;

/// Finds the rules that had to give way in a filled band, and says so in words.
///
/// @param usual the section's grid
record RuleCheck(BandFill.Text fill, Grid usual) {
  /// Why a keep gave way: make-up has tried all ways that it knows, and took the cheapest.
  private static final String SINCE =
      ", since every other way to fill the columns costs more: “%s”.";

  List<String> gaveWay() {
    var told = new ArrayList<String>();
    for (Poured.Laid laid : fill.poured().laid()) {
      if (laid instanceof Poured.Laid.Lines lines) {
        lines(lines, told);
      }
    }
    int uneven = fill.trail().uneven();
    if (uneven > 1) {
      told.add("The columns of “%s” end %d rows apart.".formatted(title(), uneven));
    }
    int columns = fill.form().grid().columns();
    if (columns != usual.columns()) {
      told.add(
          "“%s” is set in %s and not in %d, where its columns would not come out level."
              .formatted(
                  title(), columns == 1 ? "one column" : columns + " columns", usual.columns()));
    }
    for (Spot spot : fill.arrangement().spots()) {
      int anchor = fill.form().inserts().get(spot.insert()).anchor();
      if (anchor > fill.poured().end().matter()
          && fill.form().inserts().get(spot.insert()) instanceof Insert.Picture picture) {
        told.add(picture.figure().image() + " stands a page before its place in the text.");
      }
    }
    told.addAll(new PinCheck(fill).gaveWay());
    return told;
  }

  private void lines(Poured.Laid.Lines laid, List<String> told) {
    int count = laid.setting().count();
    int here = laid.to() - laid.from();
    if (laid.to() < count && laid.setting().showsHyphen(laid.to() - 1)) {
      told.add(("A column ends in a hyphen" + SINCE).formatted(start(laid)));
    }
    if (laid.from() > 0 && laid.to() == count && here == 1) {
      told.add(("A widow stands at a column's top" + SINCE).formatted(start(laid)));
    }
    if (laid.from() == 0 && laid.to() < count && here == 1) {
      told.add(("An orphan stands at a column's foot" + SINCE).formatted(start(laid)));
    }
    int wanted = text(laid).keeps().next();
    int below = laid.at() + here;
    int room = fill.channel().startsLane(below) ? 0 : fill.channel().laneEnd(below) - below;
    if (laid.to() == count && room < wanted) {
      told.add(("A subhead has too few lines under it" + SINCE).formatted(start(laid)));
    }
    for (Lapse lapse : Lapse.in(text(laid).copy().shaped(), laid.setting())) {
      if (lapse.line() >= laid.from() && lapse.line() < laid.to()) {
        told.add(lapse.sentence() + " (" + place(laid) + ")");
      }
    }
  }

  private String title() {
    return fill.form().story().title();
  }

  private Matter.Text text(Poured.Laid.Lines laid) {
    return (Matter.Text) fill.form().story().flow().get(laid.matter());
  }

  /// Where the editor wrote the paragraph.
  private Place place(Poured.Laid.Lines laid) {
    return text(laid).copy().styled().runs().getFirst().place();
  }

  /// The first words of the paragraph, to find it by.
  private String start(Poured.Laid.Lines laid) {
    var words = text(laid).copy().styled().words();
    return words.length() <= 30 ? words : words.substring(0, 30).strip() + "…";
  }
}
