package org.quoin.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.StructureNode;
import org.quoin.display.Tag;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;

/// Finds where articles stand, by what their marks mean.
///
/// @param owners the article of each leaf of the structure
record ArticleAreas(Map<Integer, String> owners) {
  /// The cover's marks belong to no article; no id of one holds a stroke.
  static final String COVER = "/cover";

  static ArticleAreas of(StructureNode tree) {
    var owners = new HashMap<Integer, String>();
    collect(tree, "", owners);
    return new ArticleAreas(owners);
  }

  private static void collect(StructureNode node, String owner, Map<Integer, String> owners) {
    var own =
        switch (node.kind()) {
          case ARTICLE -> node.id().orElse(owner);
          case SECTION -> node.id().isEmpty() ? COVER : owner;
          default -> owner;
        };
    if (node.leaf() >= 0 && !own.isEmpty()) {
      owners.put(node.leaf(), own);
    }
    node.children().forEach(child -> collect(child, own, owners));
  }

  /// In the order of painting.
  List<ShownPage.Area> on(DisplayPage page) {
    var boxes = new LinkedHashMap<String, Rect>();
    for (Mark mark : page.marks()) {
      if (mark.tag() instanceof Tag.Content(int leaf) && owners.containsKey(leaf)) {
        boxes.merge(owners.get(leaf), box(mark), ArticleAreas::round);
      }
    }
    var areas = new ArrayList<ShownPage.Area>();
    boxes.forEach((article, box) -> areas.add(new ShownPage.Area(article, box)));
    return areas;
  }

  private static Rect box(Mark mark) {
    return switch (mark) {
      case Mark.Text text -> letters(text);
      case Mark.Fill fill -> fill.area();
      case Mark.Shape shape ->
          new Rect(shape.origin().x(), shape.origin().y(), Length.ZERO, Length.ZERO);
      case Mark.Picture picture -> picture.frame();
      case Mark.Drawing drawing -> drawing.frame();
      case Mark.Link link -> link.area();
    };
  }

  /// From a little over the capitals to a little under the baseline; only standing type is turned.
  private static Rect letters(Mark.Text text) {
    var size = text.glyphs().size();
    var top = text.origin().y().minus(size.times(8, 10));
    return new Rect(text.origin().x(), top, text.glyphs().width(), size.times(11, 10));
  }

  private static Rect round(Rect a, Rect b) {
    var x = a.x().min(b.x());
    var y = a.y().min(b.y());
    return new Rect(x, y, a.right().max(b.right()).minus(x), a.bottom().max(b.bottom()).minus(y));
  }
}
