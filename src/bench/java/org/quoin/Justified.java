package org.quoin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quoin.font.HarfBuzzShaper;
import org.quoin.galley.Galley;
import org.quoin.galley.Matter;
import org.quoin.line.Measure;
import org.quoin.line.ShapedParagraph;
import org.quoin.style.ParagraphStyle.Alignment;

/// A justified paragraph of a whole issue with the measure of its column, for trying tastes on.
public record Justified(ShapedParagraph paragraph, Measure measure) {

  /// Every justified paragraph of an issue's stories, shaped in its theme.
  public static List<Justified> of(Path issue) throws IOException {
    var read = new IssueDesk(Path.of("fonts")).read(issue).value().orElseThrow();
    try (var shaper = new HarfBuzzShaper()) {
      var set = IssueGalleys.of(read, shaper).galleys();
      var column = read.theme().page().columnWidth(read.theme().page().columns());
      var found = new ArrayList<Justified>();
      for (var section : set.sections()) {
        for (Galley galley : section.galleys()) {
          if (galley instanceof Galley.Story story) {
            for (Matter matter : story.flow()) {
              if (matter instanceof Matter.Text text
                  && text.copy().styled().style().alignment() == Alignment.JUSTIFIED) {
                var measure = Measure.of(column.minus(text.inset()));
                found.add(new Justified(text.copy().shaped(), measure));
              }
            }
          }
        }
      }
      return found;
    }
  }
}
