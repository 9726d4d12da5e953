package org.quoin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.issue.PageRange;
import org.quoin.issue.TextLength;
import org.quoin.page.PageFit;
import org.quoin.report.IssueFit.StoryFit;

/// The fit reports of sister issues as a person reads them.
class SideBySideTest {
  private static StoryFit story(String id, int letters, int page, int overset) {
    return new StoryFit(
        new TextLength(id, letters, letters / 5),
        page == 0 ? Optional.empty() : Optional.of(new PageRange(page, page)),
        overset);
  }

  @Test
  void aColumnForEachLanguageAndARowForEachText() {
    var roomy =
        new PageFit(
            2, 934, 0, Optional.of(new PageFit.Room(5, 40)), List.of(), List.of(), List.of());
    var english =
        new IssueFit(
            "en-GB",
            List.of(story("letter", 1200, 1, 0), story("border", 800, 2, 0)),
            List.of(PageFit.full(1), roomy),
            Optional.empty());
    var russian =
        new IssueFit(
            "ru",
            List.of(
                story("letter", 1400, 0, 0), story("border", 770, 0, 7), story("film", 10, 0, 0)),
            List.of(),
            Optional.empty());
    assertEquals(
        """
        Letters     en-GB                        ru
        letter      1200, p. 1                   1400 (+17 %)
        border      800, p. 2                    770 (−4 %), 7 lines over
        film        –                            10
        all texts   2000                         2180 (+9 %)
        page 1      full                         –
        page 2      93.4 % full, 5 lines short   –
        """,
        SideBySide.write(List.of(english, russian)));
  }

  @Test
  void oneIssueStandsBesideNone() {
    assertEquals(
        "", SideBySide.write(List.of(new IssueFit("ru", List.of(), List.of(), Optional.empty()))));
  }
}
