package org.quoin.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.problem.Checked;

/// Word files as a stranger may send them: archives that unpack without end, entities, names that
/// lead elsewhere, nesting without bottom. Each ends in a manuscript or in a problem that names it.
@Timeout(60)
class HostileWordFilesTest {
  private static final Path WHOLE = Path.of("src/test/resources/manuscript/bridge.docx");
  private static final String DOCUMENT = "word/document.xml";

  @TempDir Path folder;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  @BeforeEach
  void unpack() throws IOException {
    try (var zip = new ZipInputStream(Files.newInputStream(WHOLE))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  private String document() {
    return new String(parts.get(DOCUMENT), StandardCharsets.UTF_8);
  }

  private void document(String xml) {
    parts.put(DOCUMENT, xml.getBytes(StandardCharsets.UTF_8));
  }

  private Checked<Manuscript> read() throws IOException {
    var file = folder.resolve("story.docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    var spoken = new ByteArrayOutputStream();
    var err = System.err;
    System.setErr(new PrintStream(spoken, true, StandardCharsets.UTF_8));
    Checked<Manuscript> read;
    try {
      read = WordReader.read(file, "Notes");
    } finally {
      System.setErr(err);
    }
    // What is wrong is told as a problem, and by nobody else.
    assertEquals("", spoken.toString(StandardCharsets.UTF_8));
    assertTrue(read.value().isPresent() || read.hasErrors());
    read.problems().forEach(p -> assertTrue(p.place().file().endsWith("story.docx")));
    return read;
  }

  /// 200 megabytes of blanks are 200 kilobytes when they are packed.
  @Test
  void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
    var xml = parts.get(DOCUMENT);
    int body = document().indexOf("<w:body>") + "<w:body>".length();
    var swollen = new byte[xml.length + 200_000_000];
    System.arraycopy(xml, 0, swollen, 0, body);
    Arrays.fill(swollen, body, body + 200_000_000, (byte) ' ');
    System.arraycopy(xml, body, swollen, body + 200_000_000, xml.length - body);
    parts.put(DOCUMENT, swollen);
    assertTrue(read().hasErrors());
  }

  @Test
  void entitiesAreRefusedAndNothingIsFetched() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
    var types =
        new String[] {
          "<!DOCTYPE d [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;'>]>",
          "<!DOCTYPE d [<!ENTITY b SYSTEM '" + secret.toUri() + "'>]>",
          "<!DOCTYPE d SYSTEM 'http://127.0.0.1:1/none.dtd'>"
        };
    for (var type : types) {
      unpack();
      document(document().replaceFirst("(<\\?xml[^>]*>)?\\s*<w:document", type + "<w:document"));
      assertTrue(read().hasErrors(), type);
    }
  }

  /// A picture that is only named is not fetched, whoever offers it.
  @Test
  void picturesElsewhereAreNotFetched() throws IOException {
    var asked = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
        });
    server.start();
    try {
      var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a.png";
      var relations = "word/_rels/document.xml.rels";
      var xml = new String(parts.get(relations), StandardCharsets.UTF_8);
      var outside =
          xml.replaceAll(
              "Target=\"media/[^\"]*\"", "Target=\"" + address + "\" TargetMode=\"External\"");
      assertFalse(outside.equals(xml), "the sample has no picture");
      parts.put(relations, outside.getBytes(StandardCharsets.UTF_8));
      var read = read();
      assertTrue(read.value().isEmpty() || read.value().get().pictures().isEmpty());
      assertEquals(0, asked.get());
    } finally {
      server.stop(0);
    }
  }

  /// Parts whose names lead out of the archive lead nowhere.
  @Test
  void namesThatLeadOutOfTheArchiveLeadNowhere() throws IOException {
    parts.put("../../escaped.txt", "out".getBytes(StandardCharsets.UTF_8));
    parts.put("/absolute.txt", "out".getBytes(StandardCharsets.UTF_8));
    read();
    assertFalse(Files.exists(folder.resolveSibling("escaped.txt")));
    var relations = "word/_rels/document.xml.rels";
    var xml = new String(parts.get(relations), StandardCharsets.UTF_8);
    parts.put(
        relations,
        xml.replaceAll("Target=\"media/[^\"]*\"", "Target=\"../../../../../etc/passwd\"")
            .getBytes(StandardCharsets.UTF_8));
    read();
  }

  @Test
  void nestingWithoutBottomIsRefused() throws IOException {
    for (var element : new String[] {"w:tbl", "w:p", "w:r", "w:sdt", "w:ins"}) {
      unpack();
      int deep = 20_000;
      var nested = ("<" + element + ">").repeat(deep) + ("</" + element + ">").repeat(deep);
      document(document().replace("<w:body>", "<w:body>" + nested));
      read();
    }
  }

  /// Bytes of the document changed anywhere.
  @Test
  void anyDamageEndsInAManuscriptOrAProblem() throws IOException {
    var letters = "<>/\"'&;0 w:p\0é";
    for (int seed = 0; seed < 150; seed++) {
      unpack();
      var random = new Random(seed);
      var name = seed % 3 == 0 ? "word/_rels/document.xml.rels" : DOCUMENT;
      var text = new StringBuilder(new String(parts.get(name), StandardCharsets.UTF_8));
      for (int i = 0; i <= seed % 7; i++) {
        text.setCharAt(
            random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
      }
      parts.put(name, text.toString().getBytes(StandardCharsets.UTF_8));
      read();
    }
  }
}
