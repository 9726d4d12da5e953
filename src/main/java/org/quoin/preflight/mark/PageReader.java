package org.quoin.preflight.mark;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;
import org.quoin.preflight.plate.ColourSpaces;
import org.quoin.preflight.plate.Proof;

/// Reads page after page and keeps nothing of a page but what was found on it. Several may share a
/// file's pages, on a thread and with findings each.
public final class PageReader {
  /// Room round the trim on the plates: the bleed that is looked for and a square more.
  private static final double MARGIN = PlateCheck.BLEED + 0.5;

  private final Findings findings;
  private final ColourSpaces spaces;
  private final Glyphs glyphs = new Glyphs();
  private final FontCheck fonts = new FontCheck();
  private final SpotCheck spots;
  private final List<MarkCheck> checks;
  private PlatePainter painter;

  /// @param proof made of the output intent
  /// @param components of the output intent; 4 where there is none, for print is in CMYK
  public PageReader(Findings findings, Proof proof, int components) {
    this.findings = findings;
    this.spaces = new ColourSpaces(proof);
    this.spots = new SpotCheck(findings);
    Ground ground = area -> painter.below(area);
    this.checks =
        List.of(
            fonts,
            new DeviceColourCheck(findings, components),
            new ImageCheck(findings),
            new LineCheck(findings),
            new TextColourCheck(findings, ground),
            new OverprintCheck(findings, ground),
            new TextPlaceCheck(findings),
            spots,
            new SinglePictureCheck(findings));
  }

  public void read(PDPage page, PageFrame frame) {
    painter =
        new PlatePainter(
            spaces,
            frame.trimAndRound(MARGIN).createIntersection(frame.media()),
            total -> findings.breaks(Check.TOTAL_INK, total * 100));
    var mixer = new CoatMixer(spaces);
    var engine = new PageEngine(page, glyphs, mixer, mark -> see(mark, frame));
    boolean broken = false;
    try {
      engine.run(page);
    } catch (IOException | RuntimeException fault) {
      // The reader throws unchecked faults on content that makes no sense.
      broken = true;
    }
    if (broken || engine.isBroken()) {
      findings.error(
          Check.UNREADABLE,
          frame.number(),
          Optional.empty(),
          "Part of the page's content cannot be read.");
    }
    checks.forEach(check -> check.turn(frame));
    new PlateCheck(findings).see(painter.finished(), frame);
    painter = null;
  }

  private void see(Mark mark, PageFrame frame) throws IOException {
    for (var check : checks) {
      check.see(mark, frame);
    }
    painter.lay(mark);
  }

  /// Tells what only all pages together show, when the last one is read.
  ///
  /// @param readers that read a part of the pages each
  public static void finish(List<PageReader> readers, Findings findings) {
    FontCheck.tell(readers.stream().map(reader -> reader.fonts).toList(), findings);
    SpotCheck.tell(readers.stream().map(reader -> reader.spots).toList(), findings);
  }
}
