package org.quoin.cli;

/// What `--format` may be: for a person or for a tool.
enum Format {
  TEXT,
  JSON;

  /// As it is typed.
  @Override
  public String toString() {
    return switch (this) {
      case TEXT -> "text";
      case JSON -> "json";
    };
  }
}
