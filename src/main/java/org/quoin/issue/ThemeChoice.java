package org.quoin.issue;

import org.quoin.issue.Setting.Keys;

/// The theme an issue names and the keys it sets anew.
public record ThemeChoice(String name, Keys overrides) {
  /// A theme as it is.
  public static ThemeChoice plain(String name) {
    return new ThemeChoice(name, Keys.none());
  }
}
