package org.quoin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.quoin.display.DisplayIssue;
import org.quoin.issue.FileSize;
import org.quoin.issue.References;
import org.quoin.mail.Draft;
import org.quoin.mail.DraftSize;
import org.quoin.page.MadeUpIssue;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;
import org.quoin.pdf.PressReport;
import org.quoin.pdf.StandingForme;
import org.quoin.picture.Darkroom;
import org.quoin.picture.PhotoBudget;
import org.quoin.preflight.TypographyFigures;
import org.quoin.preflight.TypographyGauge;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.report.BuildReport;
import org.quoin.report.PhotoShare;
import org.quoin.web.WebEdition;

/// Presses a composed issue into the files of one build, and keeps what is to be told of them.
final class Pressroom {
  private static final String PRINT = "-print.pdf";
  private static final String SCREEN = "-screen.pdf";

  private final Path profiles;
  private final Darkroom darkroom;
  private final ReadIssue read;
  private final Composition composition;
  private final StandingForme forme;
  private final ComposedIssue composed;
  private final DisplayIssue display;
  private final MadeUpIssue made;
  private final Output output;
  private final List<Problem> problems;
  private Optional<TypographyFigures> typography = Optional.empty();
  private List<PhotoBudget.Choice> photos = List.of();
  private PrintDesk.Look look = _ -> List.of();

  /// @param problems told so far, to which the pressroom adds its own
  Pressroom(
      Path profiles,
      Darkroom darkroom,
      ReadIssue read,
      Composition composition,
      ComposedIssue composed,
      Output output,
      List<Problem> problems) {
    this.profiles = profiles;
    this.darkroom = darkroom;
    this.read = read;
    this.composition = composition;
    this.forme = composition.type().forme();
    this.composed = composed;
    this.display = composed.display();
    this.made = composed.made();
    this.output = output;
    this.problems = problems;
  }

  void print(Quoin.Printing printing) throws IOException {
    var name = display.name() + PRINT;
    var desk = new PrintDesk(read, printing, profiles);
    // Measured while the pages are pressed.
    var measuring = CompletableFuture.supplyAsync(() -> TypographyGauge.measure(display.pages()));
    output.write(name, stream -> PdfPress.press(display, desk.edition(), stream, forme));
    look = desk.begin(output.draft(name).orElseThrow());
    typography = Optional.of(measuring.join());
  }

  /// @param most what the file may weigh, where it is not what the issue says
  void screen(Optional<FileSize> most) throws IOException {
    var edition = Edition.screen(profiles, most.orElse(read.issue().screenSize()), darkroom);
    output.write(
        display.name() + SCREEN,
        stream -> pressed(PdfPress.press(display, edition, stream, forme), edition.most()));
  }

  /// The page for the web, in a folder with its pictures and fonts.
  void web() throws IOException {
    var issue = References.resolve(read.issue(), made.numbers());
    output.writeFolder(display.name() + "-web", WebEdition.of(read.web(issue), darkroom).files());
  }

  /// The pages under their grid, frames and remarks.
  void proof() throws IOException {
    var pages = composition.proof(composed);
    output.write(
        display.name() + "-proof.pdf",
        stream ->
            PdfPress.press(
                pages, Edition.screen(profiles, FileSize.FOR_MAIL, darkroom), stream, forme));
  }

  /// The draft with the screen edition attached.
  ///
  /// @param most what the screen edition may weigh, where it is not what the issue says
  void mail(Optional<FileSize> most) throws IOException {
    var edition = Edition.screen(profiles, most.orElse(read.issue().screenSize()), darkroom);
    var pdf = new ByteArrayOutputStream();
    pressed(PdfPress.press(display, edition, pdf, forme), edition.most());
    var issue = References.resolve(read.issue(), made.numbers());
    var letter = new LetterWriter(read, issue).letter(display.name() + SCREEN, pdf.toByteArray());
    var draft = Draft.write(letter);
    DraftSize.problem(read.issue().descriptor(), draft.length).ifPresent(problems::add);
    output.write(display.name() + ".eml", stream -> stream.write(draft));
  }

  private void pressed(PressReport report, FileSize most) {
    photos = report.photos();
    overweight(new FileSize(report.bytes()), most).ifPresent(problems::add);
  }

  /// Even with all photos at their lightest.
  private Optional<Problem> overweight(FileSize size, FileSize most) {
    if (size.compareTo(most) <= 0) {
      return Optional.empty();
    }
    var ofPhotos = new FileSize(photos.stream().mapToLong(PhotoBudget.Choice::bytes).sum());
    return Optional.of(
        new Problem.Overweight(
            Place.of(read.issue().descriptor()),
            size.toString(),
            most.toString(),
            ofPhotos.toString()));
  }

  /// What each photo got of the screen edition, in the order of the pages.
  List<PhotoShare> photos() {
    var names = new HashMap<String, String>();
    read.images().forEach((path, image) -> names.putIfAbsent(image.hash(), path));
    return photos.stream()
        .map(choice ->
            new PhotoShare(
                names.get(choice.photo().hash()),
                new FileSize(choice.photo().file().toFile().length()),
                new FileSize(choice.bytes()),
                choice.ppi(),
                choice.quality(),
                choice.likeness()))
        .toList();
  }

  /// Waits for what the look at the print edition finds.
  void lookOver() throws IOException {
    problems.addAll(look.problems(display.name() + PRINT));
  }

  /// What the build made and how well.
  void report() throws IOException {
    var report =
        new BuildReport(
            display.name(),
            made.cost(),
            made.bound(),
            made.fits(),
            typography,
            photos(),
            new ArrayList<>(problems));
    output.write(
        display.name() + "-report.json",
        stream -> stream.write(report.json().getBytes(StandardCharsets.UTF_8)));
  }
}
