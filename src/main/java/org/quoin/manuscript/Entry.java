package org.quoin.manuscript;

import static org.quoin.issue.json.DescriptorText.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes an article's entry as an editor would type it into the descriptor.
final class Entry {
  private Entry() {}

  /// @param images the files of the manuscript's pictures, in order
  static String json(String id, Manuscript manuscript, Optional<String> body, List<String> images) {
    var lines = new ArrayList<String>();
    lines.add(key("id", id));
    lines.add(key("headline", manuscript.headline()));
    manuscript.deck().ifPresent(deck -> lines.add(key("deck", deck)));
    lines.add(body.map(b -> key("body", b)).orElse(key("text", "")));
    var figures = new ArrayList<String>();
    for (int i = 0; i < images.size(); i++) {
      figures.add(figure(images.get(i), manuscript.pictures().get(i)));
    }
    if (!figures.isEmpty()) {
      lines.add("\"figures\": [\n" + setIn(String.join(",\n", figures)) + "\n]");
    }
    return group(lines);
  }

  private static String figure(String image, Manuscript.Picture picture) {
    var lines = new ArrayList<String>();
    var caption = picture.caption();
    lines.add(key("image", image));
    // Without any words the key is left out, and `check` asks for it at this place.
    picture
        .alt()
        .or(() -> caption.map(Manuscript.Caption::words))
        .filter(words -> !words.isBlank())
        .ifPresent(words -> lines.add(key("alt", words)));
    caption
        .map(Manuscript.Caption::words)
        .filter(words -> !words.isBlank())
        .ifPresent(words -> lines.add(key("caption", words)));
    caption
        .flatMap(Manuscript.Caption::credit)
        .ifPresent(credit -> lines.add(key("credit", credit)));
    lines.add("\"after\": " + picture.after());
    return group(lines);
  }

  private static String key(String name, String words) {
    return quoted(name) + ": " + quoted(words);
  }

  private static String group(List<String> lines) {
    return "{\n" + setIn(String.join(",\n", lines)) + "\n}";
  }

  private static String setIn(String lines) {
    return "  " + lines.replace("\n", "\n  ");
  }
}
