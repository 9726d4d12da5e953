package org.quoin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The checks that watch over the structure would tell if a fact of it went wrong: each is broken
/// once in a file that is good otherwise.
class BrokenStructureTest {
  @Test
  void theWholeFileIsGood() throws Exception {
    var good = saved(null);
    assertEquals(List.of(), VeraPdf.failures(good, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), missing(good));
  }

  @ParameterizedTest
  @EnumSource
  void isFound(Breakage breakage) throws Exception {
    var broken = saved(breakage);
    if (breakage.clause().isEmpty()) {
      assertEquals(List.of(breakage.name()), missing(broken));
    } else {
      var failures = VeraPdf.failures(broken, PDFAFlavour.PDFUA_1);
      assertTrue(
          failures.stream().anyMatch(failure -> failure.startsWith(breakage.clause())),
          () -> breakage + ": " + failures);
    }
  }

  private static byte[] saved(Breakage breakage) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(EveryKindTest.pressed())) {
      if (breakage != null) {
        breakage.in(document);
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  /// What a reader needs and no rule of veraPDF asks for, by the name of its breakage.
  private static List<String> missing(byte[] pdf) throws IOException {
    var missing = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      var catalog = document.getDocumentCatalog();
      if (catalog.getDocumentOutline() == null) {
        missing.add(Breakage.NO_BOOKMARKS.name());
      }
      if (catalog.getPageLabels() == null) {
        missing.add(Breakage.NO_PAGE_LABELS.name());
      }
      elements(catalog.getStructureTreeRoot(), missing);
      if (!linksLeadSomewhere(document)) {
        missing.add(Breakage.LINK_TO_NOWHERE.name());
      }
    }
    return missing;
  }

  private static void elements(PDStructureNode node, List<String> missing) {
    if (node instanceof PDStructureElement element) {
      var holds = element.getKids().stream().map(Object::getClass).toList();
      if (element.getStructureType().equals("Link") && !holds.contains(PDObjectReference.class)) {
        // A link that only holds the one made for its leaf has its annotation there.
        boolean passesOn =
            element.getKids().stream()
                .anyMatch(
                    kid -> kid instanceof PDStructureElement inner && !inner.getKids().isEmpty());
        if (!passesOn) {
          missing.add(Breakage.LINK_WITHOUT_ITS_ANNOTATION.name());
        }
      }
      if (element.getStructureType().equals("TH") && element.getAttributes().size() == 0) {
        missing.add(Breakage.HEAD_OF_A_TABLE_HEADS_NOTHING.name());
      }
    }
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement child) {
        elements(child, missing);
      }
    }
  }

  private static boolean linksLeadSomewhere(PDDocument document) throws IOException {
    for (var page : document.getPages()) {
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getDestination() instanceof PDNamedDestination name
            && !name.getNamedDestination().equals("nowhere")
            && document.getDocumentCatalog().findNamedDestinationPage(name) == null) {
          return false;
        }
      }
    }
    return true;
  }
}
