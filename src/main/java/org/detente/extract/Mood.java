package org.detente.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Grammar;
import org.detente.language.Morph.Tense;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup;
import org.detente.language.VerbGroup.Modal;
import org.detente.language.WordClass;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Modality;

/**
 * Modality from tense, modals and what governs a verb (codebook, field {@code modality}). A measure
 * that its author announces is actual though the verb is in the future; a meeting to come is
 * planned.
 */
final class Mood {

  /** Types whose future form announces a measure rather than a day to come. */
  private static final Set<EventType.Family> MEASURES =
      Set.of(EventType.Family.INSTITUTIONAL, EventType.Family.SPEECH_ACT);

  private Mood() {}

  /** The modality of a verb's event, what governs it apart. */
  static Modality of(Clause clause, EventType type) {
    VerbGroup verb = clause.verb();
    boolean conditional = verb.tense() == Tense.CONDITIONAL && !isFutureInPast(clause);
    if (verb.modals().contains(Modal.POSSIBILITY)) {
      return Modality.POSSIBLE;
    }
    if (verb.modals().contains(Modal.DUTY)) {
      return conditional ? Modality.POSSIBLE : Modality.PLANNED;
    }
    if (verb.modals().contains(Modal.INTENTION)) {
      return Modality.PLANNED;
    }
    if (conditional) {
      return verb.modals().isEmpty() ? Modality.REPORTED : Modality.POSSIBLE;
    }
    boolean ahead = isFuture(verb) || isFutureInPast(clause) || Doers.isHeadline(clause);
    boolean founded = type == EventType.ESTABLISHMENT || type == EventType.ACCESSION;
    boolean asked = type == EventType.DEMAND && isFuture(verb);
    boolean undecided = type == EventType.DECISION && isFuture(verb) && !verb.modals().isEmpty();
    if (ahead && (founded || asked || undecided || !isMeasure(type))) {
      return Modality.PLANNED;
    }
    return Modality.ACTUAL;
  }

  static boolean isMeasure(EventType type) {
    return MEASURES.contains(type.family())
        || type == EventType.ACCREDITATION_WITHDRAWAL
        || type == EventType.STAFF_CEILING
        || type == EventType.CANCELLATION
        || type == EventType.POSTPONEMENT;
  }

  /** "a annoncé une réunion", "doit être entériné": what is decided or to be so is to come. */
  static Modality handedOn(Sense by, Clause clause, EventType type) {
    Modality told = by.modality().filter(m -> m != Modality.ACTUAL).orElse(of(clause, type));
    return by.effect() == Sense.Effect.TRANSMISSION ? Ahead.decided(told, type) : told;
  }

  /** "avait annoncé qu'il ne se rendrait pas": what was to come when it was said. */
  static boolean isFutureInPast(Clause clause) {
    return isContent(clause)
        && !SpokenTense.isOfNow(clause)
        && clause.verb().tense() == Tense.CONDITIONAL
        && !clause.verb().perfect()
        && clause.verb().modals().stream().allMatch(m -> m == Modal.FUTURE);
  }

  /** "a précisé que l'Otan augmenterait ses dépenses et déploierait": also what goes on with it. */
  private static boolean isContent(Clause clause) {
    return clause.link() == Clause.Link.COMPLEMENT
        || clause.link() == Clause.Link.COORDINATED
            && clause
                .governor()
                .filter(g -> g.link() == Clause.Link.COMPLEMENT)
                .filter(
                    g ->
                        g.verb().tense() == Tense.CONDITIONAL
                            || g.verb().tense() == Tense.IMPERFECT)
                .isPresent();
  }

  static boolean isFuture(VerbGroup verb) {
    return verb.tense() == Tense.FUTURE
        || verb.modals().contains(Modal.FUTURE) && verb.tense() == Tense.PRESENT;
  }

  /** True for a noun that is denied where it stands: see {@link Denial}. */
  static boolean isDenied(Scene scene, Phrase noun) {
    return Denial.has(scene, noun);
  }

  /**
   * The verb is denied, or what it is about ("has had no contact", "No meeting was held"), or what
   * it hangs on ("no plans to deploy", "sans toucher aux réunions").
   */
  static boolean isDenied(Scene scene, Clause clause) {
    return clause.verb().negated()
        || isNotWho(scene, clause)
        || TakenBack.has(scene, clause)
        || clause.link() == Clause.Link.INFINITIVE
            && (scene.grammar().is(WordClass.WITHOUT, clause.marker())
                || clause.noun().filter(n -> isDenied(scene, n) || isNot(scene, n)).isPresent())
        || Stream.concat(clause.subjects().stream(), clause.objects().stream())
            .anyMatch(p -> isDenied(scene, p));
  }

