package org.quoin.preflight.standard;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.quoin.preflight.Findings;
import org.quoin.preflight.mark.PageFrame;

/// The standard's demands on the file, its pages' dictionaries and all objects below them.
public final class StandardCheck {
  private final PDDocument document;
  private final FileCheck file;
  private final DescriptionCheck description;
  private final OutputIntentCheck intent;
  private final PageBoxCheck boxes;
  private final AnnotationCheck annotations;
  private final ObjectWalk walk;

  public StandardCheck(PDDocument document, OutputIntent condition, Findings findings) {
    this.document = document;
    this.file = new FileCheck(findings, document);
    this.description = new DescriptionCheck(findings, document);
    this.intent = new OutputIntentCheck(findings, condition);
    this.boxes = new PageBoxCheck(findings);
    this.annotations = new AnnotationCheck(findings);
    this.walk = new ObjectWalk(new ObjectCheck(findings, condition.components()));
  }

  /// What belongs to the whole file and comes before its pages.
  public void begin() {
    file.run();
    description.run();
    intent.run();
  }

  public void see(PDPage page, PageFrame frame) {
    boxes.see(page, frame);
    annotations.see(page, frame);
    walk.from(page.getCOSObject(), frame.number());
  }

  /// After the last page: what no page has led to.
  public void finish() {
    boxes.finish();
    walk.from(document.getDocument().getTrailer(), 0);
  }
}
