package org.quoin.manuscript;

import java.io.IOException;
import java.util.Optional;
import org.w3c.dom.Element;

/// Takes pictures out of drawings: DrawingML's (`drawing`) and the older VML's (`pict`).
record Pictures(WordFile file, Losses losses) {
  /// The picture of a drawing; empty, and told, where it holds none that can be carried.
  ///
  /// @param after how many blocks come before it
  Optional<Manuscript.Picture> read(Element drawing, int after) throws IOException {
    var id =
        WordXml.below(drawing, "blip")
            .flatMap(blip -> WordXml.attribute(blip, "embed").or(() -> linked(blip)))
            .or(() -> WordXml.below(drawing, "imagedata").flatMap(i -> WordXml.attribute(i, "id")));
    if (id.isEmpty()) {
      if (WordXml.below(drawing, "chart").isPresent()
          || WordXml.below(drawing, "relIds").isPresent()) {
        losses.tell(Losses.Kind.CHART);
      }
      return Optional.empty();
    }
    var content = file.picture(id.get());
    if (content.isEmpty()) {
      losses.tell(Losses.Kind.ELSEWHERE);
      return Optional.empty();
    }
    var ending = ending(content.get());
    if (ending.isEmpty()) {
      losses.tell(Losses.Kind.PICTURE_KIND);
      return Optional.empty();
    }
    return Optional.of(
        new Manuscript.Picture(content.get(), ending.get(), alt(drawing), Optional.empty(), after));
  }

  private static Optional<String> linked(Element blip) {
    return WordXml.attribute(blip, "link");
  }

  /// Word keeps the alternative text as a description, older files as a title.
  private static Optional<String> alt(Element drawing) {
    var said =
        WordXml.below(drawing, "docPr")
            .flatMap(p -> WordXml.attribute(p, "descr").or(() -> WordXml.attribute(p, "title")))
            .or(() -> WordXml.below(drawing, "shape").flatMap(s -> WordXml.attribute(s, "alt")));
    return said.map(words -> words.replaceAll("\\s+", " ").strip()).filter(w -> !w.isEmpty());
  }

  private static Optional<String> ending(byte[] content) {
    if (content.length > 3 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xD8) {
      return Optional.of("jpg");
    }
    boolean png = content.length > 3 && (content[0] & 0xFF) == 0x89 && content[1] == 'P';
    return png ? Optional.of("png") : Optional.empty();
  }
}
