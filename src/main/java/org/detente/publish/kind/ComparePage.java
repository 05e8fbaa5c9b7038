package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Page;
import org.detente.publish.page.Shown;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;

/** How outlets tell one event, side by side: {@code /en/compare/EVENT}. */
public final class ComparePage implements Page {

  private static final String QUERY = "claims-of-event";
  private static final int MOST = 100;
  private static final List<String> COLUMNS =
      List.of(
          "type",
          "agent",
          "target",
          "object",
          "forum",
          "place",
          "date",
          "effective",
          "number",
          "scope",
          "modality",
          "speaker");

  /**
   * What a claim says under a heading.
   *
   * @param key the key of the heading's words
   * @param values none when it says nothing
   * @param differs true when most claims that say something say something else
   */
  public record Cell(String key, List<Shown> values, boolean differs) {}

  /**
   * What a claim says.
   *
   * @param claim the claim
   * @param cells in the order of the headings
   */
  public record Telling(ClaimRow claim, List<Cell> cells) {}

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() != 2) {
      return Optional.empty();
    }
    Node event = NodeFactory.createURI(Addresses.NAMESPACE + "event/" + visit.path().get(1));
    return visit
        .reading()
        .read(visit.language(), (data, terms) -> view(new PageGraph(visit, data, terms), event));
  }

  private static Optional<View> view(PageGraph graph, Node event) {
    if (graph.values(event, PageGraph.det("attestedBy")).isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> parameters = Map.of("thing", event.toString());
    Claims claims = new Claims(graph);
    List<Map<String, Node>> found = graph.ask(QUERY, parameters);
    List<ClaimRow> rows =
        found.stream()
            .limit(MOST)
            .map(row -> claims.row(row.get("claim")))
            .sorted(Comparator.comparing(row -> row.witness().outlet().text()))
            .toList();
    List<String> columns =
        COLUMNS.stream()
            .filter(column -> rows.stream().anyMatch(row -> !said(row, column).isEmpty()))
            .toList();
    Map<String, String> usual = new LinkedHashMap<>();
    columns.forEach(column -> usual.put(column, usual(rows, column)));
    Shown name = graph.shown(event).undated();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("event", name);
    model.put("date", graph.dates().edtf(graph.text(event, "date")));
    model.put("columns", columns);
    model.put(
        "tellings", rows.stream().map(row -> telling(graph, event, row, columns, usual)).toList());
    model.put("total", found.size());
    model.put("outlets", (int) rows.stream().map(r -> r.witness().outlet()).distinct().count());
    return Optional.of(View.of("compare", graph.words().say("compare.title", name.text()), model));
  }

  private static Telling telling(
      PageGraph graph, Node event, ClaimRow row, List<String> columns, Map<String, String> usual) {
    Node claim = NodeFactory.createURI(row.self().iri());
    List<Cell> cells = new ArrayList<>();
    for (String column : columns) {
      List<Shown> values = said(row, column);
      boolean differs =
          switch (column) {
            case "date" -> apart(graph, claim, event, "earliest", "latest");
            case "effective" -> apart(graph, claim, event, "effectiveEarliest", "effectiveLatest");
            default -> !values.isEmpty() && !text(values).equals(usual.get(column));
          };
      cells.add(new Cell(column, values, differs));
    }
    return new Telling(row, cells);
  }

  /** True when what one says lies wholly before or after what the other says. */
  private static boolean apart(
      PageGraph graph, Node claim, Node event, String earliest, String latest) {
    return before(graph.text(claim, latest), graph.text(event, earliest))
        || before(graph.text(event, latest), graph.text(claim, earliest));
  }

  private static boolean before(String day, String other) {
    return !day.isEmpty() && !other.isEmpty() && day.compareTo(other) < 0;
  }

  private static List<Shown> said(ClaimRow row, String column) {
    return switch (column) {
      case "type" -> some(row.type());
      case "date" -> some(Shown.plain(row.date()));
      case "modality" -> row.marks();
      case "speaker" -> some(row.speaker());
      default -> row.values(column);
    };
  }

  private static List<Shown> some(Shown value) {
    return value.text().isEmpty() ? List.of() : List.of(value);
  }

  private static String text(List<Shown> values) {
    return values.stream().map(Shown::text).sorted().collect(Collectors.joining("|"));
  }

  /** What most of those say who say something; where two are equal, what is said first. */
  private static String usual(List<ClaimRow> rows, String column) {
    Map<String, Integer> counts = new TreeMap<>();
    List<String> said =
        rows.stream()
            .map(row -> said(row, column))
            .filter(v -> !v.isEmpty())
            .map(v -> text(v))
            .toList();
    said.forEach(text -> counts.merge(text, 1, Integer::sum));
    return IntStream.range(0, said.size())
        .mapToObj(said::get)
        .max(
            Comparator.<String>comparingInt(counts::get)
                .thenComparing(Comparator.comparingInt(said::indexOf).reversed()))
        .orElse("");
  }
}
