package org.quoin.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quoin.pdf.Outside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A headless Chromium of its own, driven over the W3C WebDriver protocol
/// (https://www.w3.org/TR/webdriver2/): opens pages, runs scripts in them, presses keys, takes
/// pictures. Profile and processes end with it.
public final class Browser implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");

  /// No network of the browser's own, nothing kept: each run sees an empty browser.
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--force-device-scale-factor=1");

  private final Process driver;
  private final URI base;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String session;

  private Browser(Process driver, URI base, Path profile, int width, int height) {
    this.driver = driver;
    this.base = base;
    var arguments = JSON.createArrayNode();
    FLAGS.forEach(arguments::add);
    arguments.add("--user-data-dir=" + profile);
    arguments.add("--window-size=" + width + "," + height);
    var wanted = JSON.createObjectNode();
    wanted
        .putObject("capabilities")
        .putObject("alwaysMatch")
        .putObject("goog:chromeOptions")
        .set("args", arguments);
    this.session = send("POST", "session", wanted).get("sessionId").asString();
  }

  /// Starts one with an empty profile in `folder`.
  ///
  /// Where Chromium or its driver is missing the test is skipped, but not in continuous
  /// integration.
  public static Browser start(Path folder, int width, int height) throws IOException {
    Outside.need("chromium");
    Outside.need("chromedriver");
    var driver = new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
    try {
      var lines = new BufferedReader(new InputStreamReader(driver.getInputStream(), UTF_8));
      var base = URI.create("http://127.0.0.1:" + port(lines) + "/");
      Thread.startVirtualThread(() -> lines.lines().forEach(line -> {}));
      return new Browser(
          driver, base, Files.createTempDirectory(folder, "chromium"), width, height);
    } catch (IOException | RuntimeException | Error fault) {
      driver.destroy();
      throw fault;
    }
  }

  private static String port(BufferedReader lines) throws IOException {
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var match = PORT.matcher(line);
      if (match.find()) {
        return match.group(1);
      }
    }
    throw new IOException("chromedriver ended before it was ready");
  }

  /// Opens an address and waits until it is loaded.
  public void open(String address) {
    call("POST", "url", Map.of("url", address));
  }

  /// Runs the body of a function in the page.
  ///
  /// @param arguments seen in the script as `arguments[0]` and so on
  /// @return what the script returns; a promise is waited for
  public JsonNode script(String body, Object... arguments) {
    return call("POST", "execute/sync", Map.of("script", body, "args", List.of(arguments)));
  }

  /// Waits until an expression holds in the page; fails when it does not within the time.
  public void await(String expression, Duration atMost) {
    var body =
        """
        const until = performance.now() + arguments[0];
        return new Promise(done => {
          const look = () => {
            let holds = false;
            try { holds = !!(%s); } catch (fault) { }
            if (holds || performance.now() > until) done(holds); else setTimeout(look, 20);
          };
          look();
        });
        """
            .formatted(expression);
    call("POST", "timeouts", Map.of("script", atMost.toMillis() + 5000));
    assertTrue(script(body, atMost.toMillis()).asBoolean(), "never came true: " + expression);
  }

  /// Clicks the first element that a CSS selector finds, as a mouse does.
  public void click(String selector) {
    call("POST", "element/" + element(selector) + "/click", Map.of());
  }

  /// Clicks a point of the window, in CSS pixels from its top left corner.
  public void click(int x, int y) {
    var actions = JSON.createObjectNode();
    var mouse = actions.putArray("actions").addObject().put("type", "pointer").put("id", "mouse");
    var moves = mouse.putArray("actions");
    moves.addObject().put("type", "pointerMove").put("duration", 0).put("x", x).put("y", y);
    moves.addObject().put("type", "pointerDown").put("button", 0);
    moves.addObject().put("type", "pointerUp").put("button", 0);
    call("POST", "actions", actions);
  }

  /// Presses keys one after the other, whatever has the focus; special keys are those of the
  /// protocol, `\uE004` for the tabulator.
  public void press(String keys) {
    var strokes = JSON.createArrayNode();
    keys.codePoints()
        .mapToObj(Character::toString)
        .forEach(key -> {
          strokes.addObject().put("type", "keyDown").put("value", key);
          strokes.addObject().put("type", "keyUp").put("value", key);
        });
    var actions = JSON.createObjectNode();
    actions
        .putArray("actions")
        .addObject()
        .put("type", "key")
        .put("id", "keyboard")
        .set("actions", strokes);
    call("POST", "actions", actions);
  }

  /// Changes the window's size, in CSS pixels.
  public void resize(int width, int height) {
    call("POST", "window/rect", Map.of("width", width, "height", height));
  }

  /// Saves what the window shows as PNG.
  public void picture(Path file) throws IOException {
    Files.write(file, Base64.getDecoder().decode(call("GET", "screenshot", Map.of()).asString()));
  }

  /// The page as it goes to paper, A4, as PDF.
  public byte[] print() {
    // In centimetres, as the protocol has them.
    var paper = Map.of("width", 21.0, "height", 29.7);
    var printed = call("POST", "print", Map.of("page", paper, "background", true));
    return Base64.getDecoder().decode(printed.asString());
  }

  private String element(String selector) {
    var found =
        call("POST", "element", Map.of("using", "css selector", "value", selector)).values();
    return found.iterator().next().asString();
  }

  private JsonNode call(String method, String command, Object body) {
    return send(method, "session/" + session + "/" + command, JSON.valueToTree(body));
  }

  private JsonNode send(String method, String command, JsonNode body) {
    var publisher =
        method.equals("POST")
            ? HttpRequest.BodyPublishers.ofString(body.toString())
            : HttpRequest.BodyPublishers.noBody();
    var request =
        HttpRequest.newBuilder(base.resolve(command))
            .timeout(Duration.ofMinutes(3))
            .header("Content-Type", "application/json; charset=utf-8")
            .method(method, publisher)
            .build();
    try {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      var value = JSON.readTree(answer.body()).get("value");
      assertTrue(answer.statusCode() == 200, () -> command + ": " + value);
      return value;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    try {
      send("DELETE", "session/" + session, JSON.createObjectNode());
    } finally {
      client.close();
      driver.destroy();
    }
  }
}
