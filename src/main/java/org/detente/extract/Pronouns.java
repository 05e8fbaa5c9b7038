package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Whom a pronoun stands for: whom the text spoke of, who speaks, or the place named beside it. */
final class Pronouns {

  private final Gazetteer gazetteer;
  private final Memory memory;
  private final Resolver resolver;

  Pronouns(Gazetteer gazetteer, Memory memory, Resolver resolver) {
    this.gazetteer = gazetteer;
    this.memory = memory;
    this.resolver = resolver;
  }

  Optional<Mention> resolve(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    if (scene.grammar().is(WordClass.IMPERSONAL, head.lower())) {
      return seat(scene, phrase, wanted);
    }
    if (head.pos() == Pos.NUM) {
      return Numbers.isAmount(scene, phrase)
          ? Optional.empty()
          : memory
              .last(e -> e.kind() == EntityKind.GROUP && wanted.test(e))
              .map(e -> Resolver.mention(scene, head.span(), e));
    }
    if (!scene.grammar().is(WordClass.ANAPHOR, head.lower())) {
      return Optional.empty();
    }
    Optional<Mention> thing =
        wanted instanceof Resolver.Thing
            ? thing(scene, phrase, e -> wanted.test(e) && !e.kind().isAgent())
            : Optional.empty();
    if (thing.isPresent()) {
      return thing;
    }
    Predicate<Entity> party =
        e ->
            wanted.test(e)
                && e.kind().isAgent()
                && Persons.fits(scene.grammar(), head.lower(), e)
                && !(e.kind() == EntityKind.GROUP
                    && (head.morph().number() == 's'
                        || scene.grammar().is(WordClass.OF_THING, head.lower())))
                && !(isTold(scene, e) && isSeveral(scene, head.lower()))
                && !Antecedents.isOther(scene, phrase, e)
                && !Agreement.isWomanOnly(scene, phrase, e);
    boolean latter = scene.grammar().is(WordClass.LATTER, head.lower());
    if (Antecedents.isTeller(scene, phrase)) {
      Optional<Mention> teller =
          memory
              .pronoun(head, party.and(Persons::speaks), true, false)
              .or(() -> memory.spokenOf(party.and(Persons::speaks)))
              .map(e -> Resolver.mention(scene, head.span(), e));
      boolean unknown = memory.hasStrangerSince(party.and(Persons::speaks));
      if (teller.isPresent()) {
        return teller.filter(t -> !unknown);
      }
    }
    Optional<Phrase> same =
        Antecedents.of(scene, phrase).or(() -> Antecedents.latter(scene, phrase));
    if (same.isPresent()) {
      Optional<Mention> found = resolver.resolve(scene, same.get(), party);
      boolean stranger = Strangers.mayMean(scene, head) && Strangers.isNamed(scene, same.get());
      if (found.isPresent() || stranger || scene.head(same.get()).pos() == Pos.NOUN) {
        return found.map(
            m -> Mention.of(head.span(), head.span().of(scene.text()), m.entity().orElseThrow()));
      }
    }
    Optional<Entity> governing = governing(scene, phrase, party);
    for (Phrase subject :
        governing.isPresent() ? List.<Phrase>of() : Parallels.of(scene, phrase, memory.quotes())) {
      Optional<Mention> found =
          resolver
              .resolve(scene, subject, party)
              .or(() -> Antecedents.owner(scene, subject, party));
      if (found.isPresent() || isOpen(scene, head, subject)) {
        return found.map(
            m -> Mention.of(head.span(), head.span().of(scene.text()), m.entity().orElseThrow()));
      }
    }
    return governing
        .or(() -> before(scene, phrase, party))
        .or(() -> named(scene, phrase, party))
        .or(() -> memory.pronoun(head, party, Strangers.mayMean(scene, head), latter))
        .map(e -> Resolver.mention(scene, head.span(), e));
  }

  /** A subject that is not known and for which the pronoun may stand: a person's name for "he". */
  private static boolean isOpen(Scene scene, Token pronoun, Phrase subject) {
    return Strangers.mayMean(scene, pronoun)
        ? Strangers.isNamed(scene, subject)
        : scene.head(subject).pos() == Pos.NOUN
            && scene.name(subject.head()).isEmpty()
            && subject.appositions().stream().noneMatch(a -> Strangers.isNamed(scene, a));
  }

  /** "Судьба договора решена: американцы покинули его": the thing named last that agrees. */
  private Optional<Mention> thing(Scene scene, Phrase pronoun, Predicate<Entity> wanted) {
    Token head = scene.head(pronoun);
    Optional<Entity> found = Optional.empty();
    for (int i = 0; i < pronoun.first(); i++) {
      Optional<Entity> named =
          scene
              .name(i)
              .filter(m -> Agreement.agrees(scene, m, head))
              .flatMap(m -> m.entities().stream().filter(wanted).findFirst());
      found = named.isPresent() ? named : found;
    }
    return found
        .or(() -> memory.pronoun(head, wanted, false, false))
        .map(e -> Resolver.mention(scene, head.span(), e));
  }

