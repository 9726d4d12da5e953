package org.quoin.problem;

import java.util.List;
import java.util.Optional;

/// What a stage makes and what it found wrong on the way; the value is missing where an error left
/// nothing to go on with.
public record Checked<T>(Optional<T> value, List<Problem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }

  public static <T> Checked<T> of(T value, List<Problem> problems) {
    return new Checked<>(Optional.of(value), problems);
  }

  public static <T> Checked<T> failed(List<Problem> problems) {
    return new Checked<>(Optional.empty(), problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
