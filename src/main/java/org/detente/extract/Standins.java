package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.detente.language.Phrase;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EntityKind;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Words that stand for something else: transparent nouns ("les travaux de la mission"), "celle de",
 * short forms of what was named before ("le Conseil").
 */
final class Standins {

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Memory memory;
  private final Titles titles;
  private final Pronouns pronouns;
  private final Resolver resolver;

  Standins(
      Gazetteer gazetteer,
      Lexicon lexicon,
      Memory memory,
      Titles titles,
      Pronouns pronouns,
      Resolver resolver) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.memory = memory;
    this.titles = titles;
    this.pronouns = pronouns;
    this.resolver = resolver;
  }

  /**
   * A phrase and its conjuncts, where one stands for several those: "la participation à l'Acte et
   * au Partenariat" is the Act and the Partnership.
   */
  List<Phrase> parts(Scene scene, Phrase phrase) {
    List<Phrase> parts = new ArrayList<>();
    Phrase meant =
        Antecedents.of(scene, phrase)
            .filter(a -> isList(scene, a))
            .or(() -> Antecedents.object(scene, phrase))
            .orElse(phrase);
    for (Phrase part : meant.all()) {
      Optional<Phrase> several =
          isTransparent(scene, part)
                  || scene.grammar().is(WordClass.AUTHORITIES, scene.head(part).lemma())
              ? scene.below(part).stream().filter(c -> isList(scene, c)).findFirst()
              : Optional.empty();
      parts.addAll(several.map(Phrase::all).orElse(List.of(part)));
    }
    return parts;
  }

  /** Those who did something together, whom the word stands for. */
  List<Mention> together(Scene scene, int token) {
    return new Together(gazetteer, memory, resolver).of(scene, token);
  }

  /** "Le Conseil facilite les contacts avec Moscou. Sa dernière réunion": named a sentence ago. */
  boolean sitsLately() {
    return memory.recent(e -> e.kind() == EntityKind.COUNCIL).isPresent();
  }

  /** "В 2007 году последовал мораторий": on the treaty that the text speaks of. */
  List<Mention> treaty(Scene scene, Phrase noun, Role role) {
    boolean bare =
        role == Role.OBJECT
            && noun.complements().isEmpty()
            && scene.grammar().is(WordClass.BARE_MEASURE, scene.head(noun).lemma());
    return bare
        ? memory
            .headlined(e -> e.kind().isInstrument())
            .or(() -> memory.spokenOf(e -> e.kind().isInstrument()))
            .map(e -> Resolver.mention(scene, scene.core(noun), e))
            .stream()
            .toList()
        : List.of();
  }

  private boolean isTransparent(Scene scene, Phrase phrase) {
    return lexicon.senses(scene.head(phrase).lemma()).stream()
        .anyMatch(s -> s.effect() == Sense.Effect.TRANSPARENCY);
  }

  private static boolean isList(Scene scene, Phrase phrase) {
    return phrase.all().size() > 1
        && phrase.all().stream().allMatch(p -> p.preposition().equals(phrase.preposition()))
        && phrase.all().stream().allMatch(p -> scene.name(p.head()).isPresent());
  }

  /** "la mission russe et celle de l'Alliance": the noun before; of "la délégation" whose it is. */
  Optional<Mention> standing(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Optional<Phrase> before = StandingFor.noun(scene, phrase, wanted instanceof Resolver.Thing);
    if (before.isPresent()) {
      Token head = scene.head(phrase);
      String lemma = scene.head(before.get()).form().split(" ")[0];
      Span from = new Span(head.span().start(), scene.words(phrase).end());
      return titles.bearer(scene, phrase, wanted, gazetteer.title(scene.text(), from, lemma));
    }
    return phrase.complements().stream()
        .filter(c -> scene.governs(WordClass.GENITIVE, c))
        .findFirst()
        .flatMap(c -> resolver.resolve(scene, c, wanted));
  }

  /** "les travaux de la mission": the mission. */
  Optional<Mention> transparent(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    for (Sense sense : lexicon.senses(scene.head(phrase).lemma())) {
      if (sense.effect() == Sense.Effect.TRANSPARENCY) {
        for (Phrase complement : scene.below(phrase)) {
          boolean bound =
              sense.bindings().stream()
                  .anyMatch(b -> b.slot().preposition().equals(complement.preposition()));
          Optional<Mention> inner =
              bound ? resolver.resolve(scene, complement, wanted) : Optional.empty();
          if (inner.isPresent() && !isDecision(scene, phrase, wanted, inner.get())) {
            return inner;
          }
        }
        boolean thing = wanted instanceof Resolver.Thing;
        if (thing && phrase.complements().isEmpty() || isOfParty(scene, phrase)) {
          return pronouns
              .ofWhich(scene, phrase, wanted)
              .or(() -> instrument(scene, phrase, wanted));
        }
      }
    }
    return Optional.empty();
  }

  /** "поддерживает решение США": what they decided, where a thing is meant and not who acts. */
  private boolean isDecision(Scene scene, Phrase phrase, Predicate<Entity> wanted, Mention of) {
    return wanted instanceof Resolver.Thing
        && (scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(phrase).lemma())
            || scene.grammar().is(WordClass.DOING, scene.head(phrase).lemma()))
        && of.entity().flatMap(gazetteer::entity).filter(e -> e.kind().isAgent()).isPresent();
  }

  /** "замораживает участие России": whose it is does not say in what. */
  private static boolean isOfParty(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.OBSERVANCE, scene.head(phrase).lemma())
        && phrase.complements().stream()
            .allMatch(
                c ->
                    scene.governs(WordClass.GENITIVE, c)
                        && c.complements().isEmpty()
                        && scene.name(c.head()).isPresent());
  }

  /** "The treaty is a dead letter since Moscow suspended its application": named before it. */
  private static Optional<Entity> before(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    return IntStream.iterate(phrase.first() - 1, i -> i >= 0, i -> i - 1)
        .mapToObj(scene::name)
        .flatMap(Optional::stream)
        .flatMap(m -> m.entities().stream().filter(wanted))
        .findFirst();
  }

  /** "gèle leur participation", "en a suspendu l'application": in the treaty spoken of last. */
  private Optional<Mention> instrument(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token first = scene.token(phrase.first());
    boolean given =
        scene.isPossessive(phrase.first())
            || scene.grammar().is(WordClass.DEFINITE, first.lower())
            || scene.grammar().is(WordClass.OBSERVANCE, scene.head(phrase).lemma());
    boolean its = scene.isPossessive(0) && phrase.first() == 0;
    Predicate<Entity> fits = e -> (e.kind().isInstrument() || its && isSeat(e)) && wanted.test(e);
    return given
        ? before(scene, phrase, fits)
            .or(() -> memory.recent(fits))
            .map(e -> Resolver.mention(scene, scene.core(phrase), e))
        : Optional.empty();
  }

  private static boolean isSeat(Entity entity) {
    return entity.kind() == EntityKind.MISSION || entity.kind() == EntityKind.OFFICE;
  }

  /**
   * "une alliance militaire régionale": one of a kind is not the Alliance, a deputy not the one
   * above.
   */
  boolean isAnother(Scene scene, Phrase phrase, Gazetteer.Match match) {
    boolean post = match.entities().stream().allMatch(e -> e.kind() == EntityKind.POST);
    boolean ministry = match.entities().stream().allMatch(e -> e.kind() == EntityKind.MINISTRY);
    if (ministry && isOfOther(scene, phrase, match)) {
      return true;
    }
    if (post && (Titles.isDeputy(scene, phrase, match.span()) || isOfOther(scene, phrase, match))) {
      return true;
    }
    return Character.isLowerCase(scene.head(phrase).form().charAt(0))
        && match.entities().stream().allMatch(e -> e.kind() == EntityKind.ORGANISATION)
        && (Conjectures.isAny(scene, phrase) || isSeveral(scene.head(phrase)));
  }

  /** "альянсы": several of a kind, by a word of their own. */
  private static boolean isSeveral(Token head) {
    return head.morph().number() == 'p' && !head.form().contains(" ");
  }

  /** "British Secretary of State": a post of that name in another state. */
  private boolean isOfOther(Scene scene, Phrase phrase, Gazetteer.Match match) {
    return IntStream.rangeClosed(phrase.first(), phrase.last())
        .mapToObj(scene::token)
        .filter(t -> t.span().end() <= match.span().start())
        .flatMap(t -> gazetteer.demonym(t.lemma()).stream())
        .filter(e -> e.kind() == EntityKind.STATE)
        .anyMatch(s -> match.entities().stream().noneMatch(e -> e.sides().contains(s.slug())));
  }

  /** "la Commission Géorgie-OTAN": the two that a phrase, or the name beside it, joins. */
  List<Mention> two(Scene scene, Phrase phrase) {
    List<Mention> people = new PeopleOfTwo(gazetteer).of(scene, phrase);
    List<Mention> own = people.isEmpty() ? JoinedNames.of(scene, phrase) : people;
    return own.isEmpty()
        ? phrase.appositions().stream()
            .map(a -> JoinedNames.of(scene, a))
            .filter(p -> !p.isEmpty())
            .findFirst()
            .orElse(List.of())
        : own;
  }
}
