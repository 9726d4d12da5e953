package org.quoin.pdf.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.quoin.display.Mark;
import org.quoin.display.StructureNode;
import org.quoin.display.Tag;
import org.quoin.geometry.Length;
import org.quoin.geometry.PageBoxes;
import org.quoin.geometry.Size;
import org.quoin.pdf.file.Decimal;
import org.quoin.pdf.file.Description;
import org.quoin.pdf.file.IccProfile;
import org.quoin.pdf.file.IccSpaces;
import org.quoin.pdf.file.Lettering;
import org.quoin.pdf.file.Makeready;
import org.quoin.pdf.file.MarkArea;
import org.quoin.pdf.file.Paint;
import org.quoin.pdf.file.PdfFile;
import org.quoin.pdf.file.PhotoInks;
import org.quoin.pdf.file.Sheet;
import org.quoin.style.Ink;

/// The screen edition: sRGB, trimmed, with links, and with every mark tagged as part of the
/// structure or as an artifact.
public final class ScreenMakeready implements Makeready {
  /// The version that PDF/UA-1 and PDF/A-2 are built on.
  public static final String VERSION = "1.7";

  private static final String SRGB = "sRGB IEC61966-2.1";

  private final byte[] rgbProfile;
  private final Path inksProfile;
  private final IccSpaces spaces;
  private final StructureTree structure;
  private final Destinations destinations = new Destinations();
  private final Links links;

  /// Elements of the page's marked content by its number, while the page is painted.
  private PdfArray marked = new PdfArray();

  private int page;
  private final Map<Integer, Integer> folios = new HashMap<>();

  /// @param rgb the sRGB profile
  /// @param inks a CMYK profile, for photos in process inks that carry none
  public ScreenMakeready(
      PdfFile file, Path rgb, Path inks, StructureNode document, Locale language) {
    this.rgbProfile = IccProfile.read(rgb);
    this.inksProfile = inks;
    this.spaces = new IccSpaces(file);
    this.structure = new StructureTree(file, document, language);
    this.links = new Links(file, structure, destinations);
  }

  /// The trim alone: bleed is cut off.
  @Override
  public PageBoxes boxes(Size trim, Length bleed) {
    return PageBoxes.around(trim, Length.ZERO, Length.ZERO);
  }

  @Override
  public Paint paint(Ink ink, Coverage coverage) {
    return paint(ink.screen().value());
  }

  @Override
  public Paint paint(int rgb) {
    return Paint.of(share(rgb >> 16) + ' ' + share(rgb >> 8) + ' ' + share(rgb) + " rg");
  }

  /// The lowest eight bits as a share of one, to thousandths, which tell all 256 apart.
  private static String share(int bits) {
    return Decimal.of(Math.round((bits & 0xFF) * 1000 / 255f));
  }

  @Override
  public PdfObject photoSpace(int channels, Optional<byte[]> profile) {
    return switch (channels) {
      case 1 -> PdfName.DEVICEGRAY;
      case 4 -> spaces.space(profile.orElseGet(() -> IccProfile.read(inksProfile)));
      default -> spaces.space(profile.orElse(rgbProfile));
    };
  }

  @Override
  public Optional<PhotoInks> photoInks() {
    return Optional.empty();
  }

  @Override
  public PdfObject blendingSpace() {
    return spaces.space(rgbProfile);
  }

  @Override
  public boolean readable() {
    return true;
  }

  @Override
  public void read(Mark mark) {
    if (mark instanceof Mark.Text text && mark.tag() instanceof Tag.Content(int leaf)) {
      structure.leaf(leaf).hear(text.glyphs());
    }
  }

  @Override
  public void tag(Mark mark, Sheet sheet) {
    switch (mark.tag()) {
      case Tag.Content content -> {
        var leaf = structure.leaf(content.leaf());
        var area = MarkArea.of(mark);
        leaf.see(new Element.Spot(page, sheet.place(), sheet.y(area.y())), area, sheet.boxes());
        sheet.content().tag(leaf, () -> open(leaf, sheet));
      }
      case Tag.Artifact artifact ->
          sheet.content().tag(artifactKey(artifact, mark), () -> artifact(artifact, mark, sheet));
    }
  }

  private String open(Element leaf, Sheet sheet) {
    int number = marked.size();
    marked.add(leaf.place());
    leaf.pieces().add(new Element.Piece(sheet.place(), number));
    return "/" + Roles.name(leaf.kind()) + "<</MCID " + number + ">>BDC";
  }

  /// Backgrounds are told apart, since each must name the box that it covers.
  private static Object artifactKey(Tag.Artifact artifact, Mark mark) {
    return switch (artifact.kind()) {
      case BACKGROUND -> mark;
      case LAYOUT, FOLIO -> artifact;
    };
  }

  /// Kinds of artifacts: ISO 32000-1, table 330.
  private static String artifact(Tag.Artifact artifact, Mark mark, Sheet sheet) {
    return switch (artifact.kind()) {
      case LAYOUT -> "/Artifact<</Type/Layout>>BDC";
      case FOLIO -> "/Artifact<</Type/Pagination>>BDC";
      case BACKGROUND ->
          "/Artifact<</Type/Background/BBox" + sheet.box(MarkArea.of(mark)) + ">>BDC";
    };
  }

  @Override
  public Optional<Locale> foreign(Mark.Text text) {
    return switch (text.tag()) {
      case Tag.Content content ->
          structure.leaf(content.leaf()).language().equals(text.language())
              ? Optional.empty()
              : Optional.of(text.language());
      case Tag.Artifact artifact -> Optional.empty();
    };
  }

  @Override
  public void link(Mark.Link link, Sheet sheet) {
    links.add(link, sheet);
  }

  @Override
  public void finishPage(Sheet sheet, int number, Lettering lettering) {
    sheet.entries().put(PdfName.STRUCTPARENTS, new PdfNumber(structure.key(marked)));
    sheet.entries().put(PdfName.TABS, PdfName.S);
    marked = new PdfArray();
    folios.put(page, number);
    page++;
  }

  /// Completes the catalog and the two descriptions of the file.
  ///
  /// @return the ids that links lead to and nothing in the file has
  public List<String> finish(
      PdfFile file,
      PdfDictionary catalog,
      PdfDictionary information,
      Description description,
      String id)
      throws IOException {
    catalog.put(PdfName.STRUCTTREEROOT, structure.write());
    var missing = destinations.write(structure.root(), file, catalog);
    new Bookmarks(file)
        .write(structure.root())
        .ifPresent(outlines -> {
          catalog.put(PdfName.OUTLINES, outlines);
          catalog.put(PdfName.PAGEMODE, PdfName.USEOUTLINES);
        });
    catalog.put(PdfName.PAGELABELS, PageLabels.of(folios, page));
    var marks = new PdfDictionary();
    marks.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    catalog.put(PdfName.MARKINFO, marks);
    catalog.put(PdfName.LANG, new PdfString(description.language().toLanguageTag()));
    var preferences = new PdfDictionary();
    preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    description.bind(preferences);
    catalog.put(PdfName.VIEWERPREFERENCES, preferences);
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(file.add(intent())));
    description.tell(information);
    catalog.put(PdfName.METADATA, file.add(description.xmp(id, Conformance.XMP)));
    return missing;
  }

  private PdfDictionary intent() {
    var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB));
    intent.put(PdfName.INFO, new PdfString(SRGB));
    intent.put(PdfName.DESTOUTPUTPROFILE, spaces.stream(rgbProfile));
    return intent;
  }
}
