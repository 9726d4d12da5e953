package org.quoin.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The text of a tagged file by its structure, as a screen reader goes through it.
public final class StructureText {
  /// What stands beside a story and not in it, and the bullets before a list's items.
  private static final Set<String> BESIDE =
      Set.of("Caption", "Aside", "BlockQuote", "Figure", "Lbl");

  private static final Set<String> INLINE = Set.of("Span", "Link", "Reference");

  private final Map<COSBase, Map<Integer, String>> pieces = new HashMap<>();

  private StructureText(PDDocument document) throws IOException {
    for (var page : document.getPages()) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      var own = new HashMap<Integer, String>();
      for (var content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          own.put(content.getMCID(), text(content));
        }
      }
      pieces.put(page.getCOSObject(), own);
    }
  }

  /// The text of each article.
  public static List<String> stories(PDDocument document) throws IOException {
    var reader = new StructureText(document);
    var stories = new ArrayList<String>();
    for (var kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
      reader.articles((PDStructureElement) kid, stories);
    }
    return stories;
  }

  /// The text of the sections of these titles, what stands beside the stories too, a line for each
  /// block.
  public static String sections(PDDocument document, List<String> titles) throws IOException {
    var reader = new StructureText(document);
    var out = new StringBuilder();
    for (var element : elements(document, "Sect")) {
      if (titles.contains(element.getTitle())) {
        reader.read(element, Set.of(), out);
      }
    }
    return out.toString();
  }

  /// The text of one element and all that it holds.
  public static String of(PDDocument document, PDStructureElement element) throws IOException {
    var out = new StringBuilder();
    new StructureText(document).read(element, Set.of(), out);
    return out.toString();
  }

  /// Every element of one type, in reading order.
  public static List<PDStructureElement> elements(PDDocument document, String type) {
    var found = new ArrayList<PDStructureElement>();
    for (var kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
      elements((PDStructureElement) kid, type, found);
    }
    return found;
  }

  private static void elements(
      PDStructureElement element, String type, List<PDStructureElement> found) {
    if (element.getStructureType().equals(type)) {
      found.add(element);
    }
    for (var kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        elements(child, type, found);
      }
    }
  }

  private void articles(PDStructureElement element, List<String> stories) {
    if (element.getStructureType().equals("Art")) {
      var out = new StringBuilder();
      read(element, BESIDE, out);
      stories.add(out.toString());
      return;
    }
    for (var kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        articles(child, stories);
      }
    }
  }

  private void read(PDStructureElement element, Set<String> passedOver, StringBuilder out) {
    if (passedOver.contains(element.getStructureType())) {
      return;
    }
    var kids = element.getActualText() == null ? element.getKids() : List.of();
    out.append(element.getActualText() == null ? "" : element.getActualText());
    for (var kid : kids) {
      switch (kid) {
        case PDStructureElement child -> read(child, passedOver, out);
        case PDMarkedContentReference piece ->
            out.append(pieces.get(piece.getPage().getCOSObject()).get(piece.getMCID()));
        default -> {}
      }
    }
    if (!INLINE.contains(element.getStructureType())) {
      out.append('\n');
    }
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    var out = new StringBuilder();
    for (var part : content.getContents()) {
      switch (part) {
        case TextPosition glyph -> out.append(glyph.getUnicode());
        case PDMarkedContent inner -> out.append(text(inner));
        default -> {}
      }
    }
    return out.toString();
  }
}
