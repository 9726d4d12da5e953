package org.quoin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The screen edition, read back.
class ScreenEditionTest {
  @TempDir Path folder;
  private byte[] pdf;

  @BeforeEach
  void press() throws IOException {
    pdf = PressTest.press(folder, Edition.screen(PressTest.PROFILES));
  }

  @Test
  void conformsToPdfUa1() throws Exception {
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
  }

  @Test
  void conformsToPdfA2a() throws Exception {
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
  }
}
