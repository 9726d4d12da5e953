package org.quoin.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.quoin.house.Sources.Source;

/// Work goes one way through the house: a room imports only rooms before it, and each library is
/// known to the few rooms that this test names.
class BordersTest {
  /// The rooms in the order of the work; `door` is the root package.
  private static final List<String> ROOMS =
      List.of(
          ("geometry problem draft picture issue style font line galley page furniture display"
                  + " pdf web preflight report mail door dummy manuscript preview cli")
              .split(" "));

  /// Which rooms may import a library, by the beginning of its package names.
  private static final Map<String, List<String>> LIBRARIES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("tools.jackson.", List.of("issue.json", "report", "preview")),
              Map.entry("com.fasterxml.", List.of("issue.json", "report")),
              Map.entry("com.networknt.", List.of("issue.json")),
              Map.entry("org.commonmark.", List.of("issue.markdown")),
              Map.entry("org.apache.poi.", List.of("manuscript")),
              Map.entry("org.lwjgl.", List.of("font")),
              Map.entry("com.github.weisj.", List.of("picture")),
              Map.entry("com.twelvemonkeys.", List.of("picture")),
              Map.entry("com.drew.", List.of("picture")),
              Map.entry("com.google.zxing.", List.of("picture")),
              Map.entry("javax.imageio.", List.of("picture")),
              Map.entry("org.openpdf.", List.of("pdf")),
              Map.entry("com.lowagie.", List.of("pdf")),
              Map.entry("org.apache.pdfbox.", List.of("preflight")),
              Map.entry("org.apache.fontbox.", List.of("preflight")),
              Map.entry("jakarta.", List.of("mail")),
              Map.entry("org.eclipse.angus.", List.of("mail")),
              Map.entry("com.sun.net.httpserver.", List.of("preview")),
              Map.entry("picocli.", List.of("cli"))));

  private final Sources sources = Sources.under("src/main/java/org/quoin");

  @Test
  void everyRoomIsOnTheList() {
    assertFalse(sources.files().isEmpty());
    for (var source : sources.files()) {
      assertFalse(
          rank(source.room()) < 0, source.file() + " lies in a room that has no place in order");
    }
  }

  @Test
  void noRoomImportsALaterOne() {
    var crossings = new ArrayList<String>();
    for (var source : sources.files()) {
      for (var name : source.imports()) {
        if (name.startsWith("org.quoin.") && rank(roomOf(name)) > rank(source.room())) {
          crossings.add(source.file() + " imports " + name);
        }
      }
    }
    assertEquals(List.of(), crossings);
  }

  @Test
  void eachLibraryIsKnownOnlyWhereItBelongs() {
    var crossings = new ArrayList<String>();
    for (var source : sources.files()) {
      for (var name : source.imports()) {
        LIBRARIES.forEach((library, rooms) -> {
          if (name.startsWith(library) && rooms.stream().noneMatch(r -> within(source, r))) {
            crossings.add(source.file() + " imports " + name);
          }
        });
      }
    }
    assertEquals(List.of(), crossings);
  }

  private static boolean within(Source source, String room) {
    return source.room().equals(room) || source.room().startsWith(room + ".");
  }

  /// The room that an imported name lies in: its lower-case parts after `org.quoin`.
  private static String roomOf(String name) {
    var parts = new ArrayList<String>();
    for (var part : name.substring("org.quoin.".length()).split("\\.")) {
      if (!Character.isLowerCase(part.charAt(0))) {
        break;
      }
      parts.add(part);
    }
    return String.join(".", parts);
  }

  /// A room's place in the order, rooms within rooms counting as the outer one; -1 if unknown.
  private static int rank(String room) {
    return ROOMS.indexOf(room.isEmpty() ? "door" : room.split("\\.")[0]);
  }
}
