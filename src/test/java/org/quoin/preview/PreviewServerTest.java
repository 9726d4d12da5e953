package org.quoin.preview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.Quoin;

/// The server by plain sockets, as a stranger would try it: whom it answers, what it hands out, and
/// what it does about those who read slowly, wrongly or not at all.
@Timeout(120)
class PreviewServerTest {
  private static final String SECRET = "the-words-that-must-not-go-out";

  @TempDir private static Path folder;

  private static Preview preview;
  private static int port;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    var issue = SmallIssue.in(folder.resolve("issue"));
    issue.write("private.txt", SECRET);
    Files.createSymbolicLink(
        issue.folder().resolve("photos/link.jpg"), folder.resolve("secret.txt"));
    preview = Preview.open(new Quoin(Path.of(".")), issue.descriptor(), 0, fault -> {});
    port = preview.address().getPort();
    while (!get("/state").contains("\"atWork\":false")) {
      Thread.sleep(50);
    }
  }

  @AfterAll
  static void close() {
    preview.close();
  }

  @Test
  void showsItsPageAndAllThatItNames() throws IOException {
    assertTrue(get("/").startsWith("HTTP/1.1 200"));
    var named = matches("\"(/[a-z]+\\.(?:js|css|svg))\"", get("/"));
    assertTrue(named.size() >= 3, named.toString());
    for (String path : named) {
      assertTrue(get(path).startsWith("HTTP/1.1 200"), path);
    }
    var state = get("/state");
    var hash = matches("\"hash\":\"([0-9a-f]{24})\"", state).getFirst();
    var page = get("/pages/" + hash);
    assertTrue(page.contains("<svg"), page);
    assertTrue(get("/sketches/" + hash).contains("<svg"));
    var photo = matches("(/photos/[0-9a-f]+)", page).getFirst();
    assertTrue(get(photo).contains("Content-type: image/jpeg"));
    assertTrue(get(photo + "/print").contains("Content-type: image/jpeg"));
    assertTrue(get("/fonts/0").contains("Content-type: font/sfnt"));
  }

  @Test
  void listensToThisMachineAlone() throws IOException {
    for (var card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(card.getInetAddresses())) {
        if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
          try (var socket = new Socket()) {
            assertThrows(
                ConnectException.class,
                () -> socket.connect(new InetSocketAddress(address, port), 2000));
          }
        }
      }
    }
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      assertTrue(socket.isConnected());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: 127.0.0.1",
        "Host: 127.0.0.1:1",
        "Host: evil.example:PORT",
        "Host: 127.0.0.1.evil.example:PORT",
        "X: no host at all",
        "Host: 127.0.0.1:PORT\r\nHost: evil.example",
        "Host: 127.0.0.1:PORT\r\nOrigin: http://evil.example",
        "Host: 127.0.0.1:PORT\r\nOrigin: https://127.0.0.1:PORT",
        "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:1",
        "Host: 127.0.0.1:PORT\r\nOrigin: null",
        "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site",
        "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: same-site",
      })
  void turnsStrangersAway(String headers) throws IOException {
    for (String path : List.of("/", "/state", "/events", "/fonts/0")) {
      var answer = ask("GET " + path + " HTTP/1.1\r\n" + headers.replace("PORT", "" + port));
      assertTrue(answer.matches("(?s)HTTP/1.1 (400|403|421) .*"), path + ": " + answer);
      assertFalse(answer.contains("The Gazette"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: 127.0.0.1:PORT",
        "Host: localhost:PORT",
        "Host: localhost:PORT\r\nOrigin: http://localhost:PORT\r\nSec-Fetch-Site: same-origin",
        "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: none",
      })
  void letsItsOwnPageIn(String headers) throws IOException {
    var answer = ask("GET /state HTTP/1.1\r\n" + headers.replace("PORT", "" + port));
    assertTrue(answer.startsWith("HTTP/1.1 200") && answer.contains("The Gazette"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "NONSENSE"})
  void onlyShows(String method) throws IOException {
    var answer = ask(method + " /state HTTP/1.1\r\nHost: localhost:" + port);
    assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/private.txt",
        "/issue.json",
        "/articles/foreword.md",
        "/photos/link.jpg",
        "/photos/cover.jpg",
        "/../secret.txt",
        "/photos/../../secret.txt",
        "/photos/..%2f..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/photos/%00",
        "//etc/passwd",
        "/pages/",
        "/pages/x/y/z",
        "/pages//",
        "/fonts/-1",
        "/fonts/99999999999999999999",
        "/fonts/0/small",
        "/photos/../photos/link.jpg",
        "/main.js/",
        "/org/quoin/preview/main.js",
        "/preview.css/../index.html",
        "/index.html",
        "/state/",
        "/..;/secret.txt",
        "/photos\\..\\..\\secret.txt"
      })
  void handsOutNothingElse(String path) throws IOException {
    var answer = ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port);
    assertTrue(answer.matches("(?s)HTTP/1.1 (400|404) .*") || answer.isEmpty(), answer);
    assertFalse(answer.contains(SECRET));
  }

  @Test
  void letsNoPageFrameOrReadIt() throws IOException {
    var answer = get("/");
    assertTrue(answer.contains("frame-ancestors 'none'"), answer);
    assertTrue(answer.contains("default-src 'none'"), answer);
    assertTrue(answer.contains("Cross-origin-resource-policy: same-origin"), answer);
    assertFalse(answer.toLowerCase(java.util.Locale.ROOT).contains("access-control-"), answer);
  }

  @Test
  void servesOthersWhileSomeReadNothing() throws IOException {
    var sleepers = new ArrayList<Socket>();
    try {
      for (int i = 0; i < EventStream.MOST + 10; i++) {
        sleepers.add(sent("GET /events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n"));
        sleepers.add(sent("GET /state HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n"));
        sleepers.add(sent("GET /state HT"));
      }
      assertTrue(get("/state").contains("The Gazette"));
      // One more listener is heard, though more than the most hang on.
      try (var heard = sent("GET /events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")) {
        var text = new StringBuilder();
        while (text.indexOf("data: {") < 0) {
          int next = heard.getInputStream().read();
          assertTrue(next >= 0, "the stream ended: " + text);
          text.append((char) next);
        }
      }
    } finally {
      for (Socket sleeper : sleepers) {
        sleeper.close();
      }
    }
    assertTrue(get("/state").contains("The Gazette"));
  }

  @Test
  void outlivesBrokenRequests() throws IOException {
    var good = "Host: localhost:" + port + "\r\n";
    for (String broken :
        List.of(
            "\r\n\r\n",
            "GET\r\n\r\n",
            "GET /state\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00FC\u0003\u0003",
            "GET http://[::1 HTTP/1.1\r\n" + good + "\r\n",
            "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\n" + good + "\r\n",
            "GET /state HTTP/1.1\r\n" + "X: y\r\n".repeat(20_000) + good + "\r\n",
            "GET /state HTTP/1.1\r\n" + good + "Content-Length: -5\r\n\r\n",
            "GET /state HTTP/1.1\r\n" + good + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n")) {
      try (var socket = sent(broken)) {
        socket.shutdownOutput();
        socket.getInputStream().readNBytes(64);
      } catch (IOException cutOff) {
        // As good an answer as any.
      }
    }
    // Gone in the middle of an answer.
    for (int i = 0; i < 20; i++) {
      try (var socket = sent("GET /fonts/0 HTTP/1.1\r\n" + good + "\r\n")) {
        socket.setSoLinger(true, 0);
        socket.getInputStream().read();
      }
    }
    assertTrue(get("/state").contains("The Gazette"));
  }

  private static String get(String path) throws IOException {
    return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port);
  }

  /// The answer as it comes, or as much of it as there is in the time.
  private static String ask(String request) throws IOException {
    try (var socket = sent(request + "\r\nConnection: close\r\n\r\n")) {
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private static Socket sent(String request) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(30_000);
    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
    return socket;
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .distinct()
        .toList();
  }
}
