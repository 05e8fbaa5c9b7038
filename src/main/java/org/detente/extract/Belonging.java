package org.detente.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
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

  /**
   * Slugs of the states and organisations that stand beside a head noun: its possessive's, else its
   * adjective's, else those of the names on it, nearest first.
   */
  List<String> sides(Scene scene, Phrase phrase) {
    Set<String> sides = new LinkedHashSet<>();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (scene.isPossessive(i)) {
        possessor(scene, phrase).ifPresent(e -> sides.addAll(side(e)));
      }
      gazetteer.demonym(scene.token(i).lemma()).forEach(e -> sides.add(e.slug()));
    }
    if (!sides.isEmpty()) {
      return List.copyOf(sides);
    }
    for (Phrase below : scene.below(phrase)) {
      if (isElsewhere(scene, below, phrase)) {
        continue;
      }
      named(scene, below).stream()
          .filter(e -> e.sides().size() < 2)
          .forEach(e -> sides.addAll(side(e)));
      for (int i = below.first(); i <= below.last(); i++) {
        gazetteer.demonym(scene.token(i).lemma()).forEach(e -> sides.add(e.slug()));
        if (scene.isPossessive(i)) {
          possessor(scene, below).ifPresent(e -> sides.addAll(side(e)));
        }
      }
    }
    return List.copyOf(sides);
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

  /** "la mission auprès de l'OTAN": with whom an envoy or mission is, which is not whose it is. */
  Set<String> hosts(Scene scene, Phrase phrase) {
    Set<String> hosts = new LinkedHashSet<>();
    phrase.complements().stream()
        .filter(c -> scene.governs(WordClass.ACCREDITED, c))
        .flatMap(c -> scene.name(c.head()).stream())
        .flatMap(m -> m.entities().stream())
        .forEach(e -> hosts.addAll(side(e)));
    return hosts;
  }

  private static Set<String> side(Entity entity) {
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

  private static String possessive(Scene scene, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (scene.isPossessive(i)) {
        return scene.token(i).lower();
      }
    }
    return "";
  }

  /**
   * "Moscou suspend sa mission", "Lavrov a annoncé que sa mission fermerait": the subject of the
   * clause or of the one that governs it, else whom the text spoke of last; "our" is nobody's that
   * is known.
   */
  Optional<Entity> possessor(Scene scene, Phrase phrase) {
    String word = possessive(scene, phrase);
    boolean personal = scene.grammar().is(WordClass.OF_PERSON, word);
    if (scene.grammar().is(WordClass.FIRST_PERSON, word)) {
      return Optional.empty();
    }
    return governing(scene, phrase)
        .flatMap(s -> resolver.resolve(scene, s, e -> e.kind().isAgent()))
        .flatMap(Mention::entity)
        .flatMap(gazetteer::entity)
        .filter(e -> Pronouns.fits(scene.grammar(), word, e))
        .or(() -> told(scene, phrase))
        .or(
            () ->
                topic(scene, phrase)
                    .or(
                        () ->
                            memory.last(
                                e -> personal ? e.kind() == EntityKind.PERSON : isSide(e))));
  }

  /** "La Russie a plié bagage : sa mission a fermé": the side that acts before in the sentence. */
  private Optional<Entity> told(Scene scene, Phrase phrase) {
    return scene.sentence().clauses().stream()
        .filter(c -> !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty())
        .filter(c -> c.verb().isFinite() && c.verb().head() < phrase.first())
        .flatMap(c -> c.subjects().stream())
        .filter(s -> s.extent() < phrase.first() && scene.name(s.head()).isPresent())
        .flatMap(s -> resolver.resolve(scene, s, Belonging::isSide).stream())
        .flatMap(m -> m.entity().flatMap(gazetteer::entity).stream())
        .findFirst();
  }

  private static Optional<Phrase> governing(Scene scene, Phrase phrase) {
    Optional<Clause> at = scene.owner(scene.outermost(phrase));
    for (int steps = 0; at.isPresent() && steps < 4; steps++) {
      Optional<Phrase> doer = doer(scene, at.get(), phrase);
      if (doer.isPresent()) {
        return doer;
      }
      at = at.filter(c -> c.link() != Clause.Link.MAIN).flatMap(Clause::governor);
    }
    return Optional.empty();
  }

  private static Optional<Phrase> doer(Scene scene, Clause clause, Phrase phrase) {
    return Doers.of(scene, clause).stream()
        .filter(s -> s.extent() < phrase.first() || isFronted(clause, s, phrase))
        .filter(s -> !isOfOne(scene, phrase) || !isPlural(scene, s))
        .findFirst();
  }

  /** "its": of one thing, never of "the ministers". */
  private static boolean isOfOne(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.OF_THING, possessive(scene, phrase));
  }

  private static boolean isPlural(Scene scene, Phrase phrase) {
    return scene.head(phrase).morph().number() == 'p' || !phrase.conjuncts().isEmpty();
  }

  /** "Lors de son entretien, le ministre a dit": whose it is comes after. */
  private static boolean isFronted(Clause clause, Phrase subject, Phrase phrase) {
    return !phrase.isBare()
        && phrase.first() < clause.verb().first()
        && subject != phrase
        && phrase.last() < subject.first();
  }

  /** "Russie : suspension de sa mission": without a verb, the party named before. */
  private Optional<Entity> topic(Scene scene, Phrase phrase) {
    if (!scene.sentence().clauses().isEmpty() && !isOfOne(scene, phrase)) {
      return Optional.empty();
    }
    for (int i = phrase.first() - 1; i >= 0; i--) {
      Optional<Entity> named =
          scene.name(i).flatMap(m -> m.entities().stream().filter(Belonging::isSide).findFirst());
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static boolean isSide(Entity entity) {
    return entity.kind() == EntityKind.STATE || entity.slug().equals("nato");
  }
}
