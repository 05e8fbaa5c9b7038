package org.detente.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.lexicon.Slot;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Whom a possessive stands for. */
record Possessors(Gazetteer gazetteer, Memory memory, Resolver resolver) {

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
  Optional<Entity> of(Scene scene, Phrase phrase) {
    String word = possessive(scene, phrase);
    boolean personal = scene.grammar().is(WordClass.OF_PERSON, word);
    if (scene.grammar().is(WordClass.FIRST_PERSON, word)) {
      return Optional.empty();
    }
    boolean shares =
        isOfOne(scene, phrase) || !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty();
    Optional<Entity> beside = shares ? ofConjunct(scene, phrase) : Optional.empty();
    if (beside.isPresent()) {
      return beside;
    }
    boolean others = isOfOthers(scene, word);
    Optional<Phrase> doer = governing(scene, phrase, others);
    if (personal && doer.filter(s -> Strangers.isNamed(scene, s)).isPresent()) {
      return Optional.empty();
    }
    return doer.flatMap(s -> resolver.resolve(scene, s, e -> e.kind().isAgent()))
        .flatMap(Mention::entity)
        .flatMap(gazetteer::entity)
        .filter(e -> Persons.fits(scene.grammar(), word, e))
        .or(() -> told(scene, phrase))
        .or(() -> others ? named(scene, phrase) : Optional.empty())
        .or(
            () ->
                topic(scene, phrase)
                    .or(() -> acting(scene, phrase, personal))
                    .or(
                        () ->
                            memory.last(
                                e ->
                                    personal
                                        ? e.kind() == EntityKind.PERSON
                                        : Belonging.isSide(e) && Persons.isOne(scene, word))));
  }

  /**
   * "Russia's aggression and its annexation of Crimea", "la reconnaissance par la Russie de
   * l'Abkhazie et sa décision": both are of the owner named first.
   */
  private Optional<Entity> ofConjunct(Scene scene, Phrase phrase) {
    return scene.sentence().phrases().stream()
        .filter(p -> p.conjuncts().contains(phrase))
        .flatMap(p -> p.complements().stream())
        .filter(
            c ->
                scene.grammar().is(WordClass.OWNER, c.preposition())
                    || scene.governs(WordClass.AGENTIVE, c)
                        && !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty())
        .flatMap(c -> resolver.named(scene, c, Belonging::isSide).stream())
        .flatMap(m -> m.entity().flatMap(gazetteer::entity).stream())
        .findFirst();
  }

  /**
   * "Sweden applied for membership. Its accession": in English, who acted before; in Russian "его"
   * may be a person's.
   */
  private Optional<Entity> acting(Scene scene, Phrase phrase, boolean personal) {
    return IntStream.rangeClosed(phrase.first(), phrase.last())
        .filter(i -> scene.isPossessive(i))
        .filter(
            i ->
                !scene.grammar().all(WordClass.OWNER).isEmpty()
                    || isOfOthers(scene, scene.token(i).lower()))
        .mapToObj(scene::token)
        .filter(
            w ->
                personal
                    || scene.grammar().is(WordClass.OF_THING, w.lower())
                    || isOfOthers(scene, w.lower()))
        .findFirst()
        .flatMap(
            word ->
                memory.pronoun(
                    word,
                    e ->
                        Persons.fits(scene.grammar(), word.lower(), e)
                            && (e.kind() == EntityKind.PERSON
                                ? personal || isOfOthers(scene, word.lower())
                                : !personal && Belonging.isSide(e)),
                    personal || isOfOthers(scene, word.lower()),
                    false));
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
        .findFirst()
        .or(() -> agentive(scene, phrase));
  }

  /** "la reconnaissance par la Russie de l'Abkhazie, son intention": by whom it was done. */
  private Optional<Entity> agentive(Scene scene, Phrase phrase) {
    return scene.sentence().phrases().stream()
        .filter(p -> !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty())
        .filter(p -> p.last() < phrase.first() && scene.governs(WordClass.AGENTIVE, p))
        .filter(p -> scene.name(p.head()).isPresent())
        .flatMap(p -> resolver.resolve(scene, p, Belonging::isSide).stream())
        .flatMap(m -> m.entity().flatMap(gazetteer::entity).stream())
        .findFirst();
  }

