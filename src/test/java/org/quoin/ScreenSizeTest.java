package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.issue.FileSize;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;
import org.quoin.picture.PhotoBudget;

/// The screen edition keeps to its size, and its photos look as good as that size allows.
class ScreenSizeTest {
  static List<String> names() throws IOException {
    return ScreenSample.names();
  }

  /// Five megabytes hold a newsletter without a fault to see: structural similarity of 0.95 or more
  /// in all that 150 pixels an inch can show.
  @ParameterizedTest
  @MethodSource("names")
  void fiveMegabytesHoldEveryPhotoSharp(String name) {
    var sample = ScreenSample.of(name);
    assertTrue(sample.pdf().length <= 5_000_000, () -> sample.pdf().length + " bytes");
    assertTrue(!sample.report().photos().isEmpty());
    for (var photo : sample.report().photos()) {
      assertTrue(photo.likeness() >= 95_000, photo::toString);
      assertTrue(photo.ppi() >= 150, photo::toString);
    }
  }

  @Test
  void aTightSizeIsKeptToAndUsed() throws IOException {
    var sample = ScreenSample.of("2012-q2-tg");
    long photos = sample.report().photos().stream().mapToLong(PhotoBudget.Choice::bytes).sum();
    long rest = sample.pdf().length - photos;
    long most = rest + photos / 3;
    var out = new ByteArrayOutputStream();
    var edition = Edition.screen(ScreenSample.PROFILES, new FileSize(most));
    var report = PdfPress.press(sample.display(), edition, out);
    assertEquals(out.size(), report.bytes());
    assertTrue(out.size() <= most, () -> out.size() + " bytes of " + most);
    assertTrue(out.size() > most - photos / 10, () -> out.size() + " bytes of " + most);
  }

  /// What was told of each photo is what lies in the file.
  @Test
  void theFileHoldsWhatIsTold() throws IOException {
    var sample = ScreenSample.of("2012-q2");
    var told = sample.report().photos().stream().map(PhotoBudget.Choice::bytes).sorted().toList();
    try (var document = Loader.loadPDF(sample.pdf())) {
      var found =
          document.getDocument().getObjectsByType(COSName.XOBJECT).stream()
              .map(object -> (COSStream) object.getObject())
              .filter(stream -> stream.getCOSName(COSName.SUBTYPE).equals(COSName.IMAGE))
              .map(stream -> stream.getInt(COSName.LENGTH))
              .sorted()
              .toList();
      assertEquals(told, found);
    }
  }
}
