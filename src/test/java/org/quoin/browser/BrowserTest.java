package org.quoin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The driven browser does what tests ask of it, and axe-core sees what is wrong.
class BrowserTest {
  @TempDir private Path folder;

  @Test
  void showsAPageAndFindsItsBarriers() throws IOException {
    var page = folder.resolve("page.html");
    Files.writeString(
        page,
        """
        <!DOCTYPE html><html lang="en"><title>A page</title><main><h1>Words</h1>
        <button onclick="setTimeout(() => { this.textContent = 'Gone'; }, 100)">Go</button></main>
        """);
    try (var browser = Browser.start(folder, 400, 300)) {
      browser.open(page.toUri().toString());
      assertEquals(
          "Words", browser.script("return document.querySelector('h1').innerText").asString());
      assertTrue(Axe.violations(browser).isEmpty());
      browser.press("\uE004\uE007");
      browser.await(
          "document.querySelector('button').textContent === 'Gone'", Duration.ofSeconds(5));
      browser.script("document.querySelector('main').innerHTML = '<img src=\"a.png\">'");
      assertTrue(Axe.violations(browser).stream().anyMatch(line -> line.startsWith("image-alt: ")));
      browser.picture(folder.resolve("page.png"));
      assertTrue(Files.size(folder.resolve("page.png")) > 500);
    }
  }
}
