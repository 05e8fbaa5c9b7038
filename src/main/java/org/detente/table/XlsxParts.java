package org.detente.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.detente.model.Fault;

/** The files inside a spreadsheet, unpacked within bounds and read without document types. */
final class XlsxParts {

  private static final long MOST_BYTES = 200_000_000;
  private static final int MOST_PARTS = 2_000;
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final XMLInputFactory XML = factory();

  private final String place;
  private final Map<String, byte[]> parts;

  private XlsxParts(String place, Map<String, byte[]> parts) {
    this.place = place;
    this.parts = parts;
  }

  /**
   * Unpacks a spreadsheet.
   *
   * @throws Fault TOO_LARGE; BAD_TABLE when it is none
   */
  static XlsxParts of(Path file) throws IOException {
    XlsxParts unpacked = new XlsxParts(file.toString(), new TreeMap<>());
    long left = MOST_BYTES;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(entry).readNBytes((int) left);
        left -= content.length;
        if (left == 0 || unpacked.parts.size() == MOST_PARTS) {
          throw new Fault(
              Fault.Code.TOO_LARGE,
              file.toString(),
              "more than " + MOST_BYTES + " bytes when unpacked; at most these are read",
              "Split the table");
        }
        unpacked.parts.put(entry.getName(), content);
      }
    } catch (ZipException e) {
      throw unpacked.broken(String.valueOf(e.getMessage()));
    }
    if (!unpacked.parts.containsKey("xl/workbook.xml")) {
      throw unpacked.broken("no workbook in it");
    }
    return unpacked;
  }

  String place() {
    return place;
  }

  /** A part as XML; an empty document where there is none. */
  XMLStreamReader open(String name) throws XMLStreamException {
    byte[] none = {'<', 'n', 'o', 'n', 'e', '/', '>'};
    return XML.createXMLStreamReader(new ByteArrayInputStream(parts.getOrDefault(name, none)));
  }

  /** The name of the part that holds the first sheet. */
  String firstSheet() throws XMLStreamException {
    String id = null;
    XMLStreamReader book = open("xl/workbook.xml");
    while (book.hasNext() && id == null) {
      if (book.next() == XMLStreamReader.START_ELEMENT && book.getLocalName().equals("sheet")) {
        id = book.getAttributeValue(RELATIONSHIPS, "id");
      }
    }
    XMLStreamReader links = open("xl/_rels/workbook.xml.rels");
    while (links.hasNext()) {
      if (links.next() == XMLStreamReader.START_ELEMENT
          && links.getLocalName().equals("Relationship")
          && links.getAttributeValue(null, "Id").equals(id)) {
        String target = links.getAttributeValue(null, "Target");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
      }
    }
    throw broken("no sheet in it");
  }

  /** The texts that cells name by number. */
  List<String> sharedStrings() throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    XMLStreamReader xml = open("xl/sharedStrings.xml");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(runs(xml, "si"));
      }
    }
    return strings;
  }

  /** The text of an element in one or several runs; how they are pronounced is no part of it. */
  static String runs(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int pronounced = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element)) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rPh")) {
        pronounced++;
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPh")) {
        pronounced--;
      } else if (event == XMLStreamReader.START_ELEMENT
          && pronounced == 0
          && xml.getLocalName().equals("t")) {
        text.append(xml.getElementText());
      }
    }
    return text.toString();
  }

  /** What is said of a file that is no spreadsheet. */
  Fault broken(String why) {
    return new Fault(
        Fault.Code.BAD_TABLE,
        place,
        "no spreadsheet that can be read: " + why + "; expected .xlsx",
        "Open it in a spreadsheet program and save it as .xlsx");
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
