package org.quoin.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Reads the parts of a Word file as XML. Elements are found by local name: transitional and strict
/// files (ECMA-376 and ISO 29500) differ in their namespaces alone.
final class WordXml {
  private WordXml() {}

  /// @throws IOException where the part is no XML, or has a document type, which no Word file has
  static Element read(InputStream part) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(part).getDocumentElement();
    } catch (SAXException e) {
      throw new IOException("a part of the file is no sound XML", e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser knows these features", e);
    }
  }

  static List<Element> children(Element parent) {
    var elements = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(e -> name.equals(e.getLocalName())).toList();
  }

  /// The element at the end of a path of names; the first of each.
  static Optional<Element> find(Element parent, String... path) {
    var found = Optional.of(parent);
    for (var name : path) {
      found = found.flatMap(e -> children(e, name).stream().findFirst());
    }
    return found;
  }

  /// The first element of a name anywhere below.
  static Optional<Element> below(Element parent, String name) {
    var found = parent.getElementsByTagNameNS("*", name);
    return found.getLength() == 0 ? Optional.empty() : Optional.of((Element) found.item(0));
  }

  /// An attribute in whatever namespace; empty where it is missing.
  static Optional<String> attribute(Element element, String name) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return Optional.of(attributes.item(i).getNodeValue());
      }
    }
    return Optional.empty();
  }

  /// The `val` of an element at a path, in which Word keeps most settings.
  static Optional<String> value(Element parent, String... path) {
    return find(parent, path).flatMap(e -> attribute(e, "val"));
  }

  /// Whether an on-off property is on: there, and not told to be off (ECMA-376 part 1, 17.17.4).
  static Optional<Boolean> flag(Element properties, String name) {
    return find(properties, name)
        .map(e -> !List.of("0", "false", "off").contains(attribute(e, "val").orElse("1")));
  }
}
