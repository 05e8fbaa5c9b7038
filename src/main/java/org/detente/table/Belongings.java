package org.detente.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whose everything is: actors, and what they act on. */
public final class Belongings {

  private final Set<String> actors;
  private final Map<String, SortedSet<String>> sides = new TreeMap<>();
  private final Map<String, String> hosts = new TreeMap<>();

  /**
   * @param actors slugs of those who can act or be acted upon
   * @param own slugs of the states and organisations, which are their own sides
   * @param rows of {@code belongings.rq} with slugs: thing, relation ({@code side}, {@code shared}
   *     or {@code host}), side
   */
  public Belongings(Set<String> actors, Set<String> own, List<List<String>> rows) {
    this.actors = new TreeSet<>(actors);
    for (List<String> row : rows) {
      if (row.get(1).equals("host")) {
        hosts.merge(row.get(0), row.get(2), (a, b) -> "");
      } else {
        sides.computeIfAbsent(row.get(0), slug -> new TreeSet<>()).add(row.get(2));
      }
    }
    own.forEach(slug -> sides.computeIfAbsent(slug, s -> new TreeSet<>(Set.of(s))));
  }

  /** Who can act or be acted upon. */
  boolean isActor(String slug) {
    return actors.contains(slug);
  }

  /** All sides of a thing: of a council or a treaty between two, both. */
  SortedSet<String> sides(String slug) {
    return sides.getOrDefault(slug, Collections.emptySortedSet());
  }

  /** The only side of somebody or something; nothing where there are several or none. */
  public String side(String slug) {
    SortedSet<String> all = sides(slug);
    return all.size() == 1 ? all.first() : "";
  }

  /** With whom a mission or the holder of a post is accredited, where that is one. */
  String host(String slug) {
    return hosts.getOrDefault(slug, "");
  }
}
