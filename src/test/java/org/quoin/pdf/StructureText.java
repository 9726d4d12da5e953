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

  private void articles(PDStructureElement element, List<String> stories) {
    if (element.getStructureType().equals("Art")) {
      var out = new StringBuilder();
      read(element, out);
      stories.add(out.toString());
      return;
    }
    for (var kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        articles(child, stories);
      }
    }
  }

  private void read(PDStructureElement element, StringBuilder out) {
    if (BESIDE.contains(element.getStructureType())) {
      return;
    }
    for (var kid : element.getKids()) {
      switch (kid) {
        case PDStructureElement child -> read(child, out);
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
