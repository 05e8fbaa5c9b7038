package org.detente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.detente.lexicon.Entity;

/**
 * What a story names in which sentence. A name beside a noun counts as well ("NATO enlargement",
 * "the alliance's plans"): it tells what the story is about, though no pronoun can stand for it.
 */
final class Mentions {

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> sentences = new LinkedHashMap<>();

  /** Notes that {@code entity} is named in the sentence of that number. */
  void note(Entity entity, int sentence) {
    entities.putIfAbsent(entity.slug(), entity);
    sentences.computeIfAbsent(entity.slug(), s -> new LinkedHashSet<>()).add(sentence);
  }

  /** Everything named, once, in the order of the first mention. */
  List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  /** In how many sentences something of those wanted is named. */
  long sentencesNaming(Predicate<Entity> wanted) {
    return entities.values().stream()
        .filter(wanted)
        .flatMap(e -> sentences.get(e.slug()).stream())
        .distinct()
        .count();
  }

  /** The two of those wanted that the last sentence with two or more of them names; else none. */
  List<Entity> lastPair(Predicate<Entity> wanted) {
    Map<Integer, List<Entity>> named = new TreeMap<>(Comparator.reverseOrder());
    entities.values().stream()
        .filter(wanted)
        .forEach(
            e ->
                sentences
                    .get(e.slug())
                    .forEach(s -> named.computeIfAbsent(s, k -> new ArrayList<>()).add(e)));
    return named.values().stream()
        .filter(all -> all.size() > 1)
        .findFirst()
        .filter(all -> all.size() == 2)
        .orElse(List.of());
  }
}
