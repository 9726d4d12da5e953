package org.quoin.trust;

import java.util.Random;

/// Writes Markdown from a seed: blocks in blocks, of every kind that CommonMark and its tables
/// know, and what only looks like them.
final class BodyGrammar {
  private final Random random;
  private final WildWords words;

  /// Of the words, in percent.
  private final int wildness;

  /// @param wild whether to write what one can find fault with, too
  BodyGrammar(Random random, boolean wild) {
    this.random = random;
    this.words = new WildWords(random);
    this.wildness = wild ? 1 + random.nextInt(60) : 0;
  }

  String body() {
    var body = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      body.append(block(0)).append(random.nextInt(12) == 0 ? "\n" : "\n\n");
    }
    return body.toString();
  }

  private String block(int depth) {
    if (depth > 4) {
      return paragraph();
    }
    return switch (random.nextInt(wildness == 0 ? 8 : 18)) {
      case 0 -> "#".repeat(1 + random.nextInt(wildness == 0 ? 3 : 8)) + " " + words.words(4, 0);
      case 1 -> items("- ", depth);
      case 2 -> items(1 + random.nextInt(wildness == 0 ? 2 : 2_000_000_000) + ". ", depth);
      case 3 -> set(block(depth + 1), "> ");
      case 4 -> table(1 + random.nextInt(4), random.nextInt(5));
      case 8 -> "```" + words.words(2, wildness) + "\n" + paragraph() + "\n```";
      case 9 -> set(paragraph(), "    ");
      case 10 -> "<div>" + paragraph() + (random.nextBoolean() ? "</div>" : "");
      case 11 -> "---";
      case 12 -> "[a]: " + words.words(3, wildness);
      case 13 -> deep();
      case 14 -> table(1 + random.nextInt(40), random.nextInt(3));
      case 15 -> words.tame(3) + "\n" + (random.nextBoolean() ? "===" : "---");
      default -> paragraph();
    };
  }

  private String paragraph() {
    return words.words(wildness == 0 ? 60 : 40, wildness);
  }

  private String items(String bullet, int depth) {
    var items = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      items.append(bullet).append(set(block(depth + 1), "  ").strip()).append('\n');
    }
    return items.toString();
  }

  private static String set(String block, String margin) {
    return margin + block.replace("\n", "\n" + margin);
  }

  private String table(int columns, int rows) {
    var table = new StringBuilder();
    row(table, columns);
    table.append("|").append("---|".repeat(columns)).append('\n');
    for (int i = 0; i < rows; i++) {
      row(table, wildness == 0 ? columns : 1 + random.nextInt(columns + 2));
    }
    return table.toString();
  }

  private void row(StringBuilder table, int columns) {
    table.append("|");
    for (int i = 0; i < columns; i++) {
      table.append(' ').append(words.words(3, wildness / 2).replace("\n", " ")).append(" |");
    }
    table.append('\n');
  }

  /// Marks in marks, far deeper than anybody means it.
  private String deep() {
    int times = 1 + random.nextInt(random.nextInt(20) == 0 ? 5000 : 60);
    return switch (random.nextInt(6)) {
      case 0 -> "> ".repeat(times) + "x";
      case 1 -> "- ".repeat(times) + "x";
      case 2 -> "[".repeat(times) + "x" + "](a)".repeat(times);
      case 3 -> "*".repeat(times) + "x" + "*".repeat(times);
      case 4 -> "*a _b ".repeat(times) + "x" + "_ *".repeat(times);
      default -> "<b>".repeat(times) + "x" + "</b>".repeat(times);
    };
  }
}
