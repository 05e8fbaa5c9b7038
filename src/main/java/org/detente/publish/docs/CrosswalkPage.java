package org.detente.publish.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Page;
import org.detente.publish.page.Shown;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;

/** {@code crosswalk}: our types of events in CAMEO and PLOVER, and back. */
public final class CrosswalkPage implements Page {

  private static final String TYPE = "our_type";

  private final Documentation documentation;

  /**
   * @param documentation what is read
   */
  public CrosswalkPage(Documentation documentation) {
    this.documentation = documentation;
  }

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() > 1) {
      return Optional.empty();
    }
    Crosswalk crosswalk = documentation.crosswalk();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("rules", visit.reading().addresses().page(visit.language(), "docs/crosswalks"));
    model.put(
        "tables",
        List.of(
            table(crosswalk.fromOurs(), "out", visit),
            table(crosswalk.fromCameo(), "in", visit),
            table(crosswalk.actors(), "actors", visit)));
    return Optional.of(View.of("crosswalk", visit.words().say("crosswalk.title"), model));
  }

  private Map<String, Object> table(List<Map<String, String>> rows, String key, Visit visit) {
    Map<String, String> headings = new LinkedHashMap<>();
    rows.get(0)
        .keySet()
        .forEach(column -> headings.put(column, visit.words().say("crosswalk." + column)));
    List<Map<String, Shown>> shown = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, Shown> cells = new LinkedHashMap<>();
      row.forEach((column, cell) -> cells.put(column, shown(column, cell, visit)));
      shown.add(cells);
    }
    return Map.of(
        "caption", visit.words().say("crosswalk." + key), "headings", headings, "rows", shown);
  }

  private Shown shown(String column, String cell, Visit visit) {
    if (column.equals("actor")) {
      String iri = Addresses.NAMESPACE + "id/" + cell;
      String page = visit.reading().addresses().page(iri, visit.language());
      return new Shown(cell, "en", page, iri, false);
    }
    Optional<Term> type =
        column.equals(TYPE)
            ? documentation.ontology().term(Crosswalk.className(cell))
            : Optional.empty();
    if (type.isEmpty()) {
      return new Shown(cell, "en", "", "", false);
    }
    Said label = type.get().labels().in(visit.language().tag());
    String page = visit.reading().addresses().page(type.get().iri(), visit.language());
    return new Shown(label.text(), label.language(), page, type.get().iri(), false);
  }
}
