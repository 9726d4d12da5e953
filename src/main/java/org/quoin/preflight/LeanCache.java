package org.quoin.preflight;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/// Keeps fonts and colour spaces, which every page uses again, and lets images and forms go.
final class LeanCache extends DefaultResourceCache {
  @Override
  public void put(COSObject reference, PDXObject object) {}
}
