package org.detente.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of an answer for people: what it says, the words that say it, and where they stand.
 *
 * @param cells column → text, in the order of the columns; empty where nothing is bound
 */
record AnswerRow(Map<String, String> cells) {

  private static final Set<String> PROOF =
      Set.of("quotation", "source", "publisher", "start", "end");

  /** Columns of other meaning in an answer without quotations. */
  private static final Set<String> OFFSETS = Set.of("start", "end");

  static AnswerRow of(Iterable<String> columns, Iterable<String> texts) {
    Map<String, String> cells = new LinkedHashMap<>();
    var text = texts.iterator();
    columns.forEach(column -> cells.put(column, text.next()));
    return new AnswerRow(cells);
  }

  void print(PrintWriter out) {
    out.println(
        "  • "
            + cells.entrySet().stream()
                .filter(cell -> !isProof(cell.getKey()) && !cell.getValue().isEmpty())
                .map(cell -> cell.getKey() + " " + oneLine(cell.getValue()))
                .collect(Collectors.joining(" · ")));
    if (!cell("quotation").isEmpty()) {
      out.println("      « " + oneLine(cell("quotation")) + " »");
    }
    String place = place();
    if (!place.isEmpty()) {
      out.println("      — " + place);
    }
  }

  private boolean isProof(String column) {
    return PROOF.contains(column) && (!OFFSETS.contains(column) || cells.containsKey("quotation"));
  }

  private String place() {
    String source = cell("source").replaceFirst("^https://w3id\\.org/detente/", "");
    String where =
        cell("start").isEmpty() || cell("quotation").isEmpty()
            ? ""
            : "characters " + cell("start") + "–" + cell("end");
    return Stream.of(cell("publisher"), source, where)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
