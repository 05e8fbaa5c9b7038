package org.detente.publish.picture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.Fault;
import org.detente.publish.page.Page;
import org.detente.publish.page.Shown;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;

/** {@code /en/network?year=2021}: who acts on whom in a year. */
public final class NetworkPage implements Page {

  private static final List<String> QUADS =
      List.of(
          "verbal-cooperation",
          "material-cooperation",
          "verbal-conflict",
          "material-conflict",
          "none");

  private final Sheets sheets;

  /**
   * @param sheets what is shown
   */
  public NetworkPage(Sheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() > 1) {
      return Optional.empty();
    }
    Map<String, Integer> years = years(visit);
    String year = visit.given("year").orElseGet(() -> busiest(years));
    if (!year.matches("[0-9]{4}|all")) {
      throw new Fault(
          Fault.Code.BAD_PARAMETER,
          "address",
          "year is \"" + year + "\"; expected a year such as 2021, or all",
          "Correct it");
    }
    Filters filters =
        Filters.of(visit.parameters())
            .years(year.equals("all") ? "" : year, year.equals("all") ? "" : year);
    Sheet acts = sheets.of("network-acts", filters, visit.language());
    Sheet sides = sheets.of("network-sides", Filters.NONE, visit.language());
    Sheet classes = sheets.of("network-classes", Filters.NONE, visit.language());
    Network network =
        Network.of(
            acts.rows().stream().map(row -> Shown.dated(row, visit.language())).toList(),
            lastParts(sides, "agent", "side"),
            texts(classes, "type", "quad"));
    String title =
        year.equals("all")
            ? visit.words().say("network.title.all")
            : visit.words().say("network.title", year);
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("year", year);
    Map<String, String> others = filters.years("", "").parameters();
    parameters.putAll(others);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("choices", Choices.of(sheets, visit, filters));
    model.put("year", year);
    model.put("years", List.copyOf(years.keySet()));
    model.put("network", network);
    model.put("drawn", network.ties().stream().filter(Network.Tie::isDrawn).count());
    model.put("quads", QUADS);
    model.put("width", Network.WIDTH);
    model.put("height", Network.HEIGHT);
    model.put("heading", title);
    model.put(
        "cited",
        Cited.of(visit, title, "network", parameters, filters, List.of(acts, classes, sides)));
    return Optional.of(
        View.of("network", title, model).running("d3.min.js", "pictures.js", "network.js"));
  }

  /** Years that have events → how many, the latest first. */
  private Map<String, Integer> years(Visit visit) {
    Map<String, Integer> years = new TreeMap<>(Comparator.reverseOrder());
    for (Map<String, Shown> row :
        sheets.of("counts-events", Filters.NONE, visit.language()).rows()) {
      if (!row.get("year").isNothing()) {
        years.merge(row.get("year").text(), Integer.valueOf(row.get("count").text()), Integer::sum);
      }
    }
    return years;
  }

  /** The year of most events, the latest of such. */
  private static String busiest(Map<String, Integer> years) {
    String best = "all";
    int most = 0;
    for (Map.Entry<String, Integer> year : years.entrySet()) {
      if (year.getValue() > most) {
        most = year.getValue();
        best = year.getKey();
      }
    }
    return best;
  }

  private static Map<String, String> lastParts(Sheet sheet, String key, String value) {
    Map<String, String> map = new TreeMap<>();
    sheet
        .rows()
        .forEach(
            row -> {
              String iri = row.get(value).iri();
              map.putIfAbsent(row.get(key).iri(), iri.substring(iri.lastIndexOf('/') + 1));
            });
    return map;
  }

  private static Map<String, String> texts(Sheet sheet, String key, String value) {
    Map<String, String> map = new TreeMap<>();
    sheet.rows().forEach(row -> map.put(row.get(key).iri(), row.get(value).text()));
    return map;
  }
}
