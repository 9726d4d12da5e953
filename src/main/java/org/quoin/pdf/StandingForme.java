package org.quoin.pdf;

import org.quoin.pdf.file.PackedStreams;
import org.quoin.pdf.print.Separations;

/// What is left of one pressing for the next: streams as they were packed and colours as they were
/// separated. It changes no byte of any file and saves their time. One press at a time.
public record StandingForme(PackedStreams streams, Separations separations) {
  public StandingForme() {
    this(new PackedStreams(), new Separations());
  }
}
