package org.quoin.furniture;

import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.line.Line;

/// What a proof lays over a page, from the trim's corner.
///
/// @param columns the columns of its grid
/// @param baselines on which body text stands, over all columns
/// @param frames round pictures, and round the pieces that stand on the page
/// @param blanks parts of columns that no text came to stand in
/// @param notes set in the folio's look
public record ProofPage(
    int number,
    List<Rect> columns,
    List<Length> baselines,
    List<Rect> frames,
    List<Rect> blanks,
    List<Note> notes) {
  public ProofPage {
    columns = List.copyOf(columns);
    baselines = List.copyOf(baselines);
    frames = List.copyOf(frames);
    blanks = List.copyOf(blanks);
    notes = List.copyOf(notes);
  }

  /// A line of words on its baseline.
  public record Note(Point start, Line line) {}
}
