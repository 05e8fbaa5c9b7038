package org.detente.extract;

import java.util.Optional;
import java.util.function.Predicate;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** "The minister said the country would leave": the state of whose deed it stands in. */
final class TheCountry {

  private final Gazetteer gazetteer;
  private final Memory memory;
  private final Resolver resolver;

  TheCountry(Gazetteer gazetteer, Memory memory, Resolver resolver) {
    this.gazetteer = gazetteer;
    this.memory = memory;
    this.resolver = resolver;
  }

  /** The state "the country" stands for, if the text has named one of those wanted. */
  Optional<Mention> resolve(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    boolean definite =
        scene.grammar().all(WordClass.DEFINITE).isEmpty()
            ? phrase.isBare() && phrase.first() == phrase.last()
            : phrase.first() < phrase.head()
                && scene.grammar().is(WordClass.DEFINITE, scene.token(phrase.first()).lower());
    boolean several =
        head.morph().number() == 'p' || scene.token(phrase.first()).morph().number() == 'p';
    boolean member =
        phrase.complements().stream()
            .filter(c -> scene.governs(WordClass.GENITIVE, c))
            .anyMatch(c -> scene.name(c.head()).isPresent() || c.first() == phrase.head() + 2);
    if (!definite
        || several
        || member
        || !scene.grammar().is(WordClass.COUNTRY_WORD, head.lemma())) {
      return Optional.empty();
    }
    Predicate<Entity> state = e -> e.kind() == EntityKind.STATE && wanted.test(e);
    return scene
        .owner(scene.outermost(phrase))
        .flatMap(clause -> doer(scene, clause, phrase))
        .flatMap(doer -> resolver.resolve(scene, doer, e -> e.kind().isAgent()))
        .flatMap(Mention::entity)
        .flatMap(slug -> new Sides(gazetteer).of(slug, Optional.empty()).stream().findFirst())
        .flatMap(gazetteer::entity)
        .filter(state)
        .or(() -> memory.last(state))
        .map(e -> Resolver.mention(scene, head.span(), e));
  }

  /** "страны, входящие в альянс": those that belong to it act as it. */
  Optional<Mention> members(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    Optional<Mention> counted = new CountedAllies(gazetteer, memory).resolve(scene, phrase, wanted);
    return counted.isEmpty()
            && head.morph().number() == 'p'
            && scene.grammar().is(WordClass.COUNTRY_WORD, head.lemma())
        ? phrase.participles().stream()
            .filter(c -> scene.grammar().is(WordClass.BELONGING, c.verb().lemma()))
            .flatMap(c -> c.obliques().stream())
            .flatMap(
                o -> resolver.named(scene, o, e -> e.kind() == EntityKind.ORGANISATION).stream())
            .filter(m -> m.entity().flatMap(gazetteer::entity).filter(wanted).isPresent())
            .findFirst()
        : counted;
  }

  /** "son pays": the state of whom the possessive stands for. */
  Optional<Mention> own(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    if (!scene.grammar().is(WordClass.COUNTRY_WORD, head.lemma())
        || !scene.isPossessive(phrase.first())
        || scene.token(phrase.first()).morph().number() == 'p') {
      return Optional.empty();
    }
    return resolver.belonging().sides(scene, phrase).stream()
        .flatMap(slug -> gazetteer.entity(slug).stream())
        .filter(e -> e.kind() == EntityKind.STATE && wanted.test(e))
        .findFirst()
        .or(() -> ofPerson().filter(wanted))
        .map(e -> Resolver.mention(scene, head.span(), e));
  }

  /** "M. Lavrov est arrivé à l'OTAN. Son pays": of the person named last, not of a body. */
  private Optional<Entity> ofPerson() {
    return memory
        .last(e -> e.kind() == EntityKind.PERSON)
        .flatMap(e -> new Sides(gazetteer).of(e.slug(), Optional.empty()).stream().findFirst())
        .flatMap(gazetteer::entity)
        .filter(e -> e.kind() == EntityKind.STATE);
  }

  /** The doer named before the phrase, in its clause or in that which governs it. */
  private static Optional<Phrase> doer(Scene scene, Clause clause, Phrase phrase) {
    Optional<Clause> at = Optional.of(clause);
    while (at.isPresent()) {
      Optional<Phrase> doer =
          Doers.of(scene, at.get()).stream().filter(d -> d.extent() < phrase.first()).findFirst();
      if (doer.isPresent()) {
        return doer;
      }
      Clause here = at.get();
      at = here.governor().filter(g -> g != here && g.verb().head() < here.verb().head());
    }
    return Optional.empty();
  }

  /** "la coopération avec notre pays", a dit Lavrov: with that of whom speaks. */
  static void ofSpeaker(Draft draft, Gazetteer gazetteer) {
    draft
        .speaker
        .flatMap(Mention::entity)
        .flatMap(slug -> new Sides(gazetteer).of(slug, Optional.empty()).stream().findFirst())
        .flatMap(gazetteer::entity)
        .filter(e -> e.kind() == EntityKind.STATE)
        .ifPresent(
            state ->
                draft.targets.replaceAll(
                    t ->
                        isOurs(draft.scene, t)
                            ? Resolver.mention(draft.scene, t.span(), state)
                            : t));
  }

  private static boolean isOurs(Scene scene, Mention mention) {
    int last = scene.index(mention.span().end() - 1);
    return mention.entity().isEmpty()
        && last > 0
        && scene.grammar().is(WordClass.COUNTRY_WORD, scene.token(last).lemma())
        && (scene.grammar().is(WordClass.FIRST_PERSON, scene.token(last - 1).lemma())
            || scene.grammar().is(WordClass.FIRST_PERSON, scene.token(last - 1).lower()));
  }
}
