package org.quoin.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quoin.preflight.Fault.check;
import static org.quoin.preflight.Fault.error;
import static org.quoin.preflight.Fault.warning;
import static org.quoin.preflight.Mischief.borrowed;
import static org.quoin.preflight.Mischief.dictionary;
import static org.quoin.preflight.Mischief.image;
import static org.quoin.preflight.Mischief.name;
import static org.quoin.preflight.Mischief.numbers;
import static org.quoin.preflight.Mischief.painted;
import static org.quoin.preflight.Mischief.resource;
import static org.quoin.preflight.Mischief.stream;
import static org.quoin.preflight.Mischief.text;
import static org.quoin.preflight.Mischief.written;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;

/// What inks would do on a press: each fault is put on a page of a clean file, and is found there,
/// alone.
class InkFaultsTest extends FaultyFiles {
  static Stream<Fault> faults() {
    return Stream.concat(colours(), inks());
  }

  private static Stream<Fault> colours() {
    var red = "1 0 0 rg 100 100 20 20 re f";
    return Stream.of(
        error("RGB without a profile", Check.DEVICE_COLOUR, 2, written(2, red)),
        error(
            "RGB in a form",
            Check.DEVICE_COLOUR,
            2,
            document -> {
              var form = stream(document, red);
              form.setItem(COSName.TYPE, COSName.XOBJECT);
              form.setItem(COSName.SUBTYPE, COSName.FORM);
              form.setItem(COSName.BBOX, numbers(0, 0, 400, 400));
              resource(document.getPage(1), "XObject", "Red", form);
              written(2, "/Red Do").to(document);
            }),
        error(
            "an RGB image",
            Check.DEVICE_COLOUR,
            2,
            image(2, 10, new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), 48)),
        error(
            "an RGB palette",
            Check.DEVICE_COLOUR,
            2,
            written(
                2,
                "20 0 0 20 100 100 cm BI /W 2 /H 2 /BPC 8 /CS [/I /RGB 1 <FFFFFFFF0000>] ID \0\0\0\0 EI")),
        error(
            "a colour run in RGB",
            Check.DEVICE_COLOUR,
            2,
            document -> {
              var run =
                  dictionary(
                      name("FunctionType"),
                      COSInteger.TWO,
                      COSName.DOMAIN,
                      numbers(0, 1),
                      name("C0"),
                      numbers(1, 0, 0),
                      name("C1"),
                      numbers(0, 1, 0),
                      COSName.N,
                      COSInteger.ONE);
              resource(
                  document.getPage(1),
                  "Shading",
                  "Run",
                  dictionary(
                      COSName.SHADING_TYPE,
                      COSInteger.TWO,
                      name("ColorSpace"),
                      COSName.DEVICERGB,
                      COSName.COORDS,
                      numbers(100, 100, 150, 100),
                      COSName.FUNCTION,
                      run));
              written(2, "100 100 50 50 re W n /Run sh").to(document);
            }),
        error("a font that is not embedded", Check.FONT_EMBEDDED, 3, borrowed(3)),
        warning(
            "Courier",
            Check.COURIER,
            1,
            document -> {
              var fonts =
                  document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
              var font = fonts.getCOSDictionary(fonts.keySet().iterator().next());
              font.setName(COSName.BASE_FONT, "ABCDEF+CourierNewPSMT");
            }));
  }

  private static Stream<Fault> inks() {
    return Stream.of(
        error(
            "text of 4 pt in two inks",
            Check.SMALL_TEXT,
            1,
            "4 pt",
            text(1, 4, 100, 100, 1, 1, 0, 0)),
        warning(
            "text of 6 pt in two inks",
            Check.SMALL_TEXT,
            1,
            "6 pt",
            text(1, 6, 100, 100, 1, 1, 0, 0)),
        warning(
            "white text of 6 pt in a colour of two inks",
            Check.SMALL_TEXT,
            1,
            "6 pt",
            document -> {
              written(1, "1 0.5 0 0 k 90 90 100 30 re f").to(document);
              text(1, 6, 100, 100, 0, 0, 0, 0).to(document);
            }),
        error(
            "rich black text of 8 pt",
            Check.RICH_BLACK_TEXT,
            4,
            "8 pt",
            text(4, 8, 100, 100, 0.5f, 0.4f, 0.4f, 1)),
        warning(
            "rich black text of 10 pt",
            Check.RICH_BLACK_TEXT,
            4,
            "10 pt",
            text(4, 10, 100, 100, 0.5f, 0.4f, 0.4f, 1)),
        error(
            "white that overprints",
            Check.WHITE_OVERPRINT,
            2,
            painted(
                2,
                content -> {
                  var state = new PDExtendedGraphicsState();
                  state.setNonStrokingOverprintControl(true);
                  state.setOverprintMode(1);
                  content.setGraphicsStateParameters(state);
                  content.setNonStrokingColor(0f, 0f, 0f, 0f);
                  content.addRect(100, 100, 30, 30);
                  content.fill();
                })),
        warning(
            "black text cut out of a colour",
            Check.BLACK_KNOCKOUT,
            2,
            "10 pt",
            document -> {
              written(2, "1 0 0 0 k 90 90 100 30 re f").to(document);
              text(2, 10, 100, 100, 0, 0, 0, 1).to(document);
            }),
        error(
            "too much ink",
            Check.TOTAL_INK,
            3,
            "350 %",
            written(3, "1 1 1 0.5 k 100 100 40 40 re f")),
        warning(
            "much ink", Check.TOTAL_INK, 3, "310 %", written(3, "1 1 1 0.1 k 100 100 40 40 re f")),
        error(
            "too much ink where one colour multiplies another",
            Check.TOTAL_INK,
            3,
            "350 %",
            document -> {
              resource(
                  document.getPage(2),
                  "ExtGState",
                  "Dark",
                  dictionary(name("BM"), name("Multiply")));
              written(3, "1 1 0 0 k 100 100 40 40 re f /Dark gs 0 0 1 0.5 k 90 90 60 60 re f")
                  .to(document);
            }),
        error(
            "too much ink with a spot ink that overprints",
            Check.TOTAL_INK,
            3,
            "330 %",
            document -> {
              resource(
                  document.getPage(2), "ExtGState", "On", dictionary(name("op"), COSBoolean.TRUE));
              resource(document.getPage(2), "ColorSpace", "Gold", spot("Gold Leaf"));
              written(3, "1 1 0.3 0 k 100 100 40 40 re f /On gs /Gold cs 1 scn 90 90 60 60 re f")
                  .to(document);
            }),
        error(
            "one ink by two names",
            Check.SPOT_NAME,
            4,
            document -> {
              resource(document.getPage(3), "ColorSpace", "Gilt", spot("GOLD LEAF"));
              written(4, "/Gilt cs 1 scn 100 100 40 40 re f").to(document);
            }),
        error(
            "registration ink within the trim",
            Check.REGISTRATION_INK,
            4,
            document -> {
              resource(document.getPage(3), "ColorSpace", "Every", spot("All"));
              written(4, "/Every cs 0.5 scn 100 100 40 40 re f").to(document);
            }));
  }

  static COSArray spot(String ink) {
    var space = new COSArray();
    space.add(COSName.SEPARATION);
    space.add(name(ink));
    space.add(COSName.DEVICECMYK);
    space.add(
        dictionary(
            name("FunctionType"),
            COSInteger.TWO,
            COSName.DOMAIN,
            numbers(0, 1),
            name("C0"),
            numbers(0, 0, 0, 0),
            name("C1"),
            numbers(0, 0.2f, 0.9f, 0.15f),
            COSName.N,
            COSInteger.ONE));
    return space;
  }

  @Test
  void profilesJudgeTheSameFileEachInItsWay() throws IOException {
    var dark = Mischief.done(clean, written(3, "1 1 0.43 0 k 100 100 40 40 re f"));
    assertEquals(List.of(), check(dark, folder));
    assertEquals(List.of(), check(dark, folder, Profile.DIGITAL));
    var news = check(dark, folder, Profile.NEWSPRINT);
    assertEquals(List.of(Check.TOTAL_INK), news.stream().map(Finding::check).toList());
    assertEquals("≤ 240 %", news.getFirst().limit());
  }
}
