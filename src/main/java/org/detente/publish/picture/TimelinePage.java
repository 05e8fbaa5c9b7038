package org.detente.publish.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.publish.page.Language;
import org.detente.publish.page.Page;
import org.detente.publish.page.Shown;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;
import org.detente.publish.page.Words;

/** {@code /en/timeline}: what happened and what stood, since 1991. */
public final class TimelinePage implements Page {

  private static final int FIRST = 1991;
  private static final int LAST = 9999;

  private final Sheets sheets;

  /**
   * @param sheets what is shown
   */
  public TimelinePage(Sheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() > 1) {
      return Optional.empty();
    }
    Filters filters = Filters.of(visit.parameters());
    Words words = visit.words();
    Sheet events = sheets.of("timeline-events", filters, visit.language());
    Sheet undated = sheets.of("timeline-undated", filters, visit.language());
    Sheet standing = sheets.of("timeline-situations", filters, visit.language());
    List<Map<String, Shown>> dated =
        events.rows().stream().map(row -> dated(row, visit.language())).toList();
    List<Map<String, Shown>> situations = once(standing.rows());
    Timeline drawing =
        Timeline.of(
            dated.stream().map(row -> Mark.of(row, tip(row, words))).toList(),
            situations.stream().map(row -> Band.of(row, tipOfBand(row, words))).toList(),
            year(filters.from(), FIRST),
            year(filters.until(), LAST));
    String title = words.say("timeline.title");
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("choices", Choices.of(sheets, visit, filters));
    model.put("drawing", drawing);
    model.put("width", Timeline.WIDTH);
    model.put("gutter", Timeline.GUTTER);
    model.put("thickness", BandRow.THICKNESS);
    model.put("courses", shown(events.rows(), "course"));
    model.put("events", dated);
    model.put("undated", undated.rows());
    model.put("situations", situations);
    model.put(
        "cited",
        Cited.of(
            visit,
            title,
            "timeline",
            filters.parameters(),
            filters,
            List.of(events, standing, undated)));
    return Optional.of(
        View.of("timeline", title, model).running("d3.min.js", "pictures.js", "timeline.js"));
  }

  /** An event's date in words beside its name. */
  private static Map<String, Shown> dated(Map<String, Shown> row, Language language) {
    Map<String, Shown> dated = Shown.dated(row, language);
    dated.put("event", row.get("event").undated());
    return dated;
  }

  private static String tip(Map<String, Shown> row, Words words) {
    return words.say(
        "timeline.tip",
        row.get("event").bare(),
        row.get("course").text(),
        row.get("date").text(),
        Integer.valueOf(row.get("articles").text()));
  }

  private static String tipOfBand(Map<String, Shown> row, Words words) {
    return words.say(
        "timeline.band",
        row.get("of").text(),
        row.get("condition").text(),
        row.get("from").text(),
        row.get("until").text());
  }

  /**
   * Situations once each, with their bounds as two columns: a scope or agent more is a row more.
   */
  private static List<Map<String, Shown>> once(List<Map<String, Shown>> rows) {
    Set<String> seen = new TreeSet<>();
    List<Map<String, Shown>> situations = new ArrayList<>();
    for (Map<String, Shown> row : rows) {
      if (seen.add(row.get("situation").iri())) {
        Map<String, Shown> more = new LinkedHashMap<>(row);
        more.put("situation", named(row));
        more.put("from", between(row, "fromEarliest", "fromLatest"));
        more.put("until", between(row, "untilEarliest", "untilLatest"));
        situations.add(more);
      }
    }
    return situations;
  }

  /** A situation that has no name is called by what it is of and its condition. */
  private static Shown named(Map<String, Shown> row) {
    Shown it = row.get("situation");
    return it.lang().isEmpty()
        ? new Shown(
            row.get("of").text() + " – " + row.get("condition").text(),
            row.get("of").lang(),
            it.href(),
            it.iri(),
            it.outside())
        : it;
  }

  private static Shown between(Map<String, Shown> row, String earliest, String latest) {
    String text = Band.between(row.get(earliest), row.get(latest));
    return Shown.plain(text.isEmpty() ? "?" : text);
  }

  /** The different terms of a column, by text. */
  private static List<Shown> shown(List<Map<String, Shown>> rows, String column) {
    Map<String, Shown> all = new java.util.TreeMap<>();
    rows.forEach(row -> all.put(row.get(column).iri(), row.get(column)));
    return List.copyOf(all.values());
  }

  private static int year(String given, int other) {
    return given.isEmpty() ? other : Integer.parseInt(given);
  }
}
