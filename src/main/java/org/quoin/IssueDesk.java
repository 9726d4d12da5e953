package org.quoin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quoin.font.Face;
import org.quoin.font.FontBook;
import org.quoin.issue.Direction;
import org.quoin.issue.Issue;
import org.quoin.issue.Languages;
import org.quoin.issue.Pictures;
import org.quoin.issue.Section;
import org.quoin.issue.ThemeChoice;
import org.quoin.pdf.PrintConditions;
import org.quoin.picture.ArtworkReader;
import org.quoin.picture.Image;
import org.quoin.picture.PhotoReader;
import org.quoin.problem.Checked;
import org.quoin.problem.Nearest;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;
import org.quoin.style.Role;
import org.quoin.style.SectionInk;
import org.quoin.style.Theme;
import org.quoin.style.ThemeReader;
import org.quoin.style.Themes;

/// Reads an issue's folder with its theme, fonts and pictures, and tells all that is wrong at once.
///
/// @param fonts the folder of the fonts that come with Quoin
/// @param profiles the folder of its ICC profiles
/// @param stock what was read before
/// @param moment at which files say they were made, where it is not the day of issue
record IssueDesk(Path fonts, Path profiles, Stock stock, Optional<Instant> moment) {
  /// Profiles lie beside the fonts, as they come with Quoin.
  IssueDesk(Path fonts) {
    this(fonts, fonts.resolveSibling("assets/icc"));
  }

  IssueDesk(Path fonts, Path profiles) {
    this(fonts, profiles, new Stock());
  }

  IssueDesk(Path fonts, Path profiles, Stock stock) {
    this(fonts, profiles, stock, Optional.empty());
  }

  Checked<ReadIssue> read(Path folderOrFile) {
    return read(folderOrFile, Optional.empty());
  }

  /// @param otherTheme in which the issue is tried instead of its own, with none of its own keys
  Checked<ReadIssue> read(Path folderOrFile, Optional<String> otherTheme) {
    var read = stock.reader().read(folderOrFile);
    var problems = new ArrayList<>(read.problems());
    if (read.value().isEmpty()) {
      return Checked.failed(problems);
    }
    var asRead = read.value().get();
    var written = moment.map(asRead::madeAt).orElse(asRead);
    var issue = otherTheme.map(name -> written.withTheme(ThemeChoice.plain(name))).orElse(written);
    var theme = new ThemeReader(Themes.of(issue.folder())).read(issue.theme(), issue.pages());
    problems.addAll(theme.problems());
    var book = fontBook(issue);
    problems.addAll(book.problems());
    var letters = theme.value().flatMap(t -> book.value().map(b -> letters(t, b)));
    var images = images(issue, letters.orElse(List.of()), problems);
    var condition = PrintConditions.find(issue.print().condition(), issue.folder(), profiles);
    problems.addAll(condition.problems());
    if (theme.value().isEmpty() || book.value().isEmpty() || condition.value().isEmpty()) {
      return Checked.failed(problems);
    }
    var inks = inks(issue, theme.value().get(), problems);
    faces(issue, theme.value().get(), book.value().get(), problems);
    return Checked.of(
        new ReadIssue(
            issue, theme.value().get(), book.value().get(), images, inks, condition.value().get()),
        problems);
  }

  /// Those in the issue's own `fonts` folder, which go before the fonts that come with Quoin.
  private Checked<FontBook> fontBook(Issue issue) {
    return stock.fonts(List.of(ownFonts(issue), fonts));
  }

  /// Where an officer drops fonts.
  static Path ownFonts(Issue issue) {
    return issue.folder().resolve("fonts");
  }

  private static Map<String, Ink> inks(Issue issue, Theme theme, List<Problem> problems) {
    var inks = new LinkedHashMap<String, Ink>();
    for (Section section : issue.sections()) {
      var ink = SectionInk.choose(section.colour(), theme, section.place());
      problems.addAll(ink.problems());
      ink.value().ifPresent(found -> inks.put(section.id(), found));
    }
    return inks;
  }

  /// Every family a style asks for must be there before anything is shaped, and its partner for
  /// Arabic script where the issue has such text. A face that a family lacks has a stand-in.
  private static void faces(Issue issue, Theme theme, FontBook book, List<Problem> problems) {
    boolean arabic = Languages.of(issue).stream().anyMatch(l -> Direction.of(l).isRightToLeft());
    theme.styles().values().stream()
        .map(style -> style.text().face())
        .flatMap(face -> arabic ? Stream.of(face, theme.arabic(face)) : Stream.of(face))
        .distinct()
        .filter(key -> book.face(key).isEmpty())
        .map(key -> missing(key, book, Place.of(issue.descriptor())))
        .distinct()
        .forEach(problems::add);
  }

  private static Problem missing(FaceKey key, FontBook book, Place place) {
    var nearest = book.nearest(key);
    if (nearest.isPresent()) {
      return new Problem.Doubtful(
          place,
          "The theme wants the font “%s”, which is not there; %s stands in for it."
              .formatted(key, nearest.get().key()),
          Optional.of("Put its file into fonts/, or say “bold” and “italic” of the style anew."));
    }
    return new Problem.Unresolved(
        place,
        "The theme wants the font family “%s”, which is not there.".formatted(key.family()),
        Optional.of(
            Nearest.to(key.family(), book.families())
                .map("Did you mean “%s”?"::formatted)
                .orElse(
                    "Put its files into the issue's folder fonts/. There are: "
                        + String.join(", ", book.families())
                        + ".")));
  }

  /// Each picture is read by itself, on whatever core is free; they and what is wrong with them
  /// come in the order in which the issue names them.
  private Map<String, Image> images(Issue issue, List<Path> letters, List<Problem> problems) {
    stock.turn();
    var wanted = List.copyOf(Pictures.of(issue).entrySet());
    var read =
        wanted.parallelStream()
            .map(one -> image(issue.folder().resolve(one.getKey()), one.getValue(), letters))
            .toList();
    var images = new LinkedHashMap<String, Image>();
    for (int i = 0; i < wanted.size(); i++) {
      var path = wanted.get(i).getKey();
      problems.addAll(read.get(i).problems());
      read.get(i).value().ifPresent(image -> images.put(path, image));
    }
    return images;
  }

  /// A path that the reader refused or did not find has been told; it is passed over here.
  private Checked<? extends Image> image(Path file, Place place, List<Path> letters) {
    if (!Files.isRegularFile(file)) {
      return Checked.failed(List.of());
    }
    boolean drawing = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    return stock.picture(
        file,
        place,
        drawing ? letters : List.of(),
        () -> drawing ? ArtworkReader.read(file, place, letters) : PhotoReader.read(file, place));
  }

  /// The font for letters in drawings: the one that captions have.
  private static List<Path> letters(Theme theme, FontBook book) {
    var face = theme.style(Role.CAPTION).text().face();
    return book.nearest(new FaceKey(face.family(), true, false)).stream().map(Face::file).toList();
  }
}
