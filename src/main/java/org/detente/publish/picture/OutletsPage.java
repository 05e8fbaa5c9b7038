package org.detente.publish.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.publish.page.Language;
import org.detente.publish.page.Page;
import org.detente.publish.page.Shown;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;

/** {@code /en/outlets}: which outlet tells what, or attests which events. */
public final class OutletsPage implements Page {

  private static final List<String> OF = List.of("claims", "events");
  private static final int EVENTS = 60;
  private static final int OUTLETS = 16;

  private final Sheets sheets;

  /**
   * @param sheets what is shown
   */
  public OutletsPage(Sheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() > 1) {
      return Optional.empty();
    }
    Filters filters = Filters.of(visit.parameters());
    String of = Option.of(visit, "of", OF);
    boolean byKind = of.equals("claims");
    List<Sheet> shown = new ArrayList<>();
    shown.add(sheets.of("outlets-" + of, filters, visit.language()));
    Sheet known = sheets.of("outlets-known", Filters.NONE, visit.language());
    shown.add(known);
    List<Map<String, Shown>> rows = shown.get(0).rows();
    Matrix matrix =
        byKind
            ? Outlets.againstKinds(
                rows,
                filters.kind().isEmpty() ? "family" : "type",
                known.rows(),
                (outlet, kind) -> claims(visit, filters, outlet, kind))
            : Outlets.againstEvents(rows, EVENTS, OUTLETS, (event, outlet) -> event.href());
    boolean told = !filters.kind().isEmpty() || !filters.outlet().isEmpty();
    if (told) {
      shown.add(sheets.of("outlets-told", filters, visit.language()));
    }
    String title = visit.words().say("outlets.title." + of);
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("of", of);
    parameters.putAll(filters.parameters());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("choices", Choices.of(sheets, visit, filters));
    model.put("of", of);
    model.put("ofs", OF);
    model.put("matrix", matrix);
    model.put(
        "events",
        rows.stream().map(row -> row.get(byKind ? "type" : "event").iri()).distinct().count());
    model.put("told", told ? named(shown.get(2).rows(), visit.language()) : List.of());
    model.put("cut", told && shown.get(2).more());
    model.put("heading", title);
    model.put("cited", Cited.of(visit, title, "outlets", parameters, filters, shown));
    return Optional.of(View.of("outlets", title, model));
  }

  /** Claims have no names; each is called by its type. */
  private static List<Map<String, Shown>> named(List<Map<String, Shown>> rows, Language language) {
    return rows.stream()
        .map(
            row -> {
              Shown type = row.get("type");
              Shown claim = row.get("claim");
              Map<String, Shown> named = Shown.dated(row, language);
              named.put(
                  "claim", new Shown(type.text(), type.lang(), claim.href(), claim.iri(), false));
              return named;
            })
        .toList();
  }

  private static String claims(Visit visit, Filters filters, Shown outlet, Shown kind) {
    String slug = outlet.iri().substring(outlet.iri().lastIndexOf("/id/") + 4);
    Filters narrowed = filters.outlet(slug).kind(MarkRow.lastPart(kind.iri()));
    return visit.reading().addresses().page(visit.language(), "outlets", narrowed.parameters())
        + "#claims";
  }
}
