package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.problem.Place;
import org.quoin.style.ParagraphStyle;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;

/// Which letters of a paragraph run which way. Capitals stand in comments for what is written from
/// right to left.
class LevelsTest {
  private static final Locale PERSIAN = Locale.of("fa");

  @Test
  void latinNamesAndNumbersRunRightwardsInPersian() {
    assertEquals("1111222111222", levels(run("سال IOM و ۲۰۱", PERSIAN)));
    // A number behind a Latin name is part of it.
    assertEquals("11112222222", levels(run("سال IOM ۲۰۱", PERSIAN)));
  }

  /// (+93 20 210 10 10) as it is typed, not group by group from the right.
  @Test
  void telephoneNumbersAndAddressesStandWhole() {
    var number = "+93 20 210 10 10";
    var levels = levels(run("به " + number + " زنگ", PERSIAN));
    assertEquals("2".repeat(number.length()), levels.substring(3, 3 + number.length()));
    var address = "https://www.example.org/fa/";
    levels = levels(run("به " + address + " برو", PERSIAN));
    assertEquals("2".repeat(address.length()), levels.substring(3, 3 + address.length()));
  }

  /// An exclamation mark belongs to the English words: `Go!` and not `!Go`.
  @Test
  void wordsMarkedAsAnotherLanguageKeepTheirPunctuation() {
    var marked = levels(run("گفت ", PERSIAN), run("Go!", Locale.UK), run(" و رفت", PERSIAN));
    assertEquals("222", marked.substring(4, 7));
    var typed = levels(run("گفت Go! و رفت", PERSIAN));
    assertEquals("221", typed.substring(4, 7));
  }

  @Test
  void textFromTheLeftHasNoLevels() {
    assertEquals("000000000", levels(run("Go – home", Locale.UK)));
  }

  private static StyledRun run(String text, Locale language) {
    return new StyledRun(
        text, OneEm.text().withLanguage(language), Optional.empty(), Place.of("test"));
  }

  private static String levels(StyledRun... runs) {
    ParagraphStyle style = OneEm.style(Alignment.JUSTIFIED, false).withText(runs[0].style());
    var paragraph = new StyledParagraph(List.of(runs), style);
    var levels = Levels.of(paragraph);
    var written = new StringBuilder();
    for (int i = 0; i < paragraph.words().length(); i++) {
      written.append(levels.at(i));
    }
    return written.toString();
  }
}
