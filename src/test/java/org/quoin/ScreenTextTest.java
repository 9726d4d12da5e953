package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.issue.Direction;
import org.quoin.pdf.Outside;
import org.quoin.pdf.StructureText;

/// What comes out of a finished screen edition as text is what the editors wrote.
class ScreenTextTest {
  @TempDir Path folder;

  static List<String> names() throws IOException {
    return ScreenSample.names();
  }

  /// By the structure, as a screen reader goes: each story's words, all of them, in order, and
  /// nothing between them.
  @ParameterizedTest
  @MethodSource("names")
  void theStructureReadsEachStoryToItsEnd(String name) throws IOException {
    var sample = ScreenSample.of(name);
    try (var document = Loader.loadPDF(sample.pdf())) {
      var stories = StructureText.stories(document);
      var read = new ArrayList<List<String>>();
      stories.forEach(story -> read.add(StoryWords.split(story)));
      int at = 0;
      for (var story : StoryWords.of(sample.issue())) {
        while (at < read.size() && !read.get(at).equals(story.words())) {
          at++;
        }
        assertTrue(at < read.size(), () -> told(story, read));
      }
    }
  }

  private static String told(StoryWords story, List<List<String>> read) {
    var nearest =
        read.stream()
            .max((a, b) -> Integer.compare(common(a, story.words()), common(b, story.words())))
            .orElse(List.of());
    return story.id() + " should read\n" + story.words() + "\nand reads\n" + nearest;
  }

  private static int common(List<String> a, List<String> b) {
    int same = 0;
    while (same < Math.min(a.size(), b.size()) && a.get(same).equals(b.get(same))) {
      same++;
    }
    return same;
  }

  @ParameterizedTest
  @MethodSource("names")
  void pdfBoxTakesOutWholeWordsInOrder(String name) throws IOException {
    var sample = ScreenSample.of(name);
    try (var document = Loader.loadPDF(sample.pdf())) {
      var text = new PDFTextStripper().getText(document);
      if (Direction.of(sample.issue().imprint().language()).isRightToLeft()) {
        // It takes the cells of a row for one line, and a row of figures to run rightwards.
        assertEquals(List.of(), missing(sample, text));
      } else {
        readsOn(sample, text);
      }
    }
  }

  /// In the order of the content, as the option asks; by columns it would guess. A line from right
  /// to left would come as it looks, from its left end, as in every such file.
  @ParameterizedTest
  @MethodSource("names")
  void popplerTakesOutWholeWordsInOrder(String name) throws Exception {
    var sample = ScreenSample.of(name);
    var direction = Direction.of(sample.issue().imprint().language());
    assumeFalse(direction.isRightToLeft(), name + " is read from right to left");
    Files.write(folder.resolve("screen.pdf"), sample.pdf());
    readsOn(sample, Outside.run(folder, "pdftotext", "-raw", "-enc", "UTF-8", "screen.pdf", "-"));
  }

  /// By its own guess at columns each word is still whole and there as often as it was written.
  @ParameterizedTest
  @MethodSource("names")
  void popplerGuessingColumnsFindsEveryWord(String name) throws Exception {
    var sample = ScreenSample.of(name);
    Files.write(folder.resolve("screen.pdf"), sample.pdf());
    var text = Outside.run(folder, "pdftotext", "-enc", "UTF-8", "screen.pdf", "-");
    assertEquals(List.of(), missing(sample, unembedded(text)));
  }

  /// What of the stories' words is not found as often as it was written.
  private static List<String> missing(ScreenSample sample, String text) {
    var found = new ArrayList<>(StoryWords.split(text));
    var missing = new ArrayList<String>();
    for (var story : StoryWords.of(sample.issue())) {
      for (var word : story.words()) {
        if (!found.remove(word)) {
          missing.add(word);
        }
      }
    }
    return missing;
  }

  /// Poppler marks what runs rightwards on a line from the right (U+202A to U+202C) and gives it as
  /// it looks; the stops and spaces at its ends are those of the words beside it.
  private static String unembedded(String text) {
    return Pattern.compile("\u202A([^\u202C]*)\u202C")
        .matcher(text)
        .replaceAll(match -> {
          var bidi = new Bidi(match.group(1), Bidi.DIRECTION_RIGHT_TO_LEFT);
          var parts = new ArrayDeque<String>();
          for (int run = 0; run < bidi.getRunCount(); run++) {
            var part = match.group(1).substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            boolean turned = bidi.getRunLevel(run) % 2 == 1;
            parts.addFirst(turned ? new StringBuilder(part).reverse().toString() : part);
          }
          return Matcher.quoteReplacement(String.join("", parts));
        });
  }

  /// Each story's words come one after the other; what stands beside the story may come between
  /// them, but never words of the next story.
  private static void readsOn(ScreenSample sample, String text) {
    assertFalse(text.contains("\u00AD"), "a word is broken");
    var found = StoryWords.split(text);
    var stories = StoryWords.of(sample.issue());
    int end = 0;
    for (var story : stories) {
      int begin = begin(found, story.words(), end);
      assertTrue(begin >= 0, () -> story.id() + " is not found to begin in\n" + found);
      int at = begin;
      for (var word : story.words()) {
        int from = at;
        while (at < found.size() && !found.get(at).equals(word)) {
          at++;
        }
        int to = Math.min(found.size(), from + 30);
        assertTrue(
            at - from < 250 && at < found.size(),
            () -> story.id() + ": no “" + word + "” soon after " + found.subList(from, to));
        at++;
      }
      end = at;
    }
  }

  /// Where the story's first words stand side by side after those of the story before. The contents
  /// on the cover hold them too, but a word of the story's text follows soon only here.
  private static int begin(List<String> found, List<String> words, int after) {
    int many = Math.min(4, words.size());
    var rest = found.subList(after, found.size());
    int begin =
        after == 0
            ? java.util.Collections.lastIndexOfSubList(rest, words.subList(0, many))
            : java.util.Collections.indexOfSubList(rest, words.subList(0, many));
    return begin < 0 ? begin : after + begin;
  }
}
