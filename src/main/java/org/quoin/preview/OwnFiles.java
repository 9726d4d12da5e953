package org.quoin.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/// The files that the page itself is made of, as they come with the program.
final class OwnFiles {
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";

  /// Path, file in the program, type.
  private static final String[][] FILES = {
    {"/", "index.html", "text/html; charset=utf-8"},
    {"/preview.css", "preview.css", STYLE},
    {"/main.js", "main.js", SCRIPT},
    {"/sheets.js", "sheets.js", SCRIPT},
    {"/panels.js", "panels.js", SCRIPT},
    {"/icon.svg", "icon.svg", Answer.SVG},
  };

  private OwnFiles() {}

  static Map<String, Answer> read() {
    var answers = new TreeMap<String, Answer>();
    for (String[] file : FILES) {
      try (var in = OwnFiles.class.getResourceAsStream(file[1])) {
        if (in == null) {
          throw new IllegalStateException(file[1] + " is not in the program");
        }
        answers.put(file[0], Answer.fresh(file[2], in.readAllBytes()));
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
    return answers;
  }
}
