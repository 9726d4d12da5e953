package org.quoin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.issue.FileSize;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;
import org.quoin.pdf.StandingForme;

/// Whatever an editor changes, the file built on what stands is the file built from nothing.
class StandingTypeTest {
  private static final Path PROFILES = Path.of("assets/icc");

  @TempDir Path folder;

  private final StandingType type = new StandingType();
  private byte[] last;

  /// The smallest of the samples.
  @BeforeEach
  void copy() throws IOException {
    var sample = Path.of("issues/2012-q2-tg");
    try (var files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(sample.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private byte[] build(StandingType standing) throws IOException {
    var read =
        new IssueDesk(Path.of("fonts"), Path.of("assets/icc"), standing.stock()).read(folder);
    assertFalse(read.hasErrors(), () -> read.problems().toString());
    var composed = new Composition(read.value().orElseThrow(), standing).compose();
    assertFalse(composed.hasErrors(), () -> composed.problems().toString());
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(composed.problems().toString().getBytes());
    var display = composed.value().orElseThrow().display();
    for (var edition :
        new Edition[] {
          Edition.print(PROFILES), Edition.screen(PROFILES, new FileSize(100_000_000))
        }) {
      PdfPress.press(display, edition, bytes, standing.forme());
    }
    return bytes.toByteArray();
  }

  /// Builds on what stands and from nothing.
  private void sameAsFromNothing(String change) throws IOException {
    var built = build(type);
    assertFalse(Arrays.equals(last, built), change + " changes nothing");
    try (var nothing = new StandingType()) {
      assertArrayEquals(build(nothing), built, change);
    }
    last = built;
  }

  private void change(String file, String from, String to) throws IOException {
    var path = folder.resolve(file);
    var text = Files.readString(path);
    assertFalse(text.indexOf(from) < 0, file);
    Files.writeString(path, text.replace(from, to));
  }

  private Path first(String kind) throws IOException {
    try (var files = Files.list(folder.resolve(kind))) {
      return files.sorted().findFirst().orElseThrow();
    }
  }

  @Test
  void noChangeChangesNoByteOfTheFile() throws IOException {
    sameAsFromNothing("the first build");
    assertArrayEquals(last, build(type), "the same again");

    var article = first("articles");
    var text = Files.readString(article);
    Files.writeString(article, text.replaceFirst(" ", " як "));
    sameAsFromNothing("a word more");
    Files.writeString(article, "Як сатри нав.\n\n" + text);
    sameAsFromNothing("a paragraph more, which moves all below it");
    Files.writeString(article, text);
    sameAsFromNothing("back again");

    change("issue.json", "\"number\": \"", "\"number\": \"1 ");
    sameAsFromNothing("another number");

    var photo = first("photos");
    Files.write(photo, new byte[] {0}, StandardOpenOption.APPEND);
    sameAsFromNothing("a photo's bytes");
    type.close();
  }

  @Test
  void aFontOfTheIssuesOwnReplacesWhatStands() throws IOException {
    sameAsFromNothing("the first build");
    var fonts = Files.createDirectories(folder.resolve("fonts"));
    // The same key as a font of the house, so that only what it was read from tells them apart.
    Files.copy(
        Path.of("fonts/noto-sans/NotoSans-Bold.ttf"),
        fonts.resolve("a.ttf"),
        StandardCopyOption.REPLACE_EXISTING);
    var before = type.stock().fonts(List.of(Path.of("fonts")));
    assertNotSame(before, type.stock().fonts(List.of(Path.of("fonts"), fonts)));
    type.close();
  }

  @Test
  void whatStandsIsTheSameType() throws IOException {
    build(type);
    var shaped = List.copyOf(type.shaped());
    build(type);
    var again = List.copyOf(type.shaped());
    assertEquals(shaped.size(), again.size());
    for (int i = 0; i < shaped.size(); i++) {
      assertSame(shaped.get(i), again.get(i));
    }
    type.close();
  }

  @Test
  void packingAStreamThatIsKnownGivesTheSameBytes() {
    var streams = new StandingForme().streams();
    var plain = "BT (letters) Tj ET".repeat(50).getBytes();
    var first = streams.pack(plain);
    assertSame(first, streams.pack(plain.clone()));
    streams.turn();
    assertSame(first, streams.pack(plain.clone()), "what the last file had stands");
    streams.turn();
    streams.turn();
    var anew = streams.pack(plain);
    assertNotSame(first, anew, "what two files had not is forgotten");
    assertArrayEquals(first, anew);
  }
}
