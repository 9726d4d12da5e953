package org.quoin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.quoin.geometry.Length;
import org.quoin.issue.Alphabet;
import org.quoin.issue.FileSize;
import org.quoin.issue.Issue;
import org.quoin.issue.Pictures;
import org.quoin.issue.Sisters;
import org.quoin.issue.json.IssueReader;
import org.quoin.page.PageFit;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;
import org.quoin.pdf.impose.Imposition;
import org.quoin.pdf.impose.Paper;
import org.quoin.picture.Darkroom;
import org.quoin.picture.UnreadablePhoto;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;
import org.quoin.report.FontLines;
import org.quoin.report.IssueFit;
import org.quoin.report.PhotoShare;

/// The door: an issue's folder in, finished files out.
///
/// @param home where `fonts` and `assets` lie
/// @param darkroom where photos are developed
/// @param moment at which files say they were made, where it is not the day of issue
public record Quoin(Path home, Darkroom darkroom, Optional<Instant> moment) {
  /// With a darkroom that keeps nothing.
  public Quoin(Path home) {
    this(home, new Darkroom());
  }

  public Quoin(Path home, Darkroom darkroom) {
    this(home, darkroom, Optional.empty());
  }

  /// What a build can make: the editions, and a proof that shows how the pages were made up.
  public enum Wanted {
    PRINT,
    SCREEN,
    WEB,
    PROOF;

    private String progress() {
      return switch (this) {
        case PRINT -> "Pressing for print";
        case SCREEN -> "Pressing for screen";
        case WEB -> "Writing for the web";
        case PROOF -> "Pressing the proof";
      };
    }
  }

