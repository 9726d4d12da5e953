package org.quoin.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quoin.preflight.Fault.check;
import static org.quoin.preflight.Mischief.dictionary;
import static org.quoin.preflight.Mischief.image;
import static org.quoin.preflight.Mischief.name;
import static org.quoin.preflight.Mischief.resource;
import static org.quoin.preflight.Mischief.text;
import static org.quoin.preflight.Mischief.written;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What looks like a fault and is none.
class HarmlessTest {
  @TempDir static Path folder;
  private static byte[] clean;

  @BeforeAll
  static void press() throws IOException {
    clean = CleanFile.press(folder);
  }

  /// @param told what it is
  record Harmless(String told, Mischief.Deed deed) {
    @Override
    public String toString() {
      return told;
    }
  }

  private static Harmless of(String told, Mischief.Deed deed) {
    return new Harmless(told, deed);
  }

  static Stream<Harmless> harmless() {
    return Stream.of(
        of("white on paper", text(1, 6, 100, 100, 0, 0, 0, 0)),
        of("black on paper", text(1, 6, 100, 100, 0, 0, 0, 1)),
        of("a speck of much ink", written(1, "1 1 1 1 k 100 100 5 5 re f")),
        of(
            "much ink below white",
            written(1, "1 1 1 1 k 100 100 30 30 re f 0 0 0 0 k 100 100 30 30 re f")),
        of(
            "much ink that hardly shows",
            document -> {
              resource(
                  document.getPage(0),
                  "ExtGState",
                  "Thin",
                  dictionary(name("ca"), new COSFloat(0.5f)));
              written(1, "/Thin gs 1 1 1 1 k 100 100 30 30 re f").to(document);
            }),
        of(
            "ink beyond its clip",
            written(1, "100 100 50 50 re W n 0 1 0 0 k 208.504 100 100 50 re f")),
        of(
            "RGB where the page names a default",
            document -> {
              var space = new COSArray();
              space.add(COSName.ICCBASED);
              var profile = document.getDocument().createCOSStream();
              profile.setInt(COSName.N, 3);
              try (var out = profile.createOutputStream(COSName.FLATE_DECODE)) {
                Files.copy(CleanFile.PROFILES.resolve("sRGB.icc"), out);
              }
              space.add(profile);
              resource(document.getPage(0), "ColorSpace", "DefaultRGB", space);
              written(1, "1 0 0 rg 100 100 20 20 re f").to(document);
            }),
        of(
            "a fine image that weighs little",
            image(1, 70, new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY), 24)),
        of("a hairline in the bleed", written(1, "0 0 0 1 K 0.05 w 2 2 m 5 2 l S")),
        of(
            "text of no colour",
            document -> {
              Mischief.painted(
                      1,
                      content -> {
                        content.beginText();
                        content.setRenderingMode(RenderingMode.NEITHER);
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 3);
                        content.showText("Hidden");
                        content.endText();
                      })
                  .to(document);
            }));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void isNoFault(Harmless harmless) throws IOException {
    assertEquals(List.of(), check(Mischief.done(clean, harmless.deed()), folder));
  }
}
