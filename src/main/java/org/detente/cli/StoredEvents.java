package org.detente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.model.EventType;
import org.detente.rdf.Det;
import org.detente.table.ActorGraph;
import org.detente.table.Belongings;
import org.detente.table.ClaimCells;
import org.detente.table.EventCells;
import org.detente.upkeep.StoreAnswers;

/** The events of a store and those who act in them, asked for type by type. */
final class StoredEvents {

  private final StoreAnswers answers;

  StoredEvents(StoreAnswers answers) {
    this.answers = answers;
  }

  /** All events as cells, in the order of their days. */
  List<Map<String, String>> all() {
    List<Map<String, String>> events = new ArrayList<>();
    for (EventType type : EventType.values()) {
      Map<String, String> ofType = Map.of("type", Det.NAMESPACE + type.term());
      events.addAll(EventCells.of(type.id(), answers.rows("events-of-type", ofType)));
    }
    return EventCells.inOrder(events);
  }

  /** Everybody who can act, by slug. */
  Map<String, ActorGraph.Actor> actors() {
    Map<String, ActorGraph.Actor> actors = new TreeMap<>();
    for (List<String> row : answers.rows("actors", Map.of())) {
      String slug = ClaimCells.shown(row.get(0));
      String side = row.get(3).isEmpty() ? own(row.get(2), slug) : ClaimCells.shown(row.get(3));
      actors.put(slug, new ActorGraph.Actor(row.get(1), ClaimCells.shown(row.get(2)), side));
    }
    return actors;
  }

  /** Whose everything is. */
  Belongings belongings() {
    Map<String, ActorGraph.Actor> actors = actors();
    TreeSet<String> own = new TreeSet<>();
    actors.forEach(
        (slug, actor) -> {
          if (actor.side().equals(slug)) {
            own.add(slug);
          }
        });
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : answers.rows("belongings", Map.of())) {
      rows.add(List.of(ClaimCells.shown(row.get(0)), row.get(1), ClaimCells.shown(row.get(2))));
    }
    return new Belongings(actors.keySet(), own, rows);
  }

  /** States and organisations are their own side. */
  private static String own(String kind, String slug) {
    boolean self = kind.endsWith("#State") || kind.endsWith("#Organisation");
    return self ? slug : "";
  }
}
