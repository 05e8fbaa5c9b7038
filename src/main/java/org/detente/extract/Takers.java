package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Span;

/** Who takes part in a talk or visit because of what he does during, after or with it. */
record Takers(Scene scene, Resolver resolver) {

  private static final Predicate<Entity> PERSON =
      e -> e.kind() == EntityKind.PERSON || e.kind() == EntityKind.POST;

  /**
   * "À l'issue d'un entretien avec Lavrov, le ministre a annoncé": who acts after a talk took part
   * in it; "en visite à Moscou, il a dit": who acts on a visit is the visitor.
   */
  void complete(Draft draft) {
    partakes(draft);
    outcome(draft);
    boolean between =
        draft.fit.role(Role.AGENT).stream()
            .filter(f -> f.mention().entity().isPresent() || !isMeans(draft, f))
            .flatMap(f -> f.phrase().stream())
            .allMatch(p -> scene.governs(WordClass.WITH, p));
    boolean goes =
        draft.type == EventType.MEETING
            && draft.agents.isEmpty()
            && between
            && isDestined(scene, draft);
    boolean met =
        draft.type == EventType.MEETING
            && draft.forum.isEmpty()
            && (!draft.agents.isEmpty() || goes);
    boolean visit = draft.type == EventType.VISIT && draft.agents.isEmpty();
    if (!(met && between || visit)) {
      return;
    }
    draft
        .noun
        .filter(
            n ->
                scene.host(n).isEmpty() && (isAround(n) || met && isAt(n))
                    || scene.governs(WordClass.PURPOSE, n) && goes)
        .flatMap(scene::owner)
        .filter(c -> !scene.verb(c).overlaps(draft.trigger))
        .flatMap(c -> Doers.of(scene, c).stream().findFirst())
        .flatMap(s -> resolver.resolve(scene, s, PERSON))
        .filter(m -> draft.agents.stream().noneMatch(a -> a.entity().equals(m.entity())))
        .ifPresent(draft.agents::add);
  }

  /** "a telephone call with Kerry": by what it is made. */
  private static boolean isMeans(Draft draft, Fit.Filler filler) {
    return filler
        .phrase()
        .filter(p -> draft.fit.sense().fixed().contains(draft.scene.head(p).lemma()))
        .isPresent();
  }

  /** "перед встречей с Шольцем", "после беседы с ним": while, after or before it he acts. */
  private boolean isAround(Phrase noun) {
    return scene.governs(WordClass.DURING, noun) || scene.governs(WordClass.BEFORE, noun);
  }

  /**
   * "Стороны встретились. Главный итог – возобновление сотрудничества", "Совместных учений не
   * ожидается": by those who have just met.
   */
  private void outcome(Draft draft) {
    boolean led =
        draft.type.family() == EventType.Family.INSTITUTIONAL
            && draft.noun.filter(n -> isOutcome(scene, n)).isPresent();
    boolean joint =
        draft.type == EventType.COOPERATION
            && draft.fit.fixed().isPresent()
            && draft.noun.isPresent();
    List<Entity> met = resolver.spokenTogether();
    boolean people = met.stream().anyMatch(PERSON);
    if (draft.agents.isEmpty() && (led || joint && !people)) {
      Span words = draft.trigger;
      met.forEach(e -> draft.agents.add(Resolver.mention(scene, words, e)));
    }
  }

  /** "Главный итог – возобновление сотрудничества": what a meeting has led to. */
  static boolean isOutcome(Scene scene, Phrase noun) {
    return scene.sentence().phrases().stream().anyMatch(p -> leadsTo(scene, p, noun));
  }

  private static boolean leadsTo(Scene scene, Phrase outcome, Phrase noun) {
    return outcome.last() < noun.first()
        && scene.grammar().is(WordClass.OUTCOME, scene.head(outcome).lemma())
        && IntStream.rangeClosed(outcome.last() + 1, noun.first() - 1)
            .anyMatch(i -> scene.grammar().is(WordClass.GAP, scene.token(i).form()));
  }

  /** "участие России в войне с Грузией": who is said to take part in it. */
  private void partakes(Draft draft) {
    boolean open =
        draft.agents.isEmpty()
            && (draft.type == EventType.CONFLICT || draft.type == EventType.EXERCISE);
    draft
        .noun
        .filter(n -> open && scene.governs(WordClass.WHERE, n))
        .flatMap(scene::host)
        .filter(h -> scene.grammar().is(WordClass.PARTICIPATION, scene.head(h).lemma()))
        .flatMap(
            h ->
                h.complements().stream()
                    .filter(c -> scene.governs(WordClass.GENITIVE, c))
                    .findFirst())
        .flatMap(c -> resolver.resolve(scene, c, e -> e.kind().isAgent()))
        .ifPresent(draft.agents::add);
  }

  /**
   * "Столтенберг на встрече с Лавровым предложил": where somebody acts; "начал работу со встречи":
   * with what he begins.
   */
  private boolean isAt(Phrase noun) {
    Optional<Clause> acting =
        scene
            .owner(noun)
            .filter(c -> c.verb().isFinite() && c.verb().voice() != Voice.PASSIVE)
            .filter(c -> c.obliques().contains(noun));
    boolean begun =
        acting
            .filter(c -> scene.grammar().is(WordClass.INCEPTIVE, c.verb().lemma()))
            .filter(c -> scene.governs(WordClass.OPENED_WITH, noun))
            .isPresent();
    return begun || acting.isPresent() && scene.governs(WordClass.WHERE, noun);
  }

  /** "will return to Moscow for discussions with its leadership": who goes there for them. */
  private static boolean isDestined(Scene scene, Draft draft) {
    return draft
        .noun
        .filter(n -> scene.governs(WordClass.PURPOSE, n))
        .filter(n -> !scene.grammar().all(WordClass.OWNER).isEmpty())
        .flatMap(scene::owner)
        .filter(c -> c.verb().isFinite() && c.verb().voice() == Voice.ACTIVE)
        .filter(c -> c.objects().isEmpty())
        .isPresent();
  }
}
