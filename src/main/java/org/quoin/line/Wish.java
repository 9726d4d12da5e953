package org.quoin.line;

import java.util.Set;

/// What the page asks of a paragraph's setting beyond its measure.
///
/// @param longer how many lines more than the best setting has (negative: fewer)
/// @param unbroken lines (counted from 0) that must not end in a hyphen, since a column ends there
public record Wish(int longer, Set<Integer> unbroken) {
  public static final Wish BEST = new Wish(0, Set.of());

  public Wish {
    unbroken = Set.copyOf(unbroken);
  }
}
