package org.quoin.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quoin.corpus.Recipe.Part;
import org.quoin.corpus.Recipe.Story;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes the folder of an issue after a recipe and tells what was written.
final class IssueWriter {
  private static final JsonMapper JSON = new JsonMapper();

  private final Recipe recipe;
  private final Path folder;
  private final TestPhotos photos;
  private final List<Copytext.Article> articles = new ArrayList<>();

  private IssueWriter(Recipe recipe, Path folder, TestPhotos photos) {
    this.recipe = recipe;
    this.folder = folder;
    this.photos = photos;
  }

  /// @param folder gets an `issue.json`, all text in it
  static Copytext write(Recipe recipe, Path folder, TestPhotos photos) throws IOException {
    var writer = new IssueWriter(recipe, folder, photos);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("issue.json"), writer.issue().toPrettyString() + "\n");
    var columns =
        recipe.parts().stream()
            .map(part -> part.columns() == 0 ? recipe.columns() : part.columns())
            .toList();
    return new Copytext(recipe, columns, writer.articles);
  }

  private ObjectNode issue() throws IOException {
    var issue = JSON.createObjectNode();
    issue.put("title", "Corpus").put("number", "1").put("date", "2012-07-16");
    issue.put("language", recipe.language()).put("publisher", "Corpus").put("theme", "default");
    issue.putArray("shared").add(shared());
    var page = issue.putObject("page").put("size", "A4").put("columns", recipe.columns());
    if (recipe.count() > 0) {
      page.put("count", recipe.count());
    }
    if (recipe.cover()) {
      photos.make(1500);
      issue.putObject("cover").putObject("photo").put("image", image(1500)).put("alt", "Cover");
    }
    var sections = issue.putArray("sections");
    for (int i = 0; i < recipe.parts().size(); i++) {
      section(i, recipe.parts().get(i), sections.addObject());
    }
    return issue;
  }

  /// The photos' folder as the issue names it.
  private String shared() {
    return folder.toAbsolutePath().relativize(photos.folder().toAbsolutePath()).toString();
  }

  private String image(int aspect) {
    return shared() + "/" + photos.of(aspect).getFileName();
  }

  private void section(int number, Part part, ObjectNode section) throws IOException {
    section.put("id", "s" + number).put("banner", "Section " + number);
    if (part.columns() > 0) {
      section.put("columns", part.columns());
    }
    if (part.runsOn()) {
      section.put("start", "run-on");
    }
    if (!part.pages().isEmpty()) {
      section.put("pages", part.pages());
    }
    var pieces = section.putArray("articles");
    for (int i = 0; i < part.stories().size(); i++) {
      var story = part.stories().get(i);
      var id = "s" + number + "-a" + i;
      var piece = pieces.addObject();
      if (story.briefs().isEmpty()) {
        article(number, id, story, false, piece);
        jump(story, i < part.stories().size() - 1, piece);
      } else {
        piece.put("kind", "briefs").put("id", id);
        var briefs = piece.putArray("articles");
        for (int j = 0; j < story.briefs().size(); j++) {
          article(number, id + "-" + j, story.briefs().get(j), true, briefs.addObject());
        }
      }
    }
  }

  /// Of long stories that others follow one in six may jump and one in six is to: which ones
  /// follows from the seed of their words, so that recipes stay as they are.
  private static void jump(Story story, boolean followed, ObjectNode article) {
    if (followed && story.length() > 250 && story.pages().isEmpty()) {
      switch ((int) (story.words() % 6)) {
        case 0 -> article.put("jump", true);
        case 1 -> article.putObject("jump");
        default -> {}
      }
    }
  }

  private void article(int section, String id, Story story, boolean brief, ObjectNode article)
      throws IOException {
    var wording = Wording.of(recipe.language(), story.words());
    article.put("id", id);
    var head = new ArrayList<String>();
    line(article, "kicker", story.head().get(0), wording, head);
    line(article, "headline", story.head().get(1), wording, head);
    line(article, "deck", story.head().get(2), wording, head);
    line(article, "byline", story.head().get(3), wording, head);
    var body = Body.of(story, wording);
    article.put("text", body.markdown());
    if (!story.pages().isEmpty()) {
      article.put("pages", story.pages());
    }
    var beside = new ArrayList<String>();
    var figures = new ArrayList<Copytext.Figure>();
    if (!story.photos().isEmpty()) {
      var list = article.putArray("figures");
      for (int i = 0; i < story.photos().size(); i++) {
        var photo = story.photos().get(i);
        var words = Wording.of(recipe.language(), story.words() * 31 + i);
        figures.add(figure(photo, id + "-f" + i, body, words, list.addObject()));
        if (!figures.getLast().caption().isEmpty()) {
          beside.add(figures.getLast().caption());
        }
      }
    }
    var boxes = new BoxWriter(article, body, beside);
    for (int i = 0; i < story.boxes().size(); i++) {
      boxes.add(story.boxes().get(i), Wording.of(recipe.language(), story.words() * 37 + i));
    }
    articles.add(
        new Copytext.Article(section, brief, head, body.flow(), body.starts(), beside, figures));
  }

  private static void line(
      ObjectNode article, String key, int words, Wording wording, List<String> head) {
    if (words > 0) {
      var line = wording.line(words);
      article.put(key, line);
      head.add(Copytext.plain(line));
    }
  }

  private Copytext.Figure figure(
      Recipe.Photo photo, String alt, Body body, Wording wording, ObjectNode figure)
      throws IOException {
    photos.make(photo.aspect());
    int after = body.place(photo.after());
    figure.put("image", image(photo.aspect())).put("alt", alt).put("after", after);
    var caption = photo.caption() == 0 ? "" : wording.line(photo.caption());
    var credit = photo.credit() ? wording.line(2) : "";
    if (!caption.isEmpty()) {
      figure.put("caption", caption);
    }
    if (!credit.isEmpty()) {
      figure.put("credit", credit);
    }
    number(figure, "columns", photo.columns());
    number(figure, "page", photo.page());
    number(figure, "span", photo.span());
    if (!photo.place().isEmpty()) {
      figure.put("place", photo.place());
    }
    if (!photo.crop()) {
      figure.put("crop", false);
    }
    return new Copytext.Figure(alt, after, Copytext.plain(caption + " " + credit), photo);
  }

  private static void number(ObjectNode node, String key, int value) {
    if (value > 0) {
      node.put(key, value);
    }
  }
}
