package org.quoin.issue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoin.issue.Target.Destination;
import org.quoin.problem.Nearest;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Malformed;
import org.quoin.problem.Problem.Unresolved;

/// The references in an issue's texts: `${page:border}`, `${pages:health}`, `${issue.date}`.
///
/// Pages are unknown until the issue is made up, and making it up needs the texts. So references
/// are first only checked, then resolved from the pages of the last make-up, again and again until
/// the pages stand still. Resolving starts from the unresolved issue each time.
public final class References {
  /// `$${` is a `${` meant as such; a reference ends at the first brace.
  private static final Pattern WRITTEN = Pattern.compile("(\\$?)\\$\\{([^{}$]*)(\\}?)");

  private References() {}

  /// What is wrong with the references and inner links of `issue`: names of nothing, open braces.
  ///
  /// @param exact finds a place's line and column by its JSON pointer; a text that is no run knows
  ///   only the line of the group it stands in
  public static List<Problem> check(Issue issue, UnaryOperator<Place> exact) {
    var problems = new ArrayList<Problem>();
    var ids = ids(issue);
    IssueText.rewritten(
        issue,
        new IssueText.Rewrite() {
          @Override
          public List<Run> runs(List<Run> runs) {
            for (Run run : runs) {
              words(run.text(), run.place());
              if (run.link().orElse(null) instanceof Destination(String id) && !ids.contains(id)) {
                problems.add(missing("The link “#%s”".formatted(id), id, ids, "#", run.place()));
              }
            }
            return runs;
          }

          @Override
          public String words(String words, Place place) {
            var match = WRITTEN.matcher(words);
            while (match.find()) {
              if (match.group(1).isEmpty()) {
                check(match.group(2), !match.group(3).isEmpty(), ids, exact.apply(place))
                    .ifPresent(problems::add);
              }
            }
            return words;
          }
        });
    return List.copyOf(problems);
  }

  /// The ids whose page is named somewhere in `issue`, in order of their first mention.
  public static Set<String> used(Issue issue) {
    var used = new LinkedHashSet<String>();
    IssueText.rewritten(
        issue,
        new IssueText.Rewrite() {
          @Override
          public List<Run> runs(List<Run> runs) {
            runs.forEach(run -> words(run.text(), run.place()));
            return runs;
          }

          @Override
          public String words(String words, Place place) {
            var match = WRITTEN.matcher(words);
            while (match.find()) {
              int colon = match.group(2).indexOf(':');
              if (match.group(1).isEmpty() && colon >= 0) {
                used.add(match.group(2).substring(colon + 1).strip());
              }
            }
            return words;
          }
        });
    return used;
  }

  /// `issue` with every reference put into words; a page reference becomes a run of its own that
  /// links to what it names. A reference that names nothing stays as it is typed.
  public static Issue resolve(Issue issue, PageNumbers pages) {
    var substitution = new Substitution(issue.imprint(), pages);
    return IssueText.rewritten(
        issue,
        new IssueText.Rewrite() {
          @Override
          public List<Run> runs(List<Run> runs) {
            return runs.stream().anyMatch(run -> run.text().contains("${"))
                ? runs.stream().flatMap(run -> substitution.in(run).stream()).toList()
                : runs;
          }

          @Override
          public String words(String words, Place place) {
            return substitution.in(words);
          }
        });
  }

  private static Set<String> ids(Issue issue) {
    var ids = new LinkedHashSet<String>();
    for (Section section : issue.sections()) {
      ids.add(section.id());
      section.pieces().forEach(piece -> ids.addAll(Named.within(piece)));
    }
    return ids;
  }

  private static Optional<Problem> check(String name, boolean closed, Set<String> ids, Place at) {
    if (!closed) {
      return Optional.of(
          new Malformed(
              at,
              "The reference “${%s” is opened and not closed.".formatted(shortened(name)),
              Optional.of(
                  "Close it with }, for example ${page:border}; a ${ that is meant as such is"
                      + " written $${.")));
    }
    String trimmed = name.strip();
    for (String prefix : List.of("page:", "pages:")) {
      if (trimmed.startsWith(prefix)) {
        String id = trimmed.substring(prefix.length()).strip();
        String named = "The reference “${%s}”".formatted(shortened(trimmed));
        return ids.contains(id)
            ? Optional.empty()
            : Optional.of(missing(named, id, ids, prefix, at));
      }
    }
    if (Substitution.FIELDS.contains(trimmed)) {
      return Optional.empty();
    }
    var known =
        Stream.concat(
                Substitution.FIELDS.stream(),
                ids.stream().flatMap(id -> Stream.of("page:" + id, "pages:" + id)))
            .toList();
    return Optional.of(
        new Unresolved(
            at,
            "There is no reference “${%s}”.".formatted(shortened(trimmed)),
            Optional.of(
                Nearest.to(trimmed, known)
                    .map("Did you mean “${%s}”?"::formatted)
                    .orElse(
                        "References are ${page:ID}, ${pages:SECTION} and ${%s}."
                            .formatted(String.join("}, ${", Substitution.FIELDS))))));
  }

  private static Problem missing(
      String named, String id, Set<String> ids, String prefix, Place place) {
    String shown = prefix.equals("#") ? "#%s" : "${" + prefix + "%s}";
    return new Unresolved(
        place,
        "%s names nothing in this issue.".formatted(named),
        Optional.of(
            Nearest.to(id, ids)
                .map(near -> "Did you mean “" + shown.formatted(near) + "”?")
                .orElse("The ids are: " + shortened(String.join(", ", ids)) + ".")));
  }

  private static String shortened(String text) {
    return text.length() <= 120 ? text : text.substring(0, 119) + "…";
  }
}
