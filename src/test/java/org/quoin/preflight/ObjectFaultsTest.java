package org.quoin.preflight;

import static org.quoin.preflight.Fault.error;
import static org.quoin.preflight.Fault.warning;
import static org.quoin.preflight.Mischief.dictionary;
import static org.quoin.preflight.Mischief.name;
import static org.quoin.preflight.Mischief.numbers;
import static org.quoin.preflight.Mischief.resource;
import static org.quoin.preflight.Mischief.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/// What the standard demands of pages and allows of objects: each demand is broken by a file of its
/// own, which breaks no other.
class ObjectFaultsTest extends FaultyFiles {
  static Stream<Fault> faults() {
    return Stream.concat(pages(), objects());
  }

  private static Stream<Fault> pages() {
    return Stream.of(
        error(
            "no trim box",
            Check.PAGE_BOXES,
            2,
            document -> document.getPage(1).getCOSObject().removeItem(COSName.TRIM_BOX)),
        error(
            "trim box and art box",
            Check.PAGE_BOXES,
            2,
            document -> document.getPage(1).setArtBox(document.getPage(1).getTrimBox())),
        error(
            "a page larger than its numbers say",
            Check.PAGE_SCALE,
            2,
            document -> document.getPage(1).setUserUnit(1.001f)),
        error(
            "trim beyond bleed",
            Check.NESTED_BOXES,
            3,
            document -> document.getPage(2).setBleedBox(new PDRectangle(20, 20, 250, 350))),
        error(
            "bleed beyond sheet",
            Check.NESTED_BOXES,
            3,
            document ->
                document
                    .getPage(2)
                    .getCOSObject()
                    .setItem(COSName.BLEED_BOX, numbers(-5, 0, 317, 417))),
        warning(
            "another page size",
            Check.PAGE_SIZE,
            3,
            document -> document.getPage(2).setTrimBox(new PDRectangle(8.504f, 28, 300, 380))),
        warning("three pages", Check.PAGE_COUNT, 0, document -> document.removePage(3)),
        warning(
            "an empty page",
            Check.EMPTY_PAGE,
            4,
            document ->
                document
                    .getPage(3)
                    .getCOSObject()
                    .setItem(COSName.CONTENTS, stream(document, "q Q"))),
        error(
            "a link",
            Check.ANNOTATION,
            1,
            document -> {
              var link = new PDAnnotationLink();
              link.setRectangle(new PDRectangle(100, 100, 50, 20));
              var destination = new PDPageFitDestination();
              destination.setPage(document.getPage(1));
              link.setDestination(destination);
              document.getPage(0).setAnnotations(List.of(link));
            }));
  }

  private static Stream<Fault> objects() {
    return Stream.of(
        error(
            "LZW",
            Check.LZW,
            2,
            document -> {
              var stream = stream(document, "q Q");
              try (var out = stream.createOutputStream(COSName.LZW_DECODE)) {
                out.write(" q 0 0 m Q ".getBytes(StandardCharsets.US_ASCII));
              }
              resource(document.getPage(1), "XObject", "Packed", form(stream));
            }),
        error(
            "LZW within the page",
            Check.LZW,
            2,
            Mischief.written(
                2,
                "20 0 0 20 100 100 cm BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID \u0080\u000b`P\u0010 EI")),
        error(
            "an outside file",
            Check.OUTSIDE_FILE,
            1,
            document -> {
              var form = form(stream(document, ""));
              form.setItem(COSName.F, new COSString("photo.tif"));
              resource(document.getPage(0), "XObject", "Outside", form);
            }),
        error(
            "a JavaScript",
            Check.ACTION,
            0,
            document -> {
              var script =
                  dictionary(
                      COSName.S, name("JavaScript"), name("JS"), new COSString("app.beep(0);"));
              document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, script);
            }),
        error(
            "an action on opening a page",
            Check.ACTION,
            3,
            document ->
                document
                    .getPage(2)
                    .getCOSObject()
                    .setItem(
                        COSName.AA,
                        dictionary(COSName.O, dictionary(COSName.S, name("NextPage"))))),
        error(
            "form fields",
            Check.FORM_FIELDS,
            0,
            document -> {
              var fields = new COSArray();
              fields.add(dictionary(COSName.FT, name("Tx"), COSName.T, new COSString("Name")));
              document
                  .getDocumentCatalog()
                  .getCOSObject()
                  .setItem(COSName.ACRO_FORM, dictionary(COSName.FIELDS, fields));
            }),
        error(
            "PostScript",
            Check.POSTSCRIPT,
            1,
            document -> {
              var stream = stream(document, "showpage");
              stream.setItem(COSName.TYPE, COSName.XOBJECT);
              stream.setItem(COSName.SUBTYPE, name("PS"));
              resource(document.getPage(0), "XObject", "Code", stream);
            }),
        error(
            "OPI",
            Check.SUBSTITUTE_IMAGE,
            1,
            document -> {
              var form = form(stream(document, ""));
              form.setItem(name("OPI"), dictionary(name("2.0"), new COSDictionary()));
              resource(document.getPage(0), "XObject", "Low", form);
            }),
        error(
            "a reference to another file",
            Check.SUBSTITUTE_IMAGE,
            1,
            document -> {
              var form = form(stream(document, ""));
              form.setItem(name("Ref"), new COSDictionary());
              resource(document.getPage(0), "XObject", "Low", form);
            }),
        error("a transfer curve", Check.TRANSFER_CURVE, 2, state("TR", name("Identity"))),
        error("a second transfer curve", Check.TRANSFER_CURVE, 2, state("TR2", name("Identity"))),
        error("a screen's phase", Check.HALFTONE, 2, state("HTP", numbers(1, 1))),
        error(
            "a screen by name",
            Check.HALFTONE,
            2,
            state(
                "HT",
                dictionary(
                    name("HalftoneType"),
                    COSInteger.ONE,
                    name("HalftoneName"),
                    new COSString("Diamond")))),
        error(
            "pages that blend in RGB",
            Check.BLENDING_SPACE,
            4,
            document -> document.getPage(3).getCOSObject().setItem(COSName.GROUP, rgbGroup())),
        error(
            "a form that blends in RGB",
            Check.BLENDING_SPACE,
            4,
            document -> {
              var form = form(stream(document, ""));
              form.setItem(COSName.GROUP, rgbGroup());
              resource(document.getPage(3), "XObject", "Shadow", form);
            }),
        warning(
            "layers",
            Check.LAYERS,
            0,
            document -> {
              var layer =
                  dictionary(COSName.TYPE, COSName.OCG, COSName.NAME, new COSString("Varnish"));
              var layers = new COSArray();
              layers.add(layer);
              document
                  .getDocumentCatalog()
                  .getCOSObject()
                  .setItem(
                      COSName.OCPROPERTIES,
                      dictionary(COSName.OCGS, layers, COSName.D, new COSDictionary()));
            }));
  }

  private static COSStream form(COSStream stream) {
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    stream.setItem(COSName.BBOX, numbers(0, 0, 10, 10));
    return stream;
  }

  private static COSDictionary rgbGroup() {
    return dictionary(COSName.S, COSName.TRANSPARENCY, COSName.CS, COSName.DEVICERGB);
  }

  private static Mischief.Deed state(String key, COSBase value) {
    return document ->
        resource(
            document.getPage(1),
            "ExtGState",
            "Odd",
            dictionary(COSName.TYPE, COSName.EXT_G_STATE, name(key), value));
  }
}
