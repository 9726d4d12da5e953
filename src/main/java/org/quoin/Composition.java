package org.quoin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.quoin.display.DisplayIssue;
import org.quoin.display.Painter;
import org.quoin.display.ProofPainter;
import org.quoin.furniture.Furnisher;
import org.quoin.furniture.ProofNotes;
import org.quoin.furniture.ProofSetter;
import org.quoin.galley.GalleyMaker;
import org.quoin.issue.PageNumbers;
import org.quoin.issue.References;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.PageFit;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;
import org.quoin.report.FitLines;

/// Composes a read issue into pages: set, make up, furnish, paint. Page references are known only
/// when the pages are, so it goes round until they stand still.
record Composition(ReadIssue read, StandingType type) {
  /// Rounds after which page numbers that still move are taken as they are. Two is usual; a number
  /// that grows a digit may take a third.
  private static final int MOST_ROUNDS = 5;

  Checked<ComposedIssue> compose() {
    type.begin(read);
    var composed = made();
    type.end();
    return composed;
  }

  private Checked<ComposedIssue> made() {
    var numbers = PageNumbers.guessed(read.issue());
    var galleys = galleys();
    Checked<MadeUpIssue> made = null;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      var resolved = References.resolve(read.issue(), numbers);
      made = type.makeup().makeUp(galleys.make(resolved, numbers));
      if (made.value().isEmpty() || made.value().get().numbers().equals(numbers)) {
        break;
      }
      numbers = made.value().get().numbers();
    }
    var problems = new ArrayList<Problem>(missingGlyphs());
    problems.addAll(made.problems());
    if (made.value().isEmpty()) {
      return Checked.failed(problems);
    }
    var pages =
        new Furnisher(read.fonts(), type.lines(), type::shape, type::reach)
            .furnish(made.value().get());
    var display = new Painter(made.value().get()).paint(pages);
    problems.addAll(new PhotoSharpness(read, read.theme().figures().coarse()).problems(display));
    return Checked.of(new ComposedIssue(display, made.value().get()), problems);
  }

  /// What setting alone finds in an issue that has other errors and is not made up, so that its
  /// editor hears of everything in one run. Type of its own: what stands is for the next good
  /// build.
  static List<Problem> setOnly(ReadIssue read) {
    boolean canSet =
        read.theme().styles().values().stream()
            .allMatch(style -> read.fonts().nearest(style.text().face()).isPresent());
    if (!canSet) {
      return List.of();
    }
    try (var type = new StandingType()) {
      type.begin(read);
      var composition = new Composition(read, type);
      var numbers = PageNumbers.guessed(read.issue());
      composition.galleys().make(References.resolve(read.issue(), numbers), numbers);
      return composition.missingGlyphs();
    }
  }

  private GalleyMaker galleys() {
    return new GalleyMaker(
        read.theme(), read.images(), read.inks(), HouseWords.of(read.issue()), type::shape);
  }

  /// The pages with what their proof lays over them.
  DisplayIssue proof(ComposedIssue composed) {
    var notes = composed.made().fits().stream().map(Composition::notes).toList();
    var proofs = new ProofSetter(composed.made(), type.lines(), type::shape).proofs(notes);
    return ProofPainter.over(composed.display(), proofs);
  }

  private static ProofNotes notes(PageFit fit) {
    var pictures = new HashMap<Integer, String>();
    fit.figures().forEach(figure -> pictures.put(figure.number(), FitLines.of(figure)));
    return new ProofNotes(fit.page(), FitLines.of(fit), pictures);
  }

  /// In the order of file and line; a character that is missing twice in one run is told once.
  private List<Problem> missingGlyphs() {
    var found = new LinkedHashSet<Problem>();
    type.shaped().forEach(paragraph -> found.addAll(paragraph.problems()));
    return found.stream().sorted(Problems.BY_PLACE).toList();
  }
}
