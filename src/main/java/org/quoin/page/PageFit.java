package org.quoin.page;

import java.util.List;

/// How well one page is filled: what an officer reads in the report.
///
/// @param fill share of the type area in use, in thousandths
/// @param uneven rows by which the columns of a band differ at their foot, the worst band
/// @param figures on this page
/// @param gaveWay rules that had to give way here, in words
public record PageFit(
    int page, int fill, int uneven, List<FigureFit> figures, List<String> gaveWay) {
  public PageFit {
    figures = List.copyOf(figures);
    gaveWay = List.copyOf(gaveWay);
  }

  /// @param span columns it takes
  /// @param crop share cut away, in thousandths
  public record FigureFit(String image, int span, int rows, int crop) {}
}
