package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Where a word is drawn out: each case shows the stroke in its place, or none.
class TatweelTest {
  private static void drawn(String expected) {
    var word = expected.replace("ـ", "");
    int place = Tatweel.place(word, 0, word.length());
    var found = place < 0 ? word : word.substring(0, place + 1) + "ـ" + word.substring(place + 1);
    assertEquals(expected, found);
  }

  @Test
  void behindSeenAndSadFirst() {
    drawn("مسـافر");
    drawn("الصـفحة");
    drawn("شصـت");
  }

  @Test
  void beforeFinalTehMarbutaHehAndDal() {
    drawn("مدينـة");
    drawn("خانـه");
    drawn("بعيـد");
  }

  @Test
  void beforeFinalAlefTahLamAndKaf() {
    drawn("كتـاب");
    drawn("طويـل");
    drawn("نزديـک");
  }

  @Test
  void beforeABehInFrontOfAFinalRehOrYeh() {
    drawn("مفـيز");
  }

  @Test
  void beforeOtherFinalLetters() {
    drawn("حقـوق");
    drawn("زنـم");
  }

  /// The marks of the letter stay with it, and the stroke comes behind them.
  @Test
  void passesMarks() {
    drawn("مُدُنـٌه".replace("ـٌ", "ٌـ"));
  }

  @Test
  void neverWhereLettersDoNotJoin() {
    drawn("دور");
    drawn("می\u200Cرود");
    drawn("از");
    drawn("في");
  }

  /// Lam and alef are one letter to the eye.
  @Test
  void neverWithinLamAlef() {
    drawn("كلا");
    drawn("سلـا".replace("ـ", "").replace("س", "سـ"));
  }
}
