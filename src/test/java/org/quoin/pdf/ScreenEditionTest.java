package org.quoin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.issue.FileSize;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The screen edition, read back.
class ScreenEditionTest {
  @TempDir Path folder;
  private byte[] pdf;
  private PDDocument document;

  @BeforeEach
  void press() throws IOException {
    pdf = PressTest.press(folder, Edition.screen(PressTest.PROFILES, FileSize.FOR_MAIL));
    document = Loader.loadPDF(pdf);
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  @Test
  void conformsToPdfUa1() throws Exception {
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
  }

  @Test
  void conformsToPdfA2a() throws Exception {
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void anotherReaderFindsNoFault() throws Exception {
    var file = Files.write(folder.resolve("screen.pdf"), pdf);
    var printed = Outside.run(folder, "qpdf", "--check", file.toString());
    assertFalse(printed.contains("WARNING"), printed);
  }

  /// The soft hyphen that ends a line and the line's end after it vanish, as readers do it.
  private static String joined(String extracted) {
    return extracted.replaceAll("\u00AD\\s*", "").replaceAll("\\s+", " ");
  }

  @Test
  void twoReadersFindWholeWords() throws Exception {
    Files.write(folder.resolve("screen.pdf"), pdf);
    var one = joined(new PDFTextStripper().getText(document));
    var two = joined(Outside.run(folder, "pdftotext", "-enc", "UTF-8", "screen.pdf", "-"));
    for (var text : List.of(one, two)) {
      assertTrue(
          text.contains("Two officers with five automobiles, found by well-read men."), text);
      assertTrue(text.contains("The first point"), text);
      assertTrue(text.contains("Привет всем."), text);
    }
  }

  @Test
  void structureIsTheTreeInReadingOrder() {
    assertEquals(
        """
        Document
         Sect T=News
          Art T=A good find
           H1 #0
           P
            Span #1
            Link #2 1→
           P #3 ru
           L Decimal=false
            LI
             Lbl #4
             LBody
              P #5
           Figure #6 A green slope under a blue sky
           P #7
           Link 1→
            Figure #8 The logo of the press
          Art T=Second piece
           H1 #9
           P #10
         Link 1→
        """,
        tree());
  }

  /// Each element's kind, what it says and what it holds: numbers of content counted through the
  /// document, arrows for links.
  private String tree() {
    var out = new StringBuilder();
    counted = 0;
    for (var kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
      tree((PDStructureElement) kid, "", out);
    }
    return out.toString();
  }

  private int counted;

  private void tree(PDStructureElement element, String indent, StringBuilder out) {
    out.append(indent).append(element.getStructureType());
    var pieces = element.getKids().stream().filter(PDMarkedContentReference.class::isInstance);
    if (pieces.findAny().isPresent()) {
      out.append(" #").append(counted++);
    }
    if (element.getTitle() != null) {
      out.append(" T=").append(element.getTitle());
    }
    if (element.getLanguage() != null) {
      out.append(' ').append(element.getLanguage());
    }
    if (element.getAlternateDescription() != null) {
      out.append(' ').append(element.getAlternateDescription());
    }
    if (element.getStructureType().equals("L")) {
      out.append(" Decimal=").append(element.getCOSObject().toString().contains("Decimal"));
    }
    long links = element.getKids().stream().filter(PDObjectReference.class::isInstance).count();
    out.append(links > 0 ? " " + links + "→" : "").append('\n');
    for (var kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        tree(child, indent + " ", out);
      }
    }
  }

  @Test
  void everyPieceOfContentLeadsBackToItsElement() throws IOException {
    int pieces = 0;
    var parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
    for (var page : document.getPages()) {
      int key = page.getCOSObject().getInt(COSName.STRUCT_PARENTS);
      var array = (COSArray) ((PDParentTreeValue) parents.getValue(key)).getCOSObject();
      for (int i = 0; i < array.size(); i++) {
        var element = (COSDictionary) array.getObject(i);
        assertTrue(holds(new PDStructureElement(element), page.getCOSObject(), i), "piece " + i);
        pieces++;
      }
      assertEquals("S", page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")));
    }
    assertEquals(11, pieces);
  }

  private static boolean holds(PDStructureNode element, COSDictionary page, int number) {
    return element.getKids().stream()
        .anyMatch(kid ->
            kid instanceof PDMarkedContentReference piece
                && piece.getMCID() == number
                && piece.getPage().getCOSObject() == page);
  }

  @Test
  void linksLeadOutAndAcross() throws IOException {
    var leads = new ArrayList<String>();
    for (var annotation : document.getPage(0).getAnnotations()) {
      var link = (PDAnnotationLink) annotation;
      if (link.getAction() instanceof PDActionURI action) {
        leads.add(link.getContents() + " > " + action.getURI());
      } else {
        var name = (PDNamedDestination) link.getDestination();
        var target =
            document.getDocumentCatalog().findNamedDestinationPage(name).retrievePageNumber();
        leads.add(link.getContents() + " > page " + (target + 1));
      }
    }
    assertEquals(
        List.of(
            "page 2 > page 2",
            "The logo of the press > https://example.org/?q=%C3%A9",
            "https://example.org > https://example.org"),
        leads);
  }

  @Test
  void bookmarksFollowTheTitles() throws IOException {
    var news = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
    assertEquals("News", news.getTitle());
    assertEquals("A good find", news.getFirstChild().getTitle());
    assertEquals("Second piece", news.getLastChild().getTitle());
    assertEquals(document.getPage(1), news.getLastChild().findDestinationPage(document));
    assertEquals(
        List.of("1", "2"),
        List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
  }

  @Test
  void isTrimmedAndPaintsInRgb() throws IOException {
    for (var page : document.getPages()) {
      assertEquals(300, page.getMediaBox().getWidth());
      assertEquals(400, page.getMediaBox().getHeight());
      for (var line : Operators.of(page)) {
        assertFalse(line.endsWith(" k") || line.endsWith(" scn"), line);
      }
    }
  }
}
