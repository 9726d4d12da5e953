package org.quoin.pdf.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.Quoin;
import org.quoin.display.DisplayIssue;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;
import org.quoin.pdf.StandingForme;
import org.quoin.picture.Darkroom;

/// A page that stands from the last file changes no byte of the next one.
class StandingPagesTest {
  private static final DisplayIssue ISSUE =
      new Quoin(Path.of(""), new Darkroom(), Optional.empty())
          .compose(Path.of("issues/2012-q2-tg"))
          .value()
          .orElseThrow()
          .display();

  private final StandingForme forme = new StandingForme();

  private byte[] press(DisplayIssue issue, StandingForme on) throws IOException {
    var bytes = new ByteArrayOutputStream();
    PdfPress.press(issue, Edition.print(Path.of("assets/icc")), bytes, on);
    return bytes.toByteArray();
  }

  private void sameAsFromNothing(DisplayIssue issue) throws IOException {
    assertArrayEquals(press(issue, new StandingForme()), press(issue, forme));
  }

  private List<StandingPages.Standing> standing() {
    var all = new ArrayList<StandingPages.Standing>();
    for (int i = 0; i < ISSUE.pages().size(); i++) {
      all.add(forme.pages().at(i).orElseThrow());
    }
    return all;
  }

  private static DisplayIssue with(int index, List<Mark> marks) {
    var pages = new ArrayList<>(ISSUE.pages());
    var page = pages.get(index);
    pages.set(index, new DisplayPage(page.number(), page.trim(), marks));
    return new DisplayIssue(ISSUE.name(), ISSUE.imprint(), ISSUE.bleed(), pages, ISSUE.structure());
  }

  @Test
  void pagesThatComeAgainAreNotPaintedAgain() throws IOException {
    press(ISSUE, forme);
    var first = standing();
    sameAsFromNothing(ISSUE);
    var second = standing();
    for (int i = 0; i < first.size(); i++) {
      assertSame(first.get(i), second.get(i));
    }
  }

  @Test
  void onlyThePageThatChangedIsPainted() throws IOException {
    press(ISSUE, forme);
    var first = standing();
    var marks = ISSUE.pages().get(1).marks();
    // A mark said twice asks for no other glyph.
    var more = new ArrayList<>(marks);
    more.add(marks.getLast());
    sameAsFromNothing(with(1, more));
    assertNotSame(first.get(1), standing().get(1));
    assertSame(first.getFirst(), standing().getFirst());
    assertSame(first.getLast(), standing().getLast());
  }

  @Test
  void pagesAfterOneThatUsesOtherGlyphsArePaintedAgain() throws IOException {
    press(ISSUE, forme);
    var first = standing();
    // Letters, photos and inks of the first page are first asked for by later ones.
    sameAsFromNothing(with(0, List.of()));
    assertNotSame(first.get(1), standing().get(1));
    sameAsFromNothing(ISSUE);
    var half = ISSUE.pages().getFirst().marks();
    sameAsFromNothing(with(0, half.subList(0, half.size() / 2)));
    sameAsFromNothing(with(1, List.of()));
  }
}
