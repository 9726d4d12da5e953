package org.quoin.issue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// On which pages everything landed, as far as the make-up knows.
///
/// A piece and a section may bear the same id, so the two are kept apart.
///
/// @param pieces by the id of a piece, of an article among briefs, of a panel or of a figure; of a
///   story that jumps the pages before the jump
/// @param runovers by the id of a story that jumps: the pages on which it goes on
/// @param sections by the id of a section
public record PageNumbers(
    Map<String, PageRange> pieces,
    Map<String, PageRange> runovers,
    Map<String, PageRange> sections) {
  public PageNumbers {
    pieces = Map.copyOf(pieces);
    runovers = Map.copyOf(runovers);
    sections = Map.copyOf(sections);
  }

  /// Where no story jumps.
  public PageNumbers(Map<String, PageRange> pieces, Map<String, PageRange> sections) {
    this(pieces, Map.of(), sections);
  }

  /// Before anything is made up: what the pins say, and else one page a section in order. Good
  /// enough to leave the right room for the figures of a page reference.
  public static PageNumbers guessed(Issue issue) {
    var pieces = new TreeMap<String, PageRange>();
    var sections = new TreeMap<String, PageRange>();
    int next = issue.cover().isPresent() ? 2 : 1;
    for (Section section : issue.sections()) {
      var range = section.pages().orElse(new PageRange(next, next));
      sections.putIfAbsent(section.id(), range);
      for (Piece piece : section.pieces()) {
        for (String id : Named.within(piece)) {
          pieces.putIfAbsent(id, new PageRange(range.first(), range.first()));
        }
      }
      next = range.last() + 1;
    }
    return new PageNumbers(pieces, sections);
  }

  /// Where the piece of this id stands, or the section when no piece has it.
  public Optional<PageRange> of(String id) {
    return Optional.ofNullable(pieces.getOrDefault(id, sections.get(id)));
  }

  /// Where the section of this id stands, or the piece when no section has it.
  public Optional<PageRange> ofSection(String id) {
    return Optional.ofNullable(sections.getOrDefault(id, pieces.get(id)));
  }

  /// Where the story of this id goes on, when it jumps and no section has the id.
  public Optional<PageRange> ofRunover(String id) {
    return sections.containsKey(id) ? Optional.empty() : Optional.ofNullable(runovers.get(id));
  }
}
