package org.quoin.manuscript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/// Footnotes and endnotes, numbered together in the order in which the text calls them.
final class Notes {
  private final Map<String, Element> byId = new LinkedHashMap<>();
  private final List<String> called = new ArrayList<>();

  Notes(WordFile file) throws IOException {
    for (var kind : List.of("footnote", "endnote")) {
      var part = file.part(kind + "s");
      if (part.isPresent()) {
        for (var note : WordXml.children(part.get(), kind)) {
          WordXml.attribute(note, "id").ifPresent(id -> byId.put(kind + id, note));
        }
      }
    }
  }

  /// The number of the note that a reference calls; empty where the file lacks the note.
  ///
  /// @param reference `footnoteReference` or `endnoteReference`
  Optional<Integer> number(Element reference) {
    var kind = reference.getLocalName().replace("Reference", "");
    var key = kind + WordXml.attribute(reference, "id").orElse("");
    if (!byId.containsKey(key)) {
      return Optional.empty();
    }
    if (!called.contains(key)) {
      called.add(key);
    }
    return Optional.of(called.indexOf(key) + 1);
  }

  /// The notes that were called, in order: each a few paragraphs.
  List<List<Element>> called() {
    return called.stream().map(key -> WordXml.children(byId.get(key), "p")).toList();
  }
}
