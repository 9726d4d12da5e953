package org.quoin.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quoin.geometry.Rect;
import org.quoin.geometry.Size;
import org.quoin.page.PageFit;

/// A page as the browser gets it.
///
/// @param hash of the drawing: a page of the same hash looks the same, and is not sent again
/// @param drawing the page as SVG
/// @param sketch the same as small as a thumb
/// @param section the words of its banner, where it has one
/// @param areas where its articles stand
record ShownPage(
    int number,
    Size trim,
    String hash,
    String drawing,
    String sketch,
    Optional<String> section,
    List<Area> areas,
    Optional<PageFit> fit) {
  ShownPage {
    areas = List.copyOf(areas);
  }

  /// The box round all that one article has on the page.
  record Area(String article, Rect box) {}

  static String hash(String drawing) {
    try {
      var bytes = drawing.getBytes(StandardCharsets.UTF_8);
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException("every Java has SHA-256", fault);
    }
  }
}
