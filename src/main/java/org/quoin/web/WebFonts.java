package org.quoin.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.quoin.font.FontBook;
import org.quoin.style.FaceKey;
import org.quoin.style.ParagraphStyle;
import org.quoin.style.Theme;

/// The fonts that a page brings along: every face of the theme's families, packed for the web, with
/// their licences. A browser fetches those alone that the page shows.
///
/// @param faces the file of each, by its key
/// @param files by path
record WebFonts(Map<FaceKey, String> faces, SequencedMap<String, byte[]> files) {

  static WebFonts of(Theme theme, FontBook book) throws IOException {
    var families = new LinkedHashSet<String>();
    for (ParagraphStyle style : theme.styles().values()) {
      families.add(style.text().face().family());
    }
    var faces = new LinkedHashMap<FaceKey, String>();
    var files = new LinkedHashMap<String, byte[]>();
    var licences = new TreeMap<String, byte[]>();
    for (var key : book.keys()) {
      if (families.contains(key.family())) {
        var face = book.face(key).orElseThrow();
        var name = "fonts/" + name(face.key()) + ".woff";
        faces.put(face.key(), name);
        files.put(name, Woff.of(Files.readAllBytes(face.file())));
        licence(face.file(), face.key().family(), licences);
      }
    }
    files.putAll(licences);
    return new WebFonts(faces, files);
  }

  /// Fonts under the Open Font License lie beside its text, and travel with it.
  private static void licence(Path font, String family, Map<String, byte[]> licences)
      throws IOException {
    var text = font.resolveSibling("OFL.txt");
    if (Files.isRegularFile(text)) {
      licences.put("fonts/" + plain(family) + "-OFL.txt", Files.readAllBytes(text));
    }
  }

  private static String name(FaceKey key) {
    return plain(key.family())
        + (key.bold() ? "-bold" : "")
        + (key.italic() ? "-italic" : "")
        + (key.bold() || key.italic() ? "" : "-regular");
  }

  private static String plain(String family) {
    return family.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
