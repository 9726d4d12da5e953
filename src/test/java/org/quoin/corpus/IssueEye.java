package org.quoin.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// Reads a tagged file: what each page shows, put together by the structure into articles.
final class IssueEye {
  private static final Set<String> BESIDE = Set.of("Caption", "Aside", "BlockQuote");

  private static final Set<String> PARAGRAPHS =
      Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Caption");

  private final Map<COSBase, Shown> byPage = new HashMap<>();
  private final List<Shown> pages = new ArrayList<>();
  private final List<PrintedIssue.Story> stories = new ArrayList<>();

  private IssueEye() {}

  static PrintedIssue read(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      var eye = new IssueEye();
      for (var page : document.getPages()) {
        var shown = PageEye.look(page, eye.pages.size() + 1);
        eye.pages.add(shown);
        eye.byPage.put(page.getCOSObject(), shown);
      }
      for (var kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
        eye.stories((PDStructureElement) kid);
      }
      return new PrintedIssue(eye.pages, eye.stories);
    }
  }

  private void stories(PDStructureElement element) {
    if (element.getStructureType().equals("Art")) {
      var parts = new ArrayList<PrintedIssue.Part>();
      parts(element, false, parts);
      stories.add(new PrintedIssue.Story(parts));
      return;
    }
    for (var kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        stories(child);
      }
    }
  }

  private void parts(PDStructureElement element, boolean beside, List<PrintedIssue.Part> parts) {
    var type = element.getStructureType();
    boolean aside = beside || BESIDE.contains(type);
    if (PARAGRAPHS.contains(type)) {
      parts.add(paragraph(element, aside));
      return;
    }
    if (type.equals("Figure")) {
      var boxes = new ArrayList<PrintedIssue.Placed>();
      for (var piece : pieces(element)) {
        var shown = shown(piece);
        shown
            .pictures(piece.getMCID())
            .forEach(box -> boxes.add(new PrintedIssue.Placed(shown.number(), box)));
      }
      var alt = String.valueOf(element.getAlternateDescription());
      parts.add(
          new PrintedIssue.Part(
              type, true, "", List.of(), Optional.of(new PrintedIssue.Picture(alt, boxes))));
      return;
    }
    for (var kid : element.getKids()) {
      if (kid instanceof PDStructureElement child && !type.equals("Lbl")) {
        parts(child, aside, parts);
      }
    }
  }

  private PrintedIssue.Part paragraph(PDStructureElement element, boolean beside) {
    var letters = new StringBuilder();
    var lines = new ArrayList<Line>();
    for (var piece : pieces(element)) {
      var shown = shown(piece);
      var glyphs = shown.glyphs(piece.getMCID());
      glyphs.forEach(glyph -> letters.append(glyph.text()));
      for (var line : Line.of(shown.number(), glyphs)) {
        if (!lines.isEmpty() && lines.getLast().goesOn(line)) {
          lines.add(lines.removeLast().and(line));
        } else {
          lines.add(line);
        }
      }
    }
    return new PrintedIssue.Part(
        element.getStructureType(),
        beside,
        Copytext.plain(letters.toString()),
        lines,
        Optional.empty());
  }

  private Shown shown(PDMarkedContentReference piece) {
    return byPage.get(piece.getPage().getCOSObject());
  }

  /// All pieces of marked content in an element, within its spans and links too.
  private static List<PDMarkedContentReference> pieces(PDStructureElement element) {
    var pieces = new ArrayList<PDMarkedContentReference>();
    for (var kid : element.getKids()) {
      switch (kid) {
        case PDMarkedContentReference piece -> pieces.add(piece);
        case PDStructureElement child -> pieces.addAll(pieces(child));
        default -> {}
      }
    }
    return pieces;
  }
}
