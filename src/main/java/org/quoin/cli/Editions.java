package org.quoin.cli;

/// What `--edition` may be.
enum Editions {
  PRINT,
  SCREEN,
  ALL;

  /// As it is typed.
  @Override
  public String toString() {
    return switch (this) {
      case PRINT -> "print";
      case SCREEN -> "screen";
      case ALL -> "all";
    };
  }
}
