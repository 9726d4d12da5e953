package org.quoin;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoin.font.FontBook;
import org.quoin.font.GlyphRun;
import org.quoin.font.HarfBuzzShaper;
import org.quoin.font.Reach;
import org.quoin.line.Hyphenators;
import org.quoin.line.LineBreaker;
import org.quoin.line.ParagraphShaper;
import org.quoin.line.ShapedParagraph;
import org.quoin.page.Lines;
import org.quoin.page.Makeup;
import org.quoin.pdf.StandingForme;
import org.quoin.style.StyledParagraph;
import org.quoin.style.Theme;

/// Type that is left standing after a build, so that the next one sets anew only what has changed:
/// fonts and pictures as read, paragraphs as shaped and broken, sections as made up, pages as
/// packed. Each is found by all that it was made from, so that what stands never changes a page.
///
/// For one issue, one build at a time. What a build does not use is put back into the case.
public final class StandingType implements AutoCloseable {
  private final Stock stock = new Stock();
  private final StandingForme forme = new StandingForme();
  private Case type;
  private Map<StyledParagraph, ShapedParagraph> last = Map.of();
  private Map<StyledParagraph, ShapedParagraph> shaped = Map.of();

  /// What all type of an issue is set from; another of any of them, and nothing can stand.
  private record Kind(FontBook fonts, Theme theme, List<String> hyphenations) {}

  private record Case(
      Kind kind, HarfBuzzShaper shaper, ParagraphShaper paragraphs, Lines lines, Makeup makeup) {
    static Case of(Kind kind) {
      var shaper = new HarfBuzzShaper();
      var hyphenators = new Hyphenators(kind.hyphenations());
      var lines = new Lines(new LineBreaker());
      return new Case(
          kind,
          shaper,
          new ParagraphShaper(kind.fonts(), shaper, kind.theme()::fallbacks, hyphenators),
          lines,
          new Makeup(kind.fonts(), lines));
    }
  }

  Stock stock() {
    return stock;
  }

  /// For [org.quoin.pdf.PdfPress].
  public StandingForme forme() {
    return forme;
  }

  /// Begins to set an issue.
  void begin(ReadIssue read) {
    var kind = new Kind(read.fonts(), read.theme(), read.issue().hyphenations());
    if (type == null || !type.kind().equals(kind)) {
      close();
      type = Case.of(kind);
      shaped = Map.of();
    }
    last = shaped;
    shaped = new LinkedHashMap<>();
    type.makeup().turn();
    forme.streams().turn();
  }

  /// Ends it: what was not asked for since it began is forgotten.
  void end() {
    last = Map.of();
    Set<ShapedParagraph> used = Collections.newSetFromMap(new IdentityHashMap<>());
    used.addAll(shaped.values());
    type.lines().keep(used);
  }

  ShapedParagraph shape(StyledParagraph styled) {
    var found = shaped.get(styled);
    if (found == null) {
      found = last.get(styled);
      if (found == null) {
        found = type.paragraphs().shape(styled);
      }
      shaped.put(styled, found);
    }
    return found;
  }

  Reach reach(GlyphRun glyphs) {
    return type.shaper().reach(glyphs);
  }

  /// The paragraphs that were asked for since the issue was begun, in that order.
  Collection<ShapedParagraph> shaped() {
    return shaped.values();
  }

  Lines lines() {
    return type.lines();
  }

  Makeup makeup() {
    return type.makeup();
  }

  @Override
  public void close() {
    if (type != null) {
      type.shaper().close();
      type = null;
    }
  }
}
