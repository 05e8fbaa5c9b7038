package org.detente.table.coded;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.table.EventRecords;

/** Data sets of coded events, and where their tables have what. */
public enum DataSet {
  /** GDELT 1.0 Event Database: 58 columns without a header; 57 before April 2013. */
  GDELT1(false, "cameo", "DATEADDED", gdelt(51, 57)),
  /** GDELT 2.0 Event Database: 61 columns without a header. */
  GDELT2(false, "cameo", "DATEADDED", gdelt(53, 60)),
  /** ICEWS Coded Event Data: 20 columns with a header. */
  ICEWS(
      true,
      "cameo",
      "",
      named(
          "ID", "Event ID",
          "DAY", "Event Date",
          "CODE", "CAMEO Code",
          "AGENT_NAME", "Source Name",
          "AGENT_COUNTRY", "Source Country",
          "AGENT_SECTOR", "Source Sectors",
          "TARGET_NAME", "Target Name",
          "TARGET_COUNTRY", "Target Country",
          "TARGET_SECTOR", "Target Sectors",
          "GOLDSTEIN", "Intensity",
          "PLACE", "City",
          "STORY", "Story ID",
          "PUBLISHER", "Publisher")),
  /** POLECAT: 40 columns with a header. */
  POLECAT(
      true,
      "plover",
      "Publication Date",
      named(
          "ID", "Event ID",
          "DAY", "Event Date",
          "CODE", "Event Type",
          "MODE", "Event Mode",
          "AGENT_NAME", "Actor Name",
          "AGENT_COUNTRY", "Actor Country",
          "AGENT_SECTOR", "Primary Actor Sector",
          "TARGET_NAME", "Recipient Name",
          "TARGET_COUNTRY", "Recipient Country",
          "TARGET_SECTOR", "Primary Recipient Sector",
          "GOLDSTEIN", "Intensity",
          "CONTEXT", "Contexts",
          "PLACE", "City",
          "PUBLISHER", "Source",
          "LANGUAGE", "Language",
          "SEEN", "Publication Date")),
  /** A coder's own spreadsheet with the columns of {@code docs/coded-events.md}. */
  CODER_CSV(
      true,
      "codebook",
      "issued",
      named(
          "ID", "id",
          "DAY", "date",
          "CODE", "type",
          "AGENT_NAME", "agent",
          "TARGET_NAME", "target",
          "OBJECT", "object",
          "FORUM", "forum",
          "PLACE", "place",
          "SCOPE", "scope",
          "MODALITY", "modality",
          "POLARITY", "polarity",
          "NUMBER", "number",
          "URL", "url",
          "PUBLISHER", "publisher",
          "LANGUAGE", "language",
          "SEEN", "issued",
          "QUOTATION", "quotation"));

  private final String id;
  private final boolean headed;
  private final String scheme;
  private final String seenRule;
  private final Map<Cell, String> columns;

  DataSet(boolean headed, String scheme, String seenRule, Map<Cell, String> columns) {
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.headed = headed;
    this.scheme = scheme;
    this.seenRule = seenRule;
    this.columns = columns;
  }

  /** The name on the command line: {@code gdelt2}, {@code coder-csv}. */
  public String id() {
    return id;
  }

  /** The data set of a name, if it is one. */
  public static Optional<DataSet> of(String id) {
    return Arrays.stream(values()).filter(set -> set.id().equals(id)).findFirst();
  }

  /** True where a table begins with the names of its columns. */
  boolean isHeaded() {
    return headed;
  }

  /** True where cells stand between commas and quotation marks; else between tabs. */
  boolean isCsv() {
    return this == CODER_CSV;
  }

  /** The scheme of its codes: cameo, plover, or codebook for types of ours and CAMEO alike. */
  String scheme() {
    return scheme;
  }

  /** The column that says when an article was seen or published. */
  String seenRule() {
    return seenRule;
  }

  /** Names of the columns with what is read, or their numbers from 0 where there is no header. */
  Map<Cell, String> columns() {
    return columns;
  }

  /** Names of all columns, in order, as the data set is documented; none where they are free. */
  List<String> documented() {
    return switch (this) {
      case ICEWS -> EventRecords.header(EventRecords.ICEWS);
      case POLECAT -> EventRecords.header(EventRecords.POLECAT);
      default -> List.of();
    };
  }

  /** How many columns a row without a header may have. */
  List<Integer> widths() {
    return this == GDELT1 ? List.of(57, 58) : List.of(61);
  }

  /**
   * Columns of GDELT.
   *
   * @param place number of the place's name, from 1
   * @param added number of the day on which the row was added
   */
  private static Map<Cell, String> gdelt(int place, int added) {
    Map<Cell, String> columns = new LinkedHashMap<>();
    Object[] numbers = {
      Cell.ID,
      1,
      Cell.DAY,
      2,
      Cell.AGENT_CODE,
      6,
      Cell.AGENT_NAME,
      7,
      Cell.AGENT_COUNTRY,
      8,
      Cell.TARGET_CODE,
      16,
      Cell.TARGET_NAME,
      17,
      Cell.TARGET_COUNTRY,
      18,
      Cell.CODE,
      27,
      Cell.GOLDSTEIN,
      31,
      Cell.MENTIONS,
      32,
      Cell.TONE,
      35,
      Cell.PLACE,
      place,
      Cell.SEEN,
      added,
      Cell.URL,
      added + 1
    };
    for (int i = 0; i < numbers.length; i += 2) {
      columns.put((Cell) numbers[i], Integer.toString((int) numbers[i + 1] - 1));
    }
    return columns;
  }

  private static Map<Cell, String> named(String... cellsAndNames) {
    Map<Cell, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < cellsAndNames.length; i += 2) {
      columns.put(Cell.valueOf(cellsAndNames[i]), cellsAndNames[i + 1]);
    }
    return columns;
  }
}
