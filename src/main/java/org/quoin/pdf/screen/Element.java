package org.quoin.pdf.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.quoin.display.StructureNode;
import org.quoin.display.StructureNode.Kind;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.PageBoxes;
import org.quoin.geometry.Rect;
import org.quoin.pdf.file.Sheet;

/// A node of the structure tree with what the pages have shown of it so far.
final class Element {
  /// A piece of a page's content by its number there.
  record Piece(PdfIndirectReference page, int number) {}

  /// A link's annotation.
  record Anchor(PdfIndirectReference page, PdfIndirectReference annotation) {}

  /// Where something is first seen.
  ///
  /// @param page from 0
  /// @param top upwards from the sheet's foot, in millipoints
  record Spot(int page, PdfIndirectReference at, int top) {}

  private final StructureNode node;
  private final Optional<Element> parent;
  private final Locale language;
  private final PdfIndirectReference place;
  private final List<Element> children = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private PdfIndirectReference linkPlace;
  private Optional<Spot> spot = Optional.empty();
  private Optional<Rect> area = Optional.empty();
  private PageBoxes boxes;
  private final StringBuilder words = new StringBuilder();
  private boolean leftwards;
  private String text = "";

  Element(
      StructureNode node, Optional<Element> parent, Locale language, PdfIndirectReference place) {
    this.node = node;
    this.parent = parent;
    this.language = language;
    this.place = place;
  }

  StructureNode node() {
    return node;
  }

  Kind kind() {
    return node.kind();
  }

  /// The link that it stands in, or itself.
  Element anchored() {
    for (var at = Optional.of(this); at.isPresent(); at = at.orElseThrow().parent) {
      if (at.orElseThrow().kind() == Kind.LINK) {
        return at.orElseThrow();
      }
    }
    return this;
  }

  /// Whether it heads its row rather than its column: not everything beside it is a head.
  boolean headsRow() {
    return parent.stream()
        .flatMap(row -> row.node().children().stream())
        .anyMatch(cell -> cell.kind() != Kind.TABLE_HEAD);
  }

  /// Its own language or the one it has from its parents.
  Locale language() {
    return language;
  }

  /// Where the element that holds its content is in the file.
  PdfIndirectReference place() {
    return place;
  }

  List<Element> children() {
    return children;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Anchor> anchors() {
    return anchors;
  }

  /// Where the link element is that its annotations belong to: itself, or the one written round it.
  Optional<PdfIndirectReference> linkPlace() {
    return Optional.ofNullable(linkPlace);
  }

  void linkPlace(PdfIndirectReference link) {
    linkPlace = link;
  }

  /// The letters it begins with.
  String text() {
    return text;
  }

  /// Notes what it says, run after run.
  void hear(GlyphRun heard) {
    if (text.isEmpty()) {
      text = heard.text().strip();
    }
    leftwards |= heard.isRightToLeft();
    words.append(heard.text());
  }

  /// All that it says where some of it is written from right to left, whose glyphs come in the
  /// order in which they look and not in that of reading.
  Optional<String> replacement() {
    return leftwards && children.isEmpty()
        ? Optional.of(words.toString().replace("\u00AD", "").replace("\u200B", ""))
        : Optional.empty();
  }

  /// Where its content covers the page; empty when it has none or goes over several.
  Optional<PdfLiteral> box() {
    return area.map(covered -> Sheet.box(boxes, covered));
  }

  /// Notes that it is seen on a page.
  void see(Spot seen, Rect covered, PageBoxes on) {
    boxes = on;
    if (spot.isEmpty()) {
      spot = Optional.of(seen);
      area = Optional.of(covered);
    } else if (spot.orElseThrow().page() == seen.page()) {
      var known = spot.orElseThrow();
      spot = Optional.of(new Spot(known.page(), known.at(), Math.max(known.top(), seen.top())));
      area = area.map(box -> box(box, covered));
    } else {
      area = Optional.empty();
    }
  }

  private static Rect box(Rect a, Rect b) {
    var x = a.x().min(b.x());
    var y = a.y().min(b.y());
    return new Rect(x, y, a.right().max(b.right()).minus(x), a.bottom().max(b.bottom()).minus(y));
  }

  /// Where it, or the first of its children that is anywhere, is first seen.
  Optional<Spot> spot() {
    if (spot.isPresent()) {
      return spot;
    }
    for (var child : children) {
      var found = child.spot();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// Whether anything of it was painted.
  boolean isShown() {
    return !pieces.isEmpty() || !anchors.isEmpty() || children.stream().anyMatch(Element::isShown);
  }
}
