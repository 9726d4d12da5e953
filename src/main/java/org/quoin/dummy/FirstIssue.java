package org.quoin.dummy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.issue.json.DescriptorText;

/// Lays out the first issue of a newsletter: four pages that build at once and say in their own
/// words what to write where.
public final class FirstIssue {
  private static final List<String> TEXTS =
      List.of("foreword.md", "main-story.md", "second-story.md");

  private FirstIssue() {}

  /// Writes the issue into a folder, which is made where it is missing.
  ///
  /// @return the files, relative to the folder
  /// @throws IOException when something cannot be written
  public static List<Path> write(Path folder, Masthead masthead) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("issue.json", bytes(descriptor(folder, masthead)));
    for (String text : TEXTS) {
      files.put("articles/" + text, bytes(read("en/articles/" + text)));
    }
    // Wide enough for 300 pixels an inch at the sizes that the default theme gives them on A4.
    files.put("photos/cover.jpg", Placeholder.landscape(2600, 1950));
    files.put("photos/portrait.jpg", Placeholder.portrait(1200, 1500));
    files.put("photos/main-story.jpg", Placeholder.landscape(2100, 1400));
    files.put("photos/second-story.jpg", Placeholder.landscape(1500, 1000));
    files.put("README.txt", bytes(guide(folder, masthead)));
    SchemaFile.beside(folder).ifPresent(schema -> files.put(SchemaFile.NAME, schema));
    return write(folder, files);
  }

  private static List<Path> write(Path folder, Map<String, byte[]> files) throws IOException {
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return files.keySet().stream().map(Path::of).toList();
  }

  private static String descriptor(Path folder, Masthead masthead) throws IOException {
    var json = read("en/issue.json");
    var words = new LinkedHashMap<String, String>();
    words.put("schema", SchemaFile.pathFrom(folder));
    words.put("title", masthead.title());
    words.put("number", masthead.number());
    words.put("date", masthead.date().toString());
    words.put("language", masthead.language().toLanguageTag());
    words.put("publisher", masthead.publisher());
    words.put("place", masthead.place());
    words.put("site", masthead.site());
    for (var word : words.entrySet()) {
      json = json.replace("@" + word.getKey() + "@", DescriptorText.quoted(word.getValue()));
    }
    return json;
  }

  private static String guide(Path folder, Masthead masthead) throws IOException {
    var title = masthead.title();
    return read("en/README.txt")
        .replace("@title@\n=======", title + "\n" + "=".repeat(title.length()))
        .replace("@folder@", folder.toString())
        .replace("@name@", folder.toAbsolutePath().normalize().getFileName().toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A file of those that come with the program.
  static String read(String name) throws IOException {
    try (InputStream in = FirstIssue.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
