package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole issues read back by another library: every word, photo, banner, number and link is where
/// its editor and its reader look for it.
class WholeIssueTest {
  static List<String> names() throws IOException {
    return ScreenSample.names();
  }

  private interface Question {
    List<String> faults(Proof proof) throws IOException;
  }

  private static void holds(String name, Question question) throws IOException {
    var sample = ScreenSample.of(name);
    try (var proof = new Proof(sample.written(), sample.issue(), sample.pdf())) {
      assertEquals(List.of(), question.faults(proof));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPassageIsThereOnce(String name) throws IOException {
    holds(name, Proof::wordsLostOrDoubled);
  }

  @ParameterizedTest
  @MethodSource("names")
  void paragraphsFollowEachOther(String name) throws IOException {
    holds(name, Proof::paragraphsOutOfOrder);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPageHasItsBannerOnTheOuterEdge(String name) throws IOException {
    holds(name, Proof::banners);
  }

  @ParameterizedTest
  @MethodSource("names")
  void captionsStandBesideTheirFigures(String name) throws IOException {
    holds(name, Proof::captions);
  }

  @ParameterizedTest
  @MethodSource("names")
  void noThreePhotosOfAPageAreOfOneSize(String name) throws IOException {
    holds(name, Proof::photosOfOneSize);
  }

  @ParameterizedTest
  @MethodSource("names")
  void referencesNameThePageOfTheirPiece(String name) throws IOException {
    holds(name, Proof::references);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theCoverListsEveryStoryWithItsPage(String name) throws IOException {
    holds(name, Proof::contents);
  }

  @ParameterizedTest
  @MethodSource("names")
  void linksLeadWhereTheySay(String name) throws IOException {
    holds(name, proof -> proof.links().outward());
    holds(name, proof -> proof.links().inward());
  }

  @ParameterizedTest
  @MethodSource("names")
  void jumpLinesNameEachOther(String name) throws IOException {
    holds(name, proof -> proof.jumps().faults());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFontIsEmbeddedAndCutDown(String name) throws IOException {
    holds(name, Proof::fonts);
  }

  /// What its foreword announces: the real newsletter names a page for each of its stories.
  @Test
  void theRealCaseHasTwelvePagesInTheAnnouncedOrder() throws IOException {
    var sample = ScreenSample.of(ScreenSample.REAL);
    try (var proof = new Proof(sample.written(), sample.issue(), sample.pdf())) {
      assertEquals(12, proof.pageCount());
      int last = 0;
      var places = proof.landed().pieces();
      for (var section : sample.written().sections()) {
        assertEquals(section.pages().orElseThrow(), places.get(section.id()), section.id());
        for (var piece : section.pieces()) {
          var there = places.get(piece.id());
          if (there != null) {
            assertTrue(there.first() >= last, piece.id());
            assertTrue(section.pages().get().last() >= there.last(), piece.id());
            last = there.first();
          }
        }
      }
    }
  }
}
