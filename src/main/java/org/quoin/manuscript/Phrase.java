package org.quoin.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of one paragraph on their way to Markdown: pieces of one look each, joined where the
/// look stays, with the marks of emphasis inside the blanks as CommonMark wants them.
final class Phrase {
  /// @param link where the words lead
  record Look(boolean bold, boolean italic, Optional<String> link) {
    static final Look PLAIN = new Look(false, false, Optional.empty());
  }

  private record Piece(String words, Look look) {}

  private final List<Piece> pieces = new ArrayList<>();

  void add(String words, Look look) {
    if (words.isEmpty()) {
      return;
    }
    // A blank has no weight: it goes with what stands before it.
    boolean blank = words.isBlank() && look.link().isEmpty();
    if (!pieces.isEmpty() && (blank || pieces.getLast().look().equals(look))) {
      var last = pieces.removeLast();
      pieces.add(new Piece(last.words() + words, last.look()));
    } else {
      pieces.add(new Piece(words, blank ? Look.PLAIN : look));
    }
  }

  boolean isBlank() {
    return pieces.stream().allMatch(p -> p.words().isBlank());
  }

  /// Whether every word is bold and none leads anywhere: how many write a heading.
  boolean isBold() {
    return !isBlank()
        && pieces.stream()
            .filter(p -> !p.words().isBlank())
            .allMatch(p -> p.look().bold() && p.look().link().isEmpty());
  }

  /// The words without emphasis.
  String plain() {
    var text = new StringBuilder();
    pieces.forEach(p -> text.append(p.words()));
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /// The paragraph as Markdown, its line breaks as `breaks`.
  String markdown(String breaks) {
    var text = new StringBuilder();
    for (var piece : pieces) {
      text.append(markdown(piece));
    }
    var lines = text.toString().strip().split("[ \\t]*\n[ \\t]*");
    for (int i = 0; i < lines.length; i++) {
      lines[i] = MarkdownText.lineStart(lines[i]);
    }
    return String.join(breaks, lines);
  }

  /// The headline of a heading needs no emphasis: its style has it.
  String unemphasised(String breaks) {
    var plain = new Phrase();
    for (var piece : pieces) {
      plain.add(piece.words(), new Look(false, false, piece.look().link()));
    }
    return plain.markdown(breaks);
  }

  private static String markdown(Piece piece) {
    // Emphasis does not reach over a line's end, which becomes a mark of its own.
    var lines = piece.words().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = line(lines[i], piece.look());
    }
    return String.join("\n", lines);
  }

  private static String line(String words, Look look) {
    var core = words.strip();
    if (core.isEmpty()) {
      return words.isEmpty() ? "" : " ";
    }
    var before = words.substring(0, words.indexOf(core)).isEmpty() ? "" : " ";
    var after = words.endsWith(core) ? "" : " ";
    var link = look.link();
    // A link whose words are its address is one by itself.
    boolean bare = link.isPresent() && isAddress(core, link.get());
    var text = bare ? core : MarkdownText.escaped(core.replaceAll("[ \\t]+", " "));
    if (look.italic()) {
      text = "*" + text + "*";
    }
    if (look.bold()) {
      text = "**" + text + "**";
    }
    if (link.isPresent() && !bare) {
      text = "[" + text + "](" + MarkdownText.address(link.get()) + ")";
    }
    return before + text + after;
  }

  private static boolean isAddress(String words, String link) {
    var lean = link.replaceFirst("^(https?://|mailto:)", "").replaceFirst("/$", "");
    var shown = words.replaceFirst("^(https?://|mailto:)", "").replaceFirst("/$", "");
    return lean.equals(shown) && !shown.contains(" ");
  }
}
