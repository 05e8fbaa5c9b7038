package org.detente.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.detente.model.Span;

/**
 * Sentences that say of another what the one before said: "Civilian talks are suspended. So are
 * visits.", "Poland expelled two diplomats. Sweden followed."
 */
final class Echoes {

  private static final Set<EventType.Family> MEASURES =
      EnumSet.of(EventType.Family.INSTITUTIONAL, EventType.Family.PERSONNEL);

  private final Gazetteer gazetteer;
  private final Resolver resolver;
  private List<Draft> before = List.of();
  private Optional<Draft> decision = Optional.empty();

  Echoes(Gazetteer gazetteer, Resolver resolver) {
    this.gazetteer = gazetteer;
    this.resolver = resolver;
  }

  /** What the sentence says again; {@code found} stands where it says nothing so. */
  List<Draft> heard(Scene scene, List<Draft> found) {
    List<Draft> told = so(scene).or(() -> following(scene, found)).orElse(found);
    Optional<Draft> met = before.stream().filter(Echoes::isMeeting).findFirst();
    before = told;
    told.stream().filter(d -> isOfDecision(scene, d)).forEach(this::decided);
    told.stream()
        .filter(d -> d.noun.filter(n -> Takers.isOutcome(scene, n)).isPresent())
        .forEach(d -> d.sameDay = met);
    decision =
        told.stream()
            .filter(Echoes::isMeasure)
            .filter(d -> d.modality == Modality.ACTUAL)
            .reduce((first, second) -> second)
            .or(() -> decision);
    return told;
  }

  /** "Стороны собрались в субботу. Главный итог – возобновление диалога": of that day. */
  private static boolean isMeeting(Draft draft) {
    return draft.type == EventType.MEETING && draft.modality == Modality.ACTUAL && !draft.negative;
  }

  /** "The decision puts an end to the training": by those who took it, told before, that day. */
  private void decided(Draft draft) {
    decision.ifPresent(d -> draft.agents.addAll(d.agents));
    draft.sameDay = decision;
  }

  private static boolean isOfDecision(Scene scene, Draft draft) {
    return MEASURES.contains(draft.type.family())
        && draft.agents.isEmpty()
        && draft.noun.isEmpty()
        && draft
            .clause
            .filter(c -> c.verb().isFinite() && c.verb().voice() == Voice.ACTIVE)
            .filter(c -> c.subjects().stream().anyMatch(s -> isDecision(scene, s)))
            .isPresent();
  }

  private static boolean isDecision(Scene scene, Phrase subject) {
    return scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(subject).lemma())
        && scene.grammar().is(WordClass.DEFINITE, scene.token(subject.first()).lower())
        && subject.complements().isEmpty();
  }

  /** "So are visits": of the day of the sentence before. */
  static void date(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.date.isEmpty()) {
        draft.date = draft.sameDay.flatMap(d -> d.date);
      }
    }
  }

  /** "So are staff-level meetings." */
  private Optional<List<Draft>> so(Scene scene) {
    boolean opens =
        scene.sentence().tokens().size() > 2
            && scene.grammar().is(WordClass.SO, scene.token(0).lower())
            && scene.token(1).pos().isVerbal()
            && scene.grammar().is(WordClass.PASSIVE_AUXILIARY, scene.token(1).lemma());
    Optional<Phrase> other =
        scene.sentence().phrases().stream().filter(p -> p.isBare() && p.first() > 1).findFirst();
    Optional<Draft> told = last(before).filter(Echoes::isPassive);
    if (!opens || other.isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    Mention mention = resolver.mention(scene, other.get(), e -> !e.kind().isAgent());
    Draft draft =
        again(scene, told.get(), Role.OBJECT, mention, other.get(), scene.sentence().cover(0, 1));
    draft.agents.addAll(told.get().agents);
    draft.object = Optional.of(mention);
    draft.objectPhrase = other;
    draft.sameDay = told;
    return Optional.of(List.of(draft));
  }

  /** "Sweden followed a week later", "Lithuania followed suit". */
  private Optional<List<Draft>> following(Scene scene, List<Draft> found) {
    for (Clause clause : scene.sentence().clauses()) {
      boolean follows =
          scene.grammar().is(WordClass.FOLLOWING_SUIT, clause.verb().lemma())
              && clause.verb().isFinite()
              && clause.verb().voice() == Voice.ACTIVE
              && !clause.verb().negated()
              && clause.subjects().size() == 1
              && clause.objects().stream().allMatch(o -> isSuit(scene, o));
      Optional<Draft> told = last(found.isEmpty() ? before : found).filter(Echoes::isMeasure);
      if (!follows || told.isEmpty()) {
        continue;
      }
      Phrase subject = clause.subjects().get(0);
      Optional<Mention> doer =
          resolver.resolve(scene, subject, e -> e.kind().isAgent()).filter(m -> isOther(m, told));
      if (doer.isPresent()) {
        Draft draft = again(scene, told.get(), Role.AGENT, doer.get(), subject, scene.verb(clause));
        draft.agents.add(doer.get());
        draft.object = told.get().object.filter(o -> o.entity().isPresent());
        List<Draft> all = new ArrayList<>(found);
        all.add(draft);
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  private static boolean isSuit(Scene scene, Phrase object) {
    return scene.grammar().is(WordClass.FOLLOWING_SUIT, scene.head(object).lemma());
  }

  private boolean isOther(Mention doer, Optional<Draft> told) {
    boolean state =
        doer.entity()
            .flatMap(gazetteer::entity)
            .filter(e -> e.kind() != EntityKind.PERSON)
            .isPresent();
    return state && told.get().agents.stream().noneMatch(a -> a.entity().equals(doer.entity()));
  }

  private static Optional<Draft> last(List<Draft> drafts) {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
  }

  private static boolean isPassive(Draft draft) {
    return draft.clause.filter(c -> c.verb().voice() == Voice.PASSIVE).isPresent();
  }

  private static boolean isMeasure(Draft draft) {
    return MEASURES.contains(draft.type.family()) && !draft.agents.isEmpty() && !draft.negative;
  }

  private static Draft again(
      Scene scene, Draft told, Role role, Mention mention, Phrase phrase, Span trigger) {
    Map<Role, List<Fit.Filler>> roles = new EnumMap<>(Role.class);
    roles.put(role, List.of(new Fit.Filler(mention, Optional.of(phrase))));
    Optional<Clause> clause =
        scene.sentence().clauses().stream()
            .filter(c -> scene.verb(c).overlaps(trigger))
            .findFirst();
    Fit fit =
        new Fit(told.fit.sense(), clause, Optional.empty(), roles, List.of(), Optional.empty());
    Draft draft = new Draft(scene, fit, told.type, trigger);
    draft.targets.addAll(told.targets);
    draft.modality = told.modality;
    draft.negative = told.negative;
    draft.speaker = told.speaker;
    return draft;
  }
}
