package org.quoin.manuscript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/// What the styles of a Word file say of a paragraph or a run, through the styles each is based on.
///
/// Names are looked at in English: Word and LibreOffice keep the built-in styles' names in English
/// in the file, whatever language the program speaks.
final class Styles {
  private final Map<String, Element> byId = new HashMap<>();

  /// @param styles the part `styles.xml`; empty where the file has none
  Styles(Optional<Element> styles) {
    styles
        .map(root -> WordXml.children(root, "style"))
        .ifPresent(all ->
            all.forEach(style ->
                WordXml.attribute(style, "styleId").ifPresent(id -> byId.putIfAbsent(id, style))));
  }

  /// What a paragraph is for.
  sealed interface Role {
    record Text() implements Role {}

    record Title() implements Role {}

    record Subtitle() implements Role {}

    record Caption() implements Role {}

    record Quotation() implements Role {}

    /// @param level from 1
    record Heading(int level) implements Role {}
  }

  Role role(Element paragraph) {
    var outline = WordXml.value(paragraph, "pPr", "outlineLvl");
    if (outline.isPresent()) {
      return heading(outline.get()).orElse(new Role.Text());
    }
    var seen = new HashSet<String>();
    var id = WordXml.value(paragraph, "pPr", "pStyle");
    while (id.isPresent() && seen.add(id.get()) && byId.containsKey(id.get())) {
      var style = byId.get(id.get());
      var named = named(name(style));
      if (named.isPresent()) {
        return named.get();
      }
      var level = WordXml.value(style, "pPr", "outlineLvl").flatMap(Styles::heading);
      if (level.isPresent()) {
        return level.get();
      }
      id = WordXml.value(style, "basedOn");
    }
    return new Role.Text();
  }

  private static Optional<Role> named(String name) {
    return switch (name) {
      case "title" -> Optional.of(new Role.Title());
      case "subtitle" -> Optional.of(new Role.Subtitle());
      // The second is LibreOffice's; its others for pictures are based on the first.
      case "caption", "illustration" -> Optional.of(new Role.Caption());
      case "quote", "intense quote", "block text", "quotations" ->
          Optional.of(new Role.Quotation());
      default -> Optional.empty();
    };
  }

  /// Level 9 is Word's word for body text (ECMA-376 part 1, 17.3.1.20).
  private static Optional<Role> heading(String outline) {
    return outline.matches("[0-8]")
        ? Optional.of(new Role.Heading(Integer.parseInt(outline) + 1))
        : Optional.empty();
  }

  /// The numbering that a paragraph's style brings, as styles for lists do.
  Optional<Element> numbering(Element paragraph) {
    return through(WordXml.value(paragraph, "pPr", "pStyle"), "pPr", "numPr");
  }

  /// Whether a character style turns a property (`b`, `i`, `vanish`) on or off.
  Optional<Boolean> flag(Element run, String property) {
    var seen = new HashSet<String>();
    var id = WordXml.value(run, "rPr", "rStyle");
    while (id.isPresent() && seen.add(id.get()) && byId.containsKey(id.get())) {
      var style = byId.get(id.get());
      var said = WordXml.find(style, "rPr").flatMap(p -> WordXml.flag(p, property));
      if (said.isPresent()) {
        return said;
      }
      id = WordXml.value(style, "basedOn");
    }
    return Optional.empty();
  }

  private Optional<Element> through(Optional<String> first, String... path) {
    var seen = new HashSet<String>();
    var id = first;
    while (id.isPresent() && seen.add(id.get()) && byId.containsKey(id.get())) {
      var found = WordXml.find(byId.get(id.get()), path);
      if (found.isPresent()) {
        return found;
      }
      id = WordXml.value(byId.get(id.get()), "basedOn");
    }
    return Optional.empty();
  }

  private static String name(Element style) {
    return WordXml.value(style, "name").orElse("").strip().toLowerCase(Locale.ROOT);
  }
}
