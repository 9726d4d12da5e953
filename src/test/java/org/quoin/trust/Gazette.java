package org.quoin.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quoin.picture.SamplePictures;

/// A page with a story, a photo and a logo: all that a build does, in little time.
record Gazette(Path folder) {
  private static final String DESCRIPTOR =
      """
      {
        "title": "The Gazette", "number": "No. 1", "date": "2013-02-25", "publisher": "The Society",
        "sections": [{"id": "news", "banner": "News", "colour": "teal", "articles": [
          {"id": "one", "headline": "The first story", "body": "articles/one.md", "figures": [
            {"image": "photos/view.jpg", "alt": "A view", "caption": "It is “wide”."}]},
          {"kind": "logos", "id": "donors", "headline": "Donors", "logos": [
            {"image": "logos/fund.svg", "alt": "The Fund"}]}
        ]}]
      }
      """;

  static Gazette in(Path folder) throws IOException {
    for (var part : new String[] {"articles", "photos", "logos"}) {
      Files.createDirectories(folder.resolve(part));
    }
    Files.writeString(folder.resolve("issue.json"), DESCRIPTOR);
    Files.writeString(
        folder.resolve("articles/one.md"),
        "Words of the *first* story, see https://www.example.org, and more of them.\n\n".repeat(12)
            + "## Слово\n\n[Тоҷикистон и другие]{lang=ru}: 1 – 2.\n");
    Files.write(
        folder.resolve("photos/view.jpg"),
        SamplePictures.jpeg(SamplePictures.scene(2000, 1300, 1), false));
    Files.writeString(
        folder.resolve("logos/fund.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
            + "<rect width='40' height='20' fill='#05a'/></svg>");
    return new Gazette(folder);
  }

  /// Changes what the printed pages say.
  void rewrite(String from, String to) throws IOException {
    var file = folder.resolve("issue.json");
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  /// What lies in a folder, by path, each file by its content.
  static SortedMap<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    if (!Files.exists(folder)) {
      return contents;
    }
    try (var walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), digest(Files.readAllBytes(file)));
      }
    }
    return contents;
  }

  private static String digest(byte[] bytes) {
    try {
      var sha = java.security.MessageDigest.getInstance("SHA-256");
      return bytes.length + " " + HexFormat.of().formatHex(sha.digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(new String(bytes, StandardCharsets.ISO_8859_1), e);
    }
  }
}
