package org.quoin.manuscript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.manuscript.Styles.Role;
import org.w3c.dom.Element;

/// Goes through a document from top to foot and puts together what a manuscript is made of.
final class DocumentReader {
  /// Subheads of an article have two levels.
  private static final int LEVELS = 2;

  /// A longer bold paragraph is emphasis and no heading.
  private static final int LONGEST_HEADING = 90;

  /// A line's end within a paragraph, as Markdown writes it; in a table's cell, which is one line.
  private static final String BREAK = "\\\n";

  private static final String CELL_BREAK = "<br>";

  private final WordFile file;
  private final Losses losses;
  private final String notesWord;
  private final Styles styles;
  private final Numbering numbering;
  private final Notes notes;
  private final RunReader runs;
  private final Pictures pictures;
  private final List<Element> drawings = new ArrayList<>();
  private final Body body = new Body();
  private Headings headings = new Headings(false, 1, false);
  private Optional<String> headline = Optional.empty();
  private Optional<String> deck = Optional.empty();
  private Optional<Phrase> caption = Optional.empty();
  private int paragraphs;

  DocumentReader(WordFile file, Losses losses, String notesWord) throws IOException {
    this.file = file;
    this.losses = losses;
    this.notesWord = notesWord;
    styles = new Styles(file.part("styles"));
    numbering = new Numbering(file.part("numbering"), styles);
    notes = new Notes(file);
    runs = new RunReader(file, styles, notes, losses, drawings::add);
    pictures = new Pictures(file, losses);
  }

  Manuscript read(String name) throws IOException {
    var root = file.document();
    headings = Headings.of(root, styles);
    for (var part : WordXml.children(root, "body")) {
      blocks(part);
    }
    layCaption();
    losses.at(0);
    notes();
    body.pictures().forEach(this::tellWithoutAlt);
    return new Manuscript(name, headline.orElse(name), deck, body.markdown(), body.pictures());
  }

  private void tellWithoutAlt(Manuscript.Picture picture) {
    if (picture.alt().isEmpty()) {
      boolean captioned = picture.caption().filter(c -> !c.words().isEmpty()).isPresent();
      losses.tell(captioned ? Losses.Kind.NO_ALT : Losses.Kind.NO_WORDS);
    }
  }

