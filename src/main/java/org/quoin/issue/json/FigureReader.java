package org.quoin.issue.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.issue.Figure;
import org.quoin.issue.Figure.Alternative;
import org.quoin.issue.Figure.Focus;
import org.quoin.issue.Figure.Spot;
import org.quoin.issue.Figure.Wish;

/// Reads figures, of which every kind of piece may have some.
record FigureReader(Texts texts, Ids ids, Pins pins) {

  /// @param standardId its id where the descriptor gives none
  /// @param standardAfter where it belongs when the descriptor does not say
  Figure read(Node.Keys keys, String standardId, int standardAfter) {
    String id = keys.words("id", standardId);
    keys.text("id").ifPresent(written -> ids.piece(written.value(), written.place()));
    var image = keys.text("image");
    String name =
        image.flatMap(texts.files()::find).or(() -> image.map(Node.Text::value)).orElse("");
    Alternative alternative =
        keys.flag("decorative", false)
            ? new Alternative.Decorative()
            : new Alternative.Described(keys.words("alt", ""));
    pins.figure(keys);
    return new Figure(
        id,
        name,
        texts.line(keys, "caption"),
        texts.line(keys, "credit"),
        alternative,
        focus(keys.items("focus")),
        keys.whole("after").orElse(standardAfter),
        keys.whole("columns"),
        wish(keys),
        keys.place());
  }

  private static Wish wish(Node.Keys keys) {
    Optional<Spot> spot =
        keys.text("place").map(place -> Spot.valueOf(place.value().toUpperCase(Locale.ROOT)));
    var page =
        keys.get("page")
            .map(Node.Number.class::cast)
            .map(number -> new Figure.Page(number.value().intValue(), number.place()));
    return new Wish(page, spot, keys.whole("span"), keys.flag("crop", true));
  }

  private static Focus focus(List<Node> shares) {
    return shares.size() == 2
        ? new Focus(thousandths(shares.getFirst()), thousandths(shares.getLast()))
        : Focus.CENTRE;
  }

  private static int thousandths(Node share) {
    return ((Node.Number) share)
        .value()
        .multiply(BigDecimal.valueOf(1000))
        .setScale(0, RoundingMode.HALF_EVEN)
        .intValueExact();
  }
}
