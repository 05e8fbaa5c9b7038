package org.detente.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who acts on whom, event by event. */
public final class DyadTable {

  /** Its columns. */
  public static final List<Column> COLUMNS =
      List.of(
          new Column("event", "IRI of the event"),
          new Column("date", "when (EDTF)"),
          new Column("year", "its year; empty where that is not certain"),
          new Column("type", "event type of the codebook"),
          new Column("source", "who acts"),
          new Column("source_side", "the state or organisation it belongs to"),
          new Column("source_code", "CAMEO code of that side, where there is one"),
          new Column("target", "upon whom"),
          new Column("target_side", "the state or organisation it belongs to"),
          new Column("target_code", "CAMEO code of that side"),
          new Column(
              "basis",
              "what makes them a pair: `target`; `agent`, the other party of what is done together;"
                  + " `object` or `forum`, a body or person acted upon; `owner`, whose the object is;"
                  + " `shared`, with whom it is shared; `host`, with whom it is accredited; `mirror`,"
                  + " a visit seen from its host"),
          new Column("cameo", "CAMEO code, a string; 043 for a mirrored visit"),
          new Column(
              "quad_class", "1 verbal, 2 material cooperation; 3 verbal, 4 material conflict"),
          new Column("goldstein", "Goldstein score of the code"),
          new Column("plover_event", "PLOVER event"),
          new Column("plover_mode", "PLOVER mode"),
          new Column("articles", "how many articles tell the event"),
          new Column("origins", "how many independent origins these go back to"),
          new Column("course", "how far the event got: happened, rumoured, announced"));

  private final Crosswalk crosswalk;
  private final Belongings belongings;
  private final Dropped dropped;

  /**
   * @param belongings whose everything is
   * @param dropped takes the events that make no dyad
   */
  public DyadTable(Crosswalk crosswalk, Belongings belongings, Dropped dropped) {
    this.crosswalk = crosswalk;
    this.belongings = belongings;
    this.dropped = dropped;
  }

  /** One row for each ordered pair of an event. */
  public List<List<String>> rows(List<Map<String, String>> events) {
    return dyads(events).stream().map(this::row).toList();
  }

  /** The pairs themselves. */
  List<Dyad> dyads(List<Map<String, String>> events) {
    List<Dyad> dyads = new ArrayList<>();
    for (Map<String, String> event : events) {
      Crosswalk.Rule rule = crosswalk.codes(event, belongings);
      List<Dyad> made =
          new ActedUpon(belongings, event)
              .pairs().stream()
                  .filter(pair -> !pair.basis().equals("mirror") || rule.cameo().equals("042"))
                  .map(pair -> new Dyad(event, pair.source(), pair.target(), pair.basis(), rule))
                  .toList();
      if (made.isEmpty()) {
        boolean acts = event.containsKey("agents");
        dropped.note(event, "dyad", acts ? "nobody is acted upon" : "nobody acts");
      } else if (rule.cameo().isEmpty() || rule.ploverEvent().isEmpty()) {
        dropped.note(event, rule.cameo().isEmpty() ? "cameo" : "plover", rule.why());
      }
      crosswalk.lost(event, rule).ifPresent(why -> dropped.note(event, Dropped.CODE, why));
      dyads.addAll(made);
    }
    return dyads;
  }

  private List<String> row(Dyad dyad) {
    String source = side(dyad.source());
    String target = side(dyad.target());
    return List.of(
        dyad.event().get("event"),
        dyad.event().getOrDefault("date", ""),
        dyad.year().orElse(""),
        dyad.event().get("type"),
        dyad.source(),
        source,
        crosswalk.actors().cameo(source),
        dyad.target(),
        target,
        crosswalk.actors().cameo(target),
        dyad.basis(),
        dyad.cameo(),
        Crosswalk.quadClass(dyad.cameo()),
        crosswalk.code(dyad.cameo()).goldstein(),
        dyad.rule().ploverEvent(),
        dyad.rule().ploverMode(),
        dyad.event().getOrDefault("articles", ""),
        dyad.event().getOrDefault("origins", ""),
        dyad.event().getOrDefault("course", ""));
  }

  private String side(String actor) {
    return belongings.side(actor);
  }
}
