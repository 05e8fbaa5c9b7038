package org.detente.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.detente.model.Fault;

/**
 * The first sheet of an Office Open XML spreadsheet as text. Written here because the reader that
 * goes with the writer brings a StAX parser that would take the place of the one which RDF/XML is
 * read with.
 */
final class XlsxReader {

  private static final int MOST_COLUMNS = 16_384;

  private final XlsxParts parts;
  private final List<String> shared;
  private final XlsxDates dates;

  private XlsxReader(XlsxParts parts) throws XMLStreamException {
    this.parts = parts;
    this.shared = parts.sharedStrings();
    this.dates = XlsxDates.of(parts);
  }

  /**
   * Reads the first sheet.
   *
   * @throws Fault TOO_LARGE; BAD_TABLE when it is no spreadsheet or a cell holds a formula
   */
  static Sheet read(Path file) throws IOException {
    String place = file.toString();
    XlsxParts parts = XlsxParts.of(file);
    try {
      List<Sheet.Row> rows = new XlsxReader(parts).rows();
      if (rows.isEmpty()) {
        throw new Fault(
            Fault.Code.EMPTY_FILE,
            place,
            "the first sheet is empty; expected a table",
            "Put the table into the first sheet");
      }
      List<String> header = rows.get(0).cells().stream().map(String::strip).toList();
      return new Sheet(place, header, rows.subList(1, rows.size()));
    } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
      throw parts.broken(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private List<Sheet.Row> rows() throws XMLStreamException {
    List<Sheet.Row> rows = new ArrayList<>();
    XMLStreamReader xml = parts.open(parts.firstSheet());
    int line = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        line = number == null ? line + 1 : Integer.parseInt(number);
        List<String> cells = row(xml, line);
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Sheet.Row(line, cells));
        }
      }
    }
    return rows;
  }

  private List<String> row(XMLStreamReader xml, int line) throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
        String address = xml.getAttributeValue(null, "r");
        int column = address == null ? cells.size() : column(address);
        if (column < cells.size() || column >= MOST_COLUMNS) {
          throw parts.broken("the cell " + address + " out of place");
        }
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(cell(xml, line, column + 1));
      }
    }
    return cells;
  }

  /** The text of a cell: shared, in line, or a value that its style makes a day or a number. */
  private String cell(XMLStreamReader xml, int line, int column) throws XMLStreamException {
    String type = String.valueOf(xml.getAttributeValue(null, "t"));
    String style = xml.getAttributeValue(null, "s");
    String value = "";
    StringBuilder inline = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> throw formula(line, column);
          case "v" -> value = xml.getElementText();
          case "is" -> inline.append(XlsxParts.runs(xml, "is"));
          default -> {
            // What else a cell may hold is of no use here.
          }
        }
      }
    }
    return switch (type) {
      case "s" -> shared.get(Integer.parseInt(value));
      case "inlineStr" -> inline.toString();
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "str", "e", "d" -> value;
      default -> dates.shown(value, style);
    };
  }

  private Fault formula(int line, int column) {
    return new Fault(
        Fault.Code.BAD_TABLE,
        parts.place() + ":" + line + ":" + column,
        "a formula; expected a value",
        "Paste its value in its place");
  }

  /** {@code AB12} → 27. */
  private static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
    }
    return column - 1;
  }
}
