package org.quoin.pdf;

import org.quoin.pdf.file.PackedStreams;
import org.quoin.pdf.file.StandingPages;
import org.quoin.pdf.print.Separations;

/// What is left of one pressing for the next: streams as they were packed, colours as they were
/// separated, and pages of print editions as they were painted. It changes no byte of any file and
/// saves their time. One press at a time.
public record StandingForme(PackedStreams streams, Separations separations, StandingPages pages) {
  public StandingForme() {
    this(new PackedStreams(), new Separations(), new StandingPages());
  }
}
