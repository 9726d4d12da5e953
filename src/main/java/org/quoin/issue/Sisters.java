package org.quoin.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quoin.problem.Problem;

/// The same issue in several languages: what one has and another lacks.
public final class Sisters {
  /// A text of fewer letters may well be the same in two languages: a name, a place, a date.
  private static final int SHORT = 16;

  /// One sister's part, and whose it is.
  private record Owned(Issue issue, Part part) {}

  private final List<Problem> problems = new ArrayList<>();

  private Sisters() {}

  /// What each of `issues` lacks, and what looks as if it were not translated yet, each told where
  /// it is missed. Nothing when there is only one.
  public static List<Problem> differences(List<Issue> issues) {
    var shared = shared(issues);
    var sisters = new Sisters();
    sisters.compare(
        issues.stream().map(issue -> new Owned(issue, Part.of(issue, shared))).toList());
    return List.copyOf(sisters.problems);
  }

  private static Set<String> shared(List<Issue> issues) {
    var seen = new HashSet<String>();
    var shared = new HashSet<String>();
    for (Issue issue : issues) {
      Pictures.of(issue).keySet().stream().filter(image -> !seen.add(image)).forEach(shared::add);
    }
    return shared;
  }

  /// @param same the same part of several sisters
  private void compare(List<Owned> same) {
    var inner = new LinkedHashMap<String, List<Owned>>();
    for (Owned owned : same) {
      for (Part part : owned.part().parts()) {
        inner
            .computeIfAbsent(part.key(), _ -> new ArrayList<>())
            .add(new Owned(owned.issue(), part));
      }
    }
    for (List<Owned> found : inner.values()) {
      var owners = found.stream().map(Owned::issue).collect(Collectors.toSet());
      same.stream()
          .filter(owned -> !owners.contains(owned.issue()))
          .forEach(without -> problems.add(lacking(without, found)));
      untranslated(found);
      compare(found);
    }
  }

  private static Problem lacking(Owned without, List<Owned> found) {
    var whole = without.part().what();
    var who = new LinkedHashSet<String>();
    found.forEach(owned -> who.add(owned.issue().descriptor()));
    return new Problem.Doubtful(
        without.part().place(),
        "%s lacks %s, which %s %s."
            .formatted(
                whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1),
                found.getFirst().part().what(),
                String.join(" and ", who),
                who.size() == 1 ? "has" : "have"),
        Optional.empty());
  }

  /// Words that stand alike in two languages.
  private void untranslated(List<Owned> found) {
    var first = new LinkedHashMap<String, Owned>();
    for (Owned owned : found) {
      var words = owned.part().words().filter(text -> text.length() >= SHORT);
      if (words.isEmpty()) {
        continue;
      }
      var other = first.putIfAbsent(words.get(), owned);
      if (other != null && !language(other).equals(language(owned))) {
        problems.add(
            new Problem.Doubtful(
                owned.part().place(),
                "There is %s that reads as in %s: “%s”."
                    .formatted(
                        owned.part().what(), other.issue().descriptor(), shortened(words.get())),
                Optional.of(
                    "Translate it into “%s”."
                        .formatted(owned.issue().imprint().language().toLanguageTag()))));
      }
    }
  }

  private static String language(Owned owned) {
    return owned.issue().imprint().language().getLanguage();
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
  }
}
