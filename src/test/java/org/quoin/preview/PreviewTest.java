package org.quoin.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;
import org.quoin.browser.Axe;
import org.quoin.browser.Browser;

/// The preview from end to end: files are edited, and a headless Chromium is looked at.
@Timeout(300)
class PreviewTest {
  /// Long enough for a crowded machine; nothing waits longer than it has to.
  private static final Duration SOON = Duration.ofSeconds(90);

  private static final String TEXT = "articles/main-story.md";

  @TempDir private static Path folder;

  private static SmallIssue issue;
  private static String descriptor;
  private static String text;
  private static Preview preview;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    issue = SmallIssue.in(folder.resolve("issue"));
    descriptor = issue.text("issue.json");
    text = issue.text(TEXT);
    browser = Browser.start(folder, 1280, 900);
    preview =
        Preview.open(new Quoin(Path.of(".")), issue.descriptor(), 0, Throwable::printStackTrace);
  }

  @AfterAll
  static void close() {
    preview.close();
    browser.close();
  }

  /// The issue as it was, on a page that is opened anew.
  @BeforeEach
  void asItWas() throws IOException {
    restore("issue.json", descriptor);
    restore(TEXT, text);
    browser.open(preview.address().toString());
    await("document.querySelectorAll('.leaf').length === 4");
    awaitWords(3, "The Headline Says What Happened", true);
    await(
        "document.documentElement.dataset.state === 'good' && !document.documentElement.dataset.work");
  }

  @Test
  void aSavedFileIsANewPageInPlace() throws IOException {
    browser.script("document.getElementById('page-3').scrollIntoView({block: 'center'})");
    int scrolled = browser.script("return document.getElementById('desk').scrollTop").asInt();
    assertTrue(scrolled > 100);
    var others = browser.script(hashes("[1, 2, 4]")).asString();
    browser.script("window.kept = document.querySelector('#page-1 svg')");
    issue.write(TEXT, "Unheardof words begin here. " + text);
    awaitWords(3, "Unheardof", true);
    assertEquals(
        scrolled, browser.script("return document.getElementById('desk').scrollTop").asInt());
    assertEquals(others, browser.script(hashes("[1, 2, 4]")).asString());
    assertTrue(
        browser.script("return window.kept === document.querySelector('#page-1 svg')").asBoolean());
    await("document.getElementById('told').textContent === 'Page 3 changed. No problems.'");
    issue.replace(TEXT, text);
    awaitWords(3, "Unheardof", false);
  }

  @Test
  void theLastGoodPagesStayWhileTheDescriptorIsBroken() throws IOException {
    var before = browser.script(hashes("[1, 2, 3, 4]")).asString();
    issue.write("issue.json", descriptor.replaceFirst("\"sections\"", "\"sections"));
    await("!document.getElementById('errors').hidden");
    var told = browser.script("return document.getElementById('errors').innerText").asString();
    assertTrue(told.contains("issue.json:21:"), told);
    assertTrue(told.contains("last good build"), told);
    assertEquals(before, browser.script(hashes("[1, 2, 3, 4]")).asString());
    assertTrue(browser.script("return document.title").asString().startsWith("⚠"));
    assertEquals(List.of(), Axe.violations(browser));
    issue.write("issue.json", descriptor.replace("The Headline Says What Happened", "All Is Well"));
    await("document.getElementById('errors').hidden");
    awaitWords(3, "All Is Well", true);
  }

  @Test
  void aProblemLeadsToItsPage() throws IOException {
    issue.write(TEXT, text + "\n\n![A picture in the text](photos/none.jpg)\n\nOne 丂 sign.\n");
    await("document.querySelector('#errors li code, #warnings li code')");
    var place =
        browser.script(
            "return [...document.querySelectorAll('.where code')].map(c => c.innerText).join()");
    assertTrue(place.asString().contains(TEXT + ":"), place.asString());
    browser.script("document.getElementById('desk').scrollTop = 0");
    browser.script(
        "[...document.querySelectorAll('button.where')].find(b => b.innerText.includes('main-story.md')).click()");
    await("document.activeElement.id === 'page-3'");
    await("document.getElementById('desk').scrollTop > 100");
  }

  @Test
  void anArticleTellsItsFileAndHowItCameOut() throws IOException {
    browser.script("document.getElementById('page-3').scrollIntoView({block: 'start'})");
    var middle =
        browser.script(
            """
            const area = document.querySelector('#page-3 [data-article="main-story"]');
            const box = area.getBoundingClientRect();
            return [box.left + box.width / 2, box.top + 30];
            """);
    browser.click(middle.get(0).asInt(), middle.get(1).asInt());
    await("!document.getElementById('article').hidden");
    var told = browser.script("return document.getElementById('article').innerText").asString();
    assertTrue(told.contains("The Headline Says What Happened"), told);
    assertTrue(told.contains(TEXT + ":"), told);
    assertTrue(told.contains("photos/main-story.jpg on page 3: "), told);
    assertTrue(told.contains(" pixels an inch"), told);
    assertTrue(told.contains("full"), told);
    assertTrue(told.contains("None: all of it is on the pages."), told);
    assertEquals(List.of(), Axe.violations(browser));
  }

  @Test
  void theKeyboardDoesAll() {
    // The pages' articles by tabulator, one opened, closed, and the focus back where it was.
    browser.script("document.querySelector('#page-2').focus()");
    browser.press("\uE004");
    await("document.activeElement.matches('#page-2 .area')");
    var label =
        browser.script("return document.activeElement.getAttribute('aria-label')").asString();
    assertEquals("Page 2: A Few Words to Begin With", label);
    browser.press("\uE007");
    await("document.activeElement.id === 'article-title'");
    browser.press("\uE00C");
    await("document.activeElement.matches('#page-2 .area')");
    browser.script("document.querySelector('#thumbs a[href=\"#page-4\"]').focus()");
    browser.press("\uE007");
    await("document.activeElement.id === 'page-4'");
  }

  @Test
  void printAndScreenStandSideBySide() {
    browser.script("document.querySelector('input[value=both]').click()");
    assertEquals(
        2, browser.script("return document.querySelectorAll('#page-3 .sheet').length").asInt());
    var boxes =
        browser.script(
            """
            return [...document.querySelectorAll('#page-3 .sheet > .now > svg')]
              .map(svg => svg.getAttribute('viewBox'));
            """);
    assertTrue(boxes.get(0).asString().startsWith("-8.5 -8.5 "), boxes.toString());
    assertTrue(boxes.get(1).asString().startsWith("0 0 "), boxes.toString());
    var fills =
        browser.script(
            """
            return [...document.querySelectorAll('#page-3 .sheet')].map(sheet =>
              getComputedStyle(sheet.querySelector('.now > svg > rect[class]')).fill);
            """);
    assertNotEquals(fills.get(0).asString(), fills.get(1).asString());
    browser.script("document.querySelector('input[value=screen]').click()");
  }

  @Test
  void aSliderComparesWithTheBuildBefore() throws IOException {
    issue.write(TEXT, "Unheardof words begin here. " + text);
    awaitWords(3, "Unheardof", true);
    await("!document.getElementById('compare').disabled");
    browser.script("document.getElementById('compare').click()");
    await("document.querySelector('#page-3 .before svg')");
    assertFalse(browser.script("return !!document.querySelector('#page-1 .before')").asBoolean());
    assertFalse(words("#page-3 .before").contains("Unheardof"));
    browser.script("document.getElementById('split').focus()");
    browser.press("\uE010");
    assertEquals(
        "100 % before, 0 % now",
        browser
            .script("return document.getElementById('split').getAttribute('aria-valuetext')")
            .asString());
    assertEquals(
        "inset(0px 0% 0px 0px)",
        browser
            .script("return getComputedStyle(document.querySelector('.before')).clipPath")
            .asString());
    assertEquals(List.of(), Axe.violations(browser));
  }

  @Test
  void thumbsAndFitReportTellOfEveryPage() throws IOException {
    await("document.querySelectorAll('.thumb > svg').length === 4");
    var fits =
        browser.script(
            "return [...document.querySelectorAll('#fits .where')].map(b => b.innerText).join('|')");
    assertTrue(
        fits.asString().contains("Page 4") && fits.asString().contains("full"), fits.asString());
    assertEquals(List.of(), Axe.violations(browser));
  }

  private static void restore(String name, String text) throws IOException {
    if (!issue.text(name).equals(text)) {
      issue.replace(name, text);
    }
  }

  private static void awaitWords(int page, String words, boolean there) {
    await(
        "%sdocument.querySelector('#page-%d .now .words').textContent.includes('%s')"
            .formatted(there ? "" : "!", page, words));
  }

  private static String words(String within) {
    return browser
        .script("return document.querySelector(arguments[0] + ' .words').textContent", within)
        .asString();
  }

  private static String hashes(String pages) {
    return "return %s.map(n => document.querySelector(`#thumbs a[href='#page-${n}']`).dataset.hash).join()"
        .formatted(pages);
  }

  private static void await(String expression) {
    browser.await(expression, SOON);
  }
}
