package org.detente.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The lexicon of one language: senses by lemma, compiled from OntoLex-Lemon with synsem frames (<a
 * href="https://www.w3.org/2016/05/ontolex/">W3C Community Report, May 2016</a>).
 */
public final class Lexicon {

  /** Namespace of the lexicon's own terms, prefix {@code lx:}. */
  public static final String NAMESPACE = "https://w3id.org/detente/lexicon/ns#";

  private static final IRI SENSE = Values.iri("http://www.w3.org/ns/lemon/ontolex#", "sense");

  private final Map<String, List<Sense>> byLemma = new LinkedHashMap<>();

  private Lexicon(List<Sense> senses) {
    senses.stream()
        .sorted(Comparator.comparing(Sense::lemma).thenComparing(Sense::iri))
        .forEach(s -> byLemma.computeIfAbsent(s.lemma(), lemma -> new ArrayList<>()).add(s));
  }

  /**
   * The entries of {@code model}, which holds the entries' file and the maps they refer to.
   *
   * @throws org.detente.model.Fault BAD_LEXICON when an entry lacks a part or names an unknown term
   */
  public static Lexicon of(Model model) {
    List<Sense> senses = new ArrayList<>();
    SenseReader reader = new SenseReader(model);
    for (Statement statement : model.filter(null, SENSE, null)) {
      senses.addAll(reader.read(statement.getSubject(), (Resource) statement.getObject()));
    }
    return new Lexicon(senses);
  }

  /** Senses of a lemma, in order of their IRIs; empty when there are none. */
  public List<Sense> senses(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /** True when a sense of {@code lemma} takes a phrase with {@code preposition}. */
  public boolean governs(String lemma, String preposition) {
    return senses(lemma).stream()
        .flatMap(sense -> sense.bindings().stream())
        .anyMatch(binding -> binding.slot().preposition().equals(preposition));
  }

  /**
   * True when {@code lemma} is a verb of happening or acting none of whose senses takes an object.
   */
  public boolean isIntransitive(String lemma) {
    List<Sense> senses = senses(lemma);
    return !senses.isEmpty()
        && senses.stream()
            .allMatch(
                s ->
                    s.pos() == Sense.PartOfSpeech.VERB
                        && s.effect() != Sense.Effect.ATTRIBUTION
                        && s.bindings().stream()
                            .noneMatch(b -> b.slot().kind() == Slot.Kind.DIRECT_OBJECT));
  }

  /** Every sense, by lemma, then by IRI. */
  public List<Sense> senses() {
    return byLemma.values().stream().flatMap(List::stream).toList();
  }
}
