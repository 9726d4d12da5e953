package org.quoin.pdf.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.quoin.picture.Fingerprint;

/// A stream that takes the fingerprint of all that passes.
final class MarkedStream extends FilterOutputStream {
  private final Fingerprint print;

  MarkedStream(OutputStream out, Fingerprint print) {
    super(out);
    this.print = print;
  }

  Fingerprint print() {
    return print;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
    print.add(bytes, from, count);
  }
}
