package org.detente.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Morph.Tense;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
import org.detente.model.EventType;

/**
 * Event nouns of what is only weighed, needed or said to be something, or inside another event: of
 * "l'OTAN étudie l'envoi de troupes", "le retrait est une condition", "la reprise des réunions"
 * neither troops were sent or withdrawn nor a meeting held.
 */
record Weighed(Scene scene, FrameMatcher matcher) {

  /**
   * What, weighed or called something, has not come about; a war goes on while one speaks of it.
   */
  private static final Set<EventType> IDEAS =
      EnumSet.of(
          EventType.DEPLOYMENT,
          EventType.ACCESSION,
          EventType.OPENING,
          EventType.ESTABLISHMENT,
          EventType.RESUMPTION,
          EventType.SUSPENSION,
          EventType.TREATY_WITHDRAWAL);

  /** What stops or goes on again, whose sittings are not told by it. */
  private static final Set<EventType> TURNS =
      EnumSet.of(
          EventType.RESUMPTION,
          EventType.SUSPENSION,
          EventType.CANCELLATION,
          EventType.POSTPONEMENT);

  /** True for a noun of {@code type} that nobody tells as happened. */
  boolean has(Phrase noun, EventType type) {
    Phrase outermost = scene.outermost(noun);
    Optional<Clause> owner = scene.owner(outermost);
    boolean idea = IDEAS.contains(type) || Conjectures.isAny(scene, noun);
    return idea && owner.filter(c -> weighs(c, outermost)).isPresent()
        || owner.filter(c -> isCalled(c, outermost, IDEAS.contains(type))).isPresent()
        || owner.filter(c -> isOpen(c, outermost, noun, type)).isPresent()
        || owner.filter(c -> isAnswered(c, outermost)).isPresent()
        || isInside(noun, type);
  }

  /** "will respond to the exercise": told as what is answered, and when it is nobody says. */
  private boolean isAnswered(Clause clause, Phrase noun) {
    return !scene.grammar().all(WordClass.OWNER).isEmpty()
        && scene.grammar().is(WordClass.ANSWERING, clause.verb().lemma())
        && (Mood.isFuture(clause.verb()) || clause.verb().modals().contains(VerbGroup.Modal.DUTY))
        && clause.obliques().contains(noun)
        && noun.first() > clause.verb().last();
  }

  /** "anything which could drag them into direct conflict": one of a kind, of what only may be. */
  private boolean isOpen(Clause clause, Phrase outermost, Phrase noun, EventType type) {
    boolean kind = Conjectures.isAny(scene, noun) || isBare(noun);
    boolean before =
        Stream.of(noun, outermost)
            .anyMatch(
                p ->
                    scene.governs(WordClass.AFTER, p)
                        || scene.governs(WordClass.CAUSE, p)
                        || scene.governs(WordClass.RESPONSE, p)
                        || scene.governs(WordClass.DURING, p)
                        || scene.governs(WordClass.SINCE, p));
    return type.family() == EventType.Family.FORCE
        && kind
        && !before
        && !clause.subjects().contains(outermost)
        && clause.verb().isFinite()
        && !Mood.isFutureInPast(clause)
        && (clause.verb().tense() == Tense.CONDITIONAL
            || clause.verb().modals().contains(VerbGroup.Modal.POSSIBILITY));
  }

  /** "direct conflict with Moscow": without article or owner, where a language has both. */
  private boolean isBare(Phrase noun) {
    return !scene.grammar().all(WordClass.OWNER).isEmpty()
        && IntStream.range(noun.first(), noun.head())
            .mapToObj(scene::token)
            .allMatch(t -> t.pos() == Pos.ADJ && Character.isLowerCase(t.form().charAt(0)))
        && noun.complements().stream().noneMatch(c -> scene.governs(WordClass.OWNER, c));
  }

  /** "étudie l'envoi", "The opening was raised", "veut empêcher une invasion". */
  private boolean weighs(Clause clause, Phrase noun) {
    return (clause.objects().contains(noun)
            || clause.verb().voice() == VerbGroup.Voice.PASSIVE && clause.subjects().contains(noun))
        && scene.grammar().is(WordClass.CONTEMPLATING, clause.verb().lemma());
  }

  /** "had discussed sending", "spoke positively about resuming": but for adverbs and its opener. */
  static boolean isRightBehind(Scene scene, Clause governor, Clause gerund) {
    int from = governor.verb().last() + 1;
    return gerund.verb().first() - from < 2
        || gerund.verb().first() > from
            && IntStream.range(from, gerund.verb().first())
                .mapToObj(i -> scene.token(i).pos())
                .allMatch(p -> p == Pos.ADV || p == Pos.ADP);
  }

  /** "Une réunion est nécessaire"; "Le retrait est une condition". */
  private boolean isCalled(Clause clause, Phrase noun, boolean idea) {
    boolean now =
        clause.subjects().contains(noun)
            && scene.grammar().is(WordClass.PASSIVE_AUXILIARY, clause.verb().lemma())
            && scene.grammar().is(WordClass.COPULA, clause.verb().lemma())
            && clause.verb().tense() == Tense.PRESENT
            && !clause.verb().perfect()
            && !clause.verb().negated();
    int after = clause.verb().last() + 1;
    boolean needed =
        after < scene.sentence().tokens().size()
            && scene.grammar().is(WordClass.NEEDED, scene.token(after).lemma());
    return now && (needed || idea && !clause.objects().isEmpty());
  }

  /**
   * "favorable à la reprise des réunions", "о приостановке проведения заседаний": sittings that
   * stop or go on are not held by that.
   */
  private boolean isInside(Phrase noun, EventType type) {
    Phrase at = noun;
    while (type.family() == EventType.Family.CONTACT && scene.governs(WordClass.GENITIVE, at)) {
      Optional<Phrase> host = scene.host(at);
      if (host.isEmpty()) {
        return false;
      }
      at = host.get();
      if (matcher.noun(scene, at).stream()
          .findFirst()
          .flatMap(f -> f.sense().type())
          .filter(TURNS::contains)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "attend que Moscou retire", "veut que l'OTAN suspende", not "regrette que l'OTAN ait suspendu":
   * the mood of no fact.
   */
  static boolean isOnlyThought(Scene scene, Clause clause) {
    boolean mood = clause.verb().tense() == Tense.SUBJUNCTIVE;
    return clause.link() == Clause.Link.COMPLEMENT
        && clause
            .governor()
            .filter(g -> !g.verb().negated())
            .map(g -> g.verb().lemma())
            .filter(g -> !scene.grammar().is(WordClass.DENYING, g))
            .filter(
                g ->
                    scene.grammar().is(WordClass.CONTEMPLATING, g)
                        || mood && !scene.grammar().is(WordClass.REACTION, g))
            .isPresent();
  }

  /** "aurait dû poursuivre son travail": what ought to have been was not. */
  static boolean isMissed(Clause clause) {
    return clause.verb().isFinite()
        && clause.verb().perfect()
        && clause.verb().tense() == Tense.CONDITIONAL
        && clause.verb().modals().contains(VerbGroup.Modal.DUTY);
  }
}
