package org.quoin.preflight.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The properties of an XMP packet (ISO 16684-1), simple ones and the first item of lists.
///
/// @param properties by namespace and name, as `{namespace}name`
record Xmp(Map<String, String> properties) {
  static final String DC = "http://purl.org/dc/elements/1.1/";
  static final String XMP = "http://ns.adobe.com/xap/1.0/";
  static final String MEDIA = "http://ns.adobe.com/xap/1.0/mm/";
  static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  static final String PDFX = "http://www.npes.org/pdfx/ns/id/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /// Empty when the packet is no XML.
  static Optional<Xmp> read(byte[] packet) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      // A file from outside must not make this program open others.
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      var document = builder.parse(new ByteArrayInputStream(packet));
      var properties = new HashMap<String, String>();
      var descriptions = document.getElementsByTagNameNS(RDF, "Description");
      for (int i = 0; i < descriptions.getLength(); i++) {
        collect((Element) descriptions.item(i), properties);
      }
      return Optional.of(new Xmp(properties));
    } catch (SAXException | IOException | ParserConfigurationException broken) {
      return Optional.empty();
    }
  }

  private static void collect(Element description, Map<String, String> properties) {
    var attributes = description.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      put(attributes.item(i), attributes.item(i).getNodeValue(), properties);
    }
    for (var node = description.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element property) {
        var items = property.getElementsByTagNameNS(RDF, "li");
        put(
            property,
            (items.getLength() > 0 ? items.item(0) : property).getTextContent(),
            properties);
      }
    }
  }

  private static void put(Node node, String value, Map<String, String> properties) {
    properties.putIfAbsent("{" + node.getNamespaceURI() + "}" + node.getLocalName(), value.strip());
  }

  /// Empty where the packet has it not, or has it with nothing in it.
  Optional<String> value(String namespace, String name) {
    return Optional.ofNullable(properties.get("{" + namespace + "}" + name))
        .filter(value -> !value.isEmpty());
  }
}
