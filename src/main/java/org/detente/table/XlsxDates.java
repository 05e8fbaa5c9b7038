package org.detente.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Numbers in a spreadsheet that are shown as days, since it knows days by their number only. */
final class XlsxDates {

  /** Formats of days that every program knows by number. */
  private static final List<Integer> BUILT_IN = List.of(14, 15, 16, 17, 22);

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
  private static final Pattern DAY = Pattern.compile("[yYdD]");
  private static final int SECONDS = 86_400;

  private final List<Boolean> styles;
  private final LocalDate origin;

  private XlsxDates(List<Boolean> styles, LocalDate origin) {
    this.styles = styles;
    this.origin = origin;
  }

  /** Which styles of a spreadsheet show days, and from when they are counted. */
  static XlsxDates of(XlsxParts parts) throws XMLStreamException {
    Map<Integer, String> formats = new TreeMap<>();
    List<Boolean> styles = new ArrayList<>();
    XMLStreamReader xml = parts.open("xl/styles.xml");
    boolean inCells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String name = xml.getLocalName();
        inCells = inCells || name.equals("cellXfs");
        if (name.equals("numFmt")) {
          formats.put(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
        } else if (name.equals("xf") && inCells) {
          int format = number(xml, "numFmtId");
          styles.add(BUILT_IN.contains(format) || isDay(formats.getOrDefault(format, "")));
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inCells = false;
      }
    }
    return new XlsxDates(styles, origin(parts));
  }

  /** A number as a cell shows it: a day, a day and time, or the number without idle zeros. */
  String shown(String value, String style) {
    if (value.isEmpty()) {
      return "";
    }
    BigDecimal number = new BigDecimal(value);
    int index = style == null ? 0 : Integer.parseInt(style);
    if (index >= styles.size() || !styles.get(index)) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    long seconds =
        Math.round(number.remainder(BigDecimal.ONE).doubleValue() * SECONDS)
            + number.longValue() * SECONDS;
    LocalDate day = origin.plusDays(Math.floorDiv(seconds, SECONDS));
    LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS));
    return time.equals(LocalTime.MIDNIGHT)
        ? day.toString()
        : LocalDateTime.of(day, time).toString();
  }

  /** Lotus 1-2-3 knew a 29 February 1900, so that day 60 and all before it are one off. */
  private static LocalDate origin(XlsxParts parts) throws XMLStreamException {
    XMLStreamReader book = parts.open("xl/workbook.xml");
    while (book.hasNext()) {
      if (book.next() == XMLStreamReader.START_ELEMENT
          && book.getLocalName().equals("workbookPr")) {
        String from1904 = String.valueOf(book.getAttributeValue(null, "date1904"));
        if (from1904.equals("1") || from1904.equals("true")) {
          return LocalDate.of(1904, 1, 1);
        }
      }
    }
    return LocalDate.of(1899, 12, 30);
  }

  private static boolean isDay(String format) {
    return DAY.matcher(QUOTED.matcher(format).replaceAll("")).find();
  }

  private static int number(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? 0 : Integer.parseInt(value);
  }
}
