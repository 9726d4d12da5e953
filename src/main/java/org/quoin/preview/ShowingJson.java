package org.quoin.preview;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.quoin.geometry.Rect;
import org.quoin.issue.Direction;
import org.quoin.page.PageFit;
import org.quoin.preview.svg.TypeCase;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;
import org.quoin.report.FitLines;
import org.quoin.style.Ink;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A showing as the page's script reads it: one line of JSON, lengths in points. Drawings are named
/// by their hash and fetched by those who lack them.
record ShowingJson(TypeCase types, PrintColours colours) {
  private static final JsonMapper JSON = new JsonMapper();

  byte[] write(Showing showing) {
    var root = JSON.createObjectNode();
    root.put("number", showing.number());
    root.put("atWork", showing.atWork());
    root.put("errors", showing.count(Severity.ERROR));
    root.put("warnings", showing.count(Severity.WARNING));
    showing.failure().ifPresent(sentence -> root.put("failure", sentence));
    var problems = root.putArray("problems");
    showing
        .problems()
        .forEach(problem -> problem(problem, showing.impression(), problems.addObject()));
    showing.impression().ifPresent(impression -> impression(impression, root));
    var before = root.putArray("before");
    showing
        .before()
        .ifPresent(impression ->
            impression
                .pages()
                .forEach(page ->
                    before.addObject().put("number", page.number()).put("hash", page.hash())));
    var inks = root.putArray("inks");
    for (Ink ink : types.inks()) {
      inks.addObject().put("screen", ink.screen().toString()).put("print", colours.of(ink));
    }
    root.put("faces", types.faces().size());
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void problem(Problem problem, Optional<Impression> impression, ObjectNode object) {
    object.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    object.put("place", problem.place().toString());
    object.put("sentence", problem.sentence());
    problem.hint().ifPresent(hint -> object.put("hint", hint));
    object.put("overset", problem instanceof Problem.Overset);
    impression
        .flatMap(shown -> shown.article(problem.place()))
        .ifPresent(article -> {
          object.put("article", article.id());
          if (!article.pages().isEmpty()) {
            object.put("page", article.pages().getFirst());
          }
        });
  }

  private static void impression(Impression impression, ObjectNode root) {
    root.put("title", impression.title());
    root.put("language", impression.language().toLanguageTag());
    root.put("rightToLeft", Direction.of(impression.language()) == Direction.RIGHT_TO_LEFT);
    root.put("bleed", impression.bleed().points());
    var pages = root.putArray("pages");
    impression.pages().forEach(page -> page(page, pages.addObject()));
    var articles = root.putObject("articles");
    impression.articles().forEach(article -> article(article, articles.putObject(article.id())));
  }

  private static void page(ShownPage page, ObjectNode object) {
    object.put("number", page.number());
    object.put("hash", page.hash());
    object.put("width", page.trim().width().points());
    object.put("height", page.trim().height().points());
    page.section().ifPresent(words -> object.put("section", words));
    page.fit().ifPresent(fit -> fit(fit, object));
    var areas = object.putArray("areas");
    for (var area : page.areas()) {
      box(area.box(), areas.addObject().put("article", area.article()));
    }
  }

  /// The first line is the page's own and begins with its number, which stands beside it here.
  private static void fit(PageFit fit, ObjectNode object) {
    var lines = FitLines.of(fit);
    object.put("fill", fit.fill());
    object.put("fit", lines.getFirst().replaceFirst("^[^:]*: ", ""));
    var details = object.putArray("details");
    fit.figures().forEach(figure -> details.add(figure.image() + ": " + FitLines.of(figure) + "."));
    words(lines.subList(1, lines.size()), details);
  }

  private static void article(ShownArticle article, ObjectNode object) {
    object.put("title", article.title());
    object.put("section", article.section());
    object.put("text", article.text().toString());
    object.put("entry", article.entry().toString());
    object.put("words", article.words());
    var pages = object.putArray("pages");
    article.pages().forEach(pages::add);
    words(article.figures(), object.putArray("figures"));
  }

  private static void box(Rect box, ObjectNode object) {
    object.put("x", box.x().points());
    object.put("y", box.y().points());
    object.put("width", box.width().points());
    object.put("height", box.height().points());
  }

  private static void words(Iterable<String> words, ArrayNode array) {
    words.forEach(array::add);
  }
}
