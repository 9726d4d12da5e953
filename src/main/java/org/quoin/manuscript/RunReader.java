package org.quoin.manuscript;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.quoin.manuscript.Phrase.Look;
import org.w3c.dom.Element;

/// Reads what stands inside paragraphs: runs with their looks, links, fields, notes' numbers, and
/// pictures, which it hands on.
final class RunReader {
  private static final Pattern LINK_FIELD = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*");

  /// Fields whose result belongs to Word's own pages.
  private static final Pattern PAGE_FIELD = Pattern.compile("\\s*(PAGE|NUMPAGES|PAGEREF|TOC)\\b.*");

  /// A complex field (ECMA-376 part 1, 17.16.18): its instruction, then its result.
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean inResult;

    Optional<String> link() {
      var matcher = LINK_FIELD.matcher(instruction);
      return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    boolean isShown() {
      return inResult && !PAGE_FIELD.matcher(instruction).matches();
    }
  }

  private final WordFile file;
  private final Styles styles;
  private final Notes notes;
  private final Losses losses;
  private final Consumer<Element> pictures;
  private final Deque<Field> fields = new ArrayDeque<>();

  /// @param pictures takes each `drawing` or `pict` as it comes
  RunReader(WordFile file, Styles styles, Notes notes, Losses losses, Consumer<Element> pictures) {
    this.file = file;
    this.styles = styles;
    this.notes = notes;
    this.losses = losses;
    this.pictures = pictures;
  }

  Phrase read(Element paragraph) throws IOException {
    var phrase = new Phrase();
    children(paragraph, Optional.empty(), phrase);
    return phrase;
  }

  private void children(Element parent, Optional<String> link, Phrase phrase) throws IOException {
    for (var child : WordXml.children(parent)) {
      inside(child, link, phrase);
    }
  }

  private void inside(Element element, Optional<String> link, Phrase phrase) throws IOException {
    switch (element.getLocalName()) {
      case "r" -> run(element, link, phrase);
      case "hyperlink" ->
          children(
              element,
              WordXml.attribute(element, "id").flatMap(file::address).or(() -> link),
              phrase);
      case "fldSimple" -> {
        var instruction = WordXml.attribute(element, "instr").orElse("");
        if (!PAGE_FIELD.matcher(instruction).matches()) {
          var matcher = LINK_FIELD.matcher(instruction);
          children(element, matcher.matches() ? Optional.of(matcher.group(1)) : link, phrase);
        }
      }
      case "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo" ->
          children(element, link, phrase);
      case "del", "moveFrom" -> losses.tell(Losses.Kind.DELETED);
      case "oMath", "oMathPara" -> {
        losses.tell(Losses.Kind.FORMULA);
        phrase.add(element.getTextContent(), Look.PLAIN);
      }
      default -> {
        // Properties, bookmarks and proofing marks say nothing that is read.
      }
    }
  }

  private void run(Element run, Optional<String> link, Phrase phrase) throws IOException {
    if (is(run, "vanish")) {
      if (WordXml.find(run, "t").isPresent()) {
        losses.tell(Losses.Kind.HIDDEN);
      }
      return;
    }
    var look = new Look(is(run, "b"), is(run, "i"), link.or(this::fieldLink));
    var raised = WordXml.value(run, "rPr", "vertAlign").orElse("");
    for (var part : WordXml.children(run)) {
      part(part, look, raised, phrase);
    }
  }

  private void part(Element part, Look look, String raised, Phrase phrase) throws IOException {
    switch (part.getLocalName()) {
      case "t" -> add(Digits.moved(part.getTextContent(), raised), look, phrase);
      case "tab" -> add(" ", look, phrase);
      case "br", "cr" -> {
        // Pages and columns end where Quoin ends them.
        if (WordXml.attribute(part, "type").orElse("textWrapping").equals("textWrapping")) {
          add("\n", look, phrase);
        }
      }
      case "noBreakHyphen" -> add("\u2011", look, phrase);
      case "softHyphen" -> add("\u00AD", look, phrase);
      case "sym" -> add(symbol(part), look, phrase);
      case "footnoteReference", "endnoteReference" ->
          notes.number(part).ifPresent(n -> add(Digits.moved("" + n, "superscript"), look, phrase));
      case "commentReference" -> losses.tell(Losses.Kind.COMMENT);
      case "fldChar" -> field(WordXml.attribute(part, "fldCharType").orElse(""));
      case "instrText" -> {
        if (!fields.isEmpty() && !fields.peek().inResult) {
          fields.peek().instruction.append(part.getTextContent());
        }
      }
      case "drawing", "pict" -> pictures.accept(part);
      case "AlternateContent" -> {
        var chosen =
            WordXml.find(part, "Choice").or(() -> WordXml.find(part, "Fallback")).orElse(part);
        for (var inner : WordXml.children(chosen)) {
          part(inner, look, raised, phrase);
        }
      }
      case "object" -> losses.tell(Losses.Kind.OBJECT);
      default -> {
        // Properties and marks of Word's own layout.
      }
    }
  }

  private void add(String words, Look look, Phrase phrase) {
    if (fields.stream().allMatch(Field::isShown)) {
      phrase.add(words, look);
    }
  }

  private void field(String kind) {
    switch (kind) {
      case "begin" -> fields.push(new Field());
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.peek().inResult = true;
        }
      }
      case "end" -> fields.poll();
      default -> {
        // Not in the standard: a broken file, whose words are kept.
      }
    }
  }

  private Optional<String> fieldLink() {
    return fields.stream().flatMap(f -> f.link().stream()).findFirst();
  }

  /// A letter of a symbol font, where it stands for a bullet or the like. Word moves such fonts to
  /// U+F000 (ECMA-376 part 1, 17.3.3.30); without the font the letter means nothing.
  private static String symbol(Element symbol) {
    int code = Integer.parseInt(WordXml.attribute(symbol, "char").orElse("2022"), 16);
    return code >= 0xE000 && code <= 0xF8FF ? "•" : Character.toString(code);
  }

  /// The run's own property decides, then its character style's.
  private boolean is(Element run, String property) {
    return WordXml.find(run, "rPr")
        .flatMap(p -> WordXml.flag(p, property))
        .or(() -> styles.flag(run, property))
        .orElse(false);
  }
}
