package org.detente.publish.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.detente.model.SafeCell;
import org.detente.publish.page.Shown;

/** Rows as files. */
public final class SheetWriter {

  private SheetWriter() {}

  /**
   * CSV as RFC 4180 has it: a header, CRLF, quotes where needed. A column of IRIs is followed by
   * one of names, {@code event} by {@code event_name}. What a spreadsheet would take for a formula
   * has an apostrophe before it.
   */
  public static byte[] csv(Sheet sheet) {
    List<String> named =
        sheet.columns().stream()
            .filter(c -> sheet.rows().stream().anyMatch(row -> !row.get(c).iri().isEmpty()))
            .toList();
    StringBuilder out = new StringBuilder();
    List<String> header = new ArrayList<>();
    for (String column : sheet.columns()) {
      header.add(column);
      if (named.contains(column)) {
        header.add(column + "_name");
      }
    }
    line(out, header);
    for (Map<String, Shown> row : sheet.rows()) {
      List<String> cells = new ArrayList<>();
      for (String column : sheet.columns()) {
        Shown cell = row.get(column);
        cells.add(cell.iri().isEmpty() ? cell.text() : cell.iri());
        if (named.contains(column)) {
          cells.add(cell.iri().isEmpty() ? "" : cell.text());
        }
      }
      line(out, cells);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * JSON: {@code question}, {@code complete} (false when there are more rows), {@code licence},
   * {@code columns}, and {@code rows} of objects, an IRI as {@code {"iri", "name", "lang"}}, a
   * literal as text; what is not bound is left out.
   */
  public static byte[] json(Sheet sheet) {
    JsonObject whole = new JsonObject();
    whole.put("question", sheet.query().question());
    whole.put("complete", !sheet.more());
    whole.put("licence", "https://creativecommons.org/licenses/by/4.0/");
    JsonArray columns = new JsonArray();
    sheet.columns().forEach(columns::add);
    whole.put("columns", columns);
    JsonArray rows = new JsonArray();
    for (Map<String, Shown> row : sheet.rows()) {
      JsonObject cells = new JsonObject();
      for (String column : sheet.columns()) {
        put(cells, column, row.get(column));
      }
      rows.add(cells);
    }
    whole.put("rows", rows);
    return (whole + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void put(JsonObject cells, String column, Shown cell) {
    if (cell.isNothing()) {
      return;
    }
    if (cell.iri().isEmpty()) {
      cells.put(column, cell.text());
      return;
    }
    JsonObject term = new JsonObject();
    term.put("iri", cell.iri());
    term.put("name", cell.text());
    if (!cell.lang().isEmpty()) {
      term.put("lang", cell.lang());
    }
    cells.put(column, term);
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append(
            cells.stream()
                .map(SafeCell::guard)
                .map(SheetWriter::quoted)
                .collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String quoted(String cell) {
    return cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? cell
        : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
