package org.detente.extract;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;

/** Notes the entities a sentence names, for the pronouns and short names of those that follow. */
final class Notes {

  private Notes() {}

  /** "В субботу они собрались в формате Совета": the sides of the council in which some sat. */
  private static List<Entity> sides(Draft draft, Gazetteer gazetteer) {
    return draft.forum.stream()
        .filter(f -> draft.type == EventType.MEETING)
        .flatMap(f -> f.entity().flatMap(gazetteer::entity).stream())
        .flatMap(council -> council.sides().stream().sorted())
        .flatMap(side -> gazetteer.entity(side).stream())
        .toList();
  }

  /** Notes who has done something together: whom "they" and "the two" stand for next. */
  static void together(List<Draft> found, Gazetteer gazetteer, Memory memory) {
    for (Draft draft : found) {
      boolean hosted = draft.type == EventType.VISIT && draft.modality != Modality.POSSIBLE;
      List<Entity> parties =
          Stream.concat(draft.agents.stream(), hosted ? hosts(draft, gazetteer) : Stream.empty())
              .flatMap(m -> m.entity().stream())
              .flatMap(slug -> gazetteer.entity(slug).stream())
              .toList();
      if (draft.type == EventType.VISIT) {
        parties.stream()
            .filter(e -> e.kind() == EntityKind.PERSON)
            .findFirst()
            .ifPresent(memory::noteGuest);
      }
      if (draft.type == EventType.MEETING && !draft.negative) {
        memory.noteSitting(sides(draft, gazetteer));
      }
      List<Entity> sides = parties.size() > 1 ? parties : sides(draft, gazetteer);
      if (sides.size() > 1) {
        memory.noteTogether(sides);
      }
    }
  }

  /** "Medvedev will host Obama. They are expected to sign": persons who are visited. */
  private static Stream<Mention> hosts(Draft draft, Gazetteer gazetteer) {
    return draft.targets.stream()
        .filter(
            t ->
                t.entity()
                    .flatMap(gazetteer::entity)
                    .filter(e -> e.kind() == EntityKind.PERSON)
                    .isPresent());
  }

  /** "США и НАТО передали ответ": named together as those who act. */
  static void acting(Scene scene, Resolver resolver, Gazetteer gazetteer, Memory memory) {
    scene.sentence().clauses().stream()
        .filter(c -> c.verb().isFinite())
        .flatMap(c -> c.subjects().stream())
        .filter(
            s -> s.conjuncts().size() == 1 && !scene.grammar().all(WordClass.ONES_OWN).isEmpty())
        .map(
            s ->
                s.all().stream()
                    .flatMap(p -> resolver.named(scene, p, Belonging::isSide).stream())
                    .flatMap(m -> m.entity().flatMap(gazetteer::entity).stream())
                    .toList())
        .filter(parties -> parties.size() == 2)
        .forEach(memory::noteTogether);
  }

  static void take(Scene scene, Resolver resolver, Gazetteer gazetteer, Memory memory) {
    resolver.we().hear(scene, resolver);
    IntStream.range(0, scene.sentence().tokens().size())
        .boxed()
        .flatMap(i -> scene.name(i).stream())
        .flatMap(match -> match.entities().stream())
        .forEach(e -> memory.mentions().note(e, memory.sentences()));
    for (Phrase phrase : scene.sentence().phrases()) {
      resolver
          .resolve(scene, phrase, e -> phrase.isBare() || e.kind() != null)
          .flatMap(m -> m.entity())
          .flatMap(gazetteer::entity)
          .ifPresent(
              e ->
                  memory.note(
                      e,
                      Agreement.of(scene, phrase, e),
                      isSubject(scene, phrase),
                      scene.head(phrase).span()));
    }
  }

  private static boolean isSubject(Scene scene, Phrase phrase) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.MAIN || c.link() == Clause.Link.COORDINATED)
        .anyMatch(c -> c.subjects().stream().anyMatch(s -> s.all().contains(phrase)));
  }
}
