package org.quoin.pdf.screen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.quoin.display.StructureNode;
import org.quoin.display.StructureNode.Kind;
import org.quoin.pdf.file.PdfFile;

/// The structure of a file: its elements, and the way back from content and links to them.
final class StructureTree {
  private final PdfFile file;
  private final Element root;
  private final Map<Integer, Element> leaves = new HashMap<>();
  private final List<Element> strays = new ArrayList<>();

  /// From a page or an annotation back to elements (ISO 32000-1, 14.7.4.4), by key.
  private final Map<Integer, PdfObject> parents = new TreeMap<>();

  private int nextKey;

  StructureTree(PdfFile file, StructureNode document, Locale language) {
    this.file = file;
    this.root = element(document, Optional.empty(), language);
  }

  private Element element(StructureNode node, Optional<Element> parent, Locale inherited) {
    var language = node.language().orElse(inherited);
    var element = new Element(node, parent, language, file.getPdfIndirectReference());
    if (node.leaf() >= 0) {
      leaves.put(node.leaf(), element);
    }
    for (var child : node.children()) {
      element.children().add(element(child, Optional.of(element), language));
    }
    return element;
  }

  Element root() {
    return root;
  }

  Element leaf(int number) {
    var leaf = leaves.get(number);
    if (leaf == null) {
      throw new IllegalArgumentException("no leaf " + number + " in the structure");
    }
    return leaf;
  }

  /// A link that no leaf holds, such as one in the foot of a page: an element of its own at the
  /// end.
  Element stray() {
    var node =
        new StructureNode(
            Kind.LINK,
            -1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    var stray =
        new Element(node, Optional.empty(), root.language(), file.getPdfIndirectReference());
    strays.add(stray);
    return stray;
  }

  int key(PdfObject parent) {
    parents.put(nextKey, parent);
    return nextKey++;
  }

  /// Adds an annotation to the link that a leaf is, or that stands in or round it.
  PdfIndirectReference link(Element leaf) {
    if (leaf.linkPlace().isEmpty()) {
      // A figure that leads somewhere stands in a link of its own; a leaf of any other kind keeps
      // its
      // content in a link within.
      leaf.linkPlace(leaf.kind() == Kind.FIGURE ? file.getPdfIndirectReference() : leaf.place());
    }
    return leaf.linkPlace().orElseThrow();
  }

  /// Writes all elements.
  PdfIndirectReference write() throws IOException {
    var top = file.getPdfIndirectReference();
    root.children().addAll(strays);
    var tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
    tree.put(PdfName.K, new PdfArray(new ElementWriter(file).write(root, top)));
    tree.put(PdfName.ROLEMAP, Roles.map());
    var back = PdfNumberTree.writeTree(parents, file);
    if (back != null) {
      tree.put(PdfName.PARENTTREE, file.add(back));
    }
    tree.put(new PdfName("ParentTreeNextKey"), new PdfNumber(nextKey));
    file.add(tree, top);
    return top;
  }
}