  /// What a build made and found.
  ///
  /// @param files written; none where an error stood in the way
  /// @param photos what each got of the screen edition
  /// @param fit how each text came out, as far as the issue could be read
  public record Built(
      int pages,
      List<Path> files,
      List<Problem> problems,
      List<PageFit> fits,
      List<PhotoShare> photos,
      Optional<IssueFit> fit) {
    public Built {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
      fits = List.copyOf(fits);
      photos = List.copyOf(photos);
    }

    static Built nothing(List<Problem> problems, Optional<IssueFit> fit) {
      return new Built(0, List.of(), problems, List.of(), List.of(), fit);
    }

    public boolean failed() {
      return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
  }

  /// All that is wrong with an issue: reading, setting and making up, but no files.
  public List<Problem> check(Path folderOrFile) {
    return compose(folderOrFile).problems();
  }

  /// What the issues of one folder differ in besides their language.
  public List<Problem> differences(List<Path> descriptors) {
    var reader = new IssueReader();
    return Sisters.differences(
        descriptors.stream().flatMap(file -> reader.read(file).value().stream()).toList());
  }

  /// What an officer asks about the fonts of an issue, in lines.
  public Checked<String> fonts(Path folderOrFile) {
    try (var type = new StandingType()) {
      var read = desk(type).read(folderOrFile);
      var lines =
          read.value()
              .map(issue ->
                  new FontLines(issue.fonts(), issue.theme(), Alphabet.of(issue.issue()))
                      .write(IssueDesk.ownFonts(issue.issue())));
      return new Checked<>(lines, read.problems());
    }
  }

  /// What was found in issues of one folder.
  ///
  /// @param problems of each, and what one has and another lacks
  /// @param fits how the texts of each came out, in the order of the issues
  public record Compared(List<Problem> problems, List<IssueFit> fits) {}

  /// Checks the same issue in several languages.
  public Compared compare(List<Path> descriptors) {
    var problems = new LinkedHashSet<Problem>();
    var fits = new ArrayList<IssueFit>();
    for (Path descriptor : descriptors) {
      try (var type = new StandingType()) {
        var read = desk(type).read(descriptor);
        var own = new ArrayList<>(read.problems());
        var composed = read.value().map(issue -> composed(issue, read.hasErrors(), type));
        composed.ifPresent(made -> own.addAll(made.problems()));
        problems.addAll(own);
        read.value()
            .ifPresent(issue ->
                fits.add(
                    IssueFit.of(
                        issue.issue(),
                        composed.flatMap(Checked::value).map(ComposedIssue::made),
                        own)));
      }
    }
    problems.addAll(differences(descriptors));
    return new Compared(List.copyOf(problems), List.copyOf(fits));
  }

  /// @param faulty whether reading found errors, so that it can be set and not made up
  private static Checked<ComposedIssue> composed(
      ReadIssue read, boolean faulty, StandingType type) {
    return faulty
        ? Checked.failed(Composition.setOnly(read))
        : new Composition(read, type).compose();
  }

  /// Composes an issue into pages and writes nothing; no pages where an error stood in the way.
  public Checked<ComposedIssue> compose(Path folderOrFile) {
    try (var type = new StandingType()) {
      return compose(folderOrFile, type);
    }
  }

  /// Composes again.
  ///
  /// @param type that stands from the last time for the same issue, and stands for the next
  public Checked<ComposedIssue> compose(Path folderOrFile, StandingType type) {
    var read = desk(type).read(folderOrFile);
    var problems = new ArrayList<>(read.problems());
    if (read.value().isEmpty()) {
      return Checked.failed(problems);
    }
    var composed = composed(read.value().get(), read.hasErrors(), type);
    problems.addAll(composed.problems());
    return new Checked<>(composed.value(), problems);
  }

  /// What is to be built.
  ///
  /// @param out the folder of the files
  /// @param screenSize what the screen edition may weigh, where it is not what the issue says
  /// @param theme in which the issue is tried, where it is not its own
  public record Order(
      Set<Wanted> editions,
      Path out,
      Optional<FileSize> screenSize,
      Printing printing,
      Optional<String> theme) {
    public Order {
      editions = Set.copyOf(editions);
    }

    /// With the size that the issue says, printed as usual.
    public Order(Set<Wanted> editions, Path out) {
      this(editions, out, Optional.empty(), Printing.USUAL, Optional.empty());
    }
  }

  /// How the print edition is made.
  ///
  /// @param marked whether with crop marks, register marks and a colour bar
  /// @param preflown whether it is looked over before anything is put in its place
  public record Printing(boolean marked, boolean preflown) {
    public static final Printing USUAL = new Printing(false, true);
  }

  /// Builds editions and a report, whole or not at all: an error leaves older files as they are.
  ///
  /// @param progress told what is being done, in a few words
  /// @throws IOException when a file cannot be written
  public Built build(Path folderOrFile, Order order, Consumer<String> progress) throws IOException {
    try (var type = new StandingType()) {
      return build(folderOrFile, order, progress, type);
    }
  }

  /// Builds again.
  ///
  /// @param type that stands from the last build of the same issue, and stands for the next
  public Built build(Path folderOrFile, Order order, Consumer<String> progress, StandingType type)
      throws IOException {
    progress.accept("Reading");
    var read = desk(type).read(folderOrFile, order.theme());
    read.value()
        .flatMap(issue -> first(order, issue))
        .ifPresent(
            edition -> CompletableFuture.runAsync(() -> PdfPress.makeReady(edition, type.forme())));
    return composed(
        type,
        read,
        order.out(),
        progress,
        room -> {
          for (Wanted wanted : new TreeSet<>(order.editions())) {
            progress.accept(wanted.progress());
            switch (wanted) {
              case PRINT -> room.print(order.printing());
              case SCREEN -> room.screen(order.screenSize());
              case WEB -> room.web();
              case PROOF -> room.proof();
            }
          }
          progress.accept("Looking the print edition over");
          room.lookOver();
          room.report();
        });
  }

  /// The file that is pressed first.
  private Optional<Edition> first(Order order, ReadIssue read) {
    if (order.editions().contains(Wanted.PRINT)) {
      return Optional.of(new PrintDesk(read, order.printing(), profiles()).edition());
    }
    return order.editions().contains(Wanted.SCREEN)
        ? Optional.of(Edition.screen(profiles(), read.issue().screenSize()))
        : Optional.empty();
  }

  /// Writes the unsent draft that carries the screen edition.
  ///
  /// @param screenSize what the attached file may weigh, where it is not what the issue says
  /// @throws IOException when a file cannot be written
  public Built mail(
      Path folderOrFile, Path out, Optional<FileSize> screenSize, Consumer<String> progress)
      throws IOException {
    try (var type = new StandingType()) {
      progress.accept("Reading");
      return composed(
          type,
          desk(type).read(folderOrFile),
          out,
          progress,
          room -> {
            progress.accept("Writing the draft");
            room.mail(screenSize);
          });
    }
  }

  private interface Work {
    void in(Pressroom room) throws IOException;
  }

  private Built composed(
      StandingType type, Checked<ReadIssue> read, Path out, Consumer<String> progress, Work work)
      throws IOException {
    var problems = new ArrayList<>(read.problems());
    if (read.value().isEmpty()) {
      return Built.nothing(problems, Optional.empty());
    }
    var whole = read.value().get().issue();
    if (read.hasErrors()) {
      problems.addAll(Composition.setOnly(read.value().get()));
      return Built.nothing(problems, Optional.of(IssueFit.of(whole, Optional.empty(), problems)));
    }
    var composition = new Composition(read.value().get(), type);
    progress.accept("Composing");
    var composed = composition.compose();
    problems.addAll(composed.problems());
    var fit = Optional.of(IssueFit.of(whole, composed.value().map(ComposedIssue::made), problems));
    if (composed.value().isEmpty() || composed.hasErrors()) {
      return Built.nothing(problems, fit);
    }
    var issue = composed.value().get();
    try (var output = new Output(out)) {
      var room =
          new Pressroom(
              profiles(), darkroom, read.value().get(), composition, issue, output, problems);
      work.in(room);
      if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
        return Built.nothing(problems, fit);
      }
      return new Built(
          issue.display().pages().size(),
          output.publish(),
          problems,
          issue.made().fits(),
          room.photos(),
          fit);
    } catch (UnreadablePhoto photo) {
      problems.add(photo.problem(placeOf(photo.file(), whole)));
      return Built.nothing(problems, fit);
    }
  }

