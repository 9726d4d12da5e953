package org.quoin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.font.FontBook;
import org.quoin.issue.Article;
import org.quoin.issue.Briefs;
import org.quoin.issue.Contact;
import org.quoin.issue.Figure;
import org.quoin.issue.Issue;
import org.quoin.issue.Letter;
import org.quoin.issue.LogoWall;
import org.quoin.issue.Piece;
import org.quoin.issue.Section;
import org.quoin.issue.json.IssueReader;
import org.quoin.picture.ArtworkReader;
import org.quoin.picture.Image;
import org.quoin.picture.PhotoReader;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.style.Ink;
import org.quoin.style.SectionInk;
import org.quoin.style.Theme;
import org.quoin.style.ThemeReader;
import org.quoin.style.Themes;

/// Reads an issue's folder with its theme, fonts and pictures, and tells all that is wrong at once.
///
/// @param fonts the folder of the fonts that come with Quoin
record IssueDesk(Path fonts) {

  Checked<ReadIssue> read(Path folderOrFile) {
    var read = new IssueReader().read(folderOrFile);
    var problems = new ArrayList<>(read.problems());
    if (read.value().isEmpty()) {
      return Checked.failed(problems);
    }
    var issue = read.value().get();
    var theme = new ThemeReader(Themes.of(issue.folder())).read(issue.theme(), issue.pages());
    problems.addAll(theme.problems());
    var book = fontBook(issue);
    problems.addAll(book.problems());
    var images = images(issue, problems);
    if (theme.value().isEmpty() || book.value().isEmpty()) {
      return Checked.failed(problems);
    }
    var inks = inks(issue, theme.value().get(), problems);
    faces(theme.value().get(), book.value().get(), problems);
    return Checked.of(
        new ReadIssue(issue, theme.value().get(), book.value().get(), images, inks), problems);
  }

  /// The fonts that come with Quoin, and those in the issue's own `fonts` folder.
  private Checked<FontBook> fontBook(Issue issue) {
    var folders = new ArrayList<Path>();
    folders.add(fonts);
    var own = issue.folder().resolve("fonts");
    if (Files.isDirectory(own)) {
      folders.add(own);
    }
    return FontBook.read(folders);
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

  /// Every face a style asks for must be there before anything is shaped.
  private static void faces(Theme theme, FontBook book, List<Problem> problems) {
    theme.styles().values().stream()
        .map(style -> style.text().face())
        .distinct()
        .filter(key -> book.face(key).isEmpty())
        .forEach(key ->
            problems.add(
                new Problem.Unresolved(
                    Place.of("issue.json"),
                    "The theme wants the font “%s”, which is not there.".formatted(key),
                    java.util.Optional.of(
                        "There are: " + String.join(", ", book.families()) + "."))));
  }

  private static Map<String, Image> images(Issue issue, List<Problem> problems) {
    var images = new LinkedHashMap<String, Image>();
    issue
        .cover()
        .flatMap(cover -> cover.photo())
        .ifPresent(photo -> add(issue, photo, images, problems));
    for (Section section : issue.sections()) {
      for (Piece piece : section.pieces()) {
        images(issue, piece, images, problems);
      }
    }
    return images;
  }

  private static void images(
      Issue issue, Piece piece, Map<String, Image> images, List<Problem> problems) {
    switch (piece) {
      case Article article -> article.figures().forEach(f -> add(issue, f, images, problems));
      case Letter letter -> letter.portrait().ifPresent(f -> add(issue, f, images, problems));
      case LogoWall wall ->
          wall.logos().forEach(logo -> add(issue, logo.image(), logo.place(), images, problems));
      case Briefs briefs ->
          briefs.articles().forEach(article -> images(issue, article, images, problems));
      case Contact _ -> {}
    }
  }

  private static void add(
      Issue issue, Figure figure, Map<String, Image> images, List<Problem> problems) {
    add(issue, figure.image(), figure.place(), images, problems);
  }

  /// A path that the reader refused or did not find has been told; it is passed over here.
  private static void add(
      Issue issue, String path, Place place, Map<String, Image> images, List<Problem> problems) {
    if (images.containsKey(path)) {
      return;
    }
    var file = issue.folder().resolve(path);
    if (!Files.isRegularFile(file)) {
      return;
    }
    Checked<? extends Image> image =
        path.toLowerCase(java.util.Locale.ROOT).endsWith(".svg")
            ? ArtworkReader.read(file, place)
            : PhotoReader.read(file, place);
    problems.addAll(image.problems());
    image.value().ifPresent(found -> images.put(path, found));
  }
}
