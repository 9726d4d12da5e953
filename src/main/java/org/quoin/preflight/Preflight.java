package org.quoin.preflight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.quoin.preflight.mark.PageFrame;
import org.quoin.preflight.mark.PageReader;
import org.quoin.preflight.standard.OutputIntent;
import org.quoin.preflight.standard.StandardCheck;

/// Looks a file over as a print shop's prepress does, whoever made it: by PDF/X-4, by the checks of
/// the Ghent Workgroup, and by what the knife and the press will do to it.
public final class Preflight {
  private Preflight() {}

  /// All findings, by page, then by check, then from top to bottom; empty for a file that is fit to
  /// print. Reads page after page: memory grows with the largest page, not with their number.
  ///
  /// @throws IOException when there is no such file or it cannot be opened; a file that is no PDF
  ///   is a finding
  public static List<Finding> check(Path pdf, Profile profile) throws IOException {
    if (!Files.isReadable(pdf)) {
      throw new NoSuchFileException(pdf.toString());
    }
    OneFont.standIn();
    var findings = new Findings(profile);
    try (var document = Loader.loadPDF(pdf.toFile())) {
      document.setResourceCache(new LeanCache());
      check(document, findings);
    } catch (InvalidPasswordException locked) {
      findings.error(Check.ENCRYPTION, 0, Optional.empty(), "The file is locked with a password.");
    } catch (IOException | RuntimeException broken) {
      // The reader throws unchecked faults on files that make no sense.
      findings.error(Check.UNREADABLE, 0, Optional.empty(), "The file cannot be read as a PDF.");
    }
    return findings.inOrder();
  }

  private static void check(PDDocument document, Findings findings) {
    var condition = OutputIntent.of(document);
    var standard = new StandardCheck(document, condition, findings);
    var pages = new PageReader(findings, condition.profile(), condition.components());
    standard.begin();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      var frame = PageFrame.of(page, number);
      standard.see(page, frame);
      pages.read(page, frame);
    }
    pages.finish();
    standard.finish();
  }
}
