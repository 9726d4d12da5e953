package org.quoin.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.quoin.galley.Copy;
import org.quoin.line.LineBreaker;
import org.quoin.line.Measure;
import org.quoin.line.SetParagraph;
import org.quoin.line.Settings;
import org.quoin.line.ShapedParagraph;

/// Every setting of every paragraph that make-up has asked for, so that each is broken once.
///
/// Paragraphs are told apart by identity: the shaper hands out one object for equal text and looks.
/// Not for use by two threads at once.
public final class Lines {
  private record Request(Measure measure, Set<Integer> unbroken) {}

  private final LineBreaker breaker;
  private final Map<ShapedParagraph, Map<Request, Settings>> settings = new IdentityHashMap<>();

  public Lines(LineBreaker breaker) {
    this.breaker = breaker;
  }

  /// The best setting; there always is one.
  public SetParagraph set(Copy copy, Measure measure) {
    return settings(copy, measure, Set.of()).best();
  }

  /// The best setting and its variants.
  ///
  /// @param unbroken lines (counted from 0) that must not end in a hyphen
  Settings settings(Copy copy, Measure measure, Set<Integer> unbroken) {
    return settings
        .computeIfAbsent(copy.shaped(), _ -> new HashMap<>())
        .computeIfAbsent(
            new Request(measure, unbroken),
            asked -> breaker.settings(copy.shaped(), asked.measure(), asked.unbroken()));
  }

  /// Forgets the settings of all paragraphs but these, which a set by identity names.
  public void keep(Set<ShapedParagraph> used) {
    settings.keySet().removeIf(paragraph -> !used.contains(paragraph));
  }
}
