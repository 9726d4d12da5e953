package org.quoin.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.TextStringBuilder;
import org.quoin.issue.Target.Destination;

/// Puts pages and fields of the issue in the place of references, and remembers where, so that the
/// words put in become runs of their own.
///
/// What is put in is never looked at again: a field that holds a reference cannot make it turn in
/// circles.
final class Substitution extends StringSubstitutor {
  static final List<String> FIELDS =
      List.of(
          "issue.title",
          "issue.tagline",
          "issue.number",
          "issue.date",
          "issue.month",
          "issue.year",
          "issue.publisher",
          "issue.place",
          "issue.site");

  private final Imprint imprint;
  private final PageNumbers pages;
  private final Words house;
  private final List<Filled> filled = new ArrayList<>();

  private record Filled(int start, int end, Optional<Target> link) {}

  private record Value(String words, Optional<Target> link) {}

  Substitution(Imprint imprint, PageNumbers pages) {
    super(_ -> null);
    this.imprint = imprint;
    this.pages = pages;
    this.house = Words.of(imprint.language());
    setDisableSubstitutionInValues(true);
    setEnableSubstitutionInVariables(false);
    setValueDelimiterMatcher(null);
  }

  String in(String words) {
    filled.clear();
    return replace(words);
  }

  List<Run> in(Run run) {
    String text = in(run.text());
    if (filled.isEmpty() || run.link().isPresent()) {
      return text.isEmpty() ? List.of() : List.of(run.withText(text));
    }
    var runs = new ArrayList<Run>();
    int from = 0;
    for (Filled hole : filled) {
      add(runs, run.withText(text.substring(from, hole.start())));
      var inner = run.withText(text.substring(hole.start(), hole.end()));
      add(runs, hole.link().map(inner::withLink).orElse(inner));
      from = hole.end();
    }
    add(runs, run.withText(text.substring(from)));
    return runs;
  }

  private static void add(List<Run> runs, Run run) {
    if (!run.text().isEmpty()) {
      runs.add(run);
    }
  }

  @Override
  protected String resolveVariable(String name, TextStringBuilder text, int start, int end) {
    Optional<Value> value = value(name.strip());
    value.ifPresent(v -> filled.add(new Filled(start, start + v.words().length(), v.link())));
    return value.map(Value::words).orElse(null);
  }

  private Optional<Value> value(String name) {
    if (name.startsWith("page:")) {
      String id = name.substring("page:".length()).strip();
      return pages.of(id).map(range -> linked(house.number(range.first()), id));
    }
    if (name.startsWith("pages:")) {
      String id = name.substring("pages:".length()).strip();
      return pages
          .ofSection(id)
          .map(range ->
              pages
                  .ofRunover(id)
                  .map(rest -> house.list(List.of(house.range(range), house.range(rest))))
                  .orElseGet(() -> house.range(range)))
          .map(words -> linked(words, id));
    }
    return switch (name) {
      case "issue.title" -> plain(imprint.title());
      case "issue.tagline" -> plain(imprint.tagline().orElse(""));
      case "issue.number" -> plain(imprint.number());
      case "issue.date" -> plain(house.date(imprint.date()));
      case "issue.month" -> plain(house.month(imprint.date()));
      case "issue.year" -> plain(house.number(imprint.date().getYear()));
      case "issue.publisher" -> plain(imprint.publisher());
      case "issue.place" -> plain(imprint.place().orElse(""));
      case "issue.site" -> {
        String site = imprint.site().orElse("");
        yield Optional.of(new Value(site, Addresses.read(site)));
      }
      default -> Optional.empty();
    };
  }

  private static Value linked(String words, String id) {
    return new Value(words, Optional.of(new Destination(id)));
  }

  private static Optional<Value> plain(String words) {
    return Optional.of(new Value(words, Optional.empty()));
  }
}