  private void blocks(Element parent) throws IOException {
    for (var child : WordXml.children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "sdt" -> {
          var kind = WordXml.value(child, "sdtPr", "docPartObj", "docPartGallery").orElse("");
          if (kind.equals("Table of Contents")) {
            losses.tell(Losses.Kind.CONTENTS);
          } else {
            blocks(child);
          }
        }
        case "sdtContent", "ins", "moveTo", "customXml" -> blocks(child);
        case "del", "moveFrom" -> losses.tell(Losses.Kind.DELETED);
        case "altChunk" -> losses.tell(Losses.Kind.OBJECT);
        default -> {
          // Properties and bookmarks.
        }
      }
    }
  }

  private void paragraph(Element paragraph) throws IOException {
    losses.at(++paragraphs);
    var phrase = phrase(paragraph);
    if (phrase.isBlank()) {
      return;
    }
    var role = styles.role(paragraph);
    if (role instanceof Role.Caption) {
      layCaption();
      caption = Optional.of(phrase);
      if (body.awaitsCaption()) {
        captionPicture();
      }
      return;
    }
    layCaption();
    switch (role) {
      case Role.Title() when headline.isEmpty() -> headline = Optional.of(headline(phrase));
      case Role.Subtitle() when deck.isEmpty() && body.size() == 0 ->
          deck = Optional.of(headline(phrase));
      case Role.Heading _ when headings.first() && headline.isEmpty() ->
          headline = Optional.of(headline(phrase));
      case Role.Heading(int level) -> heading(level - headings.top() + 1, phrase);
      case Role.Quotation() -> body.quotation(phrase.markdown(BREAK));
      case Role.Title(), Role.Subtitle() -> heading(1, phrase);
      case Role.Text(), Role.Caption() -> text(paragraph, phrase);
    }
  }

  private void text(Element paragraph, Phrase phrase) {
    var item = numbering.item(paragraph);
    boolean heads =
        !headings.styled()
            && phrase.isBold()
            && phrase.plain().length() <= LONGEST_HEADING
            && !phrase.plain().matches(".*[.,;:…]");
    if (item.isPresent()) {
      body.item(item.get(), phrase.markdown(BREAK));
    } else if (heads && headline.isEmpty() && body.size() == 0) {
      headline = Optional.of(headline(phrase));
    } else if (heads) {
      heading(1, phrase);
    } else {
      body.paragraph(phrase.markdown(BREAK));
    }
  }

  private void heading(int level, Phrase phrase) {
    if (level > LEVELS) {
      losses.tell(Losses.Kind.LEVEL);
    }
    body.subhead(Math.min(level, LEVELS), phrase.unemphasised(" "));
  }

  private static String headline(Phrase phrase) {
    return phrase.unemphasised(" ");
  }

  /// The words of a paragraph; its pictures and text boxes come before them.
  private Phrase phrase(Element paragraph) throws IOException {
    drawings.clear();
    var phrase = runs.read(paragraph);
    for (var drawing : List.copyOf(drawings)) {
      var box = WordXml.below(drawing, "txbxContent");
      if (box.isPresent()) {
        blocks(box.get());
        continue;
      }
      var picture = pictures.read(drawing, body.size());
      if (picture.isPresent()) {
        body.picture(picture.get());
        captionPicture();
      }
    }
    return phrase;
  }

  /// A caption that stood before its picture, or has just come after it.
  private void captionPicture() {
    caption.ifPresent(words -> body.caption(CaptionWords.read(words.markdown(" "))));
    caption = Optional.empty();
  }

  /// A caption whose picture did not come, as over a table, is a paragraph.
  private void layCaption() {
    var words = caption;
    caption = Optional.empty();
    words.ifPresent(phrase -> body.paragraph(phrase.markdown(BREAK)));
  }

  private void table(Element table) throws IOException {
    layCaption();
    losses.at(paragraphs + 1);
    var rows = new ArrayList<List<String>>();
    for (var row : within(table, "tr")) {
      var cells = new ArrayList<String>();
      for (var cell : within(row, "tc")) {
        // A table's head is bold by itself.
        cells.add(cell(cell, rows.isEmpty()));
        int spanned = WordXml.value(cell, "tcPr", "gridSpan").map(Integer::parseInt).orElse(1);
        if (spanned > 1 || WordXml.find(cell, "tcPr", "vMerge").isPresent()) {
          losses.tell(Losses.Kind.MERGED);
        }
        for (int i = 1; i < Math.min(spanned, 64); i++) {
          cells.add("");
        }
      }
      rows.add(cells);
    }
    rows.removeIf(cells -> cells.stream().allMatch(String::isBlank));
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 1) {
      // One column only lays out the page; its rows are paragraphs.
      rows.forEach(cells -> body.paragraph(cells.getFirst().replace(CELL_BREAK, BREAK)));
    } else if (columns > 1) {
      body.table(rows);
    }
  }

  private String cell(Element cell, boolean head) throws IOException {
    var lines = new ArrayList<String>();
    for (var child : within(cell, "p")) {
      losses.at(++paragraphs);
      var phrase = phrase(child);
      if (!phrase.isBlank()) {
        var bullet = numbering.item(child).isPresent() ? "• " : "";
        boolean bare = head && phrase.isBold();
        lines.add(bullet + (bare ? phrase.unemphasised(CELL_BREAK) : phrase.markdown(CELL_BREAK)));
      }
    }
    for (var nested : within(cell, "tbl")) {
      losses.tell(Losses.Kind.MERGED);
      for (var row : within(nested, "tr")) {
        for (var inner : within(row, "tc")) {
          lines.add(cell(inner, head));
        }
      }
    }
    return String.join(CELL_BREAK, lines);
  }

  /// Children of a name, also inside the wrappers that Word lays round rows and cells.
  private static List<Element> within(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (var child : WordXml.children(parent)) {
      switch (child.getLocalName()) {
        case "sdt", "sdtContent", "customXml", "ins" -> found.addAll(within(child, name));
        default -> {
          if (child.getLocalName().equals(name)) {
            found.add(child);
          }
        }
      }
    }
    return found;
  }

  private void notes() throws IOException {
    // A note may call another: the list grows while it is read.
    for (int i = 0; i < notes.called().size(); i++) {
      if (i == 0) {
        body.subhead(1, notesWord);
      }
      var lines = new ArrayList<String>();
      for (var paragraph : notes.called().get(i)) {
        var phrase = phrase(paragraph);
        if (!phrase.isBlank()) {
          lines.add(phrase.markdown(BREAK));
        }
      }
      body.item(new Numbering.Item("notes", 0, true), String.join(BREAK, lines));
    }
  }
}
