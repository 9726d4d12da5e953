package org.quoin.pdf.print;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.quoin.display.Mark;
import org.quoin.geometry.Length;
import org.quoin.geometry.PageBoxes;
import org.quoin.geometry.Rect;
import org.quoin.geometry.Size;
import org.quoin.pdf.file.Decimal;
import org.quoin.pdf.file.Description;
import org.quoin.pdf.file.IccProfile;
import org.quoin.pdf.file.IccSpaces;
import org.quoin.pdf.file.Lettering;
import org.quoin.pdf.file.Makeready;
import org.quoin.pdf.file.Paint;
import org.quoin.pdf.file.PdfFile;
import org.quoin.pdf.file.PhotoInks;
import org.quoin.pdf.file.Sheet;
import org.quoin.style.Ink;
import org.quoin.style.Ink.Print.Process;

/// The print edition: inks of the press, bleed, an output intent, and nothing that a press cannot
/// print.
public final class PrintMakeready implements Makeready {
  /// The version that PDF/X-4 is built on (ISO 15930-7, 6.1).
  public static final String VERSION = "1.6";

  private static final String CONFORMANCE =
      """
      <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
      <pdf:Trapped>False</pdf:Trapped>
      </rdf:Description>
      """;

  private static final int FULL = 1000;

  private final String title;
  private final OutputCondition condition;
  private final Path rgbProfile;
  private final Optional<Integer> inkLimit;
  private final IccSpaces spaces;
  private final SpotInks spots;
  private final Separator separator;
  private final Optional<PrinterMarks> marks;

  /// @param title of the issue, for the slug line
  /// @param condition an ICC profile of a CMYK printing condition
  /// @param rgb the profile of photos that carry none
  /// @param inkLimit what the inks of a photo may add up to, in percent, where RGB photos are
  ///   turned into inks here; empty where they are left to the print shop
  /// @param marked whether to print crop marks and what else a printer cuts off
  /// @param separations of colours that were made before
  public PrintMakeready(
      PdfFile file,
      String title,
      Path condition,
      Path rgb,
      Optional<Integer> inkLimit,
      boolean marked,
      Separations separations) {
    this.title = title;
    this.inkLimit = inkLimit;
    this.condition = OutputCondition.read(condition);
    this.rgbProfile = rgb;
    this.spaces = new IccSpaces(file);
    this.spots = new SpotInks(file);
    this.separator = separations.separator(this.condition.profile());
    this.marks = marked ? Optional.of(new PrinterMarks(spots)) : Optional.empty();
  }

  @Override
  public PageBoxes boxes(Size trim, Length bleed) {
    return PageBoxes.around(trim, bleed, marks.isPresent() ? PrinterMarks.SLUG : Length.ZERO);
  }

  @Override
  public Paint paint(Ink ink, Coverage coverage) {
    return switch (ink.print()) {
      case Process inks ->
          new Paint(SpotInks.shares(inks) + " k", overprints(inks, coverage), Optional.empty());
      case Ink.Print.Spot spot -> {
        var space = spots.space(spot.name(), spot.alternate());
        yield new Paint(
            "/%s cs %s scn".formatted(space.name(), Decimal.of(spot.tint())),
            false,
            Optional.of(space));
      }
    };
  }

  /// Black letters and rules print over whatever is below: a knocked-out black letter shows a white
  /// gap wherever the plates do not meet. White never does, for it would not print at all.
  private static boolean overprints(Process inks, Coverage coverage) {
    return switch (coverage) {
      case LINE ->
          inks.key() == FULL && inks.cyan() == 0 && inks.magenta() == 0 && inks.yellow() == 0;
      case AREA -> false;
    };
  }

  @Override
  public Paint paint(int rgb) {
    return Paint.of(SpotInks.shares(separator.inks(rgb)) + " k");
  }

  /// RGB only with a profile, which PDF/X-4 allows and which keeps the photo's own colours until
  /// the print shop's conversion; the device's own grey and process inks need none.
  @Override
  public PdfObject photoSpace(int channels, Optional<byte[]> profile) {
    return switch (channels) {
      case 1 -> PdfName.DEVICEGRAY;
      case 4 -> PdfName.DEVICECMYK;
      default -> spaces.space(profile.orElseGet(() -> IccProfile.read(rgbProfile)));
    };
  }

  @Override
  public Optional<PhotoInks> photoInks() {
    return inkLimit.map(limit -> new PhotoInks(condition.profile(), limit));
  }

  @Override
  public PdfObject blendingSpace() {
    return PdfName.DEVICECMYK;
  }

  @Override
  public boolean readable() {
    return false;
  }

  @Override
  public void read(Mark mark) {}

  @Override
  public void tag(Mark mark, Sheet sheet) {}

  @Override
  public Optional<Locale> foreign(Mark.Text text) {
    return Optional.empty();
  }

  /// Paper leads nowhere, and PDF/X-4 bars annotations from the page (ISO 15930-7, 6.17).
  @Override
  public void link(Mark.Link link, Sheet sheet) {}

  @Override
  public void finishPage(Sheet sheet, int number, Lettering lettering) {
    var entries = sheet.entries();
    entries.put(PdfName.TRIMBOX, sheet.box(sheet.boxes().trim()));
    entries.put(PdfName.BLEEDBOX, sheet.box(sheet.boxes().bleed()));
    marks.ifPresent(all -> all.paint(sheet, slug(sheet.boxes().trim(), number), lettering));
  }

  /// What tells the sheet from others on the printer's table.
  private String slug(Rect trim, int number) {
    return "%s · %d · %s × %s mm · %s"
        .formatted(
            title, number, millimetres(trim.width()), millimetres(trim.height()), condition.name());
  }

  /// To a tenth: 25.4 mm are 72,000 millipoints.
  private static String millimetres(Length length) {
    return Decimal.of(length.times(254, 72_000).millipoints() * 100L);
  }

  /// Completes the catalog and the two descriptions of the file.
  public void finish(
      PdfFile file,
      PdfDictionary catalog,
      PdfDictionary information,
      Description description,
      String id) {
    catalog.put(
        PdfName.OUTPUTINTENTS,
        new PdfArray(file.add(condition.intent(spaces.stream(condition.profile())))));
    description.tell(information);
    // Whether the separations overlap already, so that gaps cannot show: Quoin leaves that to the
    // shop.
    information.put(new PdfName("Trapped"), new PdfName("False"));
    information.put(PdfName.GTS_PDFXVERSION, new PdfString("PDF/X-4"));
    catalog.put(PdfName.METADATA, file.add(description.xmp(id, CONFORMANCE)));
    var preferences = new PdfDictionary();
    description.bind(preferences);
    if (preferences.size() > 0) {
      catalog.put(PdfName.VIEWERPREFERENCES, preferences);
    }
  }
}
