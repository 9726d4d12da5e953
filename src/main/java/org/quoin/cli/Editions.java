package org.quoin.cli;

import java.util.EnumSet;
import java.util.Set;
import org.quoin.Quoin.Wanted;

/// What `--edition` may be.
enum Editions {
  PRINT,
  SCREEN,
  WEB,
  ALL;

  Set<Wanted> wanted() {
    return switch (this) {
      case PRINT -> EnumSet.of(Wanted.PRINT);
      case SCREEN -> EnumSet.of(Wanted.SCREEN);
      case WEB -> EnumSet.of(Wanted.WEB);
      case ALL -> EnumSet.of(Wanted.PRINT, Wanted.SCREEN, Wanted.WEB);
    };
  }

  /// As it is typed.
  @Override
  public String toString() {
    return switch (this) {
      case PRINT -> "print";
      case SCREEN -> "screen";
      case WEB -> "web";
      case ALL -> "all";
    };
  }
}
