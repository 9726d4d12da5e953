package org.quoin.display;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.display.StructureNode.Kind;
import org.quoin.galley.Copy;
import org.quoin.galley.CoverGalley;
import org.quoin.galley.Galley;
import org.quoin.galley.Insert;
import org.quoin.galley.SectionGalleys;
import org.quoin.galley.SetIssue;
import org.quoin.galley.Stack;
import org.quoin.issue.Article;
import org.quoin.issue.Briefs;
import org.quoin.issue.Contact;
import org.quoin.issue.Figure;
import org.quoin.issue.Letter;
import org.quoin.issue.LogoWall;
import org.quoin.issue.Piece;
import org.quoin.page.Jumped;
import org.quoin.style.Role;

/// Builds the structure tree of an issue from its galleys, in the order of the stories and not of
/// the columns.
final class StructureBuilder {
  private final Map<Integer, Copy> copies = new HashMap<>();
  private final Map<Integer, int[]> leaves = new HashMap<>();
  private final Map<Integer, Integer> pictures = new HashMap<>();
  private final Map<String, Integer> jumpLeaves = new HashMap<>();
  private final Locale language;
  private final List<Jumped> jumps;
  private int next;

  StructureBuilder(Locale language, List<Jumped> jumps) {
    this.language = language;
    this.jumps = List.copyOf(jumps);
  }

  /// Names one end of a jump, for the link at the other; no id that an editor gives has a stroke.
  static String jumpId(String story, boolean onward) {
    return story + (onward ? "/on" : "/from");
  }

  Structure build(SetIssue issue) {
    var children = new ArrayList<StructureNode>();
    issue.cover().ifPresent(cover -> children.add(cover(cover)));
    for (SectionGalleys section : issue.sections()) {
      children.add(section(section));
    }
    var title = Optional.of(issue.issue().imprint().title());
    var tree =
        new StructureNode(
            Kind.DOCUMENT,
            -1,
            Optional.empty(),
            Optional.of(language),
            Optional.empty(),
            title,
            children);
    var levelled = issue.cover().isPresent() ? tree : Headings.raised(tree);
    return new Structure(levelled, copies, leaves, pictures, jumpLeaves);
  }

  private StructureNode cover(CoverGalley cover) {
    var parts = new ArrayList<StructureNode>();
    parts.add(words(cover.nameplates().getFirst(), Kind.HEADING_1));
    cover.tagline().ifPresent(line -> parts.add(words(line, Kind.PARAGRAPH)));
    parts.add(words(cover.dateline(), Kind.PARAGRAPH));
    cover.photo().ifPresent(photo -> picture(photo, parts));
    cover.contentsTitle().ifPresent(title -> parts.add(words(title, Kind.HEADING_2)));
    if (!cover.contents().isEmpty()) {
      var items = new ArrayList<StructureNode>();
      for (CoverGalley.Entry entry : cover.contents()) {
        var item = new ArrayList<StructureNode>();
        item.add(words(entry.page(), Kind.REFERENCE));
        item.add(words(entry.title(), Kind.REFERENCE));
        entry.deck().ifPresent(deck -> item.add(words(deck, Kind.PARAGRAPH)));
        items.add(group(Kind.CONTENTS_ITEM, item));
      }
      parts.add(group(Kind.CONTENTS, items));
    }
    return group(Kind.SECTION, parts);
  }

