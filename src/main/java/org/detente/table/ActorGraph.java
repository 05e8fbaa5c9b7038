package org.detente.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Who acts on whom how often in each year: what {@link GraphFiles} writes.
 *
 * @param actors those who act or are acted upon, by slug
 * @param ties in the order of source, target and year
 */
public record ActorGraph(Map<String, Actor> actors, List<Tie> ties) {

  /**
   * Somebody.
   *
   * @param name in English
   * @param kind class of the vocabulary in small letters: state, person
   * @param side slug of the state or organisation it belongs to; its own for these
   */
  public record Actor(String name, String kind, String side) {}

  /**
   * All events of a year in which one acts on another.
   *
   * @param byQuad how many there are of each of the four quad classes; those without a code are
   *     counted in {@code events} alone
   */
  public record Tie(String source, String target, int year, int events, List<Integer> byQuad) {

    public Tie {
      byQuad = List.copyOf(byQuad);
    }
  }

  private static final int QUAD_CLASSES = 4;

  /**
   * The graph of events, each counted once for each ordered pair.
   *
   * @param known every actor there is, by slug
   * @param dropped takes what has no certain year or no entity
   */
  public static ActorGraph of(
      List<Map<String, String>> events,
      DyadTable table,
      Map<String, Actor> known,
      Dropped dropped) {
    return of(events, table, known, UnaryOperator.identity(), dropped);
  }

  /**
   * The graph among states and organisations: what persons and bodies do, their sides do. What
   * happens within a side is no tie.
   *
   * @param belongings whose everything is
   */
  public static ActorGraph ofSides(
      List<Map<String, String>> events,
      DyadTable table,
      Map<String, Actor> known,
      Belongings belongings,
      Dropped dropped) {
    return of(events, table, known, belongings::side, dropped);
  }

  private static ActorGraph of(
      List<Map<String, String>> events,
      DyadTable table,
      Map<String, Actor> known,
      UnaryOperator<String> node,
      Dropped dropped) {
    Map<List<String>, int[]> counts =
        new TreeMap<>(
            Comparator.comparing((List<String> key) -> key.get(0))
                .thenComparing(key -> key.get(1))
                .thenComparing(key -> key.get(2)));
    TreeSet<String> noted = new TreeSet<>();
    TreeSet<String> counted = new TreeSet<>();
    for (Dyad dyad : table.dyads(events)) {
      String source = node.apply(dyad.source());
      String target = node.apply(dyad.target());
      String lacks = lacks(dyad, known.containsKey(source) && known.containsKey(target));
      if (lacks.isEmpty()) {
        boolean again = !counted.add(dyad.event().get("event") + " " + source + " " + target);
        if (again || source.equals(target)) {
          continue;
        }
        int[] count =
            counts.computeIfAbsent(
                List.of(source, target, dyad.year().orElseThrow()),
                key -> new int[QUAD_CLASSES + 1]);
        count[0]++;
        String quad = Crosswalk.quadClass(dyad.cameo());
        if (!quad.isEmpty()) {
          count[Integer.parseInt(quad)]++;
        }
      } else if (noted.add(dyad.event().get("event") + lacks)) {
        dropped.note(
            dyad.event(),
            lacks,
            lacks.equals("year")
                ? "it is not certain in which year it falls"
                : "no entity is known for one of the pair");
      }
    }
    return of(counts, known);
  }

  private static ActorGraph of(Map<List<String>, int[]> counts, Map<String, Actor> known) {
    List<Tie> ties = new ArrayList<>();
    Map<String, Actor> actors = new TreeMap<>();
    counts.forEach(
        (key, count) -> {
          ties.add(
              new Tie(
                  key.get(0),
                  key.get(1),
                  Integer.parseInt(key.get(2)),
                  count[0],
                  Arrays.stream(count).skip(1).boxed().toList()));
          actors.put(key.get(0), known.get(key.get(0)));
          actors.put(key.get(1), known.get(key.get(1)));
        });
    return new ActorGraph(actors, ties);
  }

  private static String lacks(Dyad dyad, boolean bothKnown) {
    if (dyad.year().isEmpty()) {
      return "year";
    }
    return bothKnown ? "" : "entity";
  }
}
