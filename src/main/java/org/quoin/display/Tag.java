package org.quoin.display;

/// What a mark means to somebody who cannot see the page.
public sealed interface Tag {
  /// Part of the leaf of the structure tree with this number.
  record Content(int leaf) implements Tag {}

  /// Furniture and decoration, passed over by a reader.
  record Artifact(Kind kind) implements Tag {
    public static final Artifact LAYOUT = new Artifact(Kind.LAYOUT);
    public static final Artifact BACKGROUND = new Artifact(Kind.BACKGROUND);
    public static final Artifact FOLIO = new Artifact(Kind.FOLIO);

    public enum Kind {
      LAYOUT,
      BACKGROUND,
      FOLIO
    }
  }
}
