package org.quoin.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import org.quoin.dummy.FirstIssue;
import org.quoin.dummy.Masthead;

/// The four pages that every newsletter begins with, for tests that edit them.
record SmallIssue(Path folder) {
  static SmallIssue in(Path folder) throws IOException {
    FirstIssue.write(
        folder,
        new Masthead(
            "The Gazette",
            "No. 1",
            LocalDate.of(2013, 2, 25),
            Locale.UK,
            "The Society",
            "Town",
            "www.example.org"));
    return new SmallIssue(folder);
  }

  Path descriptor() {
    return folder.resolve("issue.json");
  }

  String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /// Writes as a plain editor does: into the file itself.
  void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /// Writes as careful editors do: another file, which then takes the name.
  void replace(String name, String text) throws IOException {
    var draft = folder.resolve(name + ".draft");
    Files.writeString(draft, text);
    Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
