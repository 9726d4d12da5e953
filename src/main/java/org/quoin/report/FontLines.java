package org.quoin.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import org.quoin.font.Face;
import org.quoin.font.FontBook;
import org.quoin.style.Role;
import org.quoin.style.Theme;

/// What an officer asks about fonts: which were found in the folder, which the theme uses,
/// and whether they have the letters that the issue is written in.
///
/// @param letters of the issue, by code point
public record FontLines(FontBook book, Theme theme, SortedSet<Integer> letters) {
  /// More letters than this say no more than their number.
  private static final int SHOWN = 24;

  /// @param folder of the issue's own fonts
  public String write(Path folder) {
    var text = new StringBuilder();
    var own = book.found(folder);
    text.append(own.isEmpty() ? "The issue has no fonts of its own.\n" : "Fonts of the issue:\n");
    own.forEach(line -> text.append("  ").append(line).append('\n'));
    text.append("Families of the theme:\n");
    families().forEach((family, role) -> text.append(family(family, role)));
    text.append("Letters that a family lacks come from its partner in the other script, then from ")
        .append(String.join(", ", theme.fallbacks()))
        .append(".\n");
    return text.toString();
  }

  /// The families that styles ask for, with the first style of each.
  private LinkedHashMap<String, Role> families() {
    var families = new LinkedHashMap<String, Role>();
    families.put(theme.style(Role.BODY).text().face().family(), Role.BODY);
    for (Role role : Role.values()) {
      families.putIfAbsent(theme.style(role).text().face().family(), role);
    }
    return families;
  }

  private String family(String family, Role role) {
    var face = book.nearest(theme.style(role).text().face());
    if (face.isEmpty()) {
      return "  " + family + ": not there\n";
    }
    var lacking = letters.stream().filter(letter -> !book.covers(face.get(), letter)).toList();
    var line = new StringBuilder("  ").append(family).append(": ");
    if (lacking.isEmpty()) {
      return line.append("has all %d letters of the issue\n".formatted(letters.size())).toString();
    }
    line.append("lacks %d of %d letters".formatted(lacking.size(), letters.size()));
    var sources = new LinkedHashMap<String, List<Integer>>();
    for (int letter : lacking) {
      sources.computeIfAbsent(source(letter, face.get()), _ -> new ArrayList<>()).add(letter);
    }
    sources.forEach((from, these) -> line.append("; ").append(shown(these)).append(from));
    return line.append('\n').toString();
  }

  /// The family that sets a letter in the stead of a face.
  private String source(int letter, Face wanted) {
    var fallbacks = theme.fallbacks(wanted.key().family());
    var setting = book.stretches(Character.toString(letter), wanted, fallbacks).getFirst().face();
    return book.covers(setting, letter)
        ? " from " + setting.key().family()
        : " in no font of the theme";
  }

  private static String shown(List<Integer> letters) {
    if (letters.size() > SHOWN) {
      return letters.size() + " letters";
    }
    var shown = new StringBuilder();
    letters.forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
