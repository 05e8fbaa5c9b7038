package org.detente.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two senses of one word whose frames nothing tells apart: what fits the one fits the other, and
 * only the order of their IRIs decides.
 *
 * @param one the sense whose IRI comes first
 * @param other the other
 */
public record Overlap(Sense one, Sense other) {

  /** Every overlap of a lexicon, each pair of senses once, in the order of their IRIs. */
  public static List<Overlap> of(Lexicon lexicon) {
    Map<String, Overlap> overlaps = new TreeMap<>();
    Map<String, List<Sense>> byLemma = new TreeMap<>();
    lexicon
        .senses()
        .forEach(s -> byLemma.computeIfAbsent(s.lemma(), l -> new ArrayList<>()).add(s));
    for (List<Sense> senses : byLemma.values()) {
      for (int i = 0; i < senses.size(); i++) {
        for (int j = i + 1; j < senses.size(); j++) {
          Overlap pair = new Overlap(senses.get(i), senses.get(j));
          if (pair.isAmbiguous()) {
            overlaps.putIfAbsent(pair.one.iri() + " " + pair.other.iri(), pair);
          }
        }
      }
    }
    return List.copyOf(overlaps.values());
  }

  private boolean isAmbiguous() {
    return !one.iri().equals(other.iri())
        && one.pos() == other.pos()
        && one.effect() == other.effect()
        && one.reflexive() == other.reflexive()
        && one.onlyNegated() == other.onlyNegated()
        && one.onlyAhead() == other.onlyAhead()
        && one.required().equals(other.required())
        && meet(one.fixed(), other.fixed())
        && one.required().stream().allMatch(role -> meet(slots(one, role), slots(other, role)))
        && EnumSet.allOf(Role.class).stream().allMatch(this::sameConditions);
  }

  /** No filler of the role can show which of the two is meant. */
  private boolean sameConditions(Role role) {
    Set<String> kinds = one.kinds().getOrDefault(role, Set.of());
    Set<String> nouns = one.nouns().getOrDefault(role, Set.of());
    Set<String> otherKinds = other.kinds().getOrDefault(role, Set.of());
    Set<String> otherNouns = other.nouns().getOrDefault(role, Set.of());
    boolean free = kinds.isEmpty() && nouns.isEmpty();
    boolean otherFree = otherKinds.isEmpty() && otherNouns.isEmpty();
    return free && otherFree
        || !Collections.disjoint(kinds, otherKinds)
        || !Collections.disjoint(nouns, otherNouns);
  }

  private static Set<String> slots(Sense sense, Role role) {
    Set<String> slots = new TreeSet<>();
    sense.bindings().stream()
        .filter(b -> b.role() == role)
        .forEach(b -> slots.add(b.slot().kind() + " " + b.slot().preposition()));
    return slots;
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.isEmpty() && other.isEmpty() || !Collections.disjoint(one, other);
  }
}
