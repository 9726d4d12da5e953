package org.quoin.preflight.standard;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/// Visits every dictionary that can be reached, each once: page after page, then what belongs to
/// the whole file. Streams are visited and not unpacked.
final class ObjectWalk {
  /// What looks at dictionaries.
  interface Visitor {
    /// @param page on which it was first met; 0 for those of the whole file
    void see(COSDictionary dictionary, int page);
  }

  /// Keys that lead back or to another page.
  private static final Set<COSName> BACK = Set.of(COSName.PARENT, COSName.P);

  private final Visitor visitor;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  ObjectWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /// An explicit stack: some file will nest deeper than Java's.
  void from(COSDictionary start, int page) {
    Deque<COSBase> waiting = new ArrayDeque<>();
    waiting.push(start);
    while (!waiting.isEmpty()) {
      var next = waiting.pop();
      if (next instanceof COSObject reference) {
        next = reference.getObject();
      }
      if (next == null || !(next instanceof COSDictionary || next instanceof COSArray)) {
        continue;
      }
      if (!seen.add(next)) {
        continue;
      }
      switch (next) {
        case COSDictionary dictionary -> {
          visitor.see(dictionary, page);
          for (var entry : dictionary.entrySet()) {
            if (page == 0 || !BACK.contains(entry.getKey())) {
              push(entry.getValue(), waiting);
            }
          }
        }
        case COSArray array -> array.forEach(element -> push(element, waiting));
        default -> throw new IllegalStateException("neither dictionary nor array");
      }
    }
  }

  private static void push(COSBase element, Deque<COSBase> waiting) {
    if (element instanceof COSObject
        || element instanceof COSDictionary
        || element instanceof COSArray) {
      waiting.push(element);
    }
  }
}
