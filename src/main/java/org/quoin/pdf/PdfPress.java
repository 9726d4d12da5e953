package org.quoin.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.quoin.display.DisplayIssue;
import org.quoin.pdf.file.Description;
import org.quoin.pdf.file.IccProfile;
import org.quoin.pdf.file.Makeready;
import org.quoin.pdf.file.MarkPainter;
import org.quoin.pdf.file.PackedStreams;
import org.quoin.pdf.file.PdfFile;
import org.quoin.pdf.file.PhotoPlan;
import org.quoin.pdf.file.PhotoSizes;
import org.quoin.pdf.print.PrintMakeready;
import org.quoin.pdf.screen.ScreenMakeready;
import org.quoin.picture.Darkroom;
import org.quoin.picture.PhotoBudget;

/// Presses an issue's pages into a file. The same issue gives the same bytes.
public final class PdfPress {
  /// The most bytes by which a photo's own entries in the file may grow once its pixels and, where
  /// it has clear parts, their mask are in.
  private static final long PHOTO_ENTRY = 256;

  private PdfPress() {}

  /// Writes page after page; what stays in memory is the fonts' used glyphs and the structure.
  ///
  /// @throws IOException when the file, a photo, a font or a profile cannot be written or read
  public static PressReport press(DisplayIssue issue, Edition edition, OutputStream out)
      throws IOException {
    return press(issue, edition, out, new StandingForme());
  }

  /// @param forme that stands from an earlier pressing
  public static PressReport press(
      DisplayIssue issue, Edition edition, OutputStream out, StandingForme forme)
      throws IOException {
    try {
      return switch (edition) {
        case Edition.Print print -> print(issue, print, out, forme);
        case Edition.Screen screen -> screen(issue, screen, out, forme);
      };
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Makes ready for an edition while its pages are made up: packs its largest stream and lets Java
  /// load the writer's classes. It changes no byte of the file.
  public static void makeReady(Edition edition, StandingForme forme) {
    switch (edition) {
      case Edition.Print print ->
          makeReady(print.condition(), PrintMakeready.VERSION, false, forme.streams());
      case Edition.Screen screen ->
          makeReady(screen.rgb(), ScreenMakeready.VERSION, true, forme.streams());
    }
  }

  private static void makeReady(
      Path profile, String version, boolean packed, PackedStreams streams) {
    streams.pack(IccProfile.read(profile));
    var file = PdfFile.open(OutputStream.nullOutputStream(), version, packed, streams);
    file.addPage(new PdfDictionary(), new byte[0]);
    file.finish((_, _, _) -> {});
  }

  /// Objects of a print edition stay unpacked: the plainest file is the one every prepress tool
  /// reads.
  private static PressReport print(
      DisplayIssue issue, Edition.Print options, OutputStream out, StandingForme forme) {
    var description = description(issue);
    var file = PdfFile.open(out, PrintMakeready.VERSION, false, forme.streams());
    var makeready =
        new PrintMakeready(
            file,
            description.title(),
            options.condition(),
            options.rgb(),
            options.inkLimit(),
            options.marks(),
            forme.separations());
    run(
        issue,
        file,
        makeready,
        options.plan(),
        new Darkroom(),
        forme,
        (catalog, information, id) ->
            makeready.finish(file, catalog, information, description, id));
    return new PressReport(issue.pages().size(), file.bytes(), List.of(), List.of());
  }

  /// First without its photos, to see what they may weigh: text, fonts and structure never give.
  private static PressReport screen(
      DisplayIssue issue, Edition.Screen options, OutputStream out, StandingForme forme)
      throws IOException {
    var photos = new PhotoSizes(issue.pages()).wanted();
    if (photos.isEmpty()) {
      return screen(issue, options, List.of(), PhotoPlan.blank(), out, forme);
    }
    var rest =
        screen(
            issue, options, List.of(), PhotoPlan.blank(), OutputStream.nullOutputStream(), forme);
    long budget = options.most().bytes() - rest.bytes() - PHOTO_ENTRY * photos.size();
    var choices = PhotoBudget.choose(photos, budget, options.darkroom());
    return screen(issue, options, choices, PhotoPlan.chosen(choices), out, forme);
  }

  private static PressReport screen(
      DisplayIssue issue,
      Edition.Screen options,
      List<PhotoBudget.Choice> choices,
      PhotoPlan plan,
      OutputStream out,
      StandingForme forme) {
    var description = description(issue);
    var file = PdfFile.open(out, ScreenMakeready.VERSION, true, forme.streams());
    var makeready =
        new ScreenMakeready(
            file, options.rgb(), options.inks(), issue.structure(), issue.imprint().language());
    var lost = new ArrayList<String>();
    run(
        issue,
        file,
        makeready,
        plan,
        options.darkroom(),
        forme,
        (catalog, information, id) ->
            lost.addAll(makeready.finish(file, catalog, information, description, id)));
    return new PressReport(issue.pages().size(), file.bytes(), choices, lost);
  }

  private static void run(
      DisplayIssue issue,
      PdfFile file,
      Makeready makeready,
      PhotoPlan plan,
      Darkroom darkroom,
      StandingForme forme,
      PdfFile.Closing closing) {
    var painter = new MarkPainter(file, makeready, plan, darkroom, issue.pages(), forme.pages());
    painter.paint(issue.bleed());
    file.finish((catalog, information, id) -> {
      painter.finish(catalog);
      closing.close(catalog, information, id);
    });
  }

  private static Description description(DisplayIssue issue) {
    var imprint = issue.imprint();
    return new Description(
        imprint.title() + ", " + imprint.number(),
        imprint.publisher(),
        imprint.moment(),
        imprint.language());
  }
}
