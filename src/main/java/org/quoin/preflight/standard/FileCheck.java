package org.quoin.preflight.standard;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// The frame of the file: its version, its ID, what it asks a reader to do, its layers.
final class FileCheck {
  /// The version that PDF/X-4 is built on, and the first with another idea of what a PDF is.
  private static final float PLAIN = 1.6f;

  private static final float NEXT = 2.0f;

  private final Findings findings;
  private final PDDocument document;

  FileCheck(Findings findings, PDDocument document) {
    this.findings = findings;
    this.document = document;
  }

  void run() {
    version();
    if (document.isEncrypted()) {
      error(Check.ENCRYPTION, "The file is encrypted.");
    }
    if (!(document.getDocument().getDocumentID() instanceof COSArray id)
        || id.size() != 2
        || !(id.getObject(0) instanceof COSString)
        || !(id.getObject(1) instanceof COSString)) {
      error(Check.FILE_ID, "The file has no ID by which one version is known from another.");
    }
    var catalog = document.getDocumentCatalog().getCOSObject();
    form(catalog);
    layers(catalog);
  }

  private void version() {
    float version = document.getVersion();
    if (version >= NEXT) {
      error(Check.VERSION, "The file is PDF %s; PDF/X-4 is PDF 1.6.".formatted(version));
    } else if (version > PLAIN) {
      findings.warning(
          Check.VERSION,
          0,
          Optional.empty(),
          "The file calls itself PDF %s; PDF/X-4 is PDF 1.6.".formatted(version));
    }
  }

  private void form(COSDictionary catalog) {
    if (catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form
        && (form.getDictionaryObject(COSName.FIELDS) instanceof COSArray fields && fields.size() > 0
            || form.containsKey(COSName.XFA))) {
      error(Check.FORM_FIELDS, "The file has form fields.");
    }
  }

  private void layers(COSDictionary catalog) {
    if (catalog.getDictionaryObject(COSName.OCPROPERTIES) instanceof COSDictionary layers
        && layers.getDictionaryObject(COSName.OCGS) instanceof COSArray groups
        && groups.size() > 0) {
      findings.warning(
          Check.LAYERS,
          0,
          Optional.empty(),
          "The file has layers (%d): what prints depends on which of them are on."
              .formatted(groups.size()));
    }
  }

  private void error(Check check, String sentence) {
    findings.error(check, 0, Optional.empty(), sentence);
  }
}
