package org.quoin.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.galley.Galley;
import org.quoin.geometry.Rect;
import org.quoin.picture.ArtworkReader;
import org.quoin.problem.Place;

/// Logos in low and high bands.
class WallFormTest {
  private static List<Rect> frames(int count, int rows) {
    var file = Path.of("issues/2012-q2/logos/meridian-aid.svg");
    var image = ArtworkReader.read(file, Place.of("test"), List.of()).value().orElseThrow();
    var cells = new ArrayList<Galley.Cell>();
    for (int i = 0; i < count; i++) {
      cells.add(new Galley.Cell(i, image, "", Optional.empty()));
    }
    return new WallForm(SetStack.EMPTY, 0, 4, Math.ceilDiv(count, 4))
        .frames(cells, SmallGrids.TWO_COLUMNS, rows);
  }

  /// A band twice as high gives larger logos and not only air.
  @Test
  void logosGrowWithTheirBand() {
    for (int count : new int[] {4, 6, 8, 9, 12}) {
      var low = frames(count, 10).getFirst();
      var high = frames(count, 20).getFirst();
      assertTrue(high.width().compareTo(low.width()) > 0, count + " logos");
    }
  }

  @Test
  void noLogosTouch() {
    for (int count = 1; count <= 20; count++) {
      for (int rows = 4 * Math.ceilDiv(count, 4); rows < 40; rows++) {
        var frames = frames(count, rows);
        assertEquals(count, frames.size());
        for (int i = 1; i < count; i++) {
          var before = frames.get(i - 1);
          var frame = frames.get(i);
          boolean right = frame.x().compareTo(before.right()) > 0;
          boolean under = frame.y().compareTo(before.bottom()) > 0;
          assertTrue(right || under, count + " logos in " + rows + " rows");
          assertTrue(frame.bottom().compareTo(SmallGrids.TWO_COLUMNS.height(rows)) <= 0);
        }
      }
    }
  }
}
