package org.quoin.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;

/// Where a command writes: results to `out`, everything else to `err`; and where answers come from.
///
/// @param terminal whether a person looks on while it runs, so that progress may be shown
record Streams(BufferedReader in, PrintWriter out, PrintWriter err, boolean terminal) {
  /// Without anybody to answer.
  Streams(PrintWriter out, PrintWriter err, boolean terminal) {
    this(new BufferedReader(Reader.nullReader()), out, err, terminal);
  }

  /// Shows what is being done in one line that the next one replaces; quiet without a terminal.
  void progress(String words) {
    if (terminal) {
      err.print("\r\033[K" + words + " …");
      err.flush();
    }
  }

  /// Wipes the line of progress.
  void progressEnds() {
    if (terminal) {
      err.print("\r\033[K");
      err.flush();
    }
  }
}
