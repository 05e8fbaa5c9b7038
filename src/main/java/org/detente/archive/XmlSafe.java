package org.detente.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;

/** XML from outside: no document type, no entity but the five, nothing fetched. */
final class XmlSafe {

  /** Most elements within one another. */
  private static final int DEEPEST = 200;

  private XmlSafe() {}

  /**
   * A reader of a stream of XML, which fails at a document type.
   *
   * @throws XMLStreamException when it cannot begin
   */
  static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("an entity outside the file: " + systemId);
        });
    return factory.createXMLStreamReader(xml);
  }

  /**
   * Goes on to the next event.
   *
   * @throws XMLStreamException when the XML is broken, or has a document type
   */
  static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw new XMLStreamException("a document type (DOCTYPE), which is not read");
    }
    return event;
  }

  /**
   * The name of the root element of a file that can be read as a whole.
   *
   * @throws XMLStreamException when it cannot: it is broken, has a document type, or is deeper than
   *     any feed
   */
  static String root(byte[] bytes) throws XMLStreamException {
    XMLStreamReader xml = reader(new ByteArrayInputStream(bytes));
    String root = "";
    int depth = 0;
    while (xml.hasNext()) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        root = depth == 0 ? xml.getLocalName() : root;
        depth++;
      }
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > DEEPEST) {
        throw new XMLStreamException("elements more than " + DEEPEST + " deep");
      }
    }
    return root;
  }

  /**
   * The whole of a small file.
   *
   * @throws JDOMException when the XML is broken, or has a document type
   */
  static Document document(InputStream xml) throws IOException, JDOMException {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    builder.setExpandEntities(false);
    return builder.build(xml);
  }
}
