package org.quoin.display;

import java.util.Locale;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.issue.Target;

/// Writes painted pages as text, one mark a line in the order of painting, then the structure tree,
/// so that a change of a page is read in review as a change of lines.
///
/// Places and extents are in points: `x y` of a baseline's start with the width it takes, or `x y
/// width×height` of a box.
public final class DisplayDump {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  private DisplayDump() {}

  /// All pages, then the structure.
  public static String of(DisplayIssue issue) {
    var dump = new DisplayDump();
    dump.line(0, "issue %s, bleed %s".formatted(issue.name(), issue.bleed()));
    issue.pages().forEach(dump::page);
    dump.line(0, "structure");
    dump.node(issue.structure(), 1);
    return dump.text.toString();
  }

  public static String of(DisplayPage page) {
    var dump = new DisplayDump();
    dump.page(page);
    return dump.text.toString();
  }

  public static String of(StructureNode node) {
    var dump = new DisplayDump();
    dump.node(node, 0);
    return dump.text.toString();
  }

  private void page(DisplayPage page) {
    var trim = page.trim();
    line(0, "page %d, %s×%s".formatted(page.number(), trim.width(), trim.height()));
    page.marks().forEach(mark -> line(1, written(mark) + "; " + written(mark.tag())));
  }

  private static String written(Mark mark) {
    return switch (mark) {
      case Mark.Text words -> written(words);
      case Mark.Fill(Rect area, var ink, var _) -> "fill %s; %s".formatted(area, ink.name());
      case Mark.Shape(Point origin, var outline, var ink, var _) ->
          "shape %s of %d steps; %s".formatted(written(origin), outline.steps().size(), ink.name());
      case Mark.Picture(Rect frame, var photo, var crop, var _) ->
          "picture %s; %s, %d %d %d×%d"
              .formatted(
                  frame,
                  photo.file().getFileName(),
                  crop.x(),
                  crop.y(),
                  crop.width(),
                  crop.height());
      case Mark.Drawing(Rect frame, var artwork, var _) ->
          "drawing %s; %d fills".formatted(frame, artwork.fills().size());
      case Mark.Link(Rect area, Target target, var _) ->
          "link %s; to %s".formatted(area, written(target));
    };
  }

  /// A scale is told where it is not the natural one, a turn where there is one.
  private static String written(Mark.Text words) {
    var glyphs = words.glyphs();
    var turn =
        switch (words.turn()) {
          case NONE -> "";
          case UPWARDS -> " upwards";
          case DOWNWARDS -> " downwards";
        };
    var scale = glyphs.scale() == 1000 ? "" : " scaled " + glyphs.scale();
    return "text%s %s %s “%s”; %s %s%s, %s, %s"
        .formatted(
            turn,
            written(words.origin()),
            glyphs.width(),
            visible(glyphs.text()),
            glyphs.face().key(),
            glyphs.size(),
            scale,
            words.ink().name(),
            words.language().toLanguageTag());
  }

  private static String written(Point point) {
    return point.x() + " " + point.y();
  }

  private static String written(Target target) {
    return switch (target) {
      case Target.Address(String uri) -> uri;
      case Target.Destination(String id) -> "#" + id;
    };
  }

  private static String written(Tag tag) {
    return switch (tag) {
      case Tag.Content(int leaf) -> "leaf " + leaf;
      case Tag.Artifact(Tag.Artifact.Kind kind) -> lower(kind);
    };
  }

  private void node(StructureNode node, int depth) {
    var line = new StringBuilder(lower(node.kind()));
    if (node.leaf() >= 0) {
      line.append(' ').append(node.leaf());
    }
    node.id().ifPresent(id -> line.append(" #").append(id));
    node.title().ifPresent(title -> line.append(" “").append(visible(title)).append('”'));
    node.alternative().ifPresent(words -> line.append(" says “").append(words).append('”'));
    node.language().ifPresent(language -> line.append(" in ").append(language.toLanguageTag()));
    line(depth, line.toString());
    node.children().forEach(child -> node(child, depth + 1));
  }

  private static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Letters that a reader of the dump could not see or tell from others are shown as signs.
  private static String visible(String words) {
    return words.replace("\u00AD", "‐").replace("\u00A0", "⍽").replace("\n", "⏎");
  }

  private void line(int depth, String words) {
    text.append(INDENT.repeat(depth)).append(words).append('\n');
  }
}
