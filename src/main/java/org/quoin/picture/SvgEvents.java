package org.quoin.picture;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Characters;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.EventReaderDelegate;

/// An SVG file as a stream of events, with entities and external parts off, and without the font
/// families it names: text is set in the family of [Typeface], not in what a machine happens to
/// have.
final class SvgEvents extends EventReaderDelegate {
  private static final Pattern FAMILY =
      Pattern.compile("font(-family)?\\s*:[^;}\"]*", Pattern.CASE_INSENSITIVE);

  private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
  private boolean inStyle;

  private SvgEvents(XMLEventReader source) {
    super(source);
  }

  static XMLEventReader reader(byte[] bytes) throws XMLStreamException {
    return new SvgEvents(plain(bytes));
  }

  /// The file's events as they stand.
  static XMLEventReader plain(byte[] bytes) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory.createXMLEventReader(new ByteArrayInputStream(bytes));
  }

  @Override
  public XMLEvent nextEvent() throws XMLStreamException {
    return switch (super.nextEvent()) {
      case StartElement start -> {
        inStyle = start.getName().getLocalPart().equals("style");
        yield withoutFamilies(start);
      }
      case Characters text when inStyle ->
          events.createCharacters(FAMILY.matcher(text.getData()).replaceAll(""));
      case XMLEvent event -> {
        inStyle = inStyle && !event.isEndElement();
        yield event;
      }
    };
  }

  private StartElement withoutFamilies(StartElement start) {
    var kept = new ArrayList<Attribute>();
    start
        .getAttributes()
        .forEachRemaining(attribute -> {
          switch (attribute.getName().getLocalPart()) {
            case "font-family", "font" -> {}
            case "style" ->
                kept.add(
                    events.createAttribute(
                        attribute.getName(), FAMILY.matcher(attribute.getValue()).replaceAll("")));
            default -> kept.add(attribute);
          }
        });
    return events.createStartElement(start.getName(), kept.iterator(), start.getNamespaces());
  }
}
