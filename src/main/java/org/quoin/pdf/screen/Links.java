package org.quoin.pdf.screen;

import java.net.URI;
import java.net.URISyntaxException;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.quoin.display.Mark;
import org.quoin.display.Tag;
import org.quoin.issue.Target;
import org.quoin.pdf.file.PdfFile;
import org.quoin.pdf.file.Sheet;

/// Link annotations, each tied to the link element that it is part of (ISO 14289-1, 7.18.5).
final class Links {
  /// Annotation flag Print (ISO 32000-1, table 165), which PDF/A wants set.
  private static final int PRINT = 4;

  private final PdfFile file;
  private final StructureTree structure;
  private final Destinations destinations;

  Links(PdfFile file, StructureTree structure, Destinations destinations) {
    this.file = file;
    this.structure = structure;
    this.destinations = destinations;
  }

  void add(Mark.Link link, Sheet sheet) {
    var element =
        switch (link.tag()) {
          case Tag.Content content -> structure.leaf(content.leaf()).anchored();
          case Tag.Artifact artifact -> structure.stray();
        };
    var annotation = new PdfDictionary(PdfName.ANNOT);
    annotation.put(PdfName.SUBTYPE, new PdfName("Link"));
    annotation.put(PdfName.RECT, sheet.box(link.area()));
    annotation.put(PdfName.BORDER, new PdfLiteral("[0 0 0]"));
    annotation.put(PdfName.F, new PdfNumber(PRINT));
    annotation.put(
        PdfName.CONTENTS,
        new PdfString(
            element.node().alternative().orElseGet(() -> words(link.target(), element)),
            PdfObject.TEXT_UNICODE));
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(structure.key(structure.link(element))));
    switch (link.target()) {
      case Target.Address address -> {
        var action = new PdfDictionary();
        action.put(PdfName.S, PdfName.URI);
        action.put(PdfName.URI, new PdfString(ascii(address.uri())));
        annotation.put(PdfName.A, action);
      }
      case Target.Destination destination ->
          annotation.put(PdfName.DEST, destinations.to(destination.id()));
    }
    var at = file.add(annotation);
    sheet.annotate(at);
    element.anchors().add(new Element.Anchor(sheet.place(), at));
  }

  /// What the link says where no alternative does: its address, or its own words.
  private static String words(Target target, Element element) {
    return switch (target) {
      case Target.Address address -> address.uri();
      case Target.Destination destination ->
          element.text().isEmpty() ? destination.id() : element.text();
    };
  }

  /// Addresses in a file are ASCII (ISO 32000-1, 12.6.4.7): other letters are escaped.
  private static String ascii(String address) {
    try {
      return new URI(address).toASCIIString();
    } catch (URISyntaxException e) {
      return address
          .codePoints()
          .filter(letter -> letter > ' ' && letter < 0x7F)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }
}
