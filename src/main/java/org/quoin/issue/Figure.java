package org.quoin.issue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.problem.Place;

/// A photo or drawing with its caption.
///
/// @param image path relative to the issue's folder
/// @param after how many blocks of the body come before it; it belongs near that place
/// @param columns how many columns it may span at most; the composer chooses when missing
/// @param wish where the editor pins it, as far as they do
public record Figure(
    String id,
    String image,
    List<Run> caption,
    List<Run> credit,
    Alternative alternative,
    Focus focus,
    int after,
    OptionalInt columns,
    Wish wish,
    Place place) {
  public Figure {
    caption = List.copyOf(caption);
    credit = List.copyOf(credit);
  }

  /// What a reader who cannot see the picture is told.
  public sealed interface Alternative {
    record Described(String text) implements Alternative {}

    /// The picture says nothing that the text does not.
    record Decorative() implements Alternative {}
  }

  /// The point that a crop keeps, in thousandths of width and height from the top left.
  public record Focus(int x, int y) {
    public static final Focus CENTRE = new Focus(500, 500);
  }

  /// What the editor pins; each empty part is left to the composer.
  ///
  /// @param crop whether it may be cropped at all
  public record Wish(Optional<Page> page, Optional<Spot> spot, OptionalInt span, boolean crop) {
    public static final Wish NONE =
        new Wish(Optional.empty(), Optional.empty(), OptionalInt.empty(), true);

    /// The same without its page.
    public Wish onAnyPage() {
      return new Wish(Optional.empty(), spot, span, crop);
    }
  }

  /// A page that an editor asks for.
  ///
  /// @param number counted in the issue, from 1
  /// @param place where that is written
  public record Page(int number, Place place) {}

  /// A place on the page that an editor may ask for.
  public enum Spot {
    TOP,
    FOOT,
    INSIDE
  }
}
