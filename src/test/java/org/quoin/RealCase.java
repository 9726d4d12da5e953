package org.quoin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns the real newsletter that started the project into an issue folder of ours.
///
/// Its text is a test input that is not part of the project: it is looked for in the folder that
/// the system property `quoin.cases` or the variable `QUOIN_CASES` names, else in
/// `../shared/cases`. Tests that need it are skipped where it is missing. By hand: `java -cp
/// target/test-classes:target/classes:target/lib/* org.quoin.RealCase target/real-case`.
public final class RealCase {
  private static final String NAME = "iom-2012-q2";
  private static final Pattern REFERENCE = Pattern.compile("\\{page:([a-z-]+)}");
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;

  private RealCase(Path folder) {
    this.folder = folder;
  }

  /// Where the case lies, when it is there.
  public static Optional<Path> found() {
    String environment = System.getenv().getOrDefault("QUOIN_CASES", "");
    return Stream.of(System.getProperty("quoin.cases", ""), environment, "../shared/cases")
        .filter(where -> !where.isBlank())
        .map(where -> Path.of(where).resolve(NAME))
        .filter(where -> Files.isRegularFile(where.resolve("content.json")))
        .findFirst();
  }

  /// Makes the issue in `folder`, with photos and logos; returns `folder`.
  public static Path make(Path folder) throws IOException, InterruptedException {
    Path source =
        found().orElseThrow(() -> new IOException("the case " + NAME + " is not on this machine"));
    new RealCase(folder).convert(JSON.readTree(Files.readAllBytes(source.resolve("content.json"))));
    Path assets = assets(source);
    copy(assets, folder.resolve("photos"), ".jpg");
    copy(assets, folder.resolve("logos"), ".svg");
    return folder;
  }

  /// The same in the theme that other engines were measured in.
  public static Path comparison(Path folder) throws IOException, InterruptedException {
    Path descriptor = make(folder).resolve("issue.json");
    var issue = (ObjectNode) JSON.readTree(Files.readAllBytes(descriptor));
    Files.writeString(descriptor, issue.put("theme", "comparison").toPrettyString());
    return folder;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Path.of(arguments.length == 0 ? "target/real-case" : arguments[0]);
    System.out.println(make(folder));
  }

  /// The stand-in pictures, made once and kept under `target`.
  private static Path assets(Path source) throws IOException, InterruptedException {
    Path assets = Path.of("target", "cases", NAME).toAbsolutePath();
    if (Files.exists(assets.resolve("logo5.svg"))) {
      return assets;
    }
    Path fresh = Files.createDirectories(assets.getParent()).resolve(NAME + ".part");
    String python = Files.exists(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";
    int exit =
        new ProcessBuilder(python, source.resolve("make-assets.py").toString(), fresh.toString())
            .inheritIO()
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException("the pictures need python3-pil and python3-numpy: exit " + exit);
    }
    return Files.move(fresh, assets);
  }

