package org.quoin.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.style.ParagraphStyle.Alignment;

/// Breaks shaped paragraphs into lines, the best way over the whole paragraph, and justifies them.
///
/// A function of its arguments: the same question gets the same answer.
public final class LineBreaker {
  private final Elasticity limits;
  private final Taste taste;
  private final Optional<LineBreaker> looser;

  public LineBreaker() {
    this(
        Elasticity.BODY, Taste.BODY, Optional.of(new LineBreaker(Elasticity.STRAINED, Taste.BODY)));
  }

  LineBreaker(Elasticity limits, Taste taste) {
    this(limits, taste, Optional.empty());
  }

  private LineBreaker(Elasticity limits, Taste taste, Optional<LineBreaker> looser) {
    this.limits = limits;
    this.taste = taste;
    this.looser = looser;
  }

  /// Sets a paragraph in a measure.
  ///
  /// For a wish of no lines more or fewer there is always an answer; where the limits leave none,
  /// lines break them as little as can be and are listed as forced. A wish for lines more or fewer
  /// counts from the best setting under the same `unbroken`, and is empty when the limits do not
  /// allow it.
  public Optional<SetParagraph> set(ShapedParagraph paragraph, Measure measure, Wish wish) {
    return settings(paragraph, measure, wish.unbroken()).longer(wish.longer());
  }

  /// The same for every number of lines at once.
  ///
  /// @param unbroken lines (counted from 0) that must not end in a hyphen, where that can be
  public Settings settings(ShapedParagraph paragraph, Measure measure, Set<Integer> unbroken) {
    var within = run(paragraph, paragraph.places, measure, unbroken, false);
    boolean emergency = within.isEmpty();
    var places =
        emergency
            ? Emergency.places(paragraph, widths(paragraph, paragraph.places, measure))
            : paragraph.places;
    var routes =
        within
            .or(() -> run(paragraph, places, measure, unbroken, true))
            // In an emergency a line may be overfull, so there always is a way, but for one through
            // lines too narrow to end without a hyphen.
            .or(() -> run(paragraph, places, measure, Set.of(), true))
            .orElseThrow();
    return new Settings(
        routes,
        emergency,
        route -> new SetParagraph(places, route, () -> lines(paragraph, places, measure, route)),
        () -> looser.map(wide -> wide.settings(paragraph, measure, unbroken)));
  }

  private Optional<Routes> run(
      ShapedParagraph paragraph,
      Places places,
      Measure measure,
      Set<Integer> unbroken,
      boolean emergency) {
    var style = paragraph.styled().style();
    var appraisal =
        new Appraisal(
            places,
            limits,
            taste,
            style.alignment(),
            style.text().size().millipoints(),
            LastWord.isShort(paragraph.text()));
    boolean fewest =
        style.alignment() == Alignment.BALANCED || style.alignment() == Alignment.CENTRED;
    return new TotalFit(
            places, appraisal, widths(paragraph, places, measure), unbroken, emergency, fewest)
        .run();
  }

  private LineWidths widths(ShapedParagraph paragraph, Places places, Measure measure) {
    var style = paragraph.styled().style();
    return new LineWidths(measure, style.indent().millipoints(), places, limits);
  }

  private List<Line> lines(
      ShapedParagraph paragraph, Places places, Measure measure, Routes.Route route) {
    var widths = widths(paragraph, places, measure);
    var justifier = new Justifier(paragraph, places, limits);
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int line = 0; line < route.ends().length; line++) {
      int to = route.ends()[line];
      lines.add(justifier.line(from, to, widths.span(line), widths.indent(line)));
      from = to;
    }
    return lines;
  }
}
