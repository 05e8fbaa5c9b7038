package org.detente.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Sense;
import org.detente.model.Claim;
import org.detente.model.Passage;
import org.detente.model.Reading;

/** Which senses of a lexicon the articles that were read had a use for. */
public final class Usage {

  private final Set<String> words = new TreeSet<>();
  private final Set<String> rules = new TreeSet<>();

  /**
   * Counts one article in.
   *
   * @param extractor that read it
   */
  public void add(Extractor extractor, Reading reading) {
    reading.claims().stream().map(Claim::rule).forEach(rules::add);
    reading.passages().stream().map(Passage::rule).forEach(r -> r.ifPresent(rules::add));
    words.addAll(extractor.lemmas(reading.article()));
  }

  /** Senses none of whose lemmas stands in any article, each once. */
  public List<Sense> unmet(Lexicon lexicon) {
    Set<String> met = new TreeSet<>();
    lexicon.senses().stream().filter(s -> words.contains(s.lemma())).forEach(s -> met.add(s.iri()));
    return once(lexicon).stream().filter(s -> !met.contains(s.iri())).toList();
  }

  /**
   * Senses of events that never read a sentence nor came nearest to one, although their word stands
   * in the articles, each once.
   */
  public List<Sense> unread(Lexicon lexicon) {
    Set<String> unmet = new TreeSet<>(unmet(lexicon).stream().map(Sense::iri).toList());
    return once(lexicon).stream()
        .filter(s -> s.effect() == Sense.Effect.EVENT && !unmet.contains(s.iri()))
        .filter(s -> !rules.contains(s.iri()))
        .toList();
  }

  private static List<Sense> once(Lexicon lexicon) {
    Set<String> seen = new TreeSet<>();
    return lexicon.senses().stream().filter(s -> seen.add(s.iri())).toList();
  }
}
