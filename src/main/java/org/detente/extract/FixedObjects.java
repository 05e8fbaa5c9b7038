package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Span;

/** What a claim is about where only the fixed noun of its verb says it: "struck a deal". */
final class FixedObjects {

  private FixedObjects() {}

  /** The words, empty where the fixed noun says nothing of the kind. */
  static Optional<Span> of(Scene scene, Fit fit, EventType type) {
    Optional<Phrase> fixed = fit.fixed();
    Optional<Span> mandate = fixed.flatMap(f -> mandate(scene, f));
    if (mandate.isPresent()) {
      return mandate;
    }
    if (type == EventType.THREAT || type == EventType.DEMAND) {
      return fixed.map(f -> isOpener(scene, f) ? asked(scene, f) : threatened(scene, f));
    }
    if (type == EventType.POSITION) {
      return fixed.flatMap(f -> said(scene, f));
    }
    return type == EventType.AGREEMENT
        ? fixed
            .filter(f -> scene.head(f).pos() == Pos.NOUN)
            .map(f -> ObjectWords.ofAccord(scene, f))
            .filter(w -> w.length() > scene.core(fixed.get()).length())
        : Optional.empty();
  }

  /** "se dit toujours ouverte au dialogue": a participle with what it takes. */
  private static Optional<Span> said(Scene scene, Phrase fixed) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.PARTICIPLE && c.verb().first() == fixed.first())
        .filter(c -> !c.obliques().isEmpty() && fixed.first() == fixed.last())
        .findFirst()
        .map(c -> ClauseWords.extent(scene, c));
  }

  private static boolean isOpener(Scene scene, Phrase fixed) {
    return scene.head(fixed).pos() == Pos.ADP || scene.head(fixed).pos() == Pos.PART;
  }

  /** "vowed to pay it back": the infinitive that the fixed word only opens. */
  private static Span asked(Scene scene, Phrase opener) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.verb().first() == opener.last() + 1)
        .findFirst()
        .map(c -> ClauseWords.extent(scene, c))
        .orElseGet(() -> scene.core(opener));
  }

  /** "reserves the right to revise its planning": what one may do, where it is told. */
  private static Span threatened(Scene scene, Phrase fixed) {
    Phrase noun = whole(scene, fixed);
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.INFINITIVE && noun != fixed)
        .filter(c -> c.verb().first() > noun.head() && c.verb().first() - noun.head() <= 2)
        .findFirst()
        .map(c -> ClauseWords.extent(scene, c))
        .orElseGet(() -> scene.core(noun));
  }

  /** "the right to respond": the phrase that a fixed word only opens. */
  private static Phrase whole(Scene scene, Phrase fixed) {
    return scene.sentence().phrases().stream()
        .filter(p -> p.first() == fixed.first() && p.head() > fixed.head())
        .findFirst()
        .orElse(fixed);
  }

  /** "a donné des instructions pour que ces propositions soient étudiées". */
  private static boolean isWanted(Scene scene, Clause clause, Phrase fixed) {
    int opener = fixed.extent() + 1;
    return clause.link() == Clause.Link.ADVERBIAL
        && clause.verb().first() > opener
        && clause.subjects().stream().allMatch(s -> s.first() - opener <= 2 && s.first() > opener)
        && scene.grammar().is(WordClass.WISHED_OPENER, clause.marker());
  }

  /** "le mandat pour reprendre des contacts": the fixed noun with the infinitive on it. */
  static Optional<Span> mandate(Scene scene, Phrase fixed) {
    return scene.sentence().clauses().stream()
        .filter(
            c ->
                isWanted(scene, c, fixed)
                    || c.link() == Clause.Link.INFINITIVE
                        && c.noun().filter(n -> n.head() == fixed.head()).isPresent())
        .findFirst()
        .map(
            c ->
                fixed.isBare()
                    ? scene.core(fixed).cover(ClauseWords.extent(scene, c))
                    : ClauseWords.extent(scene, c));
  }
}
