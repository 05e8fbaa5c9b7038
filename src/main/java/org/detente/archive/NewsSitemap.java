package org.detente.archive;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A sitemap (<a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>), with Google's
 * {@code news:} elements or without. It lists addresses, no texts.
 */
final class NewsSitemap {

  private NewsSitemap() {}

  /**
   * Reads a sitemap.
   *
   * @throws XMLStreamException when it is broken XML, or has a document type
   */
  static List<Entry> read(byte[] bytes) throws XMLStreamException {
    XMLStreamReader xml = XmlSafe.reader(new ByteArrayInputStream(bytes));
    List<Entry> entries = new ArrayList<>();
    Map<String, String> said = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (XmlSafe.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> text.setLength(0);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.getLocalName().equals("url")) {
            entries.add(told(said).at(entries.size()));
            said.clear();
          } else {
            said.putIfAbsent(xml.getLocalName(), text.toString().strip());
          }
          text.setLength(0);
        }
        default -> {}
      }
    }
    return entries;
  }

  private static Told told(Map<String, String> said) {
    return new Told(
        Optional.ofNullable(said.get("loc")),
        Optional.ofNullable(said.get("title")),
        Optional.ofNullable(said.get("name")),
        Optional.ofNullable(said.get("publication_date")).flatMap(StatedDay::of),
        Optional.ofNullable(said.get("language")),
        "",
        false);
  }
}
