package org.detente.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Modality;

/** Whether an event noun tells what has happened, what is to come, or what is only thought of. */
final class NounMood {

  private NounMood() {}

  /** "2023 - Accession of Finland to NATO": all that is told under a day. */
  static boolean isItem(Scene scene, Phrase phrase) {
    int mark = phrase.first() - 1;
    return mark > 0
        && scene.owner(phrase).isEmpty()
        && scene.token(0).pos() == Pos.TIME
        && IntStream.rangeClosed(1, mark).allMatch(i -> scene.token(i).pos() == Pos.PUNCT);
  }

  /** "A summit is not on the calendar": of an encounter denied in the present, none is planned. */
  static boolean isOffCalendar(Scene scene, Phrase phrase, EventType type) {
    return type.family() == EventType.Family.CONTACT
        && scene
            .owner(phrase)
            .filter(c -> c.subjects().contains(phrase) && c.verb().negated())
            .filter(c -> c.verb().tense() == Morph.Tense.PRESENT && !c.verb().perfect())
            .isPresent();
  }

  /** "Les ministres tiendront un dialogue, suivi d'une réunion du Conseil": of what will be. */
  static boolean isAhead(Scene scene, Phrase phrase, EventType type) {
    boolean past = scene.governs(WordClass.AFTER, phrase) || scene.governs(WordClass.CAUSE, phrase);
    if (type == EventType.DEPLOYMENT && Ahead.isToBeSettled(scene, phrase)) {
      return true;
    }
    if (Hedges.isAnswer(scene, phrase) || Ahead.isScheduled(scene, phrase)) {
      return true;
    }
    if (type == EventType.EXERCISE && isYetToSit(scene, phrase)) {
      return true;
    }
    if (type == EventType.MEETING
        && (isYetToSit(scene, phrase)
            || isBefore(scene, phrase)
            || isBehind(scene, phrase)
            || Goings.lead(scene, phrase)
            || isHeadline(scene, phrase))) {
      return true;
    }
    return (type == EventType.MEETING || type == EventType.EXERCISE)
        && !past
        && scene
            .owner(scene.outermost(phrase))
            .map(c -> c.verb().isFinite() ? c : c.finite())
            .filter(c -> Mood.isFuture(c.verb()) || Ahead.isMeant(c.verb()))
            .isPresent();
  }

  /** "выступит накануне заседания", "встретиться до саммита": a sitting that lies ahead. */
  private static boolean isBefore(Scene scene, Phrase phrase) {
    return scene.governs(WordClass.BEFORE, phrase)
        && scene
            .owner(phrase)
            .filter(c -> c.verb().form() == Morph.Form.INFINITIVE || isNotYet(c.finite().verb()))
            .isPresent();
  }

  private static boolean isNotYet(VerbGroup verb) {
    return verb.isFinite() && verb.tense() != Morph.Tense.PAST && !verb.perfect();
  }

  /**
   * "Others will be held after the conference", "может быть пересмотрено по итогам встречи": what
   * comes after or in it is to come, so it may be.
   */
  private static boolean isBehind(Scene scene, Phrase phrase) {
    return (scene.governs(WordClass.AFTER, phrase) || scene.governs(WordClass.DURING, phrase))
        && scene
            .owner(phrase)
            .filter(c -> c.verb().isFinite() && (Mood.isFuture(c.verb()) || mayBe(c.verb())))
            .filter(c -> c.verb().head() < phrase.first())
            .isPresent();
  }

  /** "может изменить курс после встречи". */
  private static boolean mayBe(VerbGroup verb) {
    return verb.tense() == Morph.Tense.PRESENT
        && !verb.perfect()
        && verb.modals().contains(VerbGroup.Modal.POSSIBILITY);
  }

  /** "Lisbon summit to discuss missile defence": of a headline's infinitive. */
  private static boolean isHeadline(Scene scene, Phrase phrase) {
    return scene.sentence().clauses().stream()
        .filter(Doers::isHeadline)
        .anyMatch(c -> c.noun().filter(n -> n == phrase).isPresent());
  }

