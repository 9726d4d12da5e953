package org.quoin.issue;

/// Where a link leads.
public sealed interface Target {
  /// Out of the document: `https://…`, `mailto:…`, `tel:…`.
  record Address(String uri) implements Target {}

  /// To a piece or a figure of this issue by its id, or to the section of that id where no piece
  /// has it.
  record Destination(String id) implements Target {}
}
