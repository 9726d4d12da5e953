package org.quoin.corpus;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quoin.corpus.PrintedIssue.Part;
import org.quoin.corpus.PrintedIssue.Placed;

/// Whether an article's figures stand near their places, with their captions, as they are pinned.
record FigureCheck(
    Copytext.Article written, PrintedIssue.Story printed, Frame frame, Consumer<Fault> faults) {
  /// From a photo's foot to its caption's capitals, and from its side, in points.
  private static final double NEAR = 1.2 * Frame.STEP;

  void check() {
    for (var figure : written.figures()) {
      var parts = printed.parts();
      int at = 0;
      while (at < parts.size() && !names(parts.get(at), figure.alt())) {
        at++;
      }
      var boxes =
          at < parts.size() ? parts.get(at).picture().orElseThrow().boxes() : List.<Placed>of();
      if (boxes.size() != 1) {
        var words = "%s stands on %d pages".formatted(figure.alt(), boxes.size());
        faults.accept(new Fault(Fault.Kind.FIGURE_LOST, 0, words));
        continue;
      }
      var placed = boxes.getFirst();
      if (!figure.caption().isEmpty()) {
        caption(figure, placed, at + 1 < parts.size() ? parts.get(at + 1) : null);
      }
      far(figure, placed);
      pins(figure, placed);
    }
  }

  private static boolean names(Part part, String alt) {
    return part.picture().filter(picture -> picture.alt().equals(alt)).isPresent();
  }

  private void caption(Copytext.Figure figure, Placed placed, Part caption) {
    if (caption == null || caption.lines().isEmpty()) {
      return;
    }
    for (var line : caption.lines()) {
      if (line.page() != placed.page()) {
        tell(Fault.Kind.CAPTION_AWAY, placed.page(), figure.alt() + " has it on another page");
        return;
      }
    }
    var box = placed.box();
    var words = new Rectangle2D.Double();
    words.setRect(caption.lines().getFirst().box());
    caption.lines().forEach(line -> words.add(line.box()));
    double down = words.getMinY() - box.getMaxY();
    boolean under =
        down > -1
            && down < NEAR
            && words.getMinX() > box.getMinX() - 3
            && words.getMaxX() < box.getMaxX() + 3;
    double aside = Math.max(words.getMinX() - box.getMaxX(), box.getMinX() - words.getMaxX());
    boolean beside =
        aside > 0
            && aside < frame.gutter() * 1.5
            && words.getMinY() > box.getMinY() - 3
            && words.getMaxY() < box.getMaxY() + 3;
    if (!under && !beside) {
      tell(
          Fault.Kind.CAPTION_AWAY,
          placed.page(),
          "%s has it %.0f pt below, %.0f pt aside".formatted(figure.alt(), down, aside));
    }
  }

  private void far(Copytext.Figure figure, Placed placed) {
    int head = written.head().size();
    var flow = printed.flow();
    int next =
        figure.after() < written.blocks().size()
            ? head + written.blocks().get(figure.after())
            : head + written.flow().size();
    var near = new ArrayList<Integer>();
    if (next > 0 && next - 1 < flow.size()) {
      page(flow.get(next - 1), false).ifPresent(near::add);
    }
    if (next < flow.size()) {
      page(flow.get(next), true).ifPresent(near::add);
    }
    int off = near.stream().mapToInt(page -> Math.abs(page - placed.page())).min().orElse(0);
    if (off > 1) {
      tell(Fault.Kind.FIGURE_FAR, placed.page(), figure.alt() + " is " + off + " pages away");
    }
  }

  private static Optional<Integer> page(Part part, boolean first) {
    return part.lines().isEmpty()
        ? Optional.empty()
        : Optional.of((first ? part.lines().getFirst() : part.lines().getLast()).page());
  }

  private void pins(Copytext.Figure figure, Placed placed) {
    var photo = figure.photo();
    if (photo.page() > 0 && photo.page() != placed.page()) {
      tell(
          Fault.Kind.PIN_BROKEN,
          placed.page(),
          "%s is pinned to page %d".formatted(figure.alt(), photo.page()));
    }
    double wide = frame.columnWidth() + frame.gutter();
    double most = Math.max(photo.span(), photo.columns()) * wide - frame.gutter() + 1;
    boolean wider = photo.span() + photo.columns() > 0 && placed.box().getWidth() > most;
    // A picture with its caption beside it is narrower than its columns.
    boolean narrower = placed.box().getWidth() < 0.95 * (photo.span() - 1) * wide;
    if (wider || narrower) {
      tell(
          Fault.Kind.PIN_BROKEN,
          placed.page(),
          "%s is %.0f pt wide".formatted(figure.alt(), placed.box().getWidth()));
    }
  }

  private void tell(Fault.Kind kind, int page, String words) {
    faults.accept(new Fault(kind, page, words));
  }
}
