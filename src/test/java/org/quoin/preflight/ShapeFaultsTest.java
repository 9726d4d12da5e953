package org.quoin.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quoin.preflight.Fault.check;
import static org.quoin.preflight.Fault.error;
import static org.quoin.preflight.Fault.warning;
import static org.quoin.preflight.Mischief.image;
import static org.quoin.preflight.Mischief.stream;
import static org.quoin.preflight.Mischief.text;
import static org.quoin.preflight.Mischief.written;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// What a press or a knife would do to images, lines and text: each fault is put on a page of a
/// clean file, and is found there, alone.
class ShapeFaultsTest extends FaultyFiles {
  static Stream<Fault> faults() {
    return Stream.concat(images(), shapes());
  }

  private static Stream<Fault> images() {
    var grey = new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY);
    return Stream.of(
        error("a coarse image", Check.IMAGE_RESOLUTION, 1, "144 ppi", image(1, 70, grey, 100)),
        warning("a doubtful image", Check.IMAGE_RESOLUTION, 1, "200 ppi", image(1, 70, grey, 72)),
        warning(
            "too fine an image", Check.IMAGE_TOO_FINE, 1, "600 ppi", image(1, 70, noise(), 180)),
        error(
            "coarse line art",
            Check.BITMAP_RESOLUTION,
            1,
            "200 ppi",
            image(1, 70, new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_BINARY), 72)),
        warning(
            "a page that is one picture",
            Check.SINGLE_IMAGE_PAGE,
            2,
            document -> {
              document.getPage(1).getCOSObject().setItem(COSName.CONTENTS, stream(document, ""));
              image(2, 0, new BufferedImage(1100, 1500, BufferedImage.TYPE_BYTE_GRAY), 318)
                  .to(document);
            }));
  }

  /// 1500 × 1500 pixels that no packing makes light.
  private static BufferedImage noise() {
    var noise = new BufferedImage(1500, 1500, BufferedImage.TYPE_BYTE_GRAY);
    var bytes = ((DataBufferByte) noise.getRaster().getDataBuffer()).getData();
    new Random(5).nextBytes(bytes);
    return noise;
  }

  private static Stream<Fault> shapes() {
    return Stream.of(
        warning(
            "a thin line",
            Check.HAIRLINE,
            1,
            "0.2 pt",
            written(1, "0 0 0 1 K 0.2 w 100 100 m 200 120 l S")),
        error(
            "a line thinned by its scale",
            Check.HAIRLINE,
            1,
            "0.1 pt",
            written(1, "0 0 0 1 K 0.1 0 0 0.1 0 0 cm 1 w 1000 1000 m 2000 1200 l S")),
        error(
            "the thinnest line",
            Check.HAIRLINE,
            1,
            "0 pt",
            written(1, "0 0 0 1 K 0 w 100 100 m 200 120 l S")),
        error(
            "a box as thin as a hair",
            Check.HAIRLINE,
            1,
            "0.05 pt",
            written(1, "0 0 0 1 k 100 100 100 0.05 re f")),
        error(
            "a colour that ends at the trim",
            Check.BLEED,
            3,
            "0 mm",
            written(3, "0 1 0 0 k 208.504 100 100 50 re f")),
        warning(
            "a colour that ends within the bleed",
            Check.BLEED,
            3,
            "1.4 mm",
            written(3, "0 1 0 0 k 208.504 100 104 50 re f")),
        error(
            "text by the edge",
            Check.TEXT_NEAR_TRIM,
            4,
            "2.1 mm",
            text(4, 10, 100, 14.5f, 0, 0, 0, 1)),
        warning(
            "text near the edge",
            Check.TEXT_NEAR_TRIM,
            4,
            "3.8 mm",
            text(4, 10, 100, 19.5f, 0, 0, 0, 1)));
  }

  @Test
  void tellsWhereOnThePage() throws IOException {
    // From the sheet's lower left corner; the trim's is 8.504 pt off, and 400 pt high.
    var found =
        check(Mischief.done(clean, written(3, "1 1 1 0.5 k 108.504 108.504 72 36 re f")), folder);
    var place = found.getFirst().place().orElseThrow();
    assertTrue(place.x().points() >= 99.5 && place.right().points() <= 172.5, place.toString());
    assertTrue(place.y().points() >= 263.5 && place.bottom().points() <= 300.5, place.toString());
    var coarse =
        check(
            Mischief.done(
                clean,
                image(3, 100, new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY), 100)),
            folder);
    // 200 pixels over 100 pt are 144 ppi; at 149 they cover 34 mm.
    assertEquals(
        "An image of 200 × 100 pixels prints at 144 ppi; at least 149 ppi are needed."
            + " It would do up to 34 × 17 mm.",
        coarse.getFirst().sentence());
    assertEquals("91.496 258.504 100×50", coarse.getFirst().place().orElseThrow().toString());
    assertEquals("page 3, 91 × 259 pt", coarse.getFirst().where());
  }

  @Test
  void aPageThatGoesWrongIsFoundAndTheOthersAreRead() throws IOException {
    var found =
        check(
            Mischief.done(
                clean,
                (PDDocument document) -> {
                  written(1, "/Missing Do /None gs BT /No 3 Tf (x) Tj ET").to(document);
                  written(2, "1 1 1 0.5 k 100 100 40 40 re f").to(document);
                }),
            folder);
    assertEquals(Check.TOTAL_INK, found.getLast().check());
    assertEquals(2, found.getLast().page());
  }
}
