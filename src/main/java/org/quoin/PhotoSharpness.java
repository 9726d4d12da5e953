package org.quoin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quoin.display.DisplayIssue;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.issue.Pictures;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Tells photos that have too few pixels for the size they are printed at.
///
/// @param needed pixels an inch below which a photo is told
record PhotoSharpness(ReadIssue read, int needed) {

  List<Problem> problems(DisplayIssue display) {
    var places = places();
    var problems = new LinkedHashMap<Path, Problem>();
    for (DisplayPage page : display.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Picture picture) {
          long pixels = (long) picture.photo().width() * picture.crop().width() / 10_000;
          int ppi = (int) (pixels * 72_000 / Math.max(1, picture.frame().width().millipoints()));
          var file = picture.photo().file();
          if (ppi < needed && !problems.containsKey(file)) {
            var place = places.getOrDefault(file, Place.of(file.getFileName().toString()));
            var name = file.getFileName().toString();
            problems.put(
                file, new Problem.CoarsePhoto(place, name, ppi, needed, size(picture, pixels)));
          }
        }
      }
    }
    return new ArrayList<>(problems.values());
  }

  /// The largest width and height at which the crop would do, in whole millimetres.
  private String size(Mark.Picture picture, long pixels) {
    long wide = pixels * 254 / (10L * needed);
    long high =
        wide * picture.frame().height().millipoints() / picture.frame().width().millipoints();
    return String.format(Locale.ROOT, "%d × %d mm", wide, high);
  }

  private Map<Path, Place> places() {
    var places = new LinkedHashMap<Path, Place>();
    Pictures.of(read.issue())
        .forEach((path, place) -> places.put(read.issue().folder().resolve(path), place));
    return places;
  }
}
