package org.quoin.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.display.DisplayIssue;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Mark.Crop;
import org.quoin.display.StructureNode;
import org.quoin.display.StructureNode.Kind;
import org.quoin.display.Tag;
import org.quoin.geometry.Length;
import org.quoin.issue.FileSize;
import org.quoin.pdf.file.PhotoSizes;
import org.quoin.picture.Darkroom;
import org.quoin.picture.Photo;
import org.quoin.picture.PhotoBudget;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// How photos of every kind go into both editions.
class PhotosTest {
  private static final Edition.Print PRINT = Edition.print(PressTest.PROFILES);
  private static final Edition.Screen SCREEN =
      Edition.screen(PressTest.PROFILES, FileSize.FOR_MAIL);

  @TempDir Path folder;

  /// One page, 144 × 72 points, filled by the photo.
  private byte[] page(Photo photo, Edition edition) throws IOException {
    var frame = SmallIssue.box(0, 0, 144, 72);
    var document =
        new StructureNode(
            Kind.DOCUMENT,
            -1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    var mark = new Mark.Picture(frame, photo, Crop.WHOLE, Tag.Artifact.BACKGROUND);
    var issue =
        new DisplayIssue(
            "photo",
            SmallIssue.imprint(),
            Length.ZERO,
            List.of(new DisplayPage(1, frame.size(), List.of(mark, mark))),
            document);
    var out = new ByteArrayOutputStream();
    PdfPress.press(issue, edition, out);
    return out.toByteArray();
  }

  private static PDImageXObject only(PDDocument document) throws IOException {
    var resources = document.getPage(0).getResources();
    var names = resources.getXObjectNames().iterator();
    var image = (PDImageXObject) resources.getXObject(names.next());
    assertFalse(names.hasNext(), "shown twice, written once");
    return image;
  }

  private Photo photo(BufferedImage image, Photo.Format format) throws IOException {
    var file = folder.resolve("photo." + format.name().toLowerCase(Locale.ROOT));
    ImageIO.write(image, format.name().toLowerCase(Locale.ROOT), file.toFile());
    return new Photo(
        file, format, image.getWidth(), image.getHeight(), 1, Photo.Colour.RGB, file.toString());
  }

  private static BufferedImage image(int width, int height, int kind) {
    var image = new BufferedImage(width, height, kind);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, 0xFF000000 | (i % width * 255 / width) << 16 | 0x4060);
    }
    return image;
  }

  @Test
  void aPhotoWithTooManyPixelsIsScaledDownPerEdition() throws IOException {
    var photo = photo(image(1000, 500, BufferedImage.TYPE_INT_RGB), Photo.Format.JPEG);
    try (var document = Loader.loadPDF(page(photo, PRINT))) {
      assertEquals(1000, only(document).getWidth(), "a light file goes to the press as it is");
    }
    // What lies behind a JPEG's end weighs and is not looked at.
    Files.write(photo.file(), new byte[2_000_000], StandardOpenOption.APPEND);
    try (var document = Loader.loadPDF(page(photo, PRINT))) {
      assertEquals(600, only(document).getWidth(), "300 ppi over two inches");
      assertEquals(300, only(document).getHeight());
    }
    try (var document = Loader.loadPDF(page(photo, SCREEN))) {
      assertEquals(300, only(document).getWidth(), "150 ppi over two inches");
    }
  }

  /// What the budget weighed is what lies in the file.
  @Test
  void aBudgetDecidesPixelsAndQuality() throws IOException {
    var photo = photo(image(1000, 500, BufferedImage.TYPE_INT_RGB), Photo.Format.JPEG);
    var shown = SmallIssue.box(0, 0, 144, 72);
    var pages =
        List.of(
            new DisplayPage(
                1,
                shown.size(),
                List.of(new Mark.Picture(shown, photo, Crop.WHOLE, Tag.Artifact.BACKGROUND))));
    var wanted = new PhotoSizes(pages).wanted();
    assertEquals(List.of(new PhotoBudget.Wanted(photo, shown.size())), wanted);
    for (long budget : new long[] {1, 1_000_000}) {
      var choices = PhotoBudget.choose(wanted, budget, new Darkroom());
      var most = budget == 1 ? new FileSize(1) : FileSize.FOR_MAIL;
      var edition = Edition.screen(PressTest.PROFILES, most);
      try (var document = Loader.loadPDF(page(photo, edition))) {
        assertEquals(choices.getFirst().width(), only(document).getWidth());
        try (var stored = only(document).getCOSObject().createRawInputStream()) {
          assertEquals(choices.getFirst().bytes(), stored.readAllBytes().length);
        }
      }
    }
  }

  @Test
  void aPhotoWithFewPixelsStays() throws IOException {
    var photo = photo(image(800, 400, BufferedImage.TYPE_INT_RGB), Photo.Format.JPEG);
    try (var document = Loader.loadPDF(page(photo, PRINT))) {
      try (var stored = only(document).getCOSObject().createRawInputStream()) {
        assertArrayEquals(Files.readAllBytes(photo.file()), stored.readAllBytes());
      }
    }
  }

  @Test
  void aPngWithClearPartsKeepsThem() throws Exception {
    var clear = image(100, 50, BufferedImage.TYPE_INT_ARGB);
    clear.setRGB(3, 0, 0);
    var photo = photo(clear, Photo.Format.PNG);
    for (var edition : List.of(PRINT, SCREEN)) {
      var pdf = page(photo, edition);
      try (var document = Loader.loadPDF(pdf)) {
        assertEquals(0, only(document).getSoftMask().getImage().getRGB(3, 0) & 0xFF);
        assertEquals(255, only(document).getSoftMask().getImage().getRGB(4, 0) & 0xFF);
        assertNotNull(document.getPage(0).getCOSObject().getCOSDictionary(COSName.GROUP));
      }
      if (edition == SCREEN) {
        assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
      }
    }
  }

  @Test
  void photosBecomeInksWhereTheShopAsksForIt() throws IOException {
    var photo = photo(image(100, 50, BufferedImage.TYPE_INT_RGB), Photo.Format.JPEG);
    try (var document = Loader.loadPDF(page(photo, PRINT.inked(300)))) {
      assertTrue(only(document).getColorSpace() instanceof PDDeviceCMYK);
    }
  }

  @Test
  void aPhotoInInksStaysInInks() throws Exception {
    var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 20, 4, new Point());
    for (int i = 0; i < 800; i++) {
      raster.setSample(i % 40, i / 40, 1, 200);
    }
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    var file = Files.write(folder.resolve("inks.jpg"), bytes.toByteArray());
    var photo = new Photo(file, Photo.Format.JPEG, 40, 20, 1, Photo.Colour.CMYK, "inks");
    try (var document = Loader.loadPDF(page(photo, PRINT))) {
      assertTrue(only(document).getColorSpace() instanceof PDDeviceCMYK);
      var adobe = new String(bytes.toByteArray(), "ISO-8859-1").contains("Adobe");
      assertEquals(adobe, only(document).getDecode() != null);
    }
    assertEquals(List.of(), VeraPdf.failures(page(photo, SCREEN), PDFAFlavour.PDFA_2_A));
  }
}
