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

/** {@code /en/counts}: how many events, claims or articles in each year. */
public final class CountsPage implements Page {

  private static final List<String> OF = List.of("events", "claims", "articles");
  private static final List<String> BY = List.of("kind", "language");
  private static final int STYLES = 9;

  private final Sheets sheets;

  /**
   * @param sheets what is shown
   */
  public CountsPage(Sheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() > 1) {
      return Optional.empty();
    }
    Filters filters = Filters.of(visit.parameters());
    String of = Option.of(visit, "of", OF);
    String by =
        switch (of) {
          case "events" -> "kind";
          case "articles" -> "language";
          default -> Option.of(visit, "by", BY);
        };
    Sheet sheet = sheets.of("counts-" + of, filters, visit.language());
    Tally tally =
        Tally.of(
            counted(sheet, by.equals("kind"), filters, visit),
            number(filters.from()),
            number(filters.until()));
    String title = visit.words().say("counts.title." + of);
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("of", of);
    parameters.put("by", by);
    parameters.putAll(filters.parameters());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("choices", Choices.of(sheets, visit, filters));
    model.put("of", of);
    model.put("by", by);
    model.put("ofs", OF);
    model.put("bys", BY);
    model.put("tally", tally);
    model.put("bottom", Tally.TOP + Tally.HEIGHT);
    model.put("links", links(tally, of, by, filters, visit));
    model.put("heading", title);
    model.put("cited", Cited.of(visit, title, "counts", parameters, filters, List.of(sheet)));
    return Optional.of(View.of("counts", title, model).running("pictures.js", "counts.js"));
  }

  private static List<Tally.Counted> counted(
      Sheet sheet, boolean byKind, Filters filters, Visit visit) {
    List<Tally.Counted> all = new ArrayList<>();
    Map<String, Tally.Kind> kinds = new LinkedHashMap<>();
    String column = !byKind ? "tongue" : filters.kind().isEmpty() ? "family" : "type";
    for (Map<String, Shown> row : sheet.rows()) {
      Shown of = row.get(column);
      String key = byKind ? MarkRow.lastPart(of.iri()) : of.text();
      int style = kinds.size() % STYLES + 1;
      Tally.Kind kind =
          kinds.computeIfAbsent(
              key,
              k ->
                  byKind
                      ? new Tally.Kind(
                          k,
                          of.text(),
                          of.lang(),
                          column.equals("family") ? "f-" + k : "h" + style,
                          0)
                      : new Tally.Kind(k, language(k, visit), "", "h" + style, 0));
      all.add(
          new Tally.Counted(
              row.get("year").text(), kind, Integer.parseInt(row.get("count").text())));
    }
    return all;
  }

  private static String language(String tag, Visit visit) {
    return tag.isEmpty()
        ? visit.words().say("counts.documents")
        : Language.tagged(tag).map(Language::ownName).orElse(tag);
  }

  /** Where each count leads: year and kind → address; articles lead nowhere. */
  private static Map<String, String> links(
      Tally tally, String of, String by, Filters filters, Visit visit) {
    Map<String, String> links = new LinkedHashMap<>();
    String page = of.equals("events") ? "timeline" : "outlets";
    if (!of.equals("articles")) {
      for (Tally.Bar bar : tally.bars()) {
        for (Tally.Part part : bar.parts()) {
          Filters narrowed = filters.years(bar.year(), bar.year());
          if (by.equals("kind")) {
            narrowed = narrowed.kind(part.kind().key());
          } else if (!part.kind().key().isEmpty()) {
            narrowed = narrowed.language(part.kind().key());
          }
          links.put(
              bar.year() + " " + part.kind().key(),
              visit.reading().addresses().page(visit.language(), page, narrowed.parameters())
                  + (of.equals("events") ? "" : "#claims"));
        }
      }
    }
    return links;
  }

  private static Integer number(String year) {
    return year.isEmpty() ? null : Integer.valueOf(year);
  }
}
