package org.quoin.issue.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.issue.Addresses;
import org.quoin.issue.Block;
import org.quoin.issue.Heading;
import org.quoin.issue.Languages;
import org.quoin.issue.Run;
import org.quoin.issue.Target;
import org.quoin.issue.TextFile;
import org.quoin.issue.markdown.ArticleReader;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Disallowed;

/// Reads the words of a descriptor: short texts, whole bodies, languages and addresses.
record Texts(IssueFiles files, ArticleReader markdown, List<Problem> problems) {
  List<Run> line(Node.Keys keys, String key) {
    return keys.text(key).map(this::line).orElse(List.of());
  }

  /// Marks alone say nothing: what needs a headline needs words in it.
  List<Run> line(Node.Text text) {
    var runs = told(markdown.line(text.value(), text.place())).orElse(List.of());
    if (!Run.shows(runs)) {
      problems.add(
          new Disallowed(
              text.place(),
              "This text has no words: nothing would be printed.",
              Optional.of("Write the words, or take the key out where it may be left out.")));
    }
    return runs;
  }

  Heading heading(Node.Keys keys) {
    return new Heading(
        line(keys, "kicker"), line(keys, "headline"), line(keys, "deck"), line(keys, "byline"));
  }

  /// The blocks under `body` (a file) or `text`; none where neither is there or it is empty.
  List<Block> body(Node.Keys keys) {
    var inline = keys.text("text");
    if (inline.isPresent()) {
      return told(markdown.text(inline.get().value(), inline.get().place())).orElse(List.of());
    }
    var written = keys.text("body");
    if (written.isEmpty()) {
      return List.of();
    }
    var name = files.find(written.get());
    var file = name.flatMap(found -> told(TextFile.read(files.resolved(found), found)));
    var blocks = file.flatMap(text -> told(markdown.article(text)));
    if (blocks.isPresent() && blocks.get().isEmpty()) {
      problems.add(
          new Disallowed(
              written.get().place(),
              "There is no text in “%s”.".formatted(written.get().value()),
              Optional.of("Write the article there, or take the piece out.")));
    }
    return blocks.orElse(List.of());
  }

  static Optional<Locale> language(Node.Keys keys, String key) {
    return keys.text(key).flatMap(tag -> Languages.read(tag.value()));
  }

  static Optional<Target> target(Node.Keys keys, String key) {
    return keys.text(key).flatMap(address -> Addresses.read(address.value()));
  }

  private <T> Optional<T> told(Checked<T> checked) {
    problems.addAll(checked.problems());
    return checked.value();
  }
}
