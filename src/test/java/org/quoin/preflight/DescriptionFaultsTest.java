package org.quoin.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quoin.preflight.Fault.check;
import static org.quoin.preflight.Fault.error;
import static org.quoin.preflight.Fault.warning;
import static org.quoin.preflight.Mischief.name;
import static org.quoin.preflight.Mischief.stream;
import static org.quoin.preflight.Mischief.text;
import static org.quoin.preflight.Mischief.xmp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.quoin.pdf.Edition;

/// What a file must say of itself and of its printing condition: each demand of the standard is
/// broken by a file of its own, which breaks no other.
class DescriptionFaultsTest extends FaultyFiles {
  @Test
  void nothingIsWrongWithACleanFile() throws IOException {
    assertEquals(List.of(), check(clean, folder));
    assertEquals(List.of(), check(Mischief.done(clean, document -> {}), folder));
  }

  @Test
  void nothingIsWrongWithItsMarksRoundTheTrim() throws IOException {
    var marked = Edition.print(CleanFile.PROFILES).marked();
    assertEquals(List.of(), check(CleanFile.press(folder, marked), folder));
  }

  static Stream<Fault> faults() {
    return Stream.concat(description(), condition());
  }

  private static Stream<Fault> description() {
    return Stream.of(
        warning("PDF 1.7", Check.VERSION, 0, document -> document.setVersion(1.7f)),
        error("PDF 2.0", Check.VERSION, 0, document -> document.setVersion(2.0f)),
        error(
            "no XMP",
            Check.CONFORMANCE,
            0,
            document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA)),
        error("no GTS_PDFXVersion", Check.CONFORMANCE, 0, without("pdfxid:GTS_PDFXVersion")),
        error(
            "PDF/X-1a",
            Check.CONFORMANCE,
            0,
            document -> {
              xmp(">PDF/X-4<", ">PDF/X-1a:2003<").to(document);
              information(document).setString(name("GTS_PDFXVersion"), "PDF/X-1a:2003");
            }),
        error("no title", Check.DESCRIPTION, 0, xmp("(?s)<dc:title>.*</dc:title>", "")),
        error("no CreateDate", Check.DESCRIPTION, 0, without("xmp:CreateDate")),
        error("no ModifyDate", Check.DESCRIPTION, 0, without("xmp:ModifyDate")),
        error("no MetadataDate", Check.DESCRIPTION, 0, without("xmp:MetadataDate")),
        error("no DocumentID", Check.DESCRIPTION, 0, without("xmpMM:DocumentID")),
        error("no VersionID", Check.DESCRIPTION, 0, without("xmpMM:VersionID")),
        error("no RenditionClass", Check.DESCRIPTION, 0, without("xmpMM:RenditionClass")),
        error(
            "another title",
            Check.AGREEMENT,
            0,
            document -> information(document).setString(COSName.TITLE, "Another")),
        error(
            "another date",
            Check.AGREEMENT,
            0,
            document ->
                information(document).setString(COSName.CREATION_DATE, "D:20250101000000Z")),
        error("no Trapped", Check.TRAPPED, 0, without("pdf:Trapped")),
        error(
            "Trapped unknown",
            Check.TRAPPED,
            0,
            document -> {
              xmp("(<pdf:Trapped>)False", "$1Unknown").to(document);
              information(document).setName(COSName.TRAPPED, "Unknown");
            }));
  }

  private static Mischief.Deed without(String property) {
    return xmp("<" + property + ">[^<]*</" + property + ">", "");
  }

  private static COSDictionary information(PDDocument document) {
    return document.getDocumentInformation().getCOSObject();
  }

  private static Stream<Fault> condition() {
    return Stream.of(
        error(
            "no output intent",
            Check.OUTPUT_INTENT,
            0,
            document ->
                document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS)),
        error(
            "two output intents",
            Check.OUTPUT_INTENT,
            0,
            document -> {
              var intents =
                  document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
              intents.add(new COSDictionary((COSDictionary) intents.getObject(0)));
            }),
        error(
            "no identifier",
            Check.OUTPUT_INTENT,
            0,
            document -> intent(document).removeItem(COSName.OUTPUT_CONDITION_IDENTIFIER)),
        error(
            "no profile",
            Check.OUTPUT_PROFILE,
            0,
            document -> intent(document).removeItem(COSName.DEST_OUTPUT_PROFILE)),
        error("profile of a scanner", Check.OUTPUT_PROFILE, 0, profile("prtr", "scnr")),
        error("no ICC profile", Check.OUTPUT_PROFILE, 0, profile("acsp", "none")));
  }

  private static COSDictionary intent(PDDocument document) {
    return document.getDocumentCatalog().getOutputIntents().getFirst().getCOSObject();
  }

  /// Changes four letters in the profile's header.
  private static Mischief.Deed profile(String old, String fresh) {
    return document -> {
      var stream = intent(document).getCOSStream(COSName.DEST_OUTPUT_PROFILE);
      byte[] bytes;
      try (var in = stream.createInputStream()) {
        bytes = in.readAllBytes();
      }
      var header = new String(bytes, 0, 128, StandardCharsets.ISO_8859_1).replace(old, fresh);
      System.arraycopy(header.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 128);
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(bytes);
      }
    };
  }

  @Test
  void aFileWithoutIdIsFound() throws IOException {
    var text = new String(clean, StandardCharsets.ISO_8859_1).replaceFirst("/ID ?\\[", "/XD[");
    var found = check(text.getBytes(StandardCharsets.ISO_8859_1), folder);
    assertEquals(List.of(Check.FILE_ID), found.stream().map(Finding::check).toList());
  }

  @Test
  void anEncryptedFileIsFound() throws IOException {
    var open = new StandardProtectionPolicy("owner", "", new AccessPermission());
    var found = check(Mischief.done(clean, document -> document.protect(open)), folder);
    assertEquals(List.of(Check.ENCRYPTION), found.stream().map(Finding::check).toList());
    var locked = new StandardProtectionPolicy("owner", "user", new AccessPermission());
    found = check(Mischief.done(clean, document -> document.protect(locked)), folder);
    assertEquals(List.of(Check.ENCRYPTION), found.stream().map(Finding::check).toList());
  }

  @Test
  void whatIsNoPdfIsFound() throws IOException {
    for (var text : List.of("", "hello", "%PDF-1.6\n%%EOF\n")) {
      var found = check(text.getBytes(StandardCharsets.US_ASCII), folder);
      assertEquals(List.of(Check.UNREADABLE), found.stream().map(Finding::check).toList(), text);
    }
  }
}
