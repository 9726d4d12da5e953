package org.quoin.issue;

/// Where a link leads.
public sealed interface Target {
  /// Out of the document: `https://…`, `mailto:…`, `tel:…`.
  record Address(String uri) implements Target {}

  /// To a piece or section of this issue, by its id.
  record Destination(String id) implements Target {}
}
