package org.quoin.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.quoin.problem.Problem;

/// A first look through an SVG file for what a logo must not have (scripts, entities, parts from
/// elsewhere) and for what cannot be drawn as outlines, before the SVG library sees a byte.
final class SvgInspection {
  private static final int MOST_ELEMENTS = 50_000;
  private static final int DEEPEST = 60;

  /// Elements that change how pixels look: without them a logo is drawn, but not as it was meant.
  private static final Set<String> LEFT_OUT =
      Set.of("filter", "mask", "pattern", "foreignobject", "animate", "animatetransform", "set");

  private static final Pattern ELSEWHERE =
      Pattern.compile("url\\(\\s*['\"]?\\s*(?!['\"\\s]*#)|@import", Pattern.CASE_INSENSITIVE);

  private static final String ALONE =
      "Save it from the drawing program as plain SVG, with everything in the one file.";

  private final PictureFaults faults;
  private final boolean mayHaveText;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> leftOut = new TreeSet<>();
  private final Set<String> refused = new TreeSet<>();
  private boolean text;

  SvgInspection(byte[] bytes, PictureFaults faults, boolean mayHaveText) {
    this.faults = faults;
    this.mayHaveText = mayHaveText;
    // Also finds it in UTF-16, whose every other byte is zero for these letters.
    var raw = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (raw.contains("<!ENTITY")) {
      refuse("defines XML entities, which can blow up a file without end.", ALONE);
      return;
    }
    try {
      walk(bytes);
    } catch (XMLStreamException | RuntimeException e) {
      refuse("is no well-formed SVG file.", "Open it in a drawing program and save it as SVG.");
    }
    if (!leftOut.isEmpty()) {
      problems.add(
          faults.gaveWay(
              "uses %s, which is left out.".formatted(String.join(", ", leftOut)),
              "Ask for a flat version of the logo, made of plain shapes."));
    }
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  boolean hasText() {
    return text;
  }

  private void walk(byte[] bytes) throws XMLStreamException {
    var events = SvgEvents.plain(bytes);
    int elements = 0;
    int depth = 0;
    boolean style = false;
    while (events.hasNext()) {
      var event = events.nextEvent();
      if (event.isStartElement()) {
        depth++;
        elements++;
        if (elements == 1 && !local(event.asStartElement()).equals("svg")) {
          refuse("is XML, but no SVG drawing.", "Choose the SVG file.");
        }
        if (elements > MOST_ELEMENTS || depth > DEEPEST) {
          refuse("has more parts than a logo can have.", "Simplify it, or save it as a JPEG.");
          return;
        }
        style = local(event.asStartElement()).equals("style");
        inspect(event.asStartElement());
      } else if (event.isEndElement()) {
        depth--;
        style = false;
      } else if (style && event.isCharacters()) {
        lookElsewhere(event.asCharacters().getData());
      }
    }
  }

  private void inspect(StartElement element) {
    var name = local(element);
    if (LEFT_OUT.contains(name)) {
      leftOut.add(name);
    }
    switch (name) {
      case "script" -> refuse("holds a script.", ALONE);
      case "image" ->
          refuse("holds a picture made of pixels.", "Save the logo as a PNG or JPEG instead.");
      case "text" -> {
        text = true;
        if (!mayHaveText) {
          refuse("holds live text.", "Convert the text to outlines in the drawing program.");
        }
      }
      default -> {}
    }
    element.getAttributes().forEachRemaining(attribute -> inspect(name, attribute));
  }

  private void inspect(String element, Attribute attribute) {
    var name = attribute.getName().getLocalPart().toLowerCase(Locale.ROOT);
    var value = attribute.getValue();
    if (name.startsWith("on")) {
      refuse("holds a script.", ALONE);
    }
    boolean link = name.equals("href") && !element.equals("a") && !element.equals("image");
    if (link && !value.strip().startsWith("#")) {
      refuse("refers to something outside itself.", ALONE);
    }
    lookElsewhere(value);
  }

  private void lookElsewhere(String css) {
    if (ELSEWHERE.matcher(css).find()) {
      refuse("refers to something outside itself.", ALONE);
    }
  }

  private void refuse(String rest, String hint) {
    if (refused.add(rest)) {
      problems.add(faults.malformed(rest, hint));
    }
  }

  private static String local(StartElement element) {
    return element.getName().getLocalPart().toLowerCase(Locale.ROOT);
  }
}
