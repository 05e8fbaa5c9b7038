package org.detente.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
              "what makes it the target: `target`; `agent`, the other party of a meeting, agreement"
                  + " or cooperation; `object`, a body or person acted upon; `forum`; `mirror`, a"
                  + " visit seen from its host"),
          new Column("cameo", "CAMEO code, a string; 043 for a mirrored visit"),
          new Column(
              "quad_class", "1 verbal, 2 material cooperation; 3 verbal, 4 material conflict"),
          new Column("goldstein", "Goldstein score of the code"),
          new Column("plover_event", "PLOVER event"),
          new Column("plover_mode", "PLOVER mode"),
          new Column("articles", "how many articles tell the event"),
          new Column("origins", "how many independent origins these go back to"));

  /** What two do with each other rather than one to the other. */
  private static final Set<String> MUTUAL = Set.of("meeting", "agreement", "cooperation");

  private final Crosswalk crosswalk;
  private final Map<String, String> sides;
  private final Dropped dropped;

  /**
   * @param sides whose an actor is, by slug; a state is its own
   * @param dropped takes the events that make no dyad
   */
  public DyadTable(Crosswalk crosswalk, Map<String, String> sides, Dropped dropped) {
    this.crosswalk = crosswalk;
    this.sides = new TreeMap<>(sides);
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
      List<String> agents = EventCells.values(event, "agents");
      List<Dyad> made = new ArrayList<>();
      Crosswalk.Rule rule = crosswalk.codes(event, sides);
      for (String agent : agents) {
        pairs(event, agent, agents, rule, made);
      }
      if (made.isEmpty()) {
        dropped.note(event, "dyad", agents.isEmpty() ? "nobody acts" : "nobody is acted upon");
      } else if (rule.cameo().isEmpty() || rule.ploverEvent().isEmpty()) {
        dropped.note(event, rule.cameo().isEmpty() ? "cameo" : "plover", rule.why());
      }
      dyads.addAll(made);
    }
    return dyads;
  }

  private void pairs(
      Map<String, String> event,
      String agent,
      List<String> agents,
      Crosswalk.Rule rule,
      List<Dyad> made) {
    List<String> targets = EventCells.values(event, "targets");
    String object = event.getOrDefault("object", "");
    String forum = event.getOrDefault("forum", "");
    String basis = "target";
    if (targets.isEmpty() && MUTUAL.contains(event.get("type")) && agents.size() > 1) {
      targets = agents;
      basis = "agent";
    } else if (targets.isEmpty() && sides.containsKey(object)) {
      targets = List.of(object);
      basis = "object";
    } else if (targets.isEmpty() && !forum.isEmpty()) {
      targets = List.of(forum);
      basis = "forum";
    }
    for (String target : targets) {
      if (!target.equals(agent)) {
        made.add(new Dyad(event, agent, target, basis, rule));
        if (basis.equals("target") && event.get("type").equals("visit")) {
          made.add(new Dyad(event, target, agent, "mirror", rule));
        }
      }
    }
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
        crosswalk.actors().getOrDefault(source, ""),
        dyad.target(),
        target,
        crosswalk.actors().getOrDefault(target, ""),
        dyad.basis(),
        dyad.cameo(),
        Crosswalk.quadClass(dyad.cameo()),
        crosswalk.code(dyad.cameo()).goldstein(),
        dyad.rule().ploverEvent(),
        dyad.rule().ploverMode(),
        dyad.event().getOrDefault("articles", ""),
        dyad.event().getOrDefault("origins", ""));
  }

  private String side(String actor) {
    return sides.getOrDefault(actor, "");
  }
}
