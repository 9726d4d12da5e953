package org.quoin.problem;

/// Where in the officer's files something stands.
///
/// @param file relative to the folder, with `/` between names
/// @param line from 1; 0 when the whole file is meant
/// @param column from 1; 0 when the whole line is meant
/// @param pointer JSON pointer (RFC 6901) in a descriptor, empty elsewhere
public record Place(String file, int line, int column, String pointer) {
  public static Place of(String file) {
    return new Place(file, 0, 0, "");
  }

  public static Place of(String file, int line, int column) {
    return new Place(file, line, column, "");
  }

  /// `file:line:column`, leaving out what is not known.
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
  }
}
