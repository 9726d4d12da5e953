package org.quoin.preflight;

import java.util.Locale;

/// What preflight looks for. Each check has one fault in view, a source that asks for it and a way
/// to mend it; thresholds are the profile's.
public enum Check {
  UNREADABLE(Source.STANDARD, "Make the file anew."),
  VERSION(Source.STANDARD, "Write the file as PDF 1.6."),
  ENCRYPTION(Source.STANDARD, "Save the file without a password."),
  FILE_ID(Source.STANDARD, "Write the file with a PDF/X-4 preset, which gives it an ID."),
  CONFORMANCE(Source.STANDARD, "Write the file with a PDF/X-4 preset."),
  DESCRIPTION(Source.STANDARD, "Write the file with a PDF/X-4 preset, which describes it in XMP."),
  AGREEMENT(Source.STANDARD, "Write the file anew: a tool has changed one description alone."),
  TRAPPED(Source.STANDARD, "Say whether the file is trapped: False, unless it is."),
  OUTPUT_INTENT(Source.STANDARD, "Write the file for one printing condition."),
  OUTPUT_PROFILE(Source.STANDARD, "Embed the ICC profile of the printing condition."),
  PAGE_BOXES(Source.STANDARD, "Say where the page is cut: give it a trim box."),
  NESTED_BOXES(Source.STANDARD, "Put the trim within the bleed and the bleed within the sheet."),
  PAGE_SCALE(Source.GHENT, "Lay the page out at the size it is printed."),
  LZW(Source.STANDARD, "Pack with Flate in place of LZW."),
  OUTSIDE_FILE(Source.STANDARD, "Put everything that is printed into the file."),
  ACTION(Source.STANDARD, "Take scripts and actions out."),
  FORM_FIELDS(Source.STANDARD, "Turn form fields into plain text."),
  ANNOTATION(Source.STANDARD, "Take links, notes and other annotations off the page."),
  POSTSCRIPT(Source.STANDARD, "Place the picture anew, as PDF or as an image."),
  SUBSTITUTE_IMAGE(Source.STANDARD, "Put the fine image itself into the file."),
  TRANSFER_CURVE(Source.STANDARD, "Take transfer curves out: the press has its own."),
  HALFTONE(Source.STANDARD, "Take screening out: the press has its own."),
  BLENDING_SPACE(Source.GHENT, "Set the blending space of transparency to the inks of the press."),
  DEVICE_COLOUR(Source.STANDARD, "Turn the colours into inks, or give them an ICC profile."),
  FONT_EMBEDDED(Source.STANDARD, "Embed the font, or set the text in one that may be."),
  COURIER(Source.GHENT, "Set the text in the font that was meant; Courier stands in for one."),
  IMAGE_RESOLUTION(Source.GHENT, "Take a larger image or print it smaller."),
  IMAGE_TOO_FINE(Source.PRACTICE, "Scale the image down: no press shows so many pixels."),
  BITMAP_RESOLUTION(Source.GHENT, "Scan line art finer or draw it as vectors."),
  HAIRLINE(Source.GHENT, "Draw the line thicker."),
  SMALL_TEXT(Source.GHENT, "Set small text in black alone, or larger."),
  RICH_BLACK_TEXT(Source.GHENT, "Set black text in the black ink alone."),
  WHITE_OVERPRINT(Source.GHENT, "Let white knock out: printed over another ink it vanishes."),
  BLACK_KNOCKOUT(Source.GHENT, "Let black text print over what is below it."),
  BLEED(Source.PRACTICE, "Draw what touches the trim on into the bleed."),
  TEXT_NEAR_TRIM(Source.PRACTICE, "Move the text away from the edge that is cut."),
  PAGE_SIZE(Source.GHENT, "Give all pages one size and orientation."),
  EMPTY_PAGE(Source.GHENT, "Take the page out, or tell the print shop that it stays empty."),
  PAGE_COUNT(Source.PRACTICE, "Add or take out pages until four divides their number."),
  SPOT_NAME(Source.GHENT, "Give each spot ink one name and one mixture."),
  REGISTRATION_INK(Source.GHENT, "Keep the ink “All” for marks outside the trim."),
  TOTAL_INK(Source.GHENT, "Convert with a profile of less ink, or lighten the colours."),
  SINGLE_IMAGE_PAGE(Source.GHENT, "Send the page with its text as text, not as one picture of it."),
  LAYERS(Source.GHENT, "Merge the layers: which of them print must not be a question.");

  /// Who asks for it.
  public enum Source {
    /// ISO 15930-7:2010, PDF/X-4.
    STANDARD("PDF/X-4"),
    /// The Ghent Workgroup's specification GWG2015, which builds on PDF/X-4.
    GHENT("Ghent Workgroup 2015"),
    /// What print shops write in their guides for customers.
    PRACTICE("print practice");

    private final String title;

    Source(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  private final Source source;
  private final String mend;

  Check(Source source, String mend) {
    this.source = source;
    this.mend = mend;
  }

  /// As it is written in reports; it stays the same when sentences are worded better.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Source source() {
    return source;
  }

  /// What would mend it.
  public String mend() {
    return mend;
  }
}
