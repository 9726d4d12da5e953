package org.quoin.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.quoin.preflight.mark.PageFrame;
import org.quoin.preflight.mark.PageReader;
import org.quoin.preflight.plate.Proof;
import org.quoin.preflight.standard.OutputIntent;
import org.quoin.preflight.standard.StandardCheck;

/// Looks a file over as a print shop's prepress does, whoever made it: by PDF/X-4, by the checks of
/// the Ghent Workgroup, and by what the knife and the press will do to it.
public final class Preflight {
  /// Parts that a file's pages are shared among, each on a thread of its own.
  private static final int PARTS = 2;

  /// Files of fewer pages are read by one: reading the fonts again would cost what it saves.
  private static final int MANY_PAGES = 8;

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
    try (var document = open(pdf)) {
      check(pdf, document, findings);
    } catch (InvalidPasswordException locked) {
      findings.error(Check.ENCRYPTION, 0, Optional.empty(), "The file is locked with a password.");
    } catch (IOException | RuntimeException broken) {
      // The reader throws unchecked faults on files that make no sense.
      findings.error(Check.UNREADABLE, 0, Optional.empty(), "The file cannot be read as a PDF.");
    }
    return findings.inOrder();
  }

  private static PDDocument open(Path pdf) throws IOException {
    var document = Loader.loadPDF(pdf.toFile());
    document.setResourceCache(new LeanCache());
    return document;
  }

  private static void check(Path pdf, PDDocument document, Findings findings) {
    var condition = OutputIntent.of(document);
    var proof = Proof.of(condition.profile());
    int parts = document.getNumberOfPages() < MANY_PAGES ? 1 : PARTS;
    var readers = new ArrayList<PageReader>();
    var own = new ArrayList<Findings>();
    for (int part = 0; part < parts; part++) {
      own.add(findings.part());
      readers.add(new PageReader(own.getLast(), proof, condition.components()));
    }
    var others =
        IntStream.range(1, parts)
            .mapToObj(
                part -> CompletableFuture.runAsync(() -> read(pdf, readers.get(part), part, parts)))
            .toList();
    var standard = new StandardCheck(document, condition, findings);
    standard.begin();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      standard.see(page, PageFrame.of(page, number));
    }
    read(document, readers.getFirst(), 0, parts);
    standard.finish();
    others.forEach(CompletableFuture::join);
    own.forEach(findings::addAll);
    PageReader.finish(readers, findings);
  }

  /// Opens the file again: a document of the reader's is for one thread.
  private static void read(Path pdf, PageReader reader, int part, int parts) {
    try (var document = open(pdf)) {
      read(document, reader, part, parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every so many pages, so that long and short sections fall on all parts alike.
  private static void read(PDDocument document, PageReader reader, int part, int parts) {
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      if (number % parts == part) {
        reader.read(page, PageFrame.of(page, number));
      }
    }
  }
}
