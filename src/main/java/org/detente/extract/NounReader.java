package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;

/** Reads event nouns: those that verbs hand on, and those that no verb has used. */
final class NounReader {

  private final FrameMatcher matcher;
  private final Ledger ledger;

  NounReader(FrameMatcher matcher, Ledger ledger) {
    this.matcher = matcher;
    this.ledger = ledger;
  }

  /** The event noun of a phrase: its head, or what a transparent head governs. */
  Optional<Fit> eventNoun(Scene scene, Phrase phrase) {
    Optional<Fit> own = matcher.noun(scene, phrase).stream().findFirst();
    if (own.isPresent()) {
      return own;
    }
    return Stream.concat(
            phrase.complements().stream().filter(c -> scene.governs(WordClass.GENITIVE, c)),
            matcher.content(scene, phrase).stream())
        .flatMap(c -> matcher.noun(scene, c).stream())
        .filter(f -> f.sense().type().filter(t -> t == EventType.ACCESSION).isEmpty())
        .findFirst();
  }

  /**
   * "les négociations sur les garanties, qui ont eu lieu": what happens is an event, not a thing.
   */
  Optional<Fit> nearest(Scene scene, Phrase phrase) {
    if (scene.grammar().is(WordClass.OWN_SUBJECT, scene.head(phrase).lower())) {
      return spokenOf(scene, phrase);
    }
    Optional<Phrase> at = Optional.of(phrase);
    while (at.isPresent()) {
      Optional<Fit> fit = eventNoun(scene, at.get());
      if (fit.isPresent()) {
        return fit;
      }
      at = scene.host(at.get());
    }
    return Optional.empty();
  }

  /** "une rencontre, mais il n'exclut pas qu'elle se tienne": the event named before. */
  private Optional<Fit> spokenOf(Scene scene, Phrase pronoun) {
    Optional<Fit> found = Optional.empty();
    for (Phrase phrase : scene.sentence().phrases()) {
      boolean agrees =
          phrase.last() < pronoun.first()
              && Agreement.of(scene, phrase).agrees(scene.head(pronoun).morph());
      Optional<Fit> fit = agrees ? eventNoun(scene, phrase) : Optional.empty();
      if (fit.isPresent()) {
        found = fit;
      }
    }
    return found;
  }

  /** What somebody is said to ask, to wonder or to advise. */
  boolean isUntold(Scene scene, Clause content) {
    return isContent(scene, content)
        || Conjectures.isAsked(scene, content)
        || Owed.isAdvised(scene, content);
  }

  /** "la menace russe de quitter le traité": the infinitive on a noun of asking or threatening. */
  boolean isContent(Scene scene, Clause clause) {
    Optional<Phrase> that =
        scene.sentence().phrases().stream()
            .filter(p -> ObjectWords.isThat(scene, clause, p))
            .findFirst();
    return (that.isPresent() || ObjectWords.isOnNoun(scene, clause))
        && that.or(clause::noun)
            .or(() -> invitation(scene, clause))
            .flatMap(n -> matcher.noun(scene, n).stream().findFirst())
            .flatMap(f -> f.sense().type())
            .filter(
                t ->
                    t.family() == EventType.Family.SPEECH_ACT && t != EventType.DECISION
                        || t == EventType.INVITATION
                        || t == EventType.PROPOSAL)
            .isPresent();
  }

  /** "о приглашении Черногории присоединиться": right behind who is named on the noun. */
  private static Optional<Phrase> invitation(Scene scene, Clause infinitive) {
    return scene.sentence().phrases().stream()
        .filter(p -> p.complements().stream().anyMatch(c -> isBehind(scene, infinitive, c)))
        .findFirst();
  }

  private static boolean isBehind(Scene scene, Clause infinitive, Phrase complement) {
    return scene.governs(WordClass.GENITIVE, complement)
        && scene.name(complement.head()).isPresent()
        && infinitive.verb().first() == complement.extent() + 1;
  }

