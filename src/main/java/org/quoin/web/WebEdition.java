package org.quoin.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.quoin.picture.Darkroom;

/// The files of a web page: `index.html` and what it shows, each by its path in the page's folder.
public record WebEdition(SequencedMap<String, byte[]> files) {
  public WebEdition {
    files = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
  }

  /// @throws IOException when a photo, a drawing or a font cannot be read
  public static WebEdition of(WebIssue issue, Darkroom darkroom) throws IOException {
    try {
      return written(issue, darkroom);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static WebEdition written(WebIssue issue, Darkroom darkroom) throws IOException {
    var pictures = new WebPictures(issue, darkroom);
    var fonts = WebFonts.of(issue.theme(), issue.fonts());
    var style = new StyleSheet(issue.theme(), fonts).css();
    var page = new WebPage(issue, pictures, style).markup();
    var files = new LinkedHashMap<String, byte[]>();
    files.put("index.html", page.getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : pictures.files().entrySet()) {
      files.put(file.getKey(), file.getValue());
    }
    files.putAll(fonts.files());
    return new WebEdition(files);
  }
}
