package org.quoin.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A hyphenator for every language of an issue, each made when it is first asked for.
public final class Hyphenators {
  private final List<String> exceptions;
  private final Map<Locale, Hyphenator> byLanguage = new ConcurrentHashMap<>();

  /// @param exceptions words of the issue's own, as `Hyphenator.of` takes them
  public Hyphenators(List<String> exceptions) {
    this.exceptions = List.copyOf(exceptions);
  }

  public Hyphenator in(Locale language) {
    return byLanguage.computeIfAbsent(language, l -> Hyphenator.of(l, exceptions));
  }
}
