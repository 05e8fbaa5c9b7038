package org.detente.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Persons whom the gazetteer does not know: "Jean Dupont, analyste, estime que …. Il ajoute" is not
 * the president named before.
 */
final class Strangers {

  /** What several do together, though some of them are not known. */
  static final Set<EventType> JOINT =
      EnumSet.of(EventType.MEETING, EventType.AGREEMENT, EventType.COOPERATION);

  private Strangers() {}

  /** True for a pronoun that can stand for one person ("he", "il", "он"). */
  static boolean mayMean(Scene scene, Token pronoun) {
    return scene.grammar().all(WordClass.OF_PERSON).isEmpty()
        ? pronoun.morph().number() != 'p'
        : scene.grammar().is(WordClass.OF_PERSON, pronoun.lower());
  }

  /** A name that nobody is known by: a bare proper noun with a capital, no acronym. */
  static boolean isNamed(Scene scene, Phrase phrase) {
    Token head = scene.head(phrase);
    return head.pos() == Pos.PROPN
        && scene.token(phrase.first()).pos() != Pos.DET
        && IntStream.rangeClosed(phrase.first(), phrase.last() + 1)
            .filter(i -> i < scene.sentence().tokens().size())
            .noneMatch(i -> scene.name(i).isPresent())
        && Character.isUpperCase(head.form().charAt(0))
        && head.form().chars().anyMatch(Character::isLowerCase);
  }

  /** "Vyacheslav Nikonov, a lawmaker": a person who is not known is not his state or his house. */
  static boolean hide(Scene scene, Phrase phrase, Entity found) {
    boolean named =
        isNamed(scene, phrase)
            && !scene.grammar().all(WordClass.OWNER).isEmpty()
            && phrase.head() > phrase.first();
    return named && found.kind() == EntityKind.STATE
        || !Persons.speaks(found) && bears(scene, phrase);
  }

  /** "Депутат Госдумы Андрей Петров": in Russian a title whose bearer is not known. */
  static boolean bears(Scene scene, Phrase phrase) {
    String title = scene.head(phrase).lemma();
    return !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && (scene.grammar().is(WordClass.MEETING_PEOPLE, title)
            || scene.grammar().is(WordClass.PERSON_NOUN, title))
        && phrase.appositions().stream().anyMatch(a -> isNamed(scene, a));
  }

  /** "Заместитель генсека НАТО Гюнтер Альтенбург": beside the post stands who is not known. */
  static Optional<Mention> beside(Scene scene, Mention post) {
    return scene.sentence().phrases().stream()
        .filter(p -> scene.words(p).overlaps(post.span()) && post.span().contains(scene.core(p)))
        .flatMap(
            p ->
                Stream.concat(
                    p.appositions().stream(),
                    scene.below(p).stream().flatMap(b -> b.appositions().stream())))
        .filter(a -> isNamed(scene, a))
        .map(a -> mention(scene, a))
        .findFirst();
  }

  /** Who accuses, asks or threatens in so many words, by a name that is not known. */
  static List<Mention> doers(Fit fit, EventType type, Scene scene) {
    boolean says = isVoiced(type) && fit.clause().filter(c -> c.verb().isFinite()).isPresent();
    return fit.role(Role.AGENT).stream()
        .flatMap(f -> f.phrase().stream())
        .filter(p -> says && p.isBare())
        .flatMap(p -> name(scene, p).stream())
        .map(p -> Mention.unresolved(scene.words(p), scene.words(p).of(scene.text())))
        .toList();
  }

  /** What one does by saying so. */
  static boolean isVoiced(EventType type) {
    return type.family() == EventType.Family.SPEECH_ACT
        || type == EventType.PROPOSAL
        || type == EventType.INVITATION;
  }

  /** "Putin met Narendra Modi": who takes part by a name that is not known. */
  static List<Mention> parties(Fit fit, Scene scene) {
    return fit.role(Role.AGENT).stream()
        .filter(f -> f.mention().entity().isEmpty())
        .flatMap(f -> f.phrase().stream())
        .flatMap(p -> name(scene, p).stream())
        .map(p -> mention(scene, p))
        .toList();
  }

