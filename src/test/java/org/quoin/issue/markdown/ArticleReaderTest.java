package org.quoin.issue.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quoin.Golden;
import org.quoin.issue.Block;
import org.quoin.issue.BlockText;
import org.quoin.issue.Run;
import org.quoin.issue.TextFile;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;

/// Markdown to blocks: what becomes of each construct, and that no word is lost.
class ArticleReaderTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/quoin/issue/markdown");

  private final ArticleReader reader = new ArticleReader();

  @Test
  void readsEachConstructWithItsPlace() throws IOException {
    var file = TextFile.read(RESOURCES.resolve("article.md"), "article.md").value().orElseThrow();
    var read = reader.article(file);
    Golden.check(RESOURCES.resolve("article.txt"), BlockText.of(read.value().orElseThrow()));
    assertEquals(List.of(7 - 2), read.problems().stream().map(p -> p.place().line()).toList());
  }

  @Test
  void shortTextsKnowNoBlocks() {
    assertEquals("2012. A year", line("2012. A year"));
    assertEquals("# 1 – the first", line("# 1 – the first"));
    assertEquals("- so it goes", line("- so it goes"));
    assertEquals("> more", line("> more"));
    assertEquals("    far in", "    " + line("    far in"));
    assertEquals("two\nlines", line("two\nlines"));
    assertEquals("two\nparagraphs", line("two\n\nparagraphs"));
    assertEquals("| a | b |\n|---|---|", line("| a | b |\n|---|---|"));
  }

  @Test
  void placeOfShortTextIsItsValue() {
    var place = new Place("issue.json", 12, 20, "/title");
    for (Run run : reader.line("one *two* www.example.org", place).value().orElseThrow()) {
      assertEquals(place, run.place());
    }
  }

  @Test
  void wordsOfWhatCannotBeShownStay() {
    for (String markdown :
        List.of(
            "<p>kept</p>",
            "<div>\nkept\n</div>",
            "    kept",
            "```\nkept\n```",
            "a `kept` b",
            "![kept](x.jpg)",
            "<b>kept</b>",
            "<kept>",
            "a <kept> b",
            "[kept](nowhere at all)",
            "[kept]{lang=xx-none}",
            "[kept]{what}",
            "[kept]{",
            "[kept]{lang=ru",
            "# kept",
            "###### kept",
            "~~~\nkept")) {
      var read = text(markdown);
      assertTrue(words(read.value().orElseThrow()).contains("kept"), markdown);
    }
    assertTrue(text("<!-- remark -->").value().orElseThrow().isEmpty());
    assertTrue(text("<!-- remark -->").problems().isEmpty());
    assertFalse(text("<p>kept</p>").problems().isEmpty());
  }

  /// Words of letters alone, strewn with Markdown's signs, come out whole and in order.
  @Test
  @Timeout(60)
  void noWordIsEverLost() {
    String[] signs = {
      " ",
      " ",
      " ",
      "\n",
      "\n\n",
      "*",
      "**",
      "_",
      "[",
      "]",
      "(",
      ")",
      "{lang=ru}",
      "`",
      "> ",
      "- ",
      "1. ",
      "## ",
      "    ",
      "<b>",
      "</b>",
      "|",
      "\n|---|---|\n",
      "![",
      "](x.jpg)",
      "](#a)",
      "\\",
      "www.example.org",
      "<",
      ">",
      "&",
      "${page:a}",
      "```\n",
      "---",
      "\t",
      "<br>",
      "<i",
      "{",
      "}",
      "]: ",
      "[",
      "[x]: ",
      "<div>",
      "\"",
      "=",
      "~~~"
    };
    for (int seed = 0; seed < 12000; seed++) {
      var random = new Random(seed);
      var markdown = new StringBuilder();
      var expected = new java.util.ArrayList<String>();
      int count = 1 + random.nextInt(12);
      for (int i = 0; i < count; i++) {
        String word = "wörd" + (char) ('а' + i) + "ҷ";
        expected.add(word);
        for (int j = random.nextInt(3); j >= 0; j--) {
          markdown.append(signs[random.nextInt(signs.length)]);
        }
        markdown.append(' ').append(word).append(' ');
      }
      var read = text(markdown.toString());
      String words = words(read.value().orElseThrow());
      var found =
          java.util.regex.Pattern.compile("wörd[а-я]ҷ")
              .matcher(words)
              .results()
              .map(m -> m.group())
              .toList();
      assertEquals(expected, found, "seed " + seed + ": " + markdown);
    }
  }

  @Test
  @Timeout(30)
  void pathologicalTextIsRead() {
    for (String part :
        List.of(
            "*a ", "[", "![", "> ", "- ", "`", "<b>", "**", "[a](", "[a]{", "_a*", "1. ", "|")) {
      var read = text(part.repeat(20_000) + "kept");
      assertTrue(words(read.value().orElseThrow()).contains("kept"), part);
    }
    assertTrue(words(text("w".repeat(200_000)).value().orElseThrow()).length() == 200_000);
    var bare = text("a.".repeat(50_000) + " kept x." + "b.".repeat(50_000));
    assertTrue(words(bare.value().orElseThrow()).contains("kept"));
  }

  private Checked<List<Block>> text(String markdown) {
    return reader.text(markdown, Place.of("issue.json", 1, 1));
  }

  private String line(String markdown) {
    return Run.words(reader.line(markdown, Place.of("issue.json", 1, 1)).value().orElseThrow());
  }

  private static String words(List<Block> blocks) {
    return blocks.stream().flatMap(ArticleReaderTest::runs).collect(Collectors.joining("¶"));
  }

  private static Stream<String> runs(Block block) {
    return switch (block) {
      case Block.Paragraph(var runs, _) -> Stream.of(Run.words(runs));
      case Block.Subhead(_, var runs) -> Stream.of(Run.words(runs));
      case Block.Listing(_, _, var items) ->
          items.stream().flatMap(List::stream).flatMap(ArticleReaderTest::runs);
      case Block.Quotation(var inner) -> inner.stream().flatMap(ArticleReaderTest::runs);
      case Block.Table(var rows) -> rows.stream().flatMap(List::stream).map(Run::words);
    };
  }
}