  private StructureNode section(SectionGalleys section) {
    var parts = new ArrayList<StructureNode>();
    var galleys =
        section.galleys().stream().filter(galley -> !(galley instanceof Galley.Runover)).iterator();
    section.galleys().forEach(this::runover);
    for (Piece piece : section.section().pieces()) {
      switch (piece) {
        case Briefs briefs -> {
          var inner = new ArrayList<StructureNode>();
          for (Article article : briefs.articles()) {
            inner.add(piece(galleys.next(), List.of()));
            jumpLines(article.id(), inner);
          }
          parts.add(named(Kind.SECTION, briefs.id(), inner));
        }
        case Contact contact ->
            parts.add(
                piece(galleys.next(), contact.panels().stream().map(Contact.Panel::id).toList()));
        case Article article -> {
          parts.add(piece(galleys.next(), List.of()));
          jumpLines(article.id(), parts);
        }
        case Letter _, LogoWall _ -> parts.add(piece(galleys.next(), List.of()));
      }
    }
    return new StructureNode(
        Kind.SECTION,
        -1,
        Optional.empty(),
        Optional.empty(),
        Optional.of(section.section().id()),
        Optional.of(section.section().banner()),
        parts);
  }

  /// The words over a runover are the headline once more: decoration, like a running head.
  private void runover(Galley galley) {
    if (galley instanceof Galley.Runover runover) {
      for (Stack.Layer layer : runover.head().layers()) {
        if (layer instanceof Stack.Words words) {
          copies.put(words.copy().number(), words.copy());
        }
      }
    }
  }

  /// Jump lines stand after their story, which is read to its end without them.
  private void jumpLines(String story, List<StructureNode> parts) {
    if (jumps.stream().anyMatch(jump -> jump.story().equals(story))) {
      for (boolean onward : new boolean[] {true, false}) {
        jumpLeaves.put(jumpId(story, onward), next);
        var link = leaf(Kind.LINK, Optional.empty(), Optional.empty());
        parts.add(named(Kind.PARAGRAPH, jumpId(story, onward), List.of(link)));
      }
    }
  }

  /// @param panels the ids of a card's panels, to which links may lead
  private StructureNode piece(Galley galley, List<String> panels) {
    var parts = new ArrayList<StructureNode>();
    stack(galley.head(), parts);
    switch (galley) {
      case Galley.Story story -> new FlowStructure(this, story).add(parts);
      case Galley.Wall wall -> {
        for (Galley.Cell cell : wall.cells()) {
          pictures.put(cell.number(), next);
          parts.add(leaf(Kind.FIGURE, Optional.of(cell.alternative()), Optional.empty()));
        }
      }
      case Galley.Runover _ -> throw new IllegalArgumentException("no piece of its own");
      case Galley.Card card -> {
        for (int i = 0; i < panels.size(); i++) {
          parts.add(named(Kind.SECTION, panels.get(i), panel(card.panels().get(i))));
        }
      }
    }
    var title =
        galley instanceof Galley.Story story
            ? Optional.of(story.title())
            : Optional.<String>empty();
    return new StructureNode(
        Kind.ARTICLE,
        -1,
        Optional.empty(),
        Optional.empty(),
        Optional.of(galley.id()),
        title,
        parts);
  }

  private List<StructureNode> panel(Galley.Panel panel) {
    var parts = new ArrayList<StructureNode>();
    panel.headline().ifPresent(copy -> parts.add(words(copy, Kind.HEADING_2)));
    stack(panel.words(), parts);
    panel.entries().forEach(entry -> parts.add(words(entry.copy(), Kind.PARAGRAPH)));
    return parts;
  }

  void stack(Stack stack, List<StructureNode> parts) {
    var rows = new ArrayList<StructureNode>();
    for (Stack.Layer layer : stack.layers()) {
      switch (layer) {
        case Stack.Words words when words.label().isPresent() -> {
          var label = words(words.label().get(), Kind.LIST_LABEL);
          var body = group(Kind.LIST_BODY, List.of(words(words.copy(), Kind.PARAGRAPH)));
          var item = group(Kind.LIST_ITEM, List.of(label, body));
          FlowStructure.intoList(item, parts);
        }
        case Stack.Words words -> parts.add(words(words.copy(), kind(words.copy())));
        case Stack.Coded coded -> parts.add(words(coded.copy(), kind(coded.copy())));
        case Stack.Cells cells -> {
          var row = new ArrayList<StructureNode>();
          for (Copy cell : cells.cells()) {
            boolean head = cell.styled().style().role() == Role.TABLE_HEAD;
            var kind = head ? Kind.TABLE_HEAD : Kind.TABLE_CELL;
            row.add(group(kind, List.of(words(cell, Kind.PARAGRAPH))));
          }
          rows.add(group(Kind.TABLE_ROW, row));
        }
      }
    }
    if (!rows.isEmpty()) {
      parts.add(group(Kind.TABLE, rows));
    }
  }

