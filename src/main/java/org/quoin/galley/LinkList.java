package org.quoin.galley;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.issue.Addresses;
import org.quoin.issue.Article;
import org.quoin.issue.Block;
import org.quoin.issue.Run;
import org.quoin.issue.Target;
import org.quoin.picture.QrCode;
import org.quoin.style.LinkHabits;

/// The links at an article's end, so that a reader of paper can follow every one of them: those
/// that its editor lists, then those of its text whose address the text does not show or nobody
/// types.
///
/// @param entries in the order they are listed
record LinkList(List<Entry> entries) {
  /// A telephone reads more, but nobody has seen such an address that was meant.
  private static final int MOST_LETTERS = 1000;

  /// @param runs what is shown, the address in words among it
  /// @param code where the address is too long to type
  record Entry(List<Run> runs, Optional<QrCode> code) {}

  static LinkList of(Article article, LinkHabits habits) {
    var entries = new ArrayList<Entry>();
    Set<Target> listed = new LinkedHashSet<>();
    for (Run.Linked link : article.links()) {
      listed.add(link.target());
      entries.add(entry(link, habits));
    }
    for (Run.Linked link : lost(article.body(), habits)) {
      if (listed.add(link.target())) {
        entries.add(entry(link, habits));
      }
    }
    return new LinkList(entries);
  }

  private static Entry entry(Run.Linked link, LinkHabits habits) {
    var code = code(link.target(), habits);
    var runs = new ArrayList<>(link.text());
    var address = inWords(link.target());
    if (code.isPresent()
        && isShown(runs, link.target())
        && Run.words(runs).strip().indexOf(" ") < 0) {
      // An address as the browser has it: beside a code it stands as somebody would type it.
      runs = new ArrayList<>(List.of(runs.getFirst().withText(address.orElseThrow())));
    } else if (!isShown(runs, link.target())) {
      var last = runs.getLast();
      // A short address goes on in the line; beside a code there is room for one below the other.
      var between = code.isPresent() ? "\n" : stop(last.text());
      runs.add(last.withText(between + address.orElseThrow()));
    }
    return new Entry(runs.stream().map(run -> run.withLink(link.target())).toList(), code);
  }

  /// Whether words show where they lead, or need not, since it is a place in this issue.
  private static boolean isShown(List<Run> words, Target target) {
    return switch (target) {
      case Target.Address address ->
          inWords(address).isEmpty() || Addresses.shows(Run.words(words), address);
      case Target.Destination _ -> true;
    };
  }

  /// What stands between words and the address after them.
  private static String stop(String words) {
    return words.matches("(?s).*\\p{Punct}") ? " " : ": ";
  }

  private static Optional<QrCode> code(Target target, LinkHabits habits) {
    return target instanceof Target.Address(String uri) && isLong(target, habits)
        ? Optional.of(QrCode.of(uri, habits.codeSide()))
        : Optional.empty();
  }

  private static boolean isLong(Target target, LinkHabits habits) {
    return habits.codeFrom() > 0
        && target instanceof Target.Address(String uri)
        && uri.startsWith("http")
        && uri.length() <= MOST_LETTERS
        && inWords(target).filter(words -> words.length() >= habits.codeFrom()).isPresent();
  }

  /// As a reader would type it; empty for a place in this issue.
  private static Optional<String> inWords(Target target) {
    return switch (target) {
      case Target.Address address -> Addresses.spoken(address);
      case Target.Destination _ -> Optional.empty();
    };
  }

  /// The links of a body that a reader of paper cannot follow: their words do not show the address,
  /// or it is too long to type.
  private static List<Run.Linked> lost(List<Block> blocks, LinkHabits habits) {
    var found = new ArrayList<Run.Linked>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph(var runs, var _) -> lostIn(runs, habits, found);
        case Block.Subhead(var _, var runs) -> lostIn(runs, habits, found);
        case Block.Quotation(var quoted) -> found.addAll(lost(quoted, habits));
        case Block.Listing(var _, var _, var items) ->
            items.forEach(item -> found.addAll(lost(item, habits)));
        case Block.Table(var rows) ->
            rows.forEach(row -> row.forEach(cell -> lostIn(cell, habits, found)));
      }
    }
    return found;
  }

  private static void lostIn(List<Run> runs, LinkHabits habits, List<Run.Linked> found) {
    for (int i = 0; i < runs.size(); ) {
      int from = i;
      var target = runs.get(from).link();
      while (i < runs.size() && runs.get(i).link().equals(target)) {
        i++;
      }
      var words = runs.subList(from, i);
      if (target.isPresent() && (!isShown(words, target.get()) || isLong(target.get(), habits))) {
        found.add(new Run.Linked(words, target.get()));
      }
    }
  }
}
