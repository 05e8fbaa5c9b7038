package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** What one side asks of the other before it acts: "tant que Moscou n'aura pas retiré". */
record Preconditions(Scene scene, FrameMatcher matcher, Resolver resolver) {

  /** "L'Alliance ne reprendra pas la coopération tant que Moscou n'aura pas retiré ses forces". */
  List<Draft> demands() {
    List<Draft> demands = new ArrayList<>();
    for (Clause clause : scene.sentence().clauses()) {
      boolean awaited =
          clause.link() == Clause.Link.ADVERBIAL
              && scene.grammar().is(WordClass.UNTIL, clause.marker())
              && !scene.grammar().is(WordClass.CONDITION, clause.marker());
      Optional<Clause> main = clause.governor().filter(g -> awaited && isWithheld(g));
      Optional<Mention> asks = main.flatMap(this::side);
      Optional<Mention> asked = awaited ? side(clause) : Optional.empty();
      if (asks.isPresent() && asked.isPresent() && !same(asks, asked)) {
        event(clause)
            .or(() -> main.filter(m -> isAct(clause)).flatMap(this::event))
            .ifPresent(fit -> demands.add(demand(clause, fit, asks.get(), asked.get())));
      }
    }
    return demands;
  }

  /** "пока Москва не станет уважать право": in Russian whatever the other has not done. */
  private boolean isAct(Clause clause) {
    return clause.verb().negated() && !scene.grammar().all(WordClass.ONES_OWN).isEmpty();
  }

  /** What is not done, or refused, until then. */
  private boolean isWithheld(Clause main) {
    return main.verb().negated()
        || matcher.verb(scene, main).stream()
            .anyMatch(f -> f.sense().type().filter(t -> t == EventType.REFUSAL).isPresent());
  }

  private Draft demand(Clause clause, Fit fit, Mention asks, Mention asked) {
    Draft draft = new Draft(scene, fit, EventType.DEMAND, scene.verb(clause));
    draft.agents.add(asks);
    draft.targets.add(asked);
    Mention words =
        Mention.unresolved(
            ClauseWords.extent(scene, clause), ClauseWords.extent(scene, clause).of(scene.text()));
    draft.object = Optional.of(words);
    return draft;
  }

  private static boolean same(Optional<Mention> one, Optional<Mention> other) {
    return one.flatMap(Mention::entity).equals(other.flatMap(Mention::entity));
  }

  private Optional<Fit> event(Clause clause) {
    return matcher.verb(scene, clause).stream()
        .filter(f -> f.sense().effect() == Sense.Effect.EVENT)
        .filter(f -> !f.role(Role.AGENT).isEmpty())
        .findFirst();
  }

  private Optional<Mention> side(Clause clause) {
    return Doers.of(scene, clause).stream()
        .findFirst()
        .flatMap(
            d ->
                resolver.resolve(
                    scene, d, e -> e.kind().isAgent() && e.kind() != EntityKind.COUNCIL))
        .filter(m -> m.entity().isPresent());
  }
}
