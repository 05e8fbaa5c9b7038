package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.extract.Fit.Filler;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** Drafts from a fitting sense: one for each object where each is a claim of its own. */
final class Drafting {

  /** Types of which each object is a claim of its own ("a annulé les exercices et les visites"). */
  private static final Set<EventType> ONE_EACH =
      Set.of(
          EventType.SUSPENSION,
          EventType.RESUMPTION,
          EventType.CLOSURE,
          EventType.OPENING,
          EventType.ESTABLISHMENT,
          EventType.DISSOLUTION,
          EventType.CANCELLATION,
          EventType.POSTPONEMENT,
          EventType.ACCESSION,
          EventType.TREATY_WITHDRAWAL,
          EventType.PROPOSAL,
          EventType.DEMAND,
          EventType.APPOINTMENT,
          EventType.COOPERATION);

  private Drafting() {}

  static List<Draft> of(Scene scene, Fit fit, EventType type, Span trigger) {
    List<Draft> drafts = new ArrayList<>();
    List<Filler> objects = ObjectWords.of(scene, fit, type);
    if (objects.isEmpty()
        && !fit.content().isEmpty()
        && type != EventType.ACCREDITATION_WITHDRAWAL) {
      for (Clause item : items(scene, told(scene, fit), type)) {
        Draft draft = draft(scene, fit, type, trigger);
        Span words =
            WhatIsMeant.by(scene, item).orElseGet(() -> ObjectWords.told(scene, fit, type, item));
        draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text())));
        drafts.add(draft);
      }
    } else if (objects.size() > 1 && ONE_EACH.contains(type)) {
      for (Filler object : objects) {
        Draft draft = draft(scene, fit, type, trigger);
        object(draft, object);
        drafts.add(draft);
      }
    } else {
      Draft draft = draft(scene, fit, type, trigger);
      objects.stream().findFirst().ifPresent(o -> object(draft, o));
      JoinedObjects.complete(draft, objects);
      if (objects.isEmpty()) {
        FixedObjects.of(scene, fit, type)
            .ifPresent(w -> draft.object = Optional.of(Mention.unresolved(w, w.of(scene.text()))));
      }
      drafts.add(draft);
    }
    if (drafts.size() == 1 && ONE_EACH.contains(type)) {
      parts(scene, drafts.get(0))
          .forEach(
              part -> {
                Draft draft = draft(scene, fit, type, trigger);
                Span words = scene.words(part);
                draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text())));
                draft.objectPhrase = Optional.of(part);
                drafts.add(draft);
              });
    }
    return drafts;
  }

  /** "des projets d'accords avec X et d'accords avec Y": the further parts of one object. */
  private static List<Phrase> parts(Scene scene, Draft draft) {
    List<Phrase> parts = new ArrayList<>();
    for (Phrase complement : draft.objectPhrase.map(Phrase::complements).orElse(List.of())) {
      if (scene.governs(WordClass.GENITIVE, complement)) {
        parts.addAll(complement.conjuncts());
        int before = complement.first() - 2;
        if (before >= 0 && scene.token(before).pos() == Pos.CCONJ) {
          parts.add(complement);
        }
      }
    }
    return parts.stream()
        .filter(p -> scene.governs(WordClass.GENITIVE, p) && !p.complements().isEmpty())
        .toList();
  }

  /** Makes {@code filler} the object of {@code draft}. */
  static void object(Draft draft, Filler filler) {
    draft.object = Optional.of(Held.of(draft, filler));
    draft.objectPhrase = filler.phrase();
  }

  private static Draft draft(Scene scene, Fit fit, EventType type, Span trigger) {
    Draft draft = new Draft(scene, fit, type, trigger);
    fit.role(Role.AGENT).stream()
        .map(Filler::mention)
        .filter(m -> m.entity().isPresent())
        .filter(m -> !isItself(fit, type, m))
        .forEach(draft.agents::add);
    if (draft.agents.isEmpty()) {
      draft.agents.addAll(Strangers.doers(fit, type, scene));
    } else {
      draft.agents.addAll(Strangers.parties(fit, scene));
    }
    draft.agents.addAll(Crowds.doers(fit, type, scene));
    fit.role(Role.TARGET).stream()
        .filter(f -> !(type == EventType.APPOINTMENT && isPredicate(fit, f)))
        .map(Filler::mention)
        .forEach(draft.targets::add);
    draft.forum =
        fit.role(Role.FORUM).stream()
            .filter(f -> isForum(scene, fit, f))
            .map(Filler::mention)
            .findFirst();
    draft.place = fit.role(Role.PLACE).stream().map(Filler::mention).findFirst();
    draft.number = type == EventType.STAFF_CEILING ? ceiling(scene, fit) : number(scene, fit);
    return draft;
  }

  /** "не проводить никаких встреч", "собрались в Брюсселе": neither what is held nor a place. */
  private static boolean isForum(Scene scene, Fit fit, Filler filler) {
    return filler.mention().entity().isPresent()
        || filler
            .phrase()
            .filter(p -> !scene.governs(WordClass.WHERE, p))
            .filter(p -> !fit.fixed().equals(Optional.of(p)))
            .isPresent();
  }

  /**
   * "NATO's creation", "the Warsaw Pact dissolution": what comes or ceases to be does not do it.
   */
  private static boolean isItself(Fit fit, EventType type, Mention doer) {
    return (type == EventType.ESTABLISHMENT || type == EventType.DISSOLUTION)
        && fit.role(Role.OBJECT).stream().anyMatch(o -> o.mention().entity().equals(doer.entity()));
  }

  /** "a été nommé représentant permanent": what somebody is made is the post. */
  private static boolean isPredicate(Fit fit, Filler target) {
    return fit.role(Role.TARGET).size() > 1
        && fit.clause().isPresent()
        && fit.clause().get().verb().voice() == org.detente.language.VerbGroup.Voice.PASSIVE
        && target.phrase().filter(fit.clause().get().objects()::contains).isPresent();
  }

  /** "a ramené de vingt à dix l'effectif", "un plafond de dix personnes": the new ceiling. */
  private static OptionalInt ceiling(Scene scene, Fit fit) {
    List<Phrase> beside = new ArrayList<>();
    fit.clause().ifPresent(c -> beside.addAll(c.obliques()));
    fit.noun().ifPresent(n -> beside.addAll(scene.below(n)));
    List.copyOf(beside).forEach(p -> beside.addAll(scene.below(p)));
    for (Phrase phrase : beside) {
      OptionalInt count = Numbers.of(scene.grammar(), scene.token(phrase.first()));
      boolean to =
          scene.governs(WordClass.DATIVE, phrase) || scene.governs(WordClass.BROUGHT_TO, phrase);
      if (to && count.isPresent()) {
        return count;
      }
    }
    return number(scene, fit);
  }

  /** "huit diplomates", "de vingt à dix": the count beside whom it hits. */
  private static OptionalInt number(Scene scene, Fit fit) {
    List<Phrase> phrases = new ArrayList<>();
    fit.role(Role.TARGET).forEach(f -> f.phrase().ifPresent(phrases::add));
    fit.role(Role.OBJECT).forEach(f -> f.phrase().ifPresent(phrases::add));
    fit.fixed()
        .filter(f -> fit.sense().type().equals(Optional.of(EventType.ACCREDITATION_WITHDRAWAL)))
        .ifPresent(phrases::add);
    for (Phrase phrase : phrases) {
      for (int i = phrase.first(); i <= phrase.last(); i++) {
        OptionalInt count = Numbers.from(scene.grammar(), scene.sentence().tokens(), i);
        if (count.isPresent()) {
          return count;
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "дал понять, что": what follows an infinitive that only belongs to the verb. */
  private static List<Clause> told(Scene scene, Fit fit) {
    List<Clause> content = fit.content();
    List<Clause> own =
        content.stream()
            .filter(c -> fit.sense().fixed().contains(c.verb().lemma()))
            .flatMap(c -> scene.content(c).stream())
            .toList();
    return own.isEmpty() ? content.stream().filter(c -> !isOnlyPart(fit, c)).toList() : own;
  }

  /** "это дал понять Лавров": an infinitive that only belongs to the verb says nothing. */
  private static boolean isOnlyPart(Fit fit, Clause content) {
    return content.link() == Clause.Link.INFINITIVE
        && fit.sense().type().filter(t -> t == EventType.POSITION).isPresent()
        && fit.sense().fixed().contains(content.verb().lemma());
  }

  /**
   * The things asked for: of "exige que ses partenaires refusent d'étendre … et de créer …" each
   * infinitive, else the clause itself.
   */
  private static List<Clause> items(Scene scene, List<Clause> content, EventType type) {
    if (type != EventType.DEMAND) {
      return content.stream().limit(1).toList();
    }
    List<Clause> items = new ArrayList<>();
    for (Clause clause : content) {
      boolean asks =
          scene.grammar().all(WordClass.INFINITIVE_VERB).isEmpty()
              || scene.grammar().is(WordClass.INFINITIVE_VERB, clause.verb().lemma());
      List<Clause> inner =
          scene.content(clause).stream()
              .filter(
                  c -> asks && c.link() == Clause.Link.INFINITIVE && !ClauseWords.isAim(scene, c))
              .filter(c -> c.verb().form() == Morph.Form.INFINITIVE)
              .toList();
      items.addAll(inner.isEmpty() ? List.of(clause) : inner);
    }
    return items;
  }

  /**
   * A meeting that will not take place: its council is the forum, else the noun itself the object.
   */
  static void forumOrObject(Scene scene, Draft draft, Phrase noun) {
    if (draft.forum.isEmpty()) {
      Span words = scene.words(noun);
      draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text())));
    }
  }
}
