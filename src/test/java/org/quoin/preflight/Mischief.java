package org.quoin.preflight;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Puts one fault into a file and leaves the rest as it is.
final class Mischief {
  /// What is done to a file.
  interface Deed {
    void to(PDDocument document) throws IOException;
  }

  /// What is painted on a page.
  interface Painting {
    void on(PDPageContentStream content) throws IOException;
  }

  private Mischief() {}

  static byte[] done(byte[] clean, Deed deed) throws IOException {
    try (var document = Loader.loadPDF(clean)) {
      deed.to(document);
      var out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  /// Paints on a page after all that is there, with a fresh graphics state.
  static Deed painted(int page, Painting painting) {
    return document -> {
      try (var content =
          new PDPageContentStream(
              document, document.getPage(page - 1), AppendMode.APPEND, true, true)) {
        painting.on(content);
      }
    };
  }

  /// Adds operators to a page as they are written, within a state of their own.
  static Deed written(int page, String operators) {
    return document -> write(document, document.getPage(page - 1), operators);
  }

  static void write(PDDocument document, PDPage page, String operators) throws IOException {
    var contents = new COSArray();
    contents.add(stream(document, "q\n"));
    COSBase old = page.getCOSObject().getItem(COSName.CONTENTS);
    if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray several) {
      several.forEach(contents::add);
    } else {
      contents.add(old);
    }
    contents.add(stream(document, "\nQ q\n" + operators + "\nQ\n"));
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
  }

  static COSStream stream(PDDocument document, String text) throws IOException {
    var stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream()) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  /// A resource of a page, put there where it is missing.
  static void resource(PDPage page, String kind, String name, COSBase value) {
    var resources = page.getResources().getCOSObject();
    var kindName = COSName.getPDFName(kind);
    if (!(resources.getDictionaryObject(kindName) instanceof COSDictionary)) {
      resources.setItem(kindName, new COSDictionary());
    }
    resources.getCOSDictionary(kindName).setItem(COSName.getPDFName(name), value);
  }

  static PDType0Font font(PDDocument document) throws IOException {
    try (var file = Files.newInputStream(Path.of("fonts/noto-sans/NotoSans-Bold.ttf"))) {
      return PDType0Font.load(document, file);
    }
  }

  /// Text in process inks from 0 to 1, at a place from the sheet's lower left corner.
  static Deed text(int page, float size, float x, float y, float... inks) {
    return document -> {
      var font = font(document);
      painted(
              page,
              content -> {
                content.setNonStrokingColor(inks[0], inks[1], inks[2], inks[3]);
                content.beginText();
                content.setFont(font, size);
                content.newLineAtOffset(x, y);
                content.showText("Letters");
                content.endText();
              })
          .to(document);
    };
  }

  /// Text in a font that is not in the file.
  static Deed borrowed(int page) {
    return painted(
        page,
        content -> {
          content.setNonStrokingColor(0f, 0f, 0f, 1f);
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(100, 100);
          content.showText("Borrowed");
          content.endText();
        });
  }

  /// Changes the XMP packet's text.
  static Deed xmp(String old, String fresh) {
    return document -> {
      var metadata = document.getDocumentCatalog().getMetadata();
      var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      var changed = text.replaceFirst(old, fresh);
      if (changed.equals(text)) {
        throw new IllegalArgumentException("nothing to change: " + old);
      }
      var stream = document.getDocument().createCOSStream();
      stream.setItem(COSName.TYPE, COSName.METADATA);
      stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
      try (var out = stream.createOutputStream()) {
        out.write(changed.getBytes(StandardCharsets.UTF_8));
      }
      document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
    };
  }

  static COSArray numbers(float... values) {
    var array = new COSArray();
    array.setFloatArray(values);
    return array;
  }

  static COSDictionary dictionary(COSBase... keysAndValues) {
    var dictionary = new COSDictionary();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      dictionary.setItem((COSName) keysAndValues[i], keysAndValues[i + 1]);
    }
    return dictionary;
  }

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /// An image at a corner near the sheet's lower left, so many points wide.
  static Mischief.Deed image(int page, int corner, BufferedImage image, int width) {
    return document -> {
      var stored = LosslessFactory.createFromImage(document, image);
      float height = (float) width * image.getHeight() / image.getWidth();
      painted(page, content -> content.drawImage(stored, corner, corner, width, height))
          .to(document);
    };
  }
}
