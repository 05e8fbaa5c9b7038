package org.detente.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Events with their codes, and the same along a line of time. */
public final class EventTable {

  private static final String RESTS_ON =
      "what alone it rests on: one_outlet, one_origin, one_side; empty if on more";

  /** Columns of the table of events. */
  public static final List<Column> EVENTS =
      List.of(
          new Column("event", "IRI of the event"),
          new Column("date", "when it happened or is to happen (EDTF), as preferred"),
          new Column("earliest", "first day that can be"),
          new Column("latest", "last day that can be"),
          new Column("type", "event type of the codebook"),
          new Column("course", "how far it got: happened, rumoured, announced"),
          new Column("agents", "who did it"),
          new Column("targets", "whom it hit or was put to"),
          new Column("object", "what was suspended, signed, demanded"),
          new Column("forum", "council or format of a meeting"),
          new Column("place", "where"),
          new Column("scope", "how far a suspension or resumption reached"),
          new Column("number", "how many"),
          new Column("cameo", "CAMEO code, a string: leading zeros matter"),
          new Column("cameo_name", "its name in the manual"),
          new Column(
              "quad_class", "1 verbal, 2 material cooperation; 3 verbal, 4 material conflict"),
          new Column("goldstein", "Goldstein score of the code, −10 to 10"),
          new Column("plover_event", "PLOVER event; empty where PLOVER has none"),
          new Column("plover_mode", "PLOVER mode, where the event tells it"),
          new Column("articles", "how many articles tell it"),
          new Column("origins", "how many independent origins these go back to"),
          new Column("claims", "IRIs of the claims that attest it"),
          new Column("label", "what it is called in English"),
          new Column("rests_on", RESTS_ON),
          new Column("media_countries", "countries of the outlets that tell it, as far as known"),
          new Column(
              "media_ownership",
              "their owners, as far as known: state, private, alliance, ministry"),
          new Column("media_sides", "sides whose own outlets tell it"));

  /** Columns of the line of time. */
  public static final List<Column> TIMELINE =
      List.of(
          new Column("year", "year of the first day"),
          new Column("month", "its month, where the date tells it"),
          new Column("day", "its day, where the date tells it"),
          new Column("end_year", "year of the last day, of a span that is no whole month or year"),
          new Column("end_month", "its month"),
          new Column("end_day", "its day"),
          new Column("date", "the date as it is known (EDTF)"),
          new Column("headline_en", "what it is called in English"),
          new Column("headline_fr", "in French"),
          new Column("headline_ru", "in Russian"),
          new Column("type", "event type of the codebook"),
          new Column("articles", "how many articles tell it"),
          new Column("origins", "how many independent origins these go back to"),
          new Column("event", "IRI of the event"),
          new Column("rests_on", RESTS_ON));

  private final Crosswalk crosswalk;
  private final Belongings sides;
  private final Dropped dropped;

  /**
   * @param sides whose everything is
   * @param dropped takes what gets no code or no place on the line
   */
  public EventTable(Crosswalk crosswalk, Belongings sides, Dropped dropped) {
    this.crosswalk = crosswalk;
    this.sides = sides;
    this.dropped = dropped;
  }

  /** One row for each event. */
  public List<List<String>> events(List<Map<String, String>> events) {
    return events.stream().map(this::event).toList();
  }

  /** One row for each event whose first and last day are known. */
  public List<List<String>> timeline(List<Map<String, String>> events) {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> event : events) {
      String first = event.getOrDefault("earliest", "");
      String last = event.getOrDefault("latest", "");
      if (first.isEmpty() || last.isEmpty()) {
        dropped.note(event, "year", "no first and last day are known");
      } else {
        rows.add(point(event, first, last));
      }
    }
    return rows;
  }

  private List<String> event(Map<String, String> event) {
    Crosswalk.Rule rule = coded(event);
    Crosswalk.Code code = crosswalk.code(rule.cameo());
    return EVENTS.stream()
        .map(
            column ->
                switch (column.name()) {
                  case "cameo" -> rule.cameo();
                  case "cameo_name" -> code.name();
                  case "quad_class" -> Crosswalk.quadClass(rule.cameo());
                  case "goldstein" -> code.goldstein();
                  case "plover_event" -> rule.ploverEvent();
                  case "plover_mode" -> rule.ploverMode();
                  case "label" -> event.getOrDefault("label_en", "");
                  default -> event.getOrDefault(column.name(), "");
                })
        .toList();
  }

  private Crosswalk.Rule coded(Map<String, String> event) {
    Crosswalk.Rule rule = crosswalk.codes(event, sides);
    if (rule.cameo().isEmpty()) {
      dropped.note(event, "cameo", rule.why());
    }
    if (rule.ploverEvent().isEmpty()) {
      dropped.note(event, "plover", rule.why());
    }
    crosswalk.lost(event, rule).ifPresent(why -> dropped.note(event, Dropped.CODE, why));
    return rule;
  }

  private static List<String> point(Map<String, String> event, String first, String last) {
    LocalDate start = LocalDate.parse(first);
    LocalDate end = LocalDate.parse(last);
    boolean year = start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1));
    boolean month = start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1));
    boolean span = !year && !month && !start.equals(end);
    return Stream.concat(
            Stream.of(
                Integer.toString(start.getYear()),
                year ? "" : Integer.toString(start.getMonthValue()),
                year || month ? "" : Integer.toString(start.getDayOfMonth()),
                span ? Integer.toString(end.getYear()) : "",
                span ? Integer.toString(end.getMonthValue()) : "",
                span ? Integer.toString(end.getDayOfMonth()) : ""),
            Stream.of(
                event.getOrDefault("date", ""),
                event.getOrDefault("label_en", ""),
                event.getOrDefault("label_fr", ""),
                event.getOrDefault("label_ru", ""),
                event.get("type"),
                event.getOrDefault("articles", ""),
                event.getOrDefault("origins", ""),
                event.get("event"),
                event.getOrDefault("rests_on", "")))
        .toList();
  }
}
