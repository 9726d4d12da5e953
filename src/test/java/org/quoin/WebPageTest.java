package org.quoin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.browser.Axe;
import org.quoin.browser.Browser;
import org.quoin.picture.Darkroom;
import org.quoin.web.WebEdition;

/// Whole issues on the web, in a browser: everyone can read them, on every width and on paper.
class WebPageTest {
  @TempDir private static Path folder;
  private static final Set<String> WRITTEN = new HashSet<>();
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder, 1280, 900);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  static List<String> names() throws IOException {
    // The comparison has the words of the real case.
    return ScreenSample.names().stream()
        .filter(name -> !name.equals(ScreenSample.COMPARISON))
        .toList();
  }

  /// Opens an issue's page; written once.
  private static ScreenSample open(String name, int width) throws IOException {
    var sample = ScreenSample.of(name);
    // So that a person can look at what the tests speak of.
    var page = Path.of("target/web", name.replace(' ', '-')).toAbsolutePath();
    if (WRITTEN.add(name)) {
      for (var file : edition(sample).files().entrySet()) {
        var path = page.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
    browser.resize(width, 900);
    browser.open(page.resolve("index.html").toUri().toString());
    return sample;
  }

  private static WebEdition edition(ScreenSample sample) throws IOException {
    return WebEdition.of(sample.web(), new Darkroom());
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasNoBarriers(String name) throws IOException {
    open(name, 1280);
    assertEquals(List.of(), Axe.violations(browser));
    browser.resize(390, 800);
    assertEquals(List.of(), Axe.violations(browser));
  }

  /// Each story's words, all of them, in order, and nothing between them but what stands beside it.
  @ParameterizedTest
  @MethodSource("names")
  void readsEachStoryToItsEnd(String name) throws IOException {
    var sample = open(name, 1280);
    for (var story : StoryWords.onTheWeb(sample.issue())) {
      var text =
          browser.script(
              """
              const story = document.getElementById(arguments[0]).cloneNode(true);
              story.querySelectorAll('figure, .box, blockquote').forEach(e => e.remove());
              story.querySelectorAll('p, h3, h4, h5, li, td, th, br').forEach(e => e.append(' '));
              story.querySelectorAll('br').forEach(e => e.replaceWith(' '));
              return story.textContent;
              """,
              story.id());
      assertEquals(story.words(), StoryWords.split(text.asString()), story.id());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyLinkAndPictureIsThere(String name) throws IOException {
    open(name, 1280);
    var lost =
        browser.script(
            """
            const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
            const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
            const loose = [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))
              .filter(href => href.startsWith('#') ? !ids.includes(href.slice(1))
                : !/^(https?|mailto|tel):/.test(href));
            const sources = new Set();
            for (const picture of document.images) {
              sources.add(picture.getAttribute('src'));
              for (const one of (picture.srcset || '').split(', '))
                if (one) sources.add(one.split(' ')[0]);
            }
            const loads = [...sources].map(source => new Promise(done => {
              const probe = new Image();
              probe.onload = () => done(probe.naturalWidth > 0 ? null : source);
              probe.onerror = () => done(source);
              probe.src = source;
            }));
            const fonts = [...document.fonts].map(font => font.load().then(() => null,
              () => font.family + ' ' + font.weight + ' ' + font.style));
            return Promise.all([...loads, ...fonts])
              .then(all => [...twice, ...loose, ...all.filter(one => one)]);
            """);
    assertEquals("[]", lost.toString());
    assertTrue(
        browser.script("return document.fonts.check('16px \"Source Serif 4\"')").asBoolean());
  }

  /// From a small phone to a wide screen nothing is cut off or has to be pulled sideways, as
  /// criterion 1.4.10 of WCAG 2.2 asks.
  @ParameterizedTest
  @MethodSource("names")
  void fitsEveryWidth(String name) throws IOException {
    open(name, 1280);
    for (int width : List.of(320, 390, 768, 1024, 1920)) {
      // Headless windows have a least width; a frame has none.
      var over =
          browser.script(
              """
              const frame = document.createElement('iframe');
              frame.style.cssText = 'position:fixed;left:0;top:0;height:800px;width:' + arguments[0] + 'px';
              frame.srcdoc = document.documentElement.outerHTML
                .replace('<head>', '<head><base href="' + location.href + '">');
              return new Promise(done => {
                frame.onload = () => {
                  const page = frame.contentDocument.documentElement;
                  const over = page.scrollWidth - page.clientWidth;
                  frame.remove();
                  done(over);
                };
                document.body.append(frame);
              });
              """,
              width);
      assertEquals(0, over.asInt(), "at " + width);
    }
  }

  @Test
  void columnsFollowTheWidth() throws IOException {
    open("2012-q2", 1280);
    var columns =
        """
        const box = document.querySelector('.letter .columns').getBoundingClientRect();
        const lines = [...document.querySelectorAll('.letter .columns p')];
        return new Set(lines.map(p => Math.round(p.getClientRects()[0].left - box.left) > 100)).size;
        """;
    assertEquals(2, browser.script(columns).asInt());
    browser.resize(500, 900);
    browser.await("document.documentElement.clientWidth <= 500", Duration.ofSeconds(5));
    assertEquals(
        1,
        browser
            .script("return document.querySelector('.story .columns').getClientRects().length")
            .asInt());
  }

  /// Words in another language say so, for a voice to speak them.
  @Test
  void passagesSayTheirLanguage() throws IOException {
    open("2012-q2", 1280);
    assertEquals("en-GB", browser.script("return document.documentElement.lang").asString());
    assertEquals(
        "tg", browser.script("return document.querySelector('main [lang]').lang").asString());
  }

  @Test
  void printsWithEveryStory() throws IOException {
    var sample = open("2012-q2-tg", 1280);
    try (var document = Loader.loadPDF(browser.print())) {
      var text = String.join(" ", StoryWords.split(new PDFTextStripper().getText(document)));
      for (var story : StoryWords.onTheWeb(sample.issue())) {
        var begin = String.join(" ", story.words().subList(0, 4));
        assertTrue(text.contains(begin), () -> begin + " is not in\n" + text);
      }
      assertTrue(document.getNumberOfPages() <= 2 * sample.display().pages().size());
    }
  }

  @Test
  void theSameIssueGivesTheSamePage() throws IOException {
    var sample = open("2012-q2-tg", 1280);
    for (var file : edition(sample).files().entrySet()) {
      var written = Path.of("target/web/2012-q2-tg").resolve(file.getKey());
      assertArrayEquals(Files.readAllBytes(written), file.getValue(), file.getKey());
    }
  }
}
