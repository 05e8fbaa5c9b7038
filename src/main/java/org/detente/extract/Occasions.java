package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.time.Dated;

/** The sitting at which something is done, the paper in which it is said, and their dates. */
final class Occasions {

  private Occasions() {}

  /** "at a meeting in Reykjavik", "lors d'une réunion": on what occasion something is done. */
  static boolean isOne(Scene scene, Phrase phrase) {
    String head = scene.head(phrase).lemma();
    return scene.governs(WordClass.WHERE, phrase)
        ? scene.grammar().is(WordClass.SITTING, head)
            || scene.grammar().is(WordClass.ENCOUNTER, head)
        : scene.governs(WordClass.DURING, phrase);
  }

  /**
   * "At the May session they agreed", "in a statement issued on Monday they asked": what is done at
   * a sitting, or said in a paper, is done that day; "before the session of December", by then.
   */
  static List<Dated> of(Draft draft, Clause clause, ClauseDates dates) {
    Scene scene = draft.scene;
    for (Phrase phrase :
        Stream.concat(clause.obliques().stream(), clause.subjects().stream()).toList()) {
      String led = dates.preposition(phrase);
      boolean at = scene.grammar().is(WordClass.WHERE, led);
      boolean sitting = scene.grammar().is(WordClass.SITTING, scene.head(phrase).lemma()) && at;
      boolean during =
          scene.grammar().is(WordClass.DURING, led) && !scene.grammar().is(WordClass.AFTER, led);
      boolean before = scene.grammar().is(WordClass.BEFORE, led);
      if (phrase == draft.noun.orElse(null)) {
        continue;
      }
      List<Dated> on =
          sitting || during || before
              ? dates.on(phrase).stream().filter(dates::isOfNoun).toList()
              : List.of();
      if (on.isEmpty() && at) {
        on = ofParticiple(scene, phrase, sitting, dates);
      }
      if (!on.isEmpty()) {
        return before ? on.stream().map(Dated::until).toList() : on;
      }
    }
    return List.of();
  }

  /** "leur premier sommet depuis la crise de 2008": the day is that of what came before it. */
  static boolean isOfEarlier(Scene scene, Dated dated, Phrase noun) {
    int before = scene.index(dated.span().start()) - 1;
    return dated.place() == Dated.Place.AFTER_NOUN
        && scene.below(noun).stream()
            .filter(p -> p.last() == before)
            .anyMatch(p -> scene.governs(WordClass.SINCE, p));
  }

  /** When {@code saying} is, or the paper in which it is said was issued. */
  static Optional<Dated> ofSaying(Draft draft, Clause saying, ClauseDates dates) {
    return Stream.concat(dates.of(saying).stream(), of(draft, saying, dates).stream()).findFirst();
  }

  /** "at a meeting held on Monday", "in a letter sent on Monday". */
  private static List<Dated> ofParticiple(
      Scene scene, Phrase phrase, boolean sitting, ClauseDates dates) {
    return phrase.participles().stream()
        .filter(c -> sitting || scene.grammar().is(WordClass.ISSUING, c.verb().lemma()))
        .filter(c -> !c.verb().negated())
        .flatMap(c -> dates.of(c).stream())
        .toList();
  }

  /**
   * "In 2008 it was the allies who stopped it", "it was in 2014 that NATO suspended": of what is
   * pointed out, the clause that points tells when.
   */
  static List<Dated> ofCleft(Scene scene, Clause clause, ClauseDates dates) {
    return clause
        .governor()
        .filter(g -> scene.grammar().is(WordClass.COPULA, g.verb().lemma()))
        .filter(g -> points(scene, g) && isPointedOut(clause, g))
        .map(dates::of)
        .orElse(List.of());
  }

  private static boolean points(Scene scene, Clause clause) {
    return !clause.verb().negated()
        && clause.subjects().size() == 1
        && scene.grammar().is(WordClass.OF_THING, scene.head(clause.subjects().get(0)).lower());
  }

  /** The party that did it, or the date alone. */
  private static boolean isPointedOut(Clause clause, Clause pointing) {
    return clause.link() == Clause.Link.RELATIVE
            && clause.noun().filter(pointing.objects()::contains).isPresent()
        || clause.link() == Clause.Link.COMPLEMENT && pointing.objects().isEmpty();
  }
}
