package org.quoin.galley;

import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.issue.Figure;
import org.quoin.picture.Image;

/// What stands apart from the flow of a story and near a place in it.
///
/// @see #anchor() how many pieces of matter come before the place it belongs to
public sealed interface Insert {
  int anchor();

  /// A figure with its caption.
  ///
  /// @param number of the picture in the structure, as a piece of copy has it
  /// @param caption as it stands under the picture
  /// @param beside the same caption as it stands beside the picture
  /// @param portrait whether it is the portrait of a letter, which text may run round
  record Picture(
      int number,
      Figure figure,
      Image image,
      Stack caption,
      Stack beside,
      int anchor,
      boolean portrait)
      implements Insert {}

  /// A table, between rules.
  record Table(Stack stack, int anchor) implements Insert {}

  /// A pull quote, between rules.
  record Quote(Stack stack, int anchor) implements Insert {}

  /// A box on a tint.
  record Box(Stack stack, OptionalInt columns, boolean facts, int anchor, Optional<String> title)
      implements Insert {}
}