  void read(Scene scene, Phrase phrase) {
    Optional<Fit> best = matcher.noun(scene, phrase).stream().findFirst();
    if (best.isEmpty()
        || Ideas.isMere(scene, phrase)
        || isProspect(scene, phrase, best.get())
        || new Infinitives(scene, matcher).isSought(phrase, best.get().sense().type().orElseThrow())
        || new Weighed(scene, matcher).has(phrase, best.get().sense().type().orElseThrow())) {
      return;
    }
    Fit fit = best.get();
    if (ledger.nearest.isEmpty()) {
      ledger.nearest = Optional.of(fit.sense());
    }
    boolean known =
        fit.roles().values().stream()
                .flatMap(List::stream)
                .anyMatch(f -> f.mention().entity().isPresent())
            || scene.below(phrase).stream().anyMatch(p -> scene.name(p.head()).isPresent())
            || scene.below(phrase).stream().anyMatch(p -> matcher.conditions().isOfSide(scene, p));
    EventType type = fit.sense().type().orElseThrow();
    boolean both = type == EventType.RELATIONS_CHANGE && isOfBothSides(scene, fit);
    if (!known && !both
        || scene.owner(scene.outermost(phrase)).filter(ledger.silent::contains).isPresent()) {
      return;
    }
    for (Draft draft : Drafting.of(scene, fit, type, scene.core(phrase))) {
      draft.negative |= Mood.isDenied(scene, phrase) || NounMood.isUnplanned(scene, phrase);
      draft.modality =
          fit.sense()
              .modality()
              .orElse(
                  Habits.isMeans(scene, phrase, type)
                      ? Modality.POSSIBLE
                      : NounMood.isToCome(scene, phrase)
                                  && !NounMood.isReason(type)
                                  && !NounMood.isAttended(scene, phrase, type)
                              || NounMood.isOffCalendar(scene, phrase, type)
                              || NounMood.isAhead(scene, phrase, type)
                          ? Modality.PLANNED
                          : Modality.ACTUAL);
      if (draft.agents.isEmpty()) {
        draft.agents.addAll(decreers(scene, phrase));
      }
      draft.traits.add(Trait.BARE_NOUN);
      ledger.add(draft);
    }
    ledger.useAlone(scene, phrase);
  }

  /** "the moratorium decreed by Moscow": who does what a participle hands on. */
  private List<Mention> decreers(Scene scene, Phrase phrase) {
    List<Phrase> parts = new ArrayList<>(scene.below(phrase));
    parts.add(phrase);
    return parts.stream()
        .flatMap(p -> participles(scene, p))
        .flatMap(c -> matcher.verb(scene, c).stream())
        .filter(
            f ->
                f.sense().effect() == Sense.Effect.TRANSMISSION
                    || f.sense().effect() == Sense.Effect.OCCURRENCE)
        .flatMap(f -> f.role(Role.AGENT).stream())
        .map(Fit.Filler::mention)
        .filter(m -> m.entity().isPresent())
        .distinct()
        .toList();
  }

  /** "decreed by Moscow" behind the noun, "предпринятой альянсом" before it. */
  private static Stream<Clause> participles(Scene scene, Phrase phrase) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.PARTICIPLE)
        .filter(c -> phrase.participles().contains(c) || c.noun().equals(Optional.of(phrase)))
        .filter(c -> !isAsTold(scene, c));
  }

  /** "our dialogue, as agreed by the allies": what was agreed is all that is said. */
  private static boolean isAsTold(Scene scene, Clause participle) {
    int before = participle.verb().first() - 1;
    return before >= 0 && scene.grammar().is(WordClass.AS, scene.token(before).lower());
  }

  /** "ouvrir ses exercices aux observateurs": those that one holds as a rule. */
  private static boolean isUsual(Scene scene, Phrase phrase, Fit fit) {
    return fit.sense().type().filter(t -> t == EventType.EXERCISE).isPresent()
        && scene.isPossessive(phrase.first())
        && scene
            .owner(phrase)
            .filter(c -> c.link() == Clause.Link.INFINITIVE && c.times().isEmpty())
            .isPresent();
  }

  /** "L'adhésion de l'Ukraine constitue une ligne rouge": told of as a subject, it has not come. */
  private static boolean isProspect(Scene scene, Phrase phrase, Fit fit) {
    EventType told = fit.sense().type().orElseThrow();
    boolean war = told == EventType.CONFLICT && NounMood.isToCome(scene, phrase);
    boolean able = told == EventType.COOPERATION && Habits.isOnlyAble(scene, phrase);
    if (isUsual(scene, phrase, fit) || war || able || Conjectures.isCase(scene, phrase, told)) {
      return true;
    }
    return told == EventType.ACCESSION && !isDone(scene, phrase);
  }

  /**
   * "après l'adhésion de la Finlande", "L'adhésion a eu lieu", "a salué l'adhésion"; of one that is
   * refused, asked for or under way nobody says that it has come.
   */
  private static boolean isDone(Scene scene, Phrase phrase) {
    Phrase outermost = scene.outermost(phrase);
    Optional<Clause> owner = scene.owner(outermost);
    boolean past =
        owner
            .map(Clause::verb)
            .filter(v -> v.perfect() || v.tense() == Morph.Tense.PAST)
            .isPresent();
    boolean argument =
        outermost == phrase
            && owner
                .filter(
                    c ->
                        c.subjects().contains(phrase)
                            || scene.grammar().is(WordClass.REACTION, c.verb().lemma()))
                .isPresent();
    boolean placed =
        scene.governs(WordClass.AFTER, phrase)
            || scene.governs(WordClass.CAUSE, phrase)
            || scene.governs(WordClass.DURING, phrase)
            || scene.governs(WordClass.SINCE, phrase);
    return placed || past && argument || NounMood.isItem(scene, phrase);
  }

  /** "la détérioration des relations": of those that the text speaks of. */
  private static boolean isOfBothSides(Scene scene, Fit fit) {
    return fit.role(Role.OBJECT).stream()
        .flatMap(f -> f.phrase().stream())
        .anyMatch(p -> p.last() == p.head() && scene.below(p).isEmpty());
  }
}
