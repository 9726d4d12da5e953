package org.quoin.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same issue gives the same bytes wherever it is built: in another time zone and language, on
/// one core or many, in another folder, with photos developed before or not.
class IdentityTest {
  @TempDir private static Path first;
  private static SortedMap<String, String> files;

  @TempDir Path folder;

  @BeforeAll
  static void build() throws Exception {
    files =
        built(
            new Child(first)
                .set("TZ", "UTC")
                .flag("-Duser.language=en")
                .flag("-Duser.country=GB")
                .flag("-XX:ActiveProcessorCount=4"),
            first);
    assertTrue(files.containsKey("gazette-print.pdf"), files::toString);
    assertTrue(files.containsKey("gazette-web/index.html"), files::toString);
    assertTrue(files.containsKey("gazette-report.json"), files::toString);
  }

  private static SortedMap<String, String> built(Child child, Path folder) throws Exception {
    var gazette = Gazette.in(folder.resolve("gazette"));
    var out = folder.resolve("out");
    var ended =
        child.run(
            "build",
            gazette.folder().toString(),
            "--edition",
            "all",
            "--proof",
            "--out",
            out.toString());
    assertEquals(0, ended.code(), ended.err());
    return Gazette.contents(out);
  }

  /// A fresh cache, too, since the folder is another.
  @Test
  void elsewhereOnOneCore() throws Exception {
    var there = folder.resolve("eine andere Mappe");
    Files.createDirectories(there);
    var child =
        new Child(there)
            .set("TZ", "Asia/Dushanbe")
            .set("LC_ALL", "tr_TR.UTF-8")
            .flag("-Duser.language=tr")
            .flag("-Duser.country=TR")
            .flag("-Duser.timezone=Pacific/Kiritimati")
            .flag("-Dfile.encoding=ISO-8859-9")
            .flag("-XX:ActiveProcessorCount=1");
    assertEquals(files, built(child, there));
  }

  /// Where Java would count digits and days in another way by itself.
  @Test
  void inArabicWithTheCacheOfTheFirstBuild() throws Exception {
    var child =
        new Child(folder)
            .set("XDG_CACHE_HOME", first.resolve("cache").toString())
            .flag("-Duser.language=ar")
            .flag("-Duser.country=EG")
            .flag("-Duser.extensions=u-nu-arab-ca-islamic")
            .flag("-Dfile.encoding=UTF-16")
            .flag("-XX:ActiveProcessorCount=3");
    assertEquals(files, built(child, folder));
  }

  /// The moment that a distribution's build asks for (reproducible-builds.org, SOURCE_DATE_EPOCH)
  /// stands in the files instead of the issue's own day, and nothing else changes.
  @Test
  void atTheMomentThatTheSurroundingsSay() throws Exception {
    var child = new Child(folder).set("SOURCE_DATE_EPOCH", "1361750400");
    // The issue's own midnight: 25 February 2013.
    assertEquals(files, built(child, folder));
    var other = folder.resolve("other");
    Files.createDirectories(other);
    built(new Child(other).set("SOURCE_DATE_EPOCH", "1000000000"), other);
    assertEquals("2001-09-09T01:46:40Z", created(other.resolve("out/gazette-print.pdf")));
    assertEquals("2001-09-09T01:46:40Z", created(other.resolve("out/gazette-screen.pdf")));
  }

  private static String created(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return document.getDocumentInformation().getCreationDate().toInstant().toString();
    }
  }
}