  /** "has been a dead letter for Moscow since it left": whom the sentence has named, last first. */
  private Optional<Entity> before(Scene scene, Phrase pronoun, Predicate<Entity> wanted) {
    boolean told =
        scene.grammar().is(WordClass.OF_THING, scene.head(pronoun).lower())
            || scene.grammar().is(WordClass.OF_PERSON, scene.head(pronoun).lower());
    Optional<Entity> found = Optional.empty();
    boolean quoted = memory.quotes().hold(scene.head(pronoun).span());
    for (int i = 0; told && i < pronoun.first(); i++) {
      boolean hidden = !quoted && memory.quotes().hold(scene.token(i).span());
      Optional<Entity> named =
          hidden || isBeside(scene, i)
              ? Optional.empty()
              : scene.name(i).flatMap(m -> m.entities().stream().filter(wanted).findFirst());
      Optional<Entity> party = named.filter(e -> e.kind() != EntityKind.POST);
      found = party.isPresent() ? party : found;
    }
    return found;
  }

  /** "the NATO fighters": a name before another noun is nothing that "it" stands for. */
  private static boolean isBeside(Scene scene, int i) {
    return scene.sentence().phrases().stream()
        .anyMatch(p -> p.head() > i && p.first() <= i && i <= p.last());
  }

  /** "Moscou reproche à l'Alliance …; celle-ci lui impute": the first other one named before. */
  private Optional<Entity> named(Scene scene, Phrase pronoun, Predicate<Entity> party) {
    boolean subject = scene.grammar().is(WordClass.OWN_SUBJECT, scene.head(pronoun).lower());
    char gender = scene.head(pronoun).morph().gender();
    return isClitic(scene, pronoun) || subject
        ? scene.sentence().phrases().stream()
            .filter(p -> p.last() < pronoun.first() && scene.name(p.head()).isPresent())
            .filter(p -> Agreement.of(scene, p).agrees(scene.head(pronoun).morph()))
            .filter(p -> !subject || Agreement.of(scene, p).gender() == gender)
            .filter(p -> subject || !Antecedents.isOfDoer(scene, pronoun, p))
            .flatMap(p -> resolver.named(scene, p, party).stream())
            .flatMap(m -> m.entity().flatMap(gazetteer::entity).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isClitic(Scene scene, Phrase pronoun) {
    return !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty()
        && (scene.grammar().is(WordClass.DATIVE_CLITIC, scene.head(pronoun).lower())
            || scene.grammar().is(WordClass.OBJECT_CLITIC, scene.head(pronoun).lower()));
  }

  /** "they" are never one state where another pronoun stands for it ("it"). */
  private static boolean isSeveral(Scene scene, String word) {
    return scene.grammar().is(WordClass.PLURAL_PRONOUN, word)
        && !scene.grammar().all(WordClass.OF_THING).isEmpty();
  }

  private static boolean isTold(Scene scene, Entity entity) {
    return entity.kind() == EntityKind.STATE
        && scene.sentence().phrases().stream()
            .flatMap(p -> scene.name(p.head()).stream())
            .noneMatch(m -> m.entities().contains(entity));
  }

  /** "Lavrov a annoncé qu'il ne viendrait pas": the subject of the verb of saying. */
  private Optional<Entity> governing(Scene scene, Phrase pronoun, Predicate<Entity> wanted) {
    Optional<Clause> said =
        scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.COMPLEMENT)
            .filter(c -> c.noun().filter(n -> n == pronoun).isPresent())
            .findFirst();
    return said.or(() -> scene.owner(pronoun))
        .filter(c -> c.link() == Clause.Link.COMPLEMENT || c.link() == Clause.Link.RELATIVE)
        .flatMap(Clause::governor)
        .flatMap(g -> doer(scene, g))
        .filter(s -> s != pronoun && s.extent() < pronoun.first())
        .filter(s -> Agreement.of(scene, s).agrees(scene.head(pronoun).morph()))
        .flatMap(s -> resolver.resolve(scene, s, wanted))
        .flatMap(Mention::entity)
        .flatMap(gazetteer::entity);
  }

  /** "Georgia was refused the plan it had asked for": of a passive its subject. */
  private static Optional<Phrase> doer(Scene scene, Clause clause) {
    return Doers.of(scene, clause).stream()
        .findFirst()
        .or(
            () ->
                clause.subjects().stream()
                    .filter(s -> !scene.grammar().all(WordClass.OWNER).isEmpty())
                    .findFirst());
  }

  /** "À Moscou, on n'attend rien", "dit-on à Moscou", but no "on signait à Rome": who speaks. */
  private Optional<Mention> seat(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    List<Phrase> beside = new ArrayList<>();
    scene.owner(phrase).ifPresent(c -> beside.addAll(c.obliques()));
    for (Phrase oblique : beside) {
      Optional<Mention> capital = resolver.named(scene, oblique, wanted);
      boolean speaks =
          oblique.first() < phrase.first()
              || scene
                  .owner(phrase)
                  .filter(c -> scene.grammar().is(WordClass.QUOTATIVE, c.verb().lemma()))
                  .isPresent();
      if (speaks && scene.governs(WordClass.DATIVE, oblique) && capital.isPresent()) {
        return capital;
      }
    }
    return Optional.empty();
  }

  /** "le traité, dont elle avait suspendu l'application": the application of the treaty. */
  Optional<Mention> ofWhich(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    return scene
        .owner(phrase)
        .filter(
            c ->
                c.link() == Clause.Link.RELATIVE
                    && scene.grammar().is(WordClass.RELATIVE_GENITIVE, c.marker()))
        .flatMap(Clause::noun)
        .filter(noun -> noun != phrase)
        .flatMap(noun -> resolver.resolve(scene, noun, wanted));
  }
}
