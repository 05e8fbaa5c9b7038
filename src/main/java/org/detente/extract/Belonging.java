package org.detente.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Which side a phrase belongs to, and whom a possessive stands for. */
final class Belonging {

  private final Gazetteer gazetteer;
  private final Memory memory;
  private final Resolver resolver;

  Belonging(Gazetteer gazetteer, Memory memory, Resolver resolver) {
    this.gazetteer = gazetteer;
    this.memory = memory;
    this.resolver = resolver;
  }

  /** Who are somebody's likes on another side. */
  Peers peers() {
    return new Peers(gazetteer);
  }

  /**
   * Slugs of the states and organisations that stand beside a head noun: its possessive's, else its
   * adjective's, else those of the names on it, nearest first, of "МИД ФРГ" the state.
   */
  List<String> sides(Scene scene, Phrase phrase) {
    Set<String> sides = new LinkedHashSet<>();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (scene.isPossessive(i)) {
        possessor(scene, phrase).ifPresent(e -> sides.addAll(side(e)));
      }
      gazetteer.demonym(scene.token(i).lemma()).forEach(e -> sides.add(e.slug()));
    }
    if (sides.isEmpty()) {
      sides.addAll(shared(scene, phrase));
    }
    if (!sides.isEmpty()) {
      return List.copyOf(sides);
    }
    Set<String> bodies = new LinkedHashSet<>();
    for (Phrase below : scene.below(phrase)) {
      if (isElsewhere(scene, below, phrase)) {
        continue;
      }
      named(scene, below).stream()
          .filter(e -> e.sides().size() < 2)
          .forEach(e -> (e.kind() == EntityKind.MINISTRY ? bodies : sides).addAll(side(e)));
      for (int i = below.first(); i <= below.last(); i++) {
        gazetteer.demonym(scene.token(i).lemma()).forEach(e -> sides.add(e.slug()));
        if (scene.isPossessive(i)) {
          possessor(scene, below).ifPresent(e -> sides.addAll(side(e)));
        }
      }
    }
    return List.copyOf(sides.isEmpty() ? bodies : sides);
  }

  /**
   * "the Russian foreign and defence ministers": an adjective before the first of two adjectives.
   */
  private List<String> shared(Scene scene, Phrase phrase) {
    int joined = phrase.first() - 1;
    if (joined < 1 || scene.token(joined).pos() != Pos.CCONJ) {
      return List.of();
    }
    for (int i = joined - 1; i >= 0 && scene.token(i).pos() == Pos.ADJ; i--) {
      List<String> named =
          gazetteer.demonym(scene.token(i).lemma()).stream().map(Entity::slug).toList();
      if (!named.isEmpty() && i < joined - 1) {
        return named;
      }
    }
    return List.of();
  }

  /** "troops near the border of Ukraine": where something stands or is sent is not whose it is. */
  private boolean isElsewhere(Scene scene, Phrase below, Phrase top) {
    Optional<Phrase> at = Optional.of(below);
    while (at.isPresent() && at.get() != top) {
      boolean land =
          scene.governs(WordClass.WHERE, at.get())
              && !isCapital(scene, at.get())
              && !named(scene, at.get()).stream().anyMatch(Belonging::isBody);
      if (scene.governs(WordClass.ACCREDITED, at.get()) || land) {
        return true;
      }
      at = scene.host(at.get());
    }
    return false;
  }

  /** "the foreign ministry in Moscow": a capital is the seat of its state's. */
  private static boolean isCapital(Scene scene, Phrase phrase) {
    return scene
        .name(phrase.head())
        .filter(m -> m.entities().size() > 1)
        .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == EntityKind.PLACE))
        .isPresent();
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() != EntityKind.STATE && entity.kind() != EntityKind.PLACE;
  }

  /** What a phrase names, "the country" too; a capital is its state, not the city. */
  private List<Entity> named(Scene scene, Phrase phrase) {
    return scene
        .name(phrase.head())
        .map(m -> m.entities().stream().filter(e -> e.kind() != EntityKind.PLACE).toList())
        .orElseGet(
            () ->
                resolver
                    .resolve(scene, phrase, e -> e.kind() == EntityKind.STATE)
                    .flatMap(Mention::entity)
                    .flatMap(gazetteer::entity)
                    .stream()
                    .toList());
  }

  /** "Putin and his allies": a group of NATO's is not one whose it is not. */
  boolean isOfOther(Scene scene, Phrase phrase, Entity group) {
    boolean office = group.kind() == EntityKind.MINISTRY || group.kind() == EntityKind.POST;
    if (office && !group.sides().isEmpty()) {
      return phrase.complements().stream().anyMatch(c -> isOtherState(scene, c, group));
    }
    boolean owned =
        scene.isPossessive(phrase.first())
            || phrase.complements().stream().anyMatch(c -> scene.governs(WordClass.OWNER, c));
    boolean others = owned && group.sides().equals(Set.of("nato"));
    return group.kind() == EntityKind.GROUP
        && (isOfOneAlly(scene, phrase)
            || isOfMission(scene, phrase)
            || others && sides(scene, phrase).equals(List.of("russia")));
  }

  /** "eight members of the mission": who works there is no member of the Alliance. */
  private boolean isOfMission(Scene scene, Phrase phrase) {
    return !scene.grammar().all(WordClass.OWNER).isEmpty()
        && phrase.complements().stream()
            .filter(c -> scene.governs(WordClass.GENITIVE, c) && scene.name(c.head()).isEmpty())
            .flatMap(c -> resolver.resolve(scene, c, e -> e.kind() == EntityKind.MISSION).stream())
            .findAny()
            .isPresent();
  }

  /** "американские союзники на Ближнем Востоке": whoever is allied with one state. */
  private boolean isOfOneAlly(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.ALLY, scene.head(phrase).lower())
        && scene.below(phrase).stream().allMatch(p -> scene.name(p.head()).isEmpty())
        && IntStream.range(phrase.first(), phrase.head())
            .mapToObj(i -> gazetteer.demonym(scene.token(i).lemma()))
            .flatMap(List::stream)
            .anyMatch(e -> e.kind() == EntityKind.STATE);
  }

  private static boolean isOtherState(Scene scene, Phrase owner, Entity body) {
    return scene.governs(WordClass.GENITIVE, owner)
        && scene
            .name(owner.head())
            .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == EntityKind.STATE))
            .filter(m -> m.entities().stream().noneMatch(e -> body.sides().contains(e.slug())))
            .isPresent();
  }

  /** "МИД КНР", "le président de la République": of a name that nothing is known of. */
  boolean isUnknownName(Scene scene, Phrase owner) {
    Token head = scene.head(owner);
    return scene.governs(WordClass.GENITIVE, owner)
        && head.pos().isNominal()
        && Character.isUpperCase(head.form().charAt(0))
        && scene.name(owner.head()).isEmpty()
        && owner.appositions().isEmpty()
        && gazetteer.demonym(head.lemma()).isEmpty()
        && scene.below(owner).stream().allMatch(p -> scene.name(p.head()).isEmpty());
  }

  static Set<String> side(Entity entity) {
    return entity.sides().isEmpty() ? Set.of(entity.slug()) : entity.sides();
  }

  /** The two sides named last, in order of their slugs; empty when the text has named fewer. */
  List<Entity> bothSides() {
    Optional<Entity> council = memory.last(e -> e.sides().size() == 2);
    Set<String> sides = new TreeSet<>();
    council.ifPresent(e -> sides.addAll(e.sides()));
    List<Entity> two =
        Stream.of("nato", "russia")
            .flatMap(s -> memory.last(e -> e.slug().equals(s)).stream())
            .toList();
    if (sides.isEmpty() && two.size() == 2) {
      return two;
    }
    if (sides.isEmpty()) {
      Predicate<Entity> party =
          e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION;
      Optional<Entity> one = memory.last(party);
      Optional<Entity> other = memory.last(e -> party.test(e) && !one.equals(Optional.of(e)));
      if (other.isPresent()) {
        sides.add(one.orElseThrow().slug());
        sides.add(other.get().slug());
      }
    }
    return sides.stream().map(gazetteer::entity).flatMap(Optional::stream).toList();
  }

  /** Whom a possessive in the phrase stands for. */
  Optional<Entity> possessor(Scene scene, Phrase phrase) {
    return ofDoer(scene, phrase)
        .or(() -> new Possessors(gazetteer, memory, resolver).of(scene, phrase));
  }

  /** "уведомление Россией о своём решении": of who does what the noun above says. */
  private Optional<Entity> ofDoer(Scene scene, Phrase phrase) {
    return scene
        .host(phrase)
        .filter(h -> scene.grammar().is(WordClass.ONES_OWN, scene.token(phrase.first()).lower()))
        .flatMap(
            h ->
                h.complements().stream()
                    .filter(c -> scene.governs(WordClass.AGENTIVE, c))
                    .findFirst())
        .flatMap(c -> resolver.named(scene, c, e -> e.kind().isAgent()))
        .flatMap(Mention::entity)
        .flatMap(gazetteer::entity);
  }

  static boolean mayOwn(Entity entity) {
    return isSide(entity) || entity.kind() == EntityKind.PERSON;
  }

  static boolean isSide(Entity entity) {
    return entity.kind() == EntityKind.STATE || entity.slug().equals("nato");
  }
}
