package org.quoin.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.furniture.FinishedPage;
import org.quoin.furniture.Folio;
import org.quoin.furniture.JumpLine;
import org.quoin.furniture.SectionBanner;
import org.quoin.galley.SetIssue;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.issue.Target;
import org.quoin.line.Line;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.Placed;
import org.quoin.picture.Artwork;
import org.quoin.picture.Outline;
import org.quoin.picture.Photo;
import org.quoin.style.Ink;

/// Paints finished pages: everything in its final place, and what it means.
public final class Painter {
  private final SetIssue issue;
  private final Structure structure;
  private final Icons icons = Icons.read();

  public Painter(MadeUpIssue made) {
    this.issue = made.set();
    this.structure =
        new StructureBuilder(issue.issue().imprint().language(), made.jumps()).build(issue);
  }

  public DisplayIssue paint(List<FinishedPage> pages) {
    return new DisplayIssue(
        issue.issue().name(),
        issue.issue().imprint(),
        issue.theme().page().bleed(),
        pages.stream().map(this::page).toList(),
        structure.tree());
  }

  private DisplayPage page(FinishedPage page) {
    var marks = new ArrayList<Mark>();
    page.banners().forEach(banner -> banner(banner, marks));
    for (Placed placed : page.page().placed()) {
      placed(placed, page.page().origin(), marks);
    }
    page.folio().ifPresent(folio -> folio(folio, marks));
    page.jumpLines().forEach(line -> jumpLine(line, page.page().origin(), marks));
    return new DisplayPage(page.page().number(), issue.theme().page().trim(), marks);
  }

  private void banner(SectionBanner banner, List<Mark> marks) {
    marks.add(new Mark.Fill(banner.area(), banner.ink(), Tag.Artifact.BACKGROUND));
    for (Line.Segment segment : banner.label().segments()) {
      var start = banner.start();
      marks.add(
          new Mark.Text(
              switch (banner.reading()) {
                case UPWARDS -> start.plus(Length.ZERO, segment.x().negated());
                case DOWNWARDS -> start.plus(Length.ZERO, segment.x());
                case ALONG -> start.plus(segment.x(), Length.ZERO);
              },
              switch (banner.reading()) {
                case UPWARDS -> Mark.Turn.UPWARDS;
                case DOWNWARDS -> Mark.Turn.DOWNWARDS;
                case ALONG -> Mark.Turn.NONE;
              },
              segment.glyphs(),
              segment.ink(),
              issue.issue().imprint().language(),
              Tag.Artifact.FOLIO));
    }
  }

  private void folio(Folio folio, List<Mark> marks) {
    for (Folio.Part part : folio.parts()) {
      for (Line.Segment segment : part.line().segments()) {
        marks.add(
            new Mark.Text(
                new Point(part.x().plus(segment.x()), folio.baseline()),
                Mark.Turn.NONE,
                segment.glyphs(),
                segment.ink(),
                issue.issue().imprint().language(),
                Tag.Artifact.FOLIO));
      }
    }
  }

  /// Its words are a link to the other end; the arrow says no more than they do.
  private void jumpLine(JumpLine line, Point origin, List<Mark> marks) {
    var story = line.jump().story();
    var tag = structure.ofJump(story, line.onward());
    var target = new Target.Destination(StructureBuilder.jumpId(story, !line.onward()));
    for (Line.Segment segment : line.words().segments()) {
      var start = origin.plus(line.x().plus(segment.x()), line.baseline());
      marks.add(
          new Mark.Text(
              start,
              Mark.Turn.NONE,
              segment.glyphs(),
              segment.ink(),
              issue.issue().imprint().language(),
              tag));
      link(target, start, segment, tag, marks);
    }
    var arrow = line.arrow().moved(origin.x(), origin.y());
    marks.add(
        new Mark.Shape(
            new Point(arrow.x(), arrow.y()),
            arrow(arrow, line.leftwards()),
            line.ink(),
            Tag.Artifact.LAYOUT));
  }

  private static Outline arrow(Rect box, boolean leftwards) {
    int wide = box.width().millipoints();
    int high = box.height().millipoints();
    int back = leftwards ? wide : 0;
    return new Outline(
        List.of(
            new Outline.Step.Move(back, 0),
            new Outline.Step.Line(wide - back, high / 2),
            new Outline.Step.Line(back, high),
            new Outline.Step.Close()),
        false);
  }

  private void placed(Placed placed, Point origin, List<Mark> marks) {
    switch (placed) {
      case Placed.Words words -> words(words, origin, marks);
      case Placed.Fill(Rect area, Ink ink) ->
          marks.add(new Mark.Fill(area.moved(origin.x(), origin.y()), ink, Tag.Artifact.LAYOUT));
      case Placed.Icon icon ->
          icons.draw(icon.icon(), icon.box().moved(origin.x(), origin.y()), icon.ink(), marks);
      case Placed.Picture picture -> picture(picture, origin, marks);
    }
  }

  private void words(Placed.Words words, Point origin, List<Mark> marks) {
    var paragraph = structure.copies().get(words.copy()).shaped();
    var runs = paragraph.styled().runs();
    for (Line.Segment segment : LastLetters.of(words.line(), paragraph.text())) {
      var start = origin.plus(words.x().plus(segment.x()), words.baseline());
      var tag = structure.ofRun(words.copy(), segment.run());
      var language = runs.get(segment.run()).style().language();
      marks.add(
          new Mark.Text(start, Mark.Turn.NONE, segment.glyphs(), segment.ink(), language, tag));
      segment.link().ifPresent(target -> link(target, start, segment, tag, marks));
    }
  }

  /// The area to click: from a little over the letters to a little under them.
  private static void link(
      Target target, Point start, Line.Segment segment, Tag tag, List<Mark> marks) {
    var size = segment.glyphs().size();
    var top = start.y().minus(size.times(8, 10));
    var area = new Rect(start.x(), top, segment.glyphs().width(), size.times(11, 10));
    if (!marks.isEmpty()
        && marks.size() > 1
        && marks.get(marks.size() - 2) instanceof Mark.Link(var before, var to, var owner)
        && to.equals(target)
        && owner.equals(tag)
        && before.y().equals(top)) {
      marks.remove(marks.size() - 2);
      var left = before.x().min(area.x());
      area = new Rect(left, top, before.right().max(area.right()).minus(left), area.height());
    }
    marks.add(new Mark.Link(area, target, tag));
  }

  private void picture(Placed.Picture picture, Point origin, List<Mark> marks) {
    var frame = picture.frame().moved(origin.x(), origin.y());
    var tag = structure.ofPicture(picture.number());
    marks.add(
        switch (picture.image()) {
          case Photo photo ->
              new Mark.Picture(frame, photo, Cropping.fill(photo, frame, picture.focus()), tag);
          case Artwork artwork -> new Mark.Drawing(Cropping.fit(artwork, frame), artwork, tag);
        });
    Optional<Target> link = picture.link();
    link.ifPresent(target -> marks.add(new Mark.Link(frame, target, tag)));
  }
}
