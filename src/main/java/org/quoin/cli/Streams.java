package org.quoin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.function.Consumer;

/// Where a command writes: results to `out`, everything else to `err`; and where answers come from.
///
/// @param terminal whether a person looks on while it runs, so that progress may be shown
record Streams(BufferedReader in, PrintWriter out, PrintWriter err, boolean terminal) {
  /// Without anybody to answer.
  Streams(PrintWriter out, PrintWriter err, boolean terminal) {
    this(new BufferedReader(Reader.nullReader()), out, err, terminal);
  }

  /// Work that tells what it is at, in a few words.
  interface Work<T> {
    T done(Consumer<String> progress) throws IOException;
  }

  /// Does the work and shows its progress, of which nothing is left when it ends, however it does.
  <T> T showing(Work<T> work) throws IOException {
    try {
      return work.done(this::progress);
    } finally {
      progressEnds();
    }
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
