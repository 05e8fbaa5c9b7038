package org.detente.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/**
 * People of two or more sides who act together: "лидеры России и НАТО", "российские и польские
 * военные".
 */
record PeopleOfTwo(Gazetteer gazetteer) {

  private static final Predicate<Entity> SIDE =
      e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION;

  /** The two sides, empty when the phrase names no people or not two. */
  List<Mention> of(Scene scene, Phrase phrase) {
    String people = scene.head(phrase).lemma();
    boolean group = isGroup(scene, phrase) && !phrase.complements().isEmpty();
    boolean acts =
        (group
                || scene
                    .name(phrase.head())
                    .filter(m -> !m.entities().stream().allMatch(PeopleOfTwo::isAnyones))
                    .isEmpty())
            && (group || isSeveral(scene, phrase))
            && (scene.name(phrase.head()).isPresent()
                || scene.grammar().is(WordClass.FORCES, people)
                || scene.grammar().is(WordClass.MEETING_PEOPLE, people)
                || Forces.acts(scene, phrase)
                || scene.grammar().is(WordClass.PERSON_NOUN, people));
    if (!acts) {
      return List.of();
    }
    Map<String, Entity> sides = new LinkedHashMap<>();
    if (scene.head(phrase).form().contains(" ") && !phrase.complements().isEmpty()) {
      scene.name(phrase.head()).stream()
          .flatMap(m -> m.entities().stream().filter(PeopleOfTwo::isOfOne))
          .findFirst()
          .ifPresent(e -> add(sides, e));
    }
    for (Phrase owner : owners(scene, phrase)) {
      if (scene.name(owner.head()).isEmpty()
          && scene.grammar().is(WordClass.FORCES, scene.head(owner).lemma())
          && owner.last() > owner.head()) {
        adjective(scene, owner.last(), sides);
      }
      scene
          .name(owner.head())
          .flatMap(
              m ->
                  m.entities().stream()
                      .filter(e -> SIDE.test(e) || isPair(e) || isOfOne(e))
                      .findFirst())
          .ifPresent(e -> add(sides, e));
    }
    for (int i = phrase.first(); i < phrase.head() && sides.size() < 2; i++) {
      if (i + 1 < phrase.head() && scene.token(i + 1).pos() == Pos.CCONJ) {
        for (int k = i - 2; k >= phrase.first() && scene.token(k + 1).form().equals(","); k -= 2) {
          adjective(scene, k, sides);
        }
        adjective(scene, i, sides);
        adjective(scene, i + 2, sides);
      }
    }
    int last = phrase.last();
    if (sides.isEmpty()
        && last > phrase.head()
        && last + 2 < scene.sentence().tokens().size()
        && scene.token(last + 1).pos() == Pos.CCONJ) {
      adjective(scene, last, sides);
      adjective(scene, last + 2, sides);
    }
    return sides.size() > 1
        ? sides.values().stream().map(e -> Resolver.mention(scene, scene.words(phrase), e)).toList()
        : List.of();
  }

  /** "Turkish and Russian fighters", "Russian and American infantry". */
  private static boolean isSeveral(Scene scene, Phrase phrase) {
    Token head = scene.head(phrase);
    return head.morph().number() == 'p'
        || phrase.complements().isEmpty() && scene.grammar().is(WordClass.FORCES, head.lemma());
  }

  /** "ministres des Affaires étrangères de l'Otan": several under a name of their own. */
  private static boolean isGroup(Scene scene, Phrase phrase) {
    return scene.name(phrase.head()).stream()
        .flatMap(m -> m.entities().stream())
        .anyMatch(PeopleOfTwo::isOfOne);
  }

  /** "главы МИД России и США": the names that are joined below it. */
  private static List<Phrase> owners(Scene scene, Phrase phrase) {
    List<Phrase> owners = new ArrayList<>();
    for (Phrase below : scene.below(phrase)) {
      if (scene.governs(WordClass.GENITIVE, below) || scene.governs(WordClass.PROVENANCE, below)) {
        owners.addAll(below.all());
      }
    }
    return owners;
  }

  private void add(Map<String, Entity> sides, Entity entity) {
    if (isPair(entity) || isOfOne(entity)) {
      entity.sides().stream()
          .flatMap(s -> gazetteer.entity(s).stream())
          .forEach(e -> sides.put(e.slug(), e));
    } else {
      sides.put(entity.slug(), entity);
    }
  }

  private void adjective(Scene scene, int token, Map<String, Entity> sides) {
    Stream<Entity> named = scene.name(token).stream().flatMap(m -> m.entities().stream());
    Stream.concat(gazetteer.demonym(scene.token(token).lemma()).stream(), named)
        .filter(SIDE)
        .findFirst()
        .ifPresent(e -> sides.put(e.slug(), e));
  }

  /** "дипломаты": a group of no side. */
  private static boolean isAnyones(Entity entity) {
    return entity.kind() == EntityKind.GROUP && entity.sides().isEmpty();
  }

  /** The two that a group or a council joins. */
  private static boolean isPair(Entity entity) {
    return (entity.kind() == EntityKind.GROUP || entity.kind() == EntityKind.COUNCIL)
        && entity.sides().size() == 2;
  }

  /** "des États membres de l'OTAN et de la Russie": a group stands for the side it is of. */
  private static boolean isOfOne(Entity entity) {
    return entity.kind() == EntityKind.GROUP && entity.sides().size() == 1;
  }
}
