package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.pdf.Outside;
import org.quoin.pdf.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Whole issues keep the screen edition's standards, by the word of programs that others wrote.
class ScreenStandardsTest {
  @TempDir Path folder;

  static List<String> names() throws IOException {
    return ScreenSample.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void conformsToPdfUa1(String name) throws Exception {
    assertEquals(List.of(), VeraPdf.failures(ScreenSample.of(name).pdf(), PDFAFlavour.PDFUA_1));
  }

  @ParameterizedTest
  @MethodSource("names")
  void conformsToPdfA2a(String name) throws Exception {
    assertEquals(List.of(), VeraPdf.failures(ScreenSample.of(name).pdf(), PDFAFlavour.PDFA_2_A));
  }

  @ParameterizedTest
  @MethodSource("names")
  void anotherReaderFindsNoFault(String name) throws Exception {
    var file = Files.write(folder.resolve("screen.pdf"), ScreenSample.of(name).pdf());
    var printed = Outside.run(folder, "qpdf", "--check", file.toString());
    assertFalse(printed.contains("WARNING"), printed);
  }
}
