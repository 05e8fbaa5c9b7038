package org.detente.extract;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;

/** Whether a demand that names nobody is put to the other of the two sides. */
record OthersAsked(Scene scene, Resolver resolver, Gazetteer gazetteer) {

  /**
   * "The alliance demanded a withdrawal"; not "called for allowing Ukraine to fire into Russia".
   */
  boolean has(Draft draft) {
    Set<String> named = new Sides(gazetteer).ofAll(draft.object.stream().toList());
    return draft.type == EventType.DEMAND
        && !isAppeal(draft)
        && !namesThird(draft)
        && (named.isEmpty()
            || resolver.belonging().bothSides().stream().anyMatch(e -> named.contains(e.slug())));
  }

  /** "Песков призвал дождаться ответа": in Russian an infinitive alone calls on everybody. */
  private boolean isAppeal(Draft draft) {
    return !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && draft.fit.content().stream().anyMatch(c -> c.link() == Clause.Link.INFINITIVE);
  }

  /** "Putin demands land to end the war with Ukraine": it may be asked of another that is named. */
  private boolean namesThird(Draft draft) {
    Set<String> both = new TreeSet<>();
    resolver.belonging().bothSides().forEach(e -> both.add(e.slug()));
    int end = draft.object.map(o -> o.span().end()).orElse(scene.sentence().span().end());
    return !both.equals(Set.of("nato", "russia"))
        || IntStream.range(0, scene.sentence().tokens().size())
            .filter(i -> scene.token(i).span().start() >= draft.trigger.start())
            .filter(i -> scene.token(i).span().end() <= end)
            .mapToObj(scene::name)
            .flatMap(Optional::stream)
            .anyMatch(m -> m.entities().stream().allMatch(this::isThird));
  }

  private boolean isThird(Entity entity) {
    Set<String> sides = new Sides(gazetteer).of(entity.slug(), Optional.empty());
    // "called for a meeting of the UN Security Council": of a body that is nobody's side.
    boolean body = entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.COUNCIL;
    return (body || !sides.isEmpty()) && !sides.contains("nato") && !sides.contains("russia");
  }
}