  private static Mention mention(Scene scene, Phrase name) {
    Span words = scene.sentence().cover(name.first(), name.last());
    return Mention.unresolved(words, words.of(scene.text()));
  }

  /** "The envoy of Crimea in the parliament, Mikhail Sheremet": the name of who is not known. */
  private static Optional<Phrase> name(Scene scene, Phrase phrase) {
    return Stream.concat(
            Stream.concat(Stream.of(phrase), phrase.appositions().stream()),
            scene.below(phrase).stream().flatMap(p -> p.appositions().stream()))
        .filter(p -> isNamed(scene, p))
        .findFirst();
  }

  /** Notes those who act or speak in a sentence, for the pronouns that follow. */
  static void note(Scene scene, Voices voices, Resolver resolver, Memory memory) {
    for (Clause clause : scene.sentence().clauses()) {
      boolean says =
          voices.sayings().stream().anyMatch(v -> v.clause().filter(c -> c == clause).isPresent());
      for (Phrase subject : clause.subjects()) {
        boolean unknown =
            subject.conjuncts().isEmpty()
                && resolver.resolve(scene, subject, e -> e.kind().isAgent()).isEmpty();
        boolean person =
            Stream.concat(Stream.of(subject), subject.appositions().stream())
                    .anyMatch(p -> isNamed(scene, p))
                || says && !isDefinite(scene, subject)
                || clause.subjects().size() == 1 && isUnknown(scene, subject);
        boolean aside = clause.link() == Clause.Link.ADVERBIAL;
        if (clause.verb().isFinite() && unknown && person && !aside) {
          memory.stranger(Agreement.of(scene, subject), scene.head(subject).span());
        }
        if (clause.verb().isFinite() && unknown && clause.link() == Clause.Link.MAIN) {
          pronoun(scene, subject)
              .ifPresent(
                  p -> memory.open(p, Agreement.of(scene, subject), scene.head(subject).span()));
        }
      }
    }
  }

  /** "They" behind "Kremlin officials", "It" behind another "It" that is nobody known. */
  private static Optional<String> pronoun(Scene scene, Phrase subject) {
    Token head = scene.head(subject);
    if (scene.grammar().all(WordClass.OWNER).isEmpty()) {
      return Optional.of(Memory.ANY).filter(any -> isThing(scene, subject));
    }
    boolean again =
        head.pos() == Pos.PRON
            && scene.grammar().is(WordClass.ANAPHOR, head.lower())
            && !mayMean(scene, head);
    boolean several =
        head.pos() == Pos.NOUN
            && head.morph().number() == 'p'
            && scene.grammar().is(WordClass.FORCES, head.lemma());
    return again
        ? Optional.of(head.lower())
        : Optional.of("they").filter(w -> several && scene.grammar().is(WordClass.ANAPHOR, w));
  }

  /** "L'initiative vise l'équilibre. Elle …": in French what agrees in gender may be meant next. */
  private static boolean isThing(Scene scene, Phrase subject) {
    Token head = scene.head(subject);
    return !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty()
        && head.pos() == Pos.NOUN
        && head.morph().gender() != 'e'
        && !scene.grammar().is(WordClass.PERSON_NOUN, head.lemma());
  }

  /** "le ministre": somebody whom the text has named. */
  private static boolean isDefinite(Scene scene, Phrase subject) {
    return scene.grammar().is(WordClass.DEFINITE, scene.token(subject.first()).lower())
        && !isSomeone(scene, subject);
  }

  /** "the Russian official": in English somebody who is not named. */
  private static boolean isSomeone(Scene scene, Phrase subject) {
    return !scene.grammar().all(WordClass.OWNER).isEmpty()
        && scene.grammar().is(WordClass.PERSON_NOUN, scene.head(subject).lemma());
  }

  private static boolean isUnknown(Scene scene, Phrase subject) {
    Token head = scene.head(subject);
    return head.pos() == Pos.PRON
        && scene.grammar().is(WordClass.ANAPHOR, head.lower())
        && mayMean(scene, head);
  }
}
