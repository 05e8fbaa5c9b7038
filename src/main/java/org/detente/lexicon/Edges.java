package org.detente.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that names of several words begin and end with, in lower case. */
final class Edges {

  private final Map<String, Set<String>> beginnings = new LinkedHashMap<>();
  private final Map<String, Set<String>> endings = new LinkedHashMap<>();

  /** Of every label, of whatever language. */
  Edges(Collection<Entity> entities) {
    for (Entity entity : entities) {
      for (Entity.Label label : entity.labels()) {
        add(entity.slug(), label.text().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void add(String slug, String name) {
    for (int gap = name.indexOf(' '); gap >= 0; gap = name.indexOf(' ', gap + 1)) {
      beginnings.computeIfAbsent(name.substring(0, gap), w -> new LinkedHashSet<>()).add(slug);
    }
    String named = named(name);
    for (int gap = named.indexOf(' '); gap >= 0; gap = named.indexOf(' ', gap + 1)) {
      endings.computeIfAbsent(named.substring(gap + 1), w -> new LinkedHashSet<>()).add(slug);
    }
  }

  /** Of "members of the Russian mission" the members: what the name is of, not whose. */
  private static String named(String name) {
    int of = name.indexOf(" of ");
    return of < 0 ? name : name.substring(0, of);
  }

  /** Slugs of those whose name begins with these words and goes on. */
  Set<String> beginning(String words) {
    return beginnings.getOrDefault(words, Set.of());
  }

  /** Slugs of those whose name has other words before these. */
  Set<String> ending(String words) {
    return endings.getOrDefault(words, Set.of());
  }
}