  /** "It was not NATO that froze the council": who is said not to be the one. */
  private static boolean isNotWho(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.RELATIVE
        && clause
            .governor()
            .filter(g -> g.verb().negated() && !g.verb().perfect())
            .filter(g -> scene.grammar().is(WordClass.COPULA, g.verb().lemma()))
            .filter(g -> clause.noun().filter(g.objects()::contains).isPresent())
            .filter(
                g ->
                    g.subjects().stream()
                        .anyMatch(
                            s ->
                                scene.grammar().is(WordClass.OF_THING, scene.head(s).lower())
                                    || scene.grammar().is(WordClass.THIS, scene.head(s).lower())))
            .isPresent();
  }

  /**
   * "n'est pas question de fermer", "hors de question de fermer": or "n'a pas l'intention": what is
   * not.
   */
  static boolean isNot(Scene scene, Phrase noun) {
    return scene.governs(WordClass.WITHOUT, noun)
        || scene
            .owner(noun)
            .filter(c -> c.objects().contains(noun) && c.verb().negated())
            .map(c -> c.verb().lemma())
            .filter(
                l ->
                    scene.grammar().is(WordClass.PASSIVE_AUXILIARY, l)
                        || scene.grammar().is(WordClass.PERFECT_AUXILIARY, l))
            .isPresent();
  }

  /** "must promise": what somebody ought to do, not "is to promise". */
  static boolean isOnlyDue(Scene scene, Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.isFinite()
        && verb.modals().contains(Modal.DUTY)
        && verb.tense() == Tense.PRESENT
        && IntStream.rangeClosed(verb.first(), verb.head())
            .mapToObj(i -> scene.token(i).lemma())
            .anyMatch(
                l ->
                    scene.grammar().is(WordClass.MODAL, l)
                        && scene.grammar().is(WordClass.MODAL_DUTY, l));
  }

  /** True for what stands under "si …": said of no one. */
  static boolean isHypothetical(Grammar grammar, Clause clause) {
    Optional<Clause> at = Optional.of(clause);
    int steps = 0;
    while (at.isPresent() && steps++ < 8) {
      // What comes of a condition is told of as possible or as held; the condition is not.
      if (at.get().link() == Clause.Link.MAIN) {
        return false;
      }
      if (at.get().link() == Clause.Link.ADVERBIAL
          && grammar.is(WordClass.CONDITION, at.get().marker())) {
        return true;
      }
      at = at.get().governor();
    }
    return false;
  }

  /** The modality of a verb's event with what governs it. */
  static Modality in(Scene scene, Clause clause, EventType type) {
    Modality own = of(clause, type);
    if (clause.link() == Clause.Link.INFINITIVE
        && scene.grammar().is(WordClass.PURPOSE, clause.marker())
        && !Blamed.is(scene, clause)) {
      return Modality.PLANNED;
    }
    if (own == Modality.REPORTED
        && type.family() == EventType.Family.SPEECH_ACT
        && scene.grammar().is(WordClass.WISH, clause.verb().lemma())) {
      // "Moscou aurait souhaité un protocole": politely wished, not said by others.
      return Modality.ACTUAL;
    }
    if (own == Modality.ACTUAL && Permitted.is(scene, clause, type)) {
      return Modality.POSSIBLE;
    }
    if (own == Modality.ACTUAL && Alleged.is(scene, clause)) {
      return Modality.REPORTED;
    }
    if (own == Modality.ACTUAL && Ahead.means(scene, clause).isPresent()) {
      return of(Ahead.means(scene, clause).get(), type);
    }
    if (own != Modality.REPORTED && Conjectures.isConditioned(scene, clause, type)) {
      return Modality.POSSIBLE;
    }
    boolean ahead =
        Ahead.has(scene, clause)
            || isForcedAhead(clause)
            || isInDraft(scene, clause)
            || type == EventType.DEPLOYMENT && Ahead.isOfDecision(scene, clause)
            || Habits.isMeans(scene, clause);
    return own == Modality.ACTUAL && ahead ? Modality.PLANNED : own;
  }

  /** "подпишут декларацию, которая упразднит совет": what a document to come will do. */
  static boolean isInDraft(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.RELATIVE
        && isFuture(clause.verb())
        && clause
            .governor()
            .filter(g -> scene.grammar().is(WordClass.ISSUING, g.verb().lemma()))
            .filter(g -> isFuture(g.verb()))
            .isPresent();
  }

  /** "sera contrainte de prendre des mesures": what somebody will be made to do. */
  private static boolean isForcedAhead(Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        && clause
            .governor()
            .map(Clause::verb)
            .filter(v -> v.voice() == VerbGroup.Voice.PASSIVE && v.isFinite())
            .filter(v -> isFuture(v) || v.tense() == Tense.CONDITIONAL)
            .isPresent();
  }
}
