package org.quoin.preflight;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;

/// Keeps fonts and colour spaces, which every page uses again, and lets images and forms go.
final class LeanCache extends DefaultResourceCache {
  @Override
  public void put(COSObject reference, PDXObject object) {}

  /// PDFBox lets a page's resources go with the page.
  @Override
  public PDFont removeFont(COSObject reference) {
    return null;
  }

  @Override
  public PDColorSpace removeColorSpace(COSObject reference) {
    return null;
  }
}
