package org.quoin.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// One fact of a finished file's structure that goes wrong, and the clause of ISO 14289-1 by which
/// veraPDF tells of it; empty where the clause is one that only our own tests look at.
enum Breakage {
  NO_ALTERNATIVE("7.3", document -> of(document, "Figure").removeItem(COSName.ALT)),
  NO_LANGUAGE(
      "7.2",
      document -> {
        catalog(document).removeItem(COSName.LANG);
        of(document, "Document").removeItem(COSName.LANG);
      }),
  HEADING_SKIPS_A_LEVEL("7.4", document -> rename(of(document, "H2"), "H3")),
  LINK_WITHOUT_ITS_ANNOTATION("", document -> of(document, "Link").removeItem(COSName.K)),
  ANNOTATION_WITHOUT_ITS_LINK(
      "7.18.5", document -> annotation(document).removeItem(COSName.STRUCT_PARENT)),
  LINK_WITHOUT_WORDS("7.18.5", document -> annotation(document).removeItem(COSName.CONTENTS)),
  UNTAGGED_MARK("7.1", document -> append(document, "0 0 9 9 re f\n")),
  ARTIFACT_WITHIN_CONTENT(
      "7.1", document -> append(document, "/P<</MCID 0>>BDC /Artifact BMC 0 0 9 9 re f EMC EMC\n")),
  CONTENT_WITHIN_ARTIFACT(
      "7.1", document -> append(document, "/Artifact BMC /P<</MCID 0>>BDC 0 0 9 9 re f EMC EMC\n")),
  NO_TITLE("7.1", document -> xmp(document, "(?s)<dc:title>.*?</dc:title>", "")),
  TITLE_NOT_SHOWN("7.1", document -> catalog(document).removeItem(COSName.VIEWER_PREFERENCES)),
  NOT_MARKED("6.2", document -> catalog(document).removeItem(COSName.MARK_INFO)),
  HEAD_OF_A_TABLE_HEADS_NOTHING("", document -> of(document, "TH").removeItem(COSName.A)),
  ROW_OUTSIDE_A_TABLE("7.2", document -> rename(of(document, "Table"), "Sect")),
  LIST_WITHOUT_ITEMS("7.2", document -> rename(of(document, "LI"), "P")),
  CONTENTS_ENTRY_OUTSIDE_CONTENTS("7.2", document -> rename(of(document, "TOC"), "Sect")),
  UNKNOWN_KIND("7.1", document -> rename(of(document, "BlockQuote"), "Shout")),
  TABS_IN_NO_ORDER(
      "7.18.3",
      document -> document.getPage(0).getCOSObject().removeItem(COSName.getPDFName("Tabs"))),
  NOT_NAMED("5", document -> xmp(document, "<pdfuaid:part>1</pdfuaid:part>", "")),
  NO_BOOKMARKS("", document -> catalog(document).removeItem(COSName.OUTLINES)),
  NO_PAGE_LABELS("", document -> catalog(document).removeItem(COSName.PAGE_LABELS)),
  LINK_TO_NOWHERE("", document -> catalog(document).removeItem(COSName.NAMES));

  private interface Breaking {
    void of(PDDocument document) throws IOException;
  }

  private final String clause;
  private final Breaking breaking;

  Breakage(String clause, Breaking breaking) {
    this.clause = clause;
    this.breaking = breaking;
  }

  String clause() {
    return clause;
  }

  void in(PDDocument document) throws IOException {
    breaking.of(document);
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary annotation(PDDocument document) throws IOException {
    return document.getPage(0).getAnnotations().getFirst().getCOSObject();
  }

  private static void rename(COSDictionary element, String kind) {
    element.setItem(COSName.S, COSName.getPDFName(kind));
  }

  private static void append(PDDocument document, String operators) throws IOException {
    var page = document.getPage(0);
    var streams = new ArrayList<PDStream>();
    page.getContentStreams().forEachRemaining(streams::add);
    streams.add(
        new PDStream(
            document,
            new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII)),
            COSName.FLATE_DECODE));
    page.setContents(streams);
  }

  private static void xmp(PDDocument document, String pattern, String by) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
    var changed = xmp.replaceAll(pattern, by).getBytes(StandardCharsets.UTF_8);
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(changed)));
  }

  /// The first element of a kind, in reading order.
  private static COSDictionary of(PDDocument document, String kind) {
    var found = new ArrayList<COSDictionary>();
    collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), kind, found);
    return found.getFirst();
  }

  private static void collect(COSBase at, String kind, List<COSDictionary> found) {
    switch (at) {
      case COSObject reference -> collect(reference.getObject(), kind, found);
      case COSArray kids -> kids.forEach(kid -> collect(kid, kind, found));
      case COSDictionary element -> {
        if (kind.equals(element.getNameAsString(COSName.S))) {
          found.add(element);
        }
        collect(element.getItem(COSName.K), kind, found);
      }
      case null, default -> {}
    }
  }
}
