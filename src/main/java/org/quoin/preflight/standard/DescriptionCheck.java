package org.quoin.preflight.standard;

import java.io.IOException;
import java.util.Calendar;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.util.DateConverter;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// How the file describes itself: in XMP, and in the older information dictionary, which must not
/// say anything else.
final class DescriptionCheck {
  private static final String STANDARD = "PDF/X-4";

  private final Findings findings;
  private final PDDocument document;

  DescriptionCheck(Findings findings, PDDocument document) {
    this.findings = findings;
    this.document = document;
  }

  void run() {
    var xmp = packet().flatMap(Xmp::read);
    if (xmp.isEmpty()) {
      error(
          Check.CONFORMANCE,
          "The file has no XMP description, so it does not say that it is PDF/X-4.");
      return;
    }
    var version = xmp.get().value(Xmp.PDFX, "GTS_PDFXVersion");
    if (version.isEmpty()) {
      error(Check.CONFORMANCE, "The file does not say that it is PDF/X-4.");
    } else if (!version.get().equals(STANDARD)) {
      error(
          Check.CONFORMANCE, "The file says that it is %s, not PDF/X-4.".formatted(version.get()));
    }
    needs(xmp.get(), Xmp.DC, "title", "title");
    needs(xmp.get(), Xmp.XMP, "CreateDate", "date of creation");
    needs(xmp.get(), Xmp.XMP, "ModifyDate", "date of change");
    needs(xmp.get(), Xmp.XMP, "MetadataDate", "date of the description");
    needs(xmp.get(), Xmp.MEDIA, "DocumentID", "document ID");
    needs(xmp.get(), Xmp.MEDIA, "VersionID", "version ID");
    needs(xmp.get(), Xmp.MEDIA, "RenditionClass", "rendition class");
    trapped(xmp.get());
    agreement(xmp.get());
  }

  private Optional<byte[]> packet() {
    if (!(document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.METADATA)
        instanceof COSStream stream)) {
      return Optional.empty();
    }
    try (var packet = stream.createInputStream()) {
      return Optional.of(packet.readAllBytes());
    } catch (IOException undecodable) {
      return Optional.empty();
    }
  }

  private void needs(Xmp xmp, String namespace, String name, String title) {
    if (xmp.value(namespace, name).isEmpty()) {
      error(Check.DESCRIPTION, "The XMP description has no %s (%s).".formatted(title, name));
    }
  }

  private void trapped(Xmp xmp) {
    var said = xmp.value(Xmp.PDF, "Trapped");
    if (said.isEmpty() || !said.get().equals("True") && !said.get().equals("False")) {
      error(Check.TRAPPED, "The file does not say whether it is trapped.");
    }
  }

  /// Where both describe the same thing, both must say the same.
  private void agreement(Xmp xmp) {
    if (!(document.getDocument().getTrailer().getDictionaryObject(COSName.INFO)
        instanceof COSDictionary information)) {
      return;
    }
    agrees(information, "Title", xmp.value(Xmp.DC, "title"), String::equals);
    agrees(information, "Author", xmp.value(Xmp.DC, "creator"), String::equals);
    agrees(information, "Subject", xmp.value(Xmp.DC, "description"), String::equals);
    agrees(information, "Keywords", xmp.value(Xmp.PDF, "Keywords"), String::equals);
    agrees(information, "Creator", xmp.value(Xmp.XMP, "CreatorTool"), String::equals);
    agrees(information, "Producer", xmp.value(Xmp.PDF, "Producer"), String::equals);
    agrees(information, "Trapped", xmp.value(Xmp.PDF, "Trapped"), String::equals);
    agrees(information, "CreationDate", xmp.value(Xmp.XMP, "CreateDate"), DescriptionCheck::same);
    agrees(information, "ModDate", xmp.value(Xmp.XMP, "ModifyDate"), DescriptionCheck::same);
    agrees(information, "GTS_PDFXVersion", xmp.value(Xmp.PDFX, "GTS_PDFXVersion"), String::equals);
  }

  private void agrees(
      COSDictionary information,
      String key,
      Optional<String> told,
      BiPredicate<String, String> same) {
    var name = COSName.getPDFName(key);
    var old =
        Optional.ofNullable(information.getString(name))
            .or(() -> Optional.ofNullable(information.getNameAsString(name)))
            .map(String::strip)
            .filter(text -> !text.isEmpty());
    if (old.isPresent() && told.isPresent() && !same.test(old.get(), told.get())) {
      error(
          Check.AGREEMENT,
          "The file describes itself twice and not alike: %s is “%s” in one place and “%s” in XMP."
              .formatted(key, old.get(), told.get()));
    }
  }

  private static boolean same(String one, String other) {
    Calendar first = DateConverter.toCalendar(one);
    Calendar second = DateConverter.toCalendar(other);
    return first != null
        && second != null
        && first.getTimeInMillis() / 1000 == second.getTimeInMillis() / 1000;
  }

  private void error(Check check, String sentence) {
    findings.error(check, 0, Optional.empty(), sentence);
  }
}