  /** "d'un sommet qui doit entériner", "an exercise which is set to begin in February". */
  private static boolean isYetToSit(Scene scene, Phrase phrase) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE)
        .filter(
            c ->
                c.noun().filter(n -> n == phrase || scene.below(phrase).contains(n)).isPresent()
                    && c.subjects().stream()
                        .anyMatch(s -> s == phrase || scene.below(phrase).contains(s)))
        .map(Clause::verb)
        .anyMatch(
            v ->
                Mood.isFuture(v)
                    || Ahead.isMeant(v)
                    || v.modals().contains(VerbGroup.Modal.DUTY)
                        && v.tense() == Morph.Tense.PRESENT);
  }

  /**
   * "une future réunion", "в преддверии саммита", "pour la reprise", "la préparation d'une
   * réunion".
   */
  static boolean isToCome(Scene scene, Phrase phrase) {
    return scene.governs(WordClass.PURPOSE, phrase)
            && !isBlamed(scene, phrase)
            && !isHeldThen(scene, phrase)
        || has(scene, phrase, WordClass.UPCOMING)
        || scene.governs(WordClass.UPCOMING, phrase)
        || isProspect(scene, phrase);
  }

  /** "voted for the suspension": what a verb hands on with "for" is no purpose of it. */
  static boolean isToCome(Scene scene, Phrase phrase, Sense by) {
    boolean content =
        by.effect() == Sense.Effect.TRANSMISSION
            && by.modality().filter(m -> m == Modality.ACTUAL).isPresent()
            && scene.governs(WordClass.PURPOSE, phrase);
    return !by.isPossible() && !content && isToCome(scene, phrase);
  }

  /** "joined their counterpart for a meeting": it was held then and there. */
  static boolean isHeldThen(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.ENCOUNTER, scene.head(phrase).lemma())
        && scene
            .owner(phrase)
            .filter(c -> scene.grammar().is(WordClass.JOINING, c.verb().lemma()))
            .filter(c -> c.verb().isFinite() && c.verb().modals().isEmpty())
            .filter(c -> c.verb().tense() == Morph.Tense.PAST)
            .isPresent();
  }

  /** "a vilipendé la Russie pour le renforcement de son dispositif": it has come about. */
  private static boolean isBlamed(Scene scene, Phrase phrase) {
    return scene
        .owner(phrase)
        .filter(c -> scene.grammar().is(WordClass.REACTION, c.verb().lemma()))
        .isPresent();
  }

  /** "la date, le lieu et l'ordre du jour d'une réunion": one of those it hangs on. */
  private static boolean isProspect(Scene scene, Phrase phrase) {
    Optional<Phrase> host = scene.host(phrase);
    for (int steps = 0; host.isPresent() && steps < 4; steps++) {
      Phrase here = host.get();
      boolean listed =
          scene.sentence().phrases().stream()
              .filter(p -> p.conjuncts().contains(here))
              .anyMatch(p -> scene.grammar().is(WordClass.PROSPECT, scene.head(p).lemma()));
      boolean where =
          steps == 0
              && scene.governs(WordClass.WHERE, phrase)
              && !scene.governs(WordClass.DATIVE, phrase);
      if (listed
          || steps == 0
              && !where
              && scene.grammar().is(WordClass.PROSPECT, scene.head(here).lemma())) {
        return true;
      }
      host = scene.host(here);
    }
    return false;
  }

  /** "нет планов по назначению постпреда": of what there are no plans for. */
  static boolean isUnplanned(Scene scene, Phrase phrase) {
    return scene
        .host(phrase)
        .filter(h -> scene.grammar().is(WordClass.PROSPECT, scene.head(h).lemma()))
        .flatMap(scene::owner)
        .filter(
            c ->
                c.verb().negated()
                    && scene.grammar().is(WordClass.PASSIVE_AUXILIARY, c.verb().lemma()))
        .isPresent();
  }

  /** "having travelled to Washington for the summit": for what one came was held. */
  static boolean isAttended(Scene scene, Phrase phrase, EventType type) {
    return type == EventType.MEETING
        && scene.governs(WordClass.PURPOSE, phrase)
        && !has(scene, phrase, WordClass.UPCOMING)
        && scene
            .owner(scene.outermost(phrase))
            .map(Clause::verb)
            .filter(v -> v.perfect() || v.tense() == Morph.Tense.PAST)
            .filter(v -> v.voice() != VerbGroup.Voice.PASSIVE)
            .isPresent();
  }

  /** "in retaliation for the expulsion": what is answered has happened. */
  static boolean isReason(EventType type) {
    return type == EventType.ACCREDITATION_WITHDRAWAL || type == EventType.CONFLICT;
  }

  /** A word of the phrase is of the class. */
  static boolean has(Scene scene, Phrase phrase, WordClass kind) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (scene.grammar().is(kind, scene.token(i).lemma())
          || scene.grammar().is(kind, scene.token(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
