package org.quoin.page;

import java.util.List;
import java.util.Optional;
import org.quoin.geometry.Length;

/// How well one page is filled: what an officer reads in the report.
///
/// @param fill share of the type area in use, in thousandths
/// @param uneven rows by which the columns of a band differ at their foot, the worst band
/// @param room what is left of it, where it is short by a line or more
/// @param figures on this page
/// @param jumps of stories that leave this page or come to it
/// @param gaveWay rules that had to give way here, in words
public record PageFit(
    int page,
    int fill,
    int uneven,
    Optional<Room> room,
    List<FigureFit> figures,
    List<Jumped> jumps,
    List<String> gaveWay) {
  public PageFit {
    figures = List.copyOf(figures);
    jumps = List.copyOf(jumps);
    gaveWay = List.copyOf(gaveWay);
  }

  /// A page that nothing has to be told of.
  public static PageFit full(int page) {
    return new PageFit(page, 1000, 0, Optional.empty(), List.of(), List.of(), List.of());
  }

  /// Room for more.
  ///
  /// @param lines of one column
  /// @param words that they would hold, roughly
  public record Room(int lines, int words) {}

  /// How a figure came out.
  ///
  /// @param number of the picture in the structure
  /// @param span columns it takes
  /// @param width of the picture as printed
  /// @param height of the picture as printed
  /// @param scale its width in thousandths of the type area's
  /// @param crop share cut away, in thousandths
  public record FigureFit(
      int number,
      String image,
      int span,
      int rows,
      Length width,
      Length height,
      int scale,
      int crop) {}
}
