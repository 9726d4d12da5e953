package org.quoin.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoin.furniture.ProofPage;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.line.Line;
import org.quoin.style.Ink;

/// Lays a proof over painted pages, in layers of its own: grid, frames, report. The pages below
/// stay as they are.
public final class ProofPainter {
  /// Thin enough not to hide what is below.
  private static final Length HAIRLINE = new Length(250);

  /// The colours of a layout artist's desk: a grid in cyan, frames in magenta, remarks in red.
  private static final Ink GRID =
      new Ink("proof grid", new Ink.Print.Process(400, 0, 0, 0), new Ink.Rgb(0x8CD3EE));

  private static final Ink FRAME =
      new Ink("proof frame", new Ink.Print.Process(0, 900, 0, 0), new Ink.Rgb(0xE0218A));
  private static final Ink REMARK =
      new Ink("proof remark", new Ink.Print.Process(0, 950, 950, 0), new Ink.Rgb(0xC8102E));

  private ProofPainter() {}

  /// @param proofs one for each page, in their order
  public static DisplayIssue over(DisplayIssue issue, List<ProofPage> proofs) {
    var pages = new ArrayList<DisplayPage>();
    for (int i = 0; i < issue.pages().size(); i++) {
      pages.add(issue.pages().get(i).with(layers(proofs.get(i))));
    }
    return new DisplayIssue(issue.name(), issue.imprint(), issue.bleed(), pages, issue.structure());
  }

  private static List<DisplayPage.Layer> layers(ProofPage proof) {
    var grid = new ArrayList<Mark>();
    for (Length baseline : proof.baselines()) {
      var left = proof.columns().getFirst().x();
      var wide = proof.columns().getLast().right().minus(left);
      grid.add(fill(new Rect(left, baseline, wide, HAIRLINE), GRID));
    }
    proof.columns().forEach(column -> outline(column, GRID, grid));
    var frames = new ArrayList<Mark>();
    proof.frames().forEach(frame -> outline(frame, FRAME, frames));
    var report = new ArrayList<Mark>();
    proof.blanks().forEach(blank -> crossed(blank, report));
    proof.notes().forEach(note -> note(note, report));
    return List.of(
        new DisplayPage.Layer("Grid", grid),
        new DisplayPage.Layer("Frames", frames),
        new DisplayPage.Layer("Report", report));
  }

  private static Mark fill(Rect area, Ink ink) {
    return new Mark.Fill(area, ink, Tag.Artifact.LAYOUT);
  }

  private static void outline(Rect box, Ink ink, List<Mark> marks) {
    marks.add(fill(new Rect(box.x(), box.y(), box.width(), HAIRLINE), ink));
    marks.add(fill(new Rect(box.x(), box.bottom(), box.width(), HAIRLINE), ink));
    marks.add(fill(new Rect(box.x(), box.y(), HAIRLINE, box.height()), ink));
    marks.add(fill(new Rect(box.right(), box.y(), HAIRLINE, box.height()), ink));
  }

  /// A blank foot: framed, with a bar at its side so that a single row is seen too.
  private static void crossed(Rect blank, List<Mark> marks) {
    outline(blank, REMARK, marks);
    marks.add(fill(new Rect(blank.x(), blank.y(), HAIRLINE.times(12), blank.height()), REMARK));
  }

  /// Words on a white ground, to be read on photos too.
  private static void note(ProofPage.Note note, List<Mark> marks) {
    for (Line.Segment segment : note.line().segments()) {
      var glyphs = segment.glyphs();
      var start = note.start().plus(segment.x(), Length.ZERO);
      var top = start.y().minus(glyphs.size());
      marks.add(
          fill(new Rect(start.x(), top, glyphs.width(), glyphs.size().times(13, 10)), Ink.WHITE));
      marks.add(
          new Mark.Text(
              start, Mark.Turn.NONE, glyphs, REMARK, Locale.ENGLISH, Tag.Artifact.LAYOUT));
    }
  }
}
