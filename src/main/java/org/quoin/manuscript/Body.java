package org.quoin.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks of an article as they come, in the counting of Quoin's own reader: a list is one
/// block however many items it has.
final class Body {
  /// A list in a list is set in by as much as its markers are wide.
  private static final String SET_IN = "   ";

  private final List<String> blocks = new ArrayList<>();
  private final List<Manuscript.Picture> pictures = new ArrayList<>();
  private Optional<Numbering.Item> list = Optional.empty();
  private int remarks;
  private int depth;
  private int subhead;

  /// How many blocks there are so far.
  int size() {
    return blocks.size() - remarks;
  }

  void paragraph(String markdown) {
    block(markdown);
  }

  void quotation(String markdown) {
    block("> " + markdown.replace("\n", "\n> "));
  }

  /// @param level from 1; none is skipped on the way down, as screen readers step through them
  void subhead(int level, String markdown) {
    subhead = Math.min(level, subhead + 1);
    block("#".repeat(subhead + 1) + " " + markdown);
  }

  /// @param rows the first is the head
  void table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    var lines = new ArrayList<String>();
    for (var row : rows) {
      var cells = new ArrayList<>(row);
      while (cells.size() < columns) {
        cells.add("");
      }
      lines.add("| " + String.join(" | ", cells) + " |");
    }
    lines.add(1, "|" + "---|".repeat(columns));
    block(String.join("\n", lines));
  }

  /// An item goes on with the list it belongs to, or begins one.
  void item(Numbering.Item item, String markdown) {
    boolean goesOn = list.isPresent() && list.get().list().equals(item.list());
    depth = goesOn ? Math.min(item.level(), depth + 1) : 0;
    var margin = SET_IN.repeat(depth);
    var line =
        margin + (item.numbered() ? "1. " : "-  ") + markdown.replace("\n", "\n" + margin + SET_IN);
    if (goesOn) {
      blocks.add(blocks.removeLast() + "\n" + line);
    } else {
      if (list.isPresent()) {
        // A remark keeps two lists that follow each other apart.
        blocks.add("<!-- -->");
        remarks++;
      }
      block(line);
    }
    list = Optional.of(item);
  }

  private void block(String markdown) {
    list = Optional.empty();
    blocks.add(markdown);
  }

  void picture(Manuscript.Picture picture) {
    pictures.add(picture);
  }

  /// Whether there is a picture that no caption has been found for, with nothing after it.
  boolean awaitsCaption() {
    return !pictures.isEmpty()
        && pictures.getLast().caption().isEmpty()
        && pictures.getLast().after() == size();
  }

  void caption(Manuscript.Caption caption) {
    pictures.add(pictures.removeLast().with(caption));
  }

  String markdown() {
    return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
  }

  List<Manuscript.Picture> pictures() {
    return List.copyOf(pictures);
  }
}