  private static void copy(Path from, Path to, String ending) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        Path target = to.resolve(file.getFileName());
        if (!Files.exists(target)) {
          Files.copy(file, target);
        }
      }
    }
  }

  private void convert(JsonNode content) throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    ObjectNode issue = JSON.createObjectNode();
    issue.put("title", content.path("title").asString());
    issue.put("tagline", content.path("cover").path("tagline").asString());
    issue.put("number", content.path("issue").asString());
    issue.put("date", "2012-07-15");
    issue.put("language", content.path("lang").asString());
    issue.put("publisher", content.path("publisher").asString());
    issue.put("site", content.path("site").asString());
    issue.set("page", JSON.createObjectNode().put("size", "A4").put("columns", 2).put("count", 12));
    issue.set(
        "hyphenation",
        JSON.createArrayNode()
            .add("Du-shan-be")
            .add("Ta-ji-ki-stan")
            .add("pro-vides")
            .add("pro-vide")
            .add("na-tu-ral"));
    ObjectNode cover = JSON.createObjectNode();
    cover.set("photo", figure(content.path("cover").path("photo")));
    cover.put("contents", content.path("cover").path("toc_title").asString());
    issue.set("cover", cover);
    ArrayNode sections = issue.putArray("sections");
    var originals = content.path("sections").values().stream().toList();
    for (int i = 0; i < originals.size(); i++) {
      int after = i + 1 < originals.size() ? originals.get(i + 1).path("page").asInt() : 13;
      sections.add(section(originals.get(i), after));
    }
    Files.writeString(folder.resolve("issue.json"), issue.toPrettyString(), StandardCharsets.UTF_8);
  }

  /// @param next the first page of the section that follows
  private ObjectNode section(JsonNode original, int next) throws IOException {
    int first = original.path("page").asInt();
    ObjectNode section = JSON.createObjectNode();
    section.put("id", original.path("id").asString());
    section.put("banner", original.path("banner").asString());
    section.put("colour", original.path("color").asString());
    section.put("pages", first == next - 1 ? "" + first : first + "-" + (next - 1));
    ArrayNode pieces = section.putArray("articles");
    var articles = original.path("articles").values().stream().toList();
    if (original.path("id").asString().equals("contact")) {
      pieces.add(contact(articles));
    } else if (original.path("banner").asString().equals("PROJECT BRIEFS")) {
      ObjectNode briefs = JSON.createObjectNode().put("kind", "briefs").put("id", "briefs");
      ArrayNode inner = briefs.putArray("articles");
      for (JsonNode article : articles) {
        inner.add(article(article));
      }
      pieces.add(briefs);
    } else {
      for (JsonNode article : articles) {
        pieces.add(piece(article));
      }
    }
    return section;
  }

  private ObjectNode piece(JsonNode original) throws IOException {
    if (original.has("logos")) {
      ObjectNode wall = named("logos", original);
      ArrayNode logos = wall.putArray("logos");
      for (JsonNode logo : original.path("logos")) {
        logos
            .addObject()
            .put("image", "logos/" + logo.path("file").asString())
            .put("alt", logo.path("alt").asString());
      }
      return wall;
    }
    return original.has("signature") ? letter(original) : article(original);
  }

  private ObjectNode letter(JsonNode original) throws IOException {
    ObjectNode letter = named("letter", original);
    var paragraphs = new ArrayList<>(paragraphs(original));
    letter.put("salutation", paragraphs.removeFirst());
    letter.set("portrait", figure(original.path("photos").path(0)));
    letter.put("body", body(original.path("id").asString(), paragraphs));
    ArrayNode signature = letter.putArray("signature");
    original.path("signature").forEach(line -> signature.add(line.asString()));
    return letter;
  }

  private ObjectNode article(JsonNode original) throws IOException {
    ObjectNode article = named("article", original);
    article.put("body", body(original.path("id").asString(), paragraphs(original)));
    ArrayNode figures = article.putArray("figures");
    for (JsonNode photo : original.path("photos")) {
      figures.add(figure(photo).put("after", photo.path("after").asInt()));
    }
    if (original.path("linklist").asBoolean(false)) {
      ArrayNode links = article.putArray("links");
      for (JsonNode link : original.path("links")) {
        links
            .addObject()
            .put("text", link.path("text").asString())
            .put("href", link.path("href").asString());
      }
    }
    return article;
  }

  private static ObjectNode contact(List<JsonNode> articles) {
    ObjectNode contact = JSON.createObjectNode().put("kind", "contact").put("id", "contact-page");
    ArrayNode panels = contact.putArray("panels");
    for (JsonNode original : articles) {
      ObjectNode panel = panels.addObject();
      panel.put("id", original.path("id").asString());
      panel.put("headline", original.path("title").asString());
      var lines = new ArrayList<>(paragraphs(original));
      panel.put("text", lines.removeFirst());
      ArrayNode entries = panel.putArray("entries");
      for (String line : lines) {
        entries.addObject().put("icon", icon(line)).put("text", line);
      }
    }
    return contact;
  }

  private static String icon(String line) {
    return Stream.of("youtube", "facebook", "phone", "fax")
        .filter(line.toLowerCase(java.util.Locale.ROOT)::startsWith)
        .findFirst()
        .orElseGet(() ->
            line.startsWith("twitter")
                ? "x"
                : line.startsWith("Website") ? "web" : line.contains("@") ? "mail" : "none");
  }

  private static ObjectNode named(String kind, JsonNode original) {
    return JSON.createObjectNode()
        .put("kind", kind)
        .put("id", original.path("id").asString())
        .put("headline", original.path("title").asString());
  }

  private static ObjectNode figure(JsonNode photo) {
    ObjectNode figure = JSON.createObjectNode();
    figure.put("image", "photos/" + photo.path("file").asString());
    figure.put("alt", photo.path("alt").asString());
    if (photo.has("caption")) {
      figure.put("caption", photo.path("caption").asString());
    }
    return figure;
  }

  private static List<String> paragraphs(JsonNode original) {
    var paragraphs = new ArrayList<String>();
    for (JsonNode paragraph : original.path("paragraphs")) {
      var reference = REFERENCE.matcher(paragraph.asString());
      paragraphs.add(
          reference.replaceAll(
              match -> Matcher.quoteReplacement("${page:" + match.group(1) + "}")));
    }
    return paragraphs;
  }

  private String body(String id, List<String> paragraphs) throws IOException {
    String name = "articles/" + id + ".md";
    Files.writeString(folder.resolve(name), String.join("\n\n", paragraphs) + "\n");
    return name;
  }
}