  static Kind kind(Copy copy) {
    return switch (copy.styled().style().role()) {
      case NAMEPLATE -> Kind.HEADING_1;
      case HEADLINE, BRIEF_HEADLINE, PANEL_HEADLINE, CONTENTS_TITLE -> Kind.HEADING_2;
      case SUBHEAD, SIDEBAR_HEADLINE, FACTS_HEADLINE -> Kind.HEADING_3;
      default -> Kind.PARAGRAPH;
    };
  }

  /// A figure and its caption; a decorative one is no part of the structure.
  void picture(Insert.Picture picture, List<StructureNode> parts) {
    if (picture.figure().alternative() instanceof Figure.Alternative.Described(String text)) {
      pictures.put(picture.number(), next);
      parts.add(
          new StructureNode(
              Kind.FIGURE,
              next++,
              Optional.of(text),
              Optional.empty(),
              Optional.of(picture.figure().id()),
              Optional.empty(),
              List.of()));
    }
    for (Stack.Layer layer : picture.caption().layers()) {
      if (layer instanceof Stack.Words words) {
        parts.add(words(words.copy(), Kind.CAPTION));
      }
    }
  }

  /// A paragraph: a leaf when it is all one thing, else a group of spans and links.
  StructureNode words(Copy copy, Kind kind) {
    copies.put(copy.number(), copy);
    var runs = copy.shaped().styled().runs();
    var own = new int[runs.size()];
    leaves.put(copy.number(), own);
    var base = copy.styled().style().text().language();
    var children = new ArrayList<StructureNode>();
    for (int i = 0; i < runs.size(); ) {
      int from = i;
      int leaf = next;
      var link = runs.get(from).link();
      var tongue = runs.get(from).style().language();
      while (i < runs.size()
          && runs.get(i).link().equals(link)
          && runs.get(i).style().language().equals(tongue)) {
        own[i++] = leaf;
      }
      var foreign = tongue.equals(base) ? Optional.<Locale>empty() : Optional.of(tongue);
      children.add(leaf(link.isPresent() ? Kind.LINK : Kind.SPAN, Optional.empty(), foreign));
    }
    var other = base.equals(language) ? Optional.<Locale>empty() : Optional.of(base);
    if (children.size() == 1 && children.getFirst().kind() == Kind.SPAN) {
      var only = children.getFirst();
      var tongue = only.language().isPresent() ? only.language() : other;
      return new StructureNode(
          kind,
          only.leaf(),
          Optional.empty(),
          tongue,
          Optional.empty(),
          title(copy, kind),
          List.of());
    }
    return new StructureNode(
        kind, -1, Optional.empty(), other, Optional.empty(), Optional.empty(), children);
  }

  private static Optional<String> title(Copy copy, Kind kind) {
    return kind == Kind.HEADING_3 ? Optional.of(copy.styled().words()) : Optional.empty();
  }

  private StructureNode leaf(Kind kind, Optional<String> alternative, Optional<Locale> tongue) {
    return new StructureNode(
        kind, next++, alternative, tongue, Optional.empty(), Optional.empty(), List.of());
  }

  /// A group that links may lead to.
  private static StructureNode named(Kind kind, String id, List<StructureNode> children) {
    return new StructureNode(
        kind, -1, Optional.empty(), Optional.empty(), Optional.of(id), Optional.empty(), children);
  }

  static StructureNode group(Kind kind, List<StructureNode> children) {
    return new StructureNode(
        kind, -1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), children);
  }
}
