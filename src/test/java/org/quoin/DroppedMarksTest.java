package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quoin.display.DisplayIssue;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Tag;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.issue.PageNumbers;
import org.quoin.issue.PageRange;
import org.quoin.issue.References;

/// The proof of whole issues finds what is lost: marks are taken from a good issue one kind at a
/// time, and the question that speaks of them must find a fault.
class DroppedMarksTest {
  private static final ScreenSample SAMPLE = ScreenSample.of("2012-q2-ru");

  private interface Question {
    List<String> faults(Proof proof) throws IOException;
  }

  /// Presses the sample with some marks changed; at least one must be. Photos, which take longest
  /// to press, are there only when captions are asked about.
  private static void assertFound(Function<Mark, List<Mark>> change, Question question)
      throws IOException {
    assertFound(change, question, false);
  }

  private static void assertFound(
      Function<Mark, List<Mark>> change, Question question, boolean photos) throws IOException {
    var changed = new AtomicInteger();
    var pages =
        SAMPLE.display().pages().stream()
            .map(page -> {
              var marks =
                  page.marks().stream()
                      .filter(mark -> photos || !(mark instanceof Mark.Picture))
                      .flatMap(mark -> {
                        var to = change.apply(mark);
                        changed.addAndGet(to.equals(List.of(mark)) ? 0 : 1);
                        return to.stream();
                      })
                      .toList();
              return new DisplayPage(page.number(), page.trim(), marks);
            })
            .toList();
    assertTrue(changed.get() > 0, "nothing to change");
    var display = SAMPLE.display();
    var pdf =
        ScreenSample.pressed(
            new DisplayIssue(
                display.name(), display.imprint(), display.bleed(), pages, display.structure()));
    try (var proof = new Proof(SAMPLE.written(), SAMPLE.issue(), pdf)) {
      var faults = question.faults(proof);
      assertTrue(!faults.isEmpty(), "nothing was missed");
    }
  }

  private static Function<Mark, List<Mark>> without(Predicate<Mark> gone) {
    return mark -> gone.test(mark) ? List.of() : List.of(mark);
  }

  private static boolean says(Mark mark, String words) {
    return mark instanceof Mark.Text text
        && text.tag() instanceof Tag.Content
        && Passage.key(text.glyphs().text()).contains(Passage.key(words));
  }

  @Test
  void aLine() throws IOException {
    assertFound(without(mark -> says(mark, "после второго вопроса")), Proof::wordsLostOrDoubled);
  }

  @Test
  void aLineTwice() throws IOException {
    assertFound(
        mark -> says(mark, "после второго вопроса") ? List.of(mark, mark) : List.of(mark),
        Proof::wordsLostOrDoubled);
  }

  @Test
  void aCaption() throws IOException {
    var caption = Passage.figures(SAMPLE.issue()).getFirst().caption().getFirst().text();
    var begins = caption.substring(0, 12);
    assertFound(without(mark -> says(mark, begins)), Proof::wordsLostOrDoubled);
    assertFound(without(mark -> says(mark, begins)), Proof::captions, true);
  }

  @Test
  void aCaptionFarFromItsPhoto() throws IOException {
    var caption = Passage.figures(SAMPLE.issue()).getFirst().caption().getFirst().text();
    assertFound(
        mark ->
            says(mark, caption.substring(0, 12))
                ? List.of(moved((Mark.Text) mark, Length.ofMillimetres("20")))
                : List.of(mark),
        Proof::captions,
        true);
  }

  private static Mark moved(Mark.Text text, Length down) {
    var at = new Point(text.origin().x(), text.origin().y().plus(down));
    return new Mark.Text(at, text.turn(), text.glyphs(), text.ink(), text.language(), text.tag());
  }

  @Test
  void aPhoto() throws IOException {
    assertFound(without(Mark.Picture.class::isInstance), Proof::captions, true);
  }

  private static boolean isLabel(Mark mark) {
    return mark instanceof Mark.Text text && text.turn() != Mark.Turn.NONE;
  }

  @Test
  void aBanner() throws IOException {
    assertFound(without(DroppedMarksTest::isLabel), Proof::banners);
    assertFound(without(Mark.Fill.class::isInstance), Proof::banners);
  }

  @Test
  void aBannerOnTheInnerEdge() throws IOException {
    var width = SAMPLE.display().pages().getFirst().trim().width();
    assertFound(
        mark -> {
          if (!isLabel(mark)) {
            return List.of(mark);
          }
          var text = (Mark.Text) mark;
          var at = new Point(width.minus(text.origin().x()), text.origin().y());
          return List.of(
              new Mark.Text(
                  at, text.turn(), text.glyphs(), text.ink(), text.language(), text.tag()));
        },
        Proof::banners);
  }

  @Test
  void aPageReference() throws IOException {
    assertFound(
        without(mark ->
            mark instanceof Mark.Text text
                && text.tag() instanceof Tag.Content
                && text.glyphs().text().strip().equals("4")),
        Proof::wordsLostOrDoubled);
  }

  @Test
  void aPageReferenceToAnotherPage() throws IOException {
    var later = new TreeMap<String, PageRange>();
    try (var proof = new Proof(SAMPLE.written(), SAMPLE.issue(), SAMPLE.pdf())) {
      proof
          .landed()
          .pieces()
          .forEach(
              (id, range) -> later.put(id, new PageRange(range.first() + 1, range.last() + 1)));
    }
    var wrong = References.resolve(SAMPLE.written(), new PageNumbers(later, later));
    try (var proof = new Proof(SAMPLE.written(), wrong, SAMPLE.pdf())) {
      assertEquals(References.used(SAMPLE.written()).size(), proof.references().size());
    }
  }

  @Test
  void aLink() throws IOException {
    assertFound(without(Mark.Link.class::isInstance), proof -> proof.links().outward());
    assertFound(without(Mark.Link.class::isInstance), proof -> proof.links().inward());
  }

  @Test
  void theListOnTheCover() throws IOException {
    var headline = Passage.of(SAMPLE.issue()).getFirst().words();
    assertFound(without(mark -> says(mark, headline.substring(0, 10))), Proof::contents);
  }
}