  /** "его", "её": in a language with a word for one's own, never the subject's. */
  private static boolean isOfOthers(Scene scene, String word) {
    return !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && !scene.grammar().is(WordClass.ONES_OWN, word);
  }

  /** "США передали России ответ на её предложения": the party named last but for the subject. */
  private static Optional<Entity> named(Scene scene, Phrase phrase) {
    Optional<Clause> owner = scene.owner(scene.outermost(phrase));
    Token word = scene.token(phrase.first());
    for (int i = phrase.first() - 1; i >= 0; i--) {
      int at = i;
      boolean subject =
          owner
              .filter(c -> c.subjects().stream().anyMatch(s -> s.first() <= at && at <= s.extent()))
              .isPresent();
      boolean agrees =
          (scene.token(i).morph().gender() == 'f')
                  == scene.grammar().is(WordClass.HERS, word.lower())
              && scene.token(i).morph().number() != 'p';
      Optional<Entity> named =
          scene.name(i).flatMap(m -> m.entities().stream().filter(Belonging::mayOwn).findFirst());
      if (named.isPresent() && !subject && agrees) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> governing(Scene scene, Phrase phrase, boolean others) {
    Optional<Clause> at = scene.owner(scene.outermost(phrase));
    if (others) {
      at = at.filter(c -> c.link() != Clause.Link.MAIN).flatMap(Clause::governor);
    }
    for (int steps = 0; at.isPresent() && steps < 4; steps++) {
      boolean said = at.get().link() == Clause.Link.COMPLEMENT;
      Optional<Phrase> doer =
          doer(scene, at.get(), phrase).filter(d -> !said || !isThing(scene, d));
      if (doer.isPresent()) {
        return doer;
      }
      at = at.filter(c -> c.link() != Clause.Link.MAIN).flatMap(Clause::governor);
    }
    return Optional.empty();
  }

  private static Optional<Phrase> doer(Scene scene, Clause clause, Phrase phrase) {
    return Leading.orDoers(scene, clause).stream()
        .filter(s -> s.extent() < phrase.first() || isFronted(clause, s, phrase))
        .filter(s -> !isOfOne(scene, phrase) || !isPlural(scene, s))
        .findFirst();
  }

  /** "a dit que le sujet avait été crucial dans ses négociations": the subject's are no talks. */
  private static boolean isThing(Scene scene, Phrase subject) {
    return scene.head(subject).pos() == Pos.NOUN
        && !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty()
        && scene.name(subject.head()).isEmpty()
        && !Forces.acts(scene, subject);
  }

  /** "its": of one thing, never of "the ministers". */
  private static boolean isOfOne(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.OF_THING, possessive(scene, phrase));
  }

  private static boolean isPlural(Scene scene, Phrase phrase) {
    return scene.head(phrase).morph().number() == 'p' || !phrase.conjuncts().isEmpty();
  }

  /** "Lors de son entretien, le ministre", "Pour marquer son hostilité, il": whose comes after. */
  private static boolean isFronted(Clause clause, Phrase subject, Phrase phrase) {
    boolean before = phrase.first() < clause.verb().first();
    return (before ? !phrase.isBare() : clause.link() == Clause.Link.INFINITIVE)
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

  /** "её приостановление договора": who suspends; "его приостановление": what is suspended. */
  static boolean isOtherRole(Scene scene, Phrase noun, Sense sense, Role role) {
    boolean either =
        Stream.of(Role.AGENT, Role.OBJECT)
            .allMatch(
                r ->
                    sense.bindings().stream()
                        .anyMatch(b -> b.role() == r && b.slot().kind() == Slot.Kind.POSSESSIVE));
    boolean thing = noun.complements().stream().anyMatch(c -> scene.governs(WordClass.GENITIVE, c));
    return either && role != (thing ? Role.AGENT : Role.OBJECT);
  }
}
