package org.quoin.dummy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.quoin.issue.json.DescriptorText;

/// Lays out an issue that has every part of a newsletter once, in three scripts, to show a theme.
public final class Specimen {
  private static final List<String> TEXTS =
      List.of("letter.md", "story.md", "russian.md", "arabic.md");

  private static final List<String> LOGOS = List.of("ring.svg", "hill.svg", "leaf.svg", "bars.svg");

  private Specimen() {}

  /// Writes the issue into a folder, which is made where it is missing.
  ///
  /// @param theme as a descriptor names it
  /// @param title the theme's name as it is printed
  /// @throws IOException when something cannot be written
  public static void write(Path folder, String theme, String title) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put(
        "issue.json",
        bytes(
            read("issue.json")
                .replace("@theme@", DescriptorText.quoted(theme))
                .replace("\"@name@\"", DescriptorText.quoted(title))));
    for (String text : TEXTS) {
      files.put("articles/" + text, bytes(read(text)));
    }
    for (String logo : LOGOS) {
      files.put("logos/" + logo, bytes(read("logos/" + logo)));
    }
    files.put("photos/cover.jpg", Placeholder.landscape(2600, 1950));
    files.put("photos/portrait.jpg", Placeholder.portrait(1200, 1500));
    files.put("photos/wide.jpg", Placeholder.landscape(2100, 1400));
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String read(String name) throws IOException {
    return FirstIssue.read("specimen/" + name);
  }
}
