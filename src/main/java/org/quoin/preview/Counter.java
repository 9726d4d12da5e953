package org.quoin.preview;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quoin.preview.svg.GlyphFont;
import org.quoin.preview.svg.PageDrawing;
import org.quoin.preview.svg.TypeCase;

/// Hands out what a path asks for: the page's own files, and what the newest showing shows.
///
/// No part of a path ever becomes a file's name: each is looked up among what is shown, so no path
/// leads to anything else.
final class Counter {
  private static final String JSON = "application/json; charset=utf-8";

  private final Board board;
  private final TypeCase types;
  private final ShowingJson json;
  private final Map<String, Answer> own = OwnFiles.read();
  private final PhotoShelf shelf;

  Counter(Board board, TypeCase types, ShowingJson json, PhotoShelf shelf) {
    this.board = board;
    this.types = types;
    this.json = json;
    this.shelf = shelf;
  }

  Answer answer(String path) throws IOException, InterruptedException {
    var file = own.get(path);
    if (file != null) {
      return file;
    }
    var showing = board.newest();
    if (path.equals("/state")) {
      return Answer.fresh(JSON, json.write(showing));
    }
    var parts = List.of(path.split("/", -1));
    if (parts.size() < 3 || parts.size() > 4 || !parts.getFirst().isEmpty()) {
      return Answer.NOT_FOUND;
    }
    var kind = parts.size() == 3 ? parts.get(1) : parts.get(1) + "/" + parts.get(3);
    return switch (kind) {
      case "pages" -> drawn(showing, parts.get(2), ShownPage::drawing);
      case "sketches" -> drawn(showing, parts.get(2), ShownPage::sketch);
      case "photos" -> photo(showing, parts.get(2), false);
      case "photos/print" -> photo(showing, parts.get(2), true);
      case "drawings" ->
          first(showing, shown -> Optional.ofNullable(shown.artworks().get(parts.get(2))))
              .map(artwork -> Answer.lasting(Answer.SVG, PageDrawing.file(artwork)))
              .orElse(Answer.NOT_FOUND);
      case "fonts" -> font(parts.get(2));
      default -> Answer.NOT_FOUND;
    };
  }

  private static Answer drawn(Showing showing, String hash, Function<ShownPage, String> how) {
    return first(
            showing,
            shown -> shown.pages().stream().filter(page -> page.hash().equals(hash)).findFirst())
        .map(page -> Answer.lasting(Answer.SVG, how.apply(page)))
        .orElse(Answer.NOT_FOUND);
  }

  private Answer photo(Showing showing, String hash, boolean print)
      throws IOException, InterruptedException {
    var photo = first(showing, shown -> Optional.ofNullable(shown.photos().get(hash)));
    if (photo.isEmpty()) {
      return Answer.NOT_FOUND;
    }
    var shown = new HashSet<String>();
    shown(showing).forEach(impression -> shown.addAll(impression.photos().keySet()));
    shelf.keep(shown);
    return Answer.lasting("image/jpeg", shelf.jpeg(photo.get(), print));
  }

  /// Not lasting: another preview at the same address numbers its faces otherwise.
  private Answer font(String number) throws IOException {
    var faces = types.faces();
    for (int i = 0; i < faces.size(); i++) {
      if (number.equals(String.valueOf(i))) {
        return Answer.fresh("font/sfnt", GlyphFont.of(faces.get(i).file()));
      }
    }
    return Answer.NOT_FOUND;
  }

  private static <T> Optional<T> first(Showing showing, Function<Impression, Optional<T>> within) {
    return shown(showing).flatMap(impression -> within.apply(impression).stream()).findFirst();
  }

  private static Stream<Impression> shown(Showing showing) {
    return Stream.concat(showing.impression().stream(), showing.before().stream());
  }
}
