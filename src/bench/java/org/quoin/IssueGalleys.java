package org.quoin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.quoin.font.HarfBuzzShaper;
import org.quoin.galley.GalleyMaker;
import org.quoin.galley.SetIssue;
import org.quoin.issue.PageNumbers;
import org.quoin.issue.References;
import org.quoin.line.Hyphenators;
import org.quoin.line.ParagraphShaper;
import org.quoin.line.ShapedParagraph;
import org.quoin.style.StyledParagraph;

/// An issue being set in galleys, each paragraph shaped once.
///
/// @param shape of paragraphs, as they were shaped before
record IssueGalleys(
    ReadIssue read, Function<StyledParagraph, ShapedParagraph> shape, GalleyMaker maker) {
  static IssueGalleys of(ReadIssue read, HarfBuzzShaper shaper) {
    var paragraphs =
        new ParagraphShaper(
            read.fonts(),
            shaper,
            read.theme()::fallbacks,
            new Hyphenators(read.issue().hyphenations()));
    Map<StyledParagraph, ShapedParagraph> shaped = new ConcurrentHashMap<>();
    Function<StyledParagraph, ShapedParagraph> shape =
        styled -> shaped.computeIfAbsent(styled, paragraphs::shape);
    var maker =
        new GalleyMaker(
            read.theme(), read.images(), read.inks(), HouseWords.of(read.issue()), shape);
    return new IssueGalleys(read, shape, maker);
  }

  /// With page numbers as they are guessed before anything is made up.
  SetIssue galleys() {
    return galleys(PageNumbers.guessed(read.issue()));
  }

  SetIssue galleys(PageNumbers numbers) {
    return maker.make(References.resolve(read.issue(), numbers), numbers);
  }
}
