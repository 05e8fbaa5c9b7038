package org.detente.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Function words of one language: closed lists that the chunker and clause builder consult. They
 * are data (Turtle), handed in.
 *
 * @param compoundPrepositions word sequences that act as one preposition, longest first, each with
 *     "de" and "à" for their contracted forms ("auprès de")
 * @param subordinators conjunctions that open a clause ("lorsque", "alors que")
 * @param modals lemmas that take a bare infinitive ("devoir", "pouvoir", "aller")
 * @param semiAuxiliaries lemmas that take a preposition and infinitive and add only aspect
 *     ("essayer de", "commencer à")
 * @param essive lemmas that form compound tenses with "être" in the active ("aller", "venir")
 * @param copulas lemmas that take a predicate ("être", "devenir", "rester")
 * @param negators words that negate with or without "ne" ("pas", "plus", "jamais", "aucun")
 * @param quotatives lemmas that put their subject after a quotation ("a indiqué l'interlocuteur")
 * @param presentatives lemmas whose subject commonly stands after them ("reste une inconnue")
 * @param addresses forms of address before a name ("M.", "Mme")
 * @param adverbs adverbs of several words ("d\'abord", "au préalable")
 */
public record Grammar(
    List<List<String>> compoundPrepositions,
    Set<String> subordinators,
    Set<String> modals,
    Set<String> semiAuxiliaries,
    Set<String> essive,
    Set<String> copulas,
    Set<String> negators,
    Set<String> quotatives,
    Set<String> presentatives,
    Set<String> addresses,
    Set<String> adverbs) {

  /**
   * From labelled lists.
   *
   * @param words list name ({@code compound-preposition}, {@code subordinator}, {@code modal},
   *     {@code semi-auxiliary}, {@code essive}, {@code copula}, {@code negator}, {@code quotative},
   *     {@code presentative}, {@code address}, {@code compound-adverb}) to its words
   */
  public static Grammar of(Map<String, ? extends Iterable<String>> words) {
    Map<String, Set<String>> sets = new TreeMap<>();
    words.forEach(
        (name, list) -> list.forEach(w -> sets.computeIfAbsent(name, k -> new TreeSet<>()).add(w)));
    List<List<String>> compounds =
        sets.getOrDefault("compound-preposition", Set.of()).stream()
            .map(w -> List.of(w.split(" ")))
            .sorted((a, b) -> b.size() - a.size())
            .toList();
    return new Grammar(
        compounds,
        sets.getOrDefault("subordinator", Set.of()),
        sets.getOrDefault("modal", Set.of()),
        sets.getOrDefault("semi-auxiliary", Set.of()),
        sets.getOrDefault("essive", Set.of()),
        sets.getOrDefault("copula", Set.of()),
        sets.getOrDefault("negator", Set.of()),
        sets.getOrDefault("quotative", Set.of()),
        sets.getOrDefault("presentative", Set.of()),
        sets.getOrDefault("address", Set.of()),
        sets.getOrDefault("compound-adverb", Set.of()));
  }
}
