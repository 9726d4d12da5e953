package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import org.quoin.galley.Insert;
import org.quoin.galley.Matter;

/// Finds the rules that had to give way in a filled band, and says so in words.
record RuleCheck(BandFill.Text fill) {

  List<String> gaveWay() {
    var told = new ArrayList<String>();
    for (Poured.Laid laid : fill.poured().laid()) {
      if (laid instanceof Poured.Laid.Lines lines) {
        lines(lines, told);
      }
    }
    int blank = blankRows();
    if (blank > 0) {
      told.add(
          "“%s” leaves %d row%s blank at the foot of columns."
              .formatted(title(), blank, blank == 1 ? "" : "s"));
    }
    for (Spot spot : fill.arrangement().spots()) {
      int anchor = fill.form().inserts().get(spot.insert()).anchor();
      if (anchor > fill.poured().end().matter()
          && fill.form().inserts().get(spot.insert()) instanceof Insert.Picture picture) {
        told.add(picture.figure().image() + " stands a page before its place in the text.");
      }
    }
    return told;
  }

  private void lines(Poured.Laid.Lines laid, List<String> told) {
    int count = laid.setting().lines().size();
    int here = laid.to() - laid.from();
    if (laid.to() < count && laid.setting().lines().get(laid.to() - 1).hyphenated()) {
      told.add("A column ends in a hyphen: “%s”.".formatted(start(laid)));
    }
    if (laid.from() > 0 && laid.to() == count && here == 1) {
      told.add("A widow: the last line of “%s” stands alone.".formatted(start(laid)));
    }
    if (laid.from() == 0 && laid.to() < count && here == 1) {
      told.add("An orphan: the first line of “%s” stands alone.".formatted(start(laid)));
    }
    for (int line : laid.setting().forced()) {
      if (line >= laid.from() && line < laid.to()) {
        told.add("A line is set too loose or too tight in “%s”.".formatted(start(laid)));
      }
    }
  }

  /// Free rows that no text came to stand in.
  private int blankRows() {
    var used = new boolean[fill.channel().size()];
    for (Poured.Laid laid : fill.poured().laid()) {
      int rows =
          switch (laid) {
            case Poured.Laid.Lines lines -> lines.to() - lines.from();
            case Poured.Laid.Solid solid -> solid.rows();
          };
      for (int i = 0; i < rows; i++) {
        used[laid.at() + i] = true;
      }
    }
    int blank = 0;
    for (int g = 0; g < used.length; g = fill.channel().laneEnd(g)) {
      for (int at = fill.channel().laneEnd(g) - 1; at >= g && !used[at]; at--) {
        blank++;
      }
    }
    return blank;
  }

  private String title() {
    return fill.form().story().title();
  }

  /// The first words of the paragraph, to find it by.
  private String start(Poured.Laid.Lines laid) {
    var text = (Matter.Text) fill.form().story().flow().get(laid.matter());
    var words = text.copy().styled().words();
    return words.length() <= 30 ? words : words.substring(0, 30).strip() + "…";
  }
}
