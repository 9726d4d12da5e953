package org.quoin.issue.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.issue.Cover;
import org.quoin.issue.Descriptors;
import org.quoin.issue.FileSize;
import org.quoin.issue.Imprint;
import org.quoin.issue.Issue;
import org.quoin.issue.PageSetup;
import org.quoin.issue.Piece;
import org.quoin.issue.PrintSetup;
import org.quoin.issue.PrintSetup.Condition;
import org.quoin.issue.Section;
import org.quoin.issue.Setting;
import org.quoin.issue.ThemeChoice;
import org.quoin.issue.markdown.ArticleReader;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Doubtful;

/// Makes the issue from keys that [ShapeCheck] has been through. Where a required key was missing,
/// which was told, something empty stands in, so that everything else is looked at too.
final class IssueDecoder {
  private final Path folder;
  private final String descriptor;
  private final ArticleReader markdown;
  private final List<Problem> problems;

  /// @param descriptor the name of the file
  IssueDecoder(Path folder, String descriptor, ArticleReader markdown, List<Problem> problems) {
    this.folder = folder;
    this.descriptor = descriptor;
    this.markdown = markdown;
    this.problems = problems;
  }

  Issue read(Node.Keys keys) {
    var page = page(keys);
    var shared = keys.items("shared").stream().map(Node.Text.class::cast).toList();
    var files = new IssueFiles(folder, shared, problems);
    var texts = new Texts(files, markdown, problems);
    var ids = new Ids(problems);
    var pins = new Pins(page.count(), keys.has("cover"), problems);
    var pieces = new PieceReader(texts, ids, pins);
    var cover = keys.keys("cover").map(group -> cover(group, pieces));
    var sections = new ArrayList<Section>();
    for (Node.Keys group : keys.groups("sections")) {
      sections.add(section(group, "section-%d".formatted(sections.size() + 1), pieces));
    }
    return new Issue(
        Descriptors.issueName(folder, descriptor),
        descriptor,
        folder,
        imprint(keys),
        page,
        keys.keys("print").map(group -> print(group, files)).orElse(PrintSetup.USUAL),
        theme(keys),
        screenSize(keys),
        keys.items("hyphenation").stream().map(word -> ((Node.Text) word).value()).toList(),
        cover,
        sections);
  }

  private Imprint imprint(Node.Keys keys) {
    return new Imprint(
        keys.words("title", ""),
        keys.text("tagline").map(Node.Text::value),
        keys.words("number", ""),
        keys.text("date").map(date -> LocalDate.parse(date.value())).orElse(LocalDate.EPOCH),
        language(keys),
        keys.words("publisher", ""),
        keys.text("place").map(Node.Text::value),
        keys.text("site").map(Node.Text::value));
  }

  /// What the descriptor says, or what its name does.
  private Locale language(Node.Keys keys) {
    var named = Descriptors.language(descriptor);
    var said = Texts.language(keys, "language");
    if (said.isPresent()) {
      named
          .filter(other -> !other.getLanguage().equals(said.get().getLanguage()))
          .ifPresent(other -> problems.add(misnamed(keys, other, said.get())));
      return said.get();
    }
    return named.filter(l -> !l.getLanguage().equals("en")).orElse(Locale.UK);
  }

  private Problem misnamed(Node.Keys keys, Locale named, Locale said) {
    return new Doubtful(
        keys.get("language").orElseThrow().place(),
        "The file is named for “%s”, and its language is “%s”."
            .formatted(named.toLanguageTag(), said.toLanguageTag()),
        Optional.of("Name it issue.%s.json, or mend “language”.".formatted(said.toLanguageTag())));
  }

  private PageSetup page(Node.Keys keys) {
    var group = keys.keys("page").orElse(new Node.Keys(new LinkedHashMap<>(), keys.place()));
    var size = PaperSize.read(group.words("size", "A4")).orElseThrow();
    var count = group.whole("count");
    if (count.isPresent() && count.getAsInt() % 4 != 0) {
      int pages = count.getAsInt();
      problems.add(
          new Doubtful(
              group.get("count").orElseThrow().place(),
              "%d pages cannot be stitched: a folded sheet has 4.".formatted(pages),
              Optional.of(
                  pages < 4
                      ? "Plan 4 pages, or let it be printed as single leaves."
                      : "Plan %d or %d pages, or let it be printed as single leaves."
                          .formatted(pages / 4 * 4, pages / 4 * 4 + 4))));
    }
    return new PageSetup(size, group.whole("columns"), count);
  }

  private static PrintSetup print(Node.Keys keys, IssueFiles files) {
    var condition = keys.text("condition").map(c -> new Condition(c.value(), c.place()));
    if (condition.isPresent() && condition.get().isFile()) {
      var written = keys.text("condition").get();
      condition = files.find(written).map(path -> new Condition(path, written.place()));
    }
    return new PrintSetup(
        condition,
        switch (keys.words("photos", "as-stored")) {
          case "cmyk" -> PrintSetup.Photos.CMYK;
          default -> PrintSetup.Photos.AS_STORED;
        },
        switch (keys.words("press", "sheetfed-coated")) {
          case "newsprint" -> PrintSetup.Press.NEWSPRINT;
          case "digital" -> PrintSetup.Press.DIGITAL;
          default -> PrintSetup.Press.SHEETFED_COATED;
        });
  }

  private ThemeChoice theme(Node.Keys keys) {
    return switch (keys.get("theme").orElse(null)) {
      case Node.Text(String name, Place place) ->
          new ThemeChoice(name, new Setting.Keys(new LinkedHashMap<>(), place));
      case Node.Keys group -> {
        var others = new LinkedHashMap<>(group.members());
        others.remove("name");
        yield new ThemeChoice(
            group.words("name", "default"), Node.settings(new Node.Keys(others, group.place())));
      }
      case Node other -> throw new IllegalStateException("no theme: " + other);
      case null ->
          new ThemeChoice("default", new Setting.Keys(new LinkedHashMap<>(), Place.of(descriptor)));
    };
  }

  private static FileSize screenSize(Node.Keys keys) {
    return keys.keys("screen")
        .flatMap(group -> group.text("maxSize"))
        .flatMap(written -> FileSize.parse(written.value()))
        .orElse(FileSize.FOR_MAIL);
  }

  private static Cover cover(Node.Keys keys, PieceReader pieces) {
    var photo = keys.keys("photo").map(group -> pieces.figures().read(group, "cover-photo", 0));
    return switch (keys.get("contents").orElse(null)) {
      case Node.Text(String title, Place _) -> new Cover(photo, Optional.of(title), true);
      case Node.Flag(boolean wanted, Place _) -> new Cover(photo, Optional.empty(), wanted);
      case Node other -> throw new IllegalStateException("no contents: " + other);
      case null -> new Cover(photo, Optional.empty(), true);
    };
  }

  private static Section section(Node.Keys keys, String standardId, PieceReader reader) {
    keys.text("id").ifPresent(id -> reader.ids().section(id.value(), id.place()));
    String id = keys.words("id", standardId);
    boolean runsOn = keys.words("start", "new-page").equals("run-on");
    reader.pins().section(keys, runsOn);
    var pieces = new ArrayList<Piece>();
    for (Node.Keys group : keys.groups("articles")) {
      pieces.add(reader.read(group, "%s-%d".formatted(id, pieces.size() + 1)));
    }
    return new Section(
        id,
        keys.words("banner", ""),
        keys.text("colour").map(Node.Text::value),
        Pins.pages(keys),
        keys.whole("columns"),
        runsOn,
        pieces,
        keys.place());
  }
}
