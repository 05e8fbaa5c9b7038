package org.detente.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Upon whom each agent of an event acts, by the roles of its type. */
final class ActedUpon {

  /** What two do with each other rather than one to the other. */
  private static final Set<String> MUTUAL =
      Set.of("meeting", "agreement", "cooperation", "resumption", "relations_change");

  /** What is done by whoever has accredited those whom it hits. */
  private static final Set<String> HOSTED = Set.of("summons", "accreditation_withdrawal");

  /**
   * A pair of an event.
   *
   * @param basis where the pair comes from, as the dictionary of dyads tells
   */
  record Pair(String source, String target, String basis) {}

  private final Belongings belongings;
  private final Map<String, String> event;
  private final List<String> agents;

  ActedUpon(Belongings belongings, Map<String, String> event) {
    this.belongings = belongings;
    this.event = event;
    this.agents = EventCells.values(event, "agents");
  }

  /** The ordered pairs of the event; none of somebody with himself. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    if (agents.isEmpty()) {
      withoutAgents(pairs);
    }
    for (String agent : agents) {
      targets(agent, pairs);
    }
    pairs.removeIf(pair -> pair.source().equals(pair.target()));
    return pairs;
  }

  private void targets(String agent, List<Pair> pairs) {
    List<String> targets = EventCells.values(event, "targets");
    for (String target : targets) {
      pairs.add(new Pair(agent, target, "target"));
      if (is("visit")) {
        pairs.add(new Pair(target, agent, "mirror"));
      }
    }
    if (!targets.isEmpty()) {
      return;
    }
    if (isMutual() && agents.size() > 1) {
      others(agent).forEach(other -> pairs.add(new Pair(agent, other, "agent")));
      return;
    }
    int before = pairs.size();
    thing(agent, event.getOrDefault("object", ""), "object", pairs);
    if (pairs.size() == before) {
      thing(agent, event.getOrDefault("forum", ""), "forum", pairs);
    }
  }

  /** The other agents; those of the agent's own side only where nobody else is there. */
  private List<String> others(String agent) {
    String own = belongings.side(agent);
    List<String> across =
        agents.stream()
            .filter(other -> own.isEmpty() || !own.equals(belongings.side(other)))
            .toList();
    boolean known = across.stream().anyMatch(other -> !belongings.side(other).isEmpty());
    return known ? across : agents;
  }

  /** Whose thing it is that an agent acts on: the other side's, or one shared with it. */
  private void thing(String agent, String thing, String basis, List<Pair> pairs) {
    String own = belongings.side(agent);
    SortedSet<String> owners = belongings.sides(thing);
    if (owners.size() > 1 && owners.contains(own)) {
      owners.stream()
          .filter(owner -> !owner.equals(own))
          .forEach(owner -> pairs.add(new Pair(agent, owner, "shared")));
      return;
    }
    String owner = belongings.side(thing);
    boolean isOwn = !owner.isEmpty() && owner.equals(own);
    String host = belongings.host(thing);
    if (isOwn && !host.isEmpty() && !host.equals(own)) {
      pairs.add(new Pair(agent, host, "host"));
    } else if (belongings.isActor(thing)) {
      pairs.add(new Pair(agent, thing, basis));
    } else if (!owner.isEmpty() && !isOwn) {
      pairs.add(new Pair(agent, owner, "owner"));
    }
  }

  /** Who acts where nobody is said to: the two that share it, or the host of an envoy. */
  private void withoutAgents(List<Pair> pairs) {
    List<String> targets = EventCells.values(event, "targets");
    if (HOSTED.contains(event.get("type"))) {
      for (String target : targets) {
        String host = belongings.host(target);
        if (!host.isEmpty()) {
          pairs.add(new Pair(host, target, "host"));
        }
      }
    } else if (isMutual() && targets.isEmpty()) {
      String thing = is("meeting") ? "forum" : "object";
      SortedSet<String> both = belongings.sides(event.getOrDefault(thing, ""));
      if (both.size() == 2) {
        pairs.add(new Pair(both.first(), both.last(), "shared"));
        pairs.add(new Pair(both.last(), both.first(), "shared"));
      }
    }
  }

  private boolean isMutual() {
    return MUTUAL.contains(event.get("type"));
  }

  private boolean is(String type) {
    return type.equals(event.get("type"));
  }
}