  /// Where a picture is named first.
  private static Place placeOf(Path file, Issue issue) {
    return Pictures.of(issue).entrySet().stream()
        .filter(picture -> issue.folder().resolve(picture.getKey()).equals(file))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Place.of(issue.descriptor()));
  }

  /// What became of a file's pages.
  ///
  /// @param paper the sheets, as the trade names them
  /// @param scale in thousandths of the pages' size
  public record Imposed(int pages, int sheets, int blanks, String paper, int scale) {}

  /// Lays a finished file out as a booklet.
  ///
  /// @param sheet the smallest that holds two pages side by side where empty
  /// @param creep how far a sheet pushes out the one that lies in it
  /// @param target the booklet's file
  /// @throws IOException when it cannot be written
  public static Checked<Imposed> impose(Path pdf, Optional<Paper> sheet, Length creep, Path target)
      throws IOException {
    var opened = Imposition.open(pdf, sheet);
    if (opened.value().isEmpty()) {
      return Checked.failed(opened.problems());
    }
    try (var imposition = opened.value().get();
        var output = new Output(target.toAbsolutePath().getParent())) {
      output.write(target.getFileName().toString(), out -> imposition.write(creep, out));
      output.publish();
      var booklet = imposition.booklet();
      return Checked.of(
          new Imposed(
              booklet.pages(),
              booklet.sheets(),
              booklet.blanks(),
              imposition.paper().title(),
              imposition.scale()),
          List.of());
    }
  }

  private IssueDesk desk(StandingType type) {
    return new IssueDesk(home.resolve("fonts"), profiles(), type.stock(), moment);
  }

  private Path profiles() {
    return home.resolve("assets/icc");
  }
}
