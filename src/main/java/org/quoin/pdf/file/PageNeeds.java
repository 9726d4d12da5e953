package org.quoin.pdf.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.quoin.display.DisplayPage;
import org.quoin.font.Face;
import org.quoin.pdf.file.StandingPages.Standing;
import org.quoin.pdf.file.StandingPages.Use;
import org.quoin.picture.Artwork;
import org.quoin.picture.Photo;
import org.quoin.style.Ink;

/// Gets for one page what it needs of its file (fonts, photos, drawings, colours), makes it known
/// on the sheet, and notes what was asked for.
final class PageNeeds {
  private static final String OVERPRINT = "Over";
  private static final String KNOCKOUT = "Knock";

  private final Sheet sheet;
  private final Makeready makeready;
  private final PressFonts fonts;
  private final Photos photos;
  private final Drawings drawings;
  private final Set<Object> asked = new HashSet<>();
  private final List<Use> uses = new ArrayList<>();

  PageNeeds(Sheet sheet, Makeready makeready, PressFonts fonts, Photos photos, Drawings drawings) {
    this.sheet = sheet;
    this.makeready = makeready;
    this.fonts = fonts;
    this.photos = photos;
    this.drawings = drawings;
  }

  PressFont font(Face face) {
    var font = fonts.font(face);
    if (asked.add(face.file())) {
      sheet.resource(PdfName.FONT, font.name(), font.place());
      var before = font.soFar();
      uses.add(new Use.Letters(face, font.name(), before, before));
    }
    return font;
  }

  Photos.Placed photo(Photo photo) {
    var placed = photos.place(photo);
    if (asked.add(placed.name())) {
      sheet.resource(PdfName.XOBJECT, placed.name(), placed.at());
      uses.add(picture(photo, placed));
    }
    if (placed.transparent()) {
      sheet.makeTransparent();
    }
    return placed;
  }

  private static Use picture(Photo photo, Photos.Placed placed) {
    return new Use.Picture(photo, placed.name(), placed.turn(), placed.transparent());
  }

  Drawings.Placed drawing(Artwork artwork) {
    var placed = drawings.place(artwork);
    if (asked.add(placed.name())) {
      sheet.resource(PdfName.XOBJECT, placed.name(), placed.at());
      uses.add(drawing(artwork, placed));
    }
    if (placed.transparent()) {
      sheet.makeTransparent();
    }
    return placed;
  }

  private static Use drawing(Artwork artwork, Drawings.Placed placed) {
    return new Use.Drawing(artwork, placed.name(), placed.transparent());
  }

  Paint colour(Ink ink, Makeready.Coverage coverage) {
    var paint = makeready.paint(ink, coverage);
    var use = colour(ink, coverage, paint);
    if (asked.add(use)) {
      paint
          .space()
          .ifPresent(space -> sheet.resource(PdfName.COLORSPACE, space.name(), space.at()));
      uses.add(use);
    }
    return paint;
  }

  private static Use colour(Ink ink, Makeready.Coverage coverage, Paint paint) {
    return new Use.Colour(
        ink, coverage, paint.operators(), paint.space().map(Paint.Space::name).orElse(""));
  }

  /// The name of the graphics state in which what is painted overprints.
  String overprint() {
    return state(true);
  }

  /// The name of the one in which it knocks out again.
  String knockOut() {
    return state(false);
  }

  private String state(boolean overprint) {
    var name = overprint ? OVERPRINT : KNOCKOUT;
    if (asked.add(name)) {
      sheet.resource(PdfName.EXTGSTATE, name, overprint(overprint));
      uses.add(new Use.Overprint(overprint));
    }
    return name;
  }

  /// Mode 1 lets a component of zero leave what is below (ISO 32000-1, 8.6.7).
  private static PdfDictionary overprint(boolean on) {
    var state = new PdfDictionary(PdfName.EXTGSTATE);
    state.put(new PdfName("OP"), on ? PdfBoolean.PDFTRUE : PdfBoolean.PDFFALSE);
    state.put(new PdfName("op"), on ? PdfBoolean.PDFTRUE : PdfBoolean.PDFFALSE);
    state.put(new PdfName("OPM"), new PdfNumber(on ? 1 : 0));
    return state;
  }

  /// The page as it has been painted.
  Standing standing(DisplayPage page) {
    var all =
        uses.stream()
            .map(use ->
                use instanceof Use.Letters(var face, var name, var before, _)
                    ? new Use.Letters(face, name, before, fonts.font(face).soFar())
                    : use)
            .toList();
    return new Standing(page, sheet.boxes(), all, sheet.content().painted());
  }

  /// Asks for all that a standing page asked for, in the same order. Whether the file calls it all
  /// as it did then; where not, the page must be painted, which asks for the same once more.
  boolean meets(Standing standing) {
    return standing.uses().stream().allMatch(this::meets);
  }

  private boolean meets(Use use) {
    return switch (use) {
      case Use.Letters(var face, var name, var before, var after) -> {
        var font = font(face);
        yield font.name().equals(name) && font.take(before, after);
      }
      case Use.Picture picture -> picture(picture.photo(), photo(picture.photo())).equals(picture);
      case Use.Drawing drawing ->
          drawing(drawing.artwork(), drawing(drawing.artwork())).equals(drawing);
      case Use.Colour(var ink, var coverage, _, _) ->
          colour(ink, coverage, colour(ink, coverage)).equals(use);
      case Use.Overprint(boolean on) -> !state(on).isEmpty();
    };
  }
}
