package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Sense;
import org.detente.model.EntityKind;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Says what a noun phrase names: a name of the gazetteer, a title with its side ("le ministre russe
 * des Affaires étrangères"), an inhabitants' name, a pronoun, a short form of what was named before
 * ("le Conseil"), or what a transparent noun governs ("les travaux de la mission").
 */
final class Resolver {

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Memory memory;
  private final Belonging belonging;
  private final Pronouns pronouns;

  Resolver(Gazetteer gazetteer, Lexicon lexicon, Memory memory) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.memory = memory;
    this.belonging = new Belonging(gazetteer, memory, this);
    this.pronouns = new Pronouns(gazetteer, memory, this);
  }

  /** What was named last of those wanted, in this sentence or the two before. */
  Optional<Entity> lastNamed(Predicate<Entity> wanted) {
    return memory.recent(wanted);
  }

  /** What belongs to whom. */
  Belonging belonging() {
    return belonging;
  }

  /** The mention a phrase makes; unresolved when the gazetteer does not know it. */
  Mention mention(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Optional<Mention> known = resolve(scene, phrase, wanted);
    if (known.isPresent()) {
      return known.get();
    }
    Span words = scene.words(phrase);
    return Mention.unresolved(words, words.of(scene.text()));
  }

  /**
   * A phrase and its conjuncts, where one stands for several those: "la participation à l'Acte et
   * au Partenariat" is the Act and the Partnership.
   */
  List<Phrase> parts(Scene scene, Phrase phrase) {
    List<Phrase> parts = new ArrayList<>();
    for (Phrase part : phrase.all()) {
      Optional<Phrase> several =
          isTransparent(scene, part)
              ? scene.below(part).stream().filter(c -> isList(scene, c)).findFirst()
              : Optional.empty();
      parts.addAll(several.map(Phrase::all).orElse(List.of(part)));
    }
    return parts;
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

  /** The entity a phrase names, if it is known and wanted. */
  Optional<Mention> resolve(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    for (Phrase apposition : beside(scene, phrase)) {
      Optional<Mention> person = named(scene, apposition, e -> e.kind() == EntityKind.PERSON);
      if (person.isPresent() && !isPerson(scene, phrase)) {
        return person.filter(m -> accepted(m, wanted));
      }
    }
    if (scene.grammar().is(WordClass.STANDING_FOR, head.lower())) {
      return standing(scene, phrase, wanted);
    }
    if (head.pos() == Pos.NUM) {
      return phrase.complements().stream()
          .filter(c -> scene.governs(WordClass.GENITIVE, c))
          .findFirst()
          .flatMap(c -> resolve(scene, c, wanted));
    }
    Optional<Mention> found =
        head.pos() == Pos.PRON
                || head.pos() == Pos.NUM && !scene.grammar().all(WordClass.OWNER).isEmpty()
            ? pronouns.resolve(scene, phrase, wanted)
            : named(scene, phrase, wanted)
                .map(m -> ofSide(scene, phrase, wanted, m))
                .or(() -> titled(scene, phrase, wanted))
                .or(() -> transparent(scene, phrase, wanted))
                .or(() -> apposed(scene, phrase, wanted))
                .or(() -> belonging.homeland(scene, phrase, wanted))
                .or(() -> inhabitants(scene, phrase, wanted))
                .or(() -> shortened(scene, phrase, wanted))
                .or(() -> country(scene, phrase, wanted))
                .or(() -> identified(scene, phrase, wanted));
    return found;
  }

  /** "la mission russe et celle de l'Alliance": the noun of the phrase before, of another. */
  private Optional<Mention> standing(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Optional<Phrase> before =
        scene.sentence().phrases().stream()
            .filter(p -> p.conjuncts().contains(phrase) && p.head() < phrase.head())
            .findFirst();
    if (before.isPresent()) {
      Token head = scene.head(phrase);
      String lemma = scene.head(before.get()).form().split(" ")[0];
      Span from = new Span(head.span().start(), scene.words(phrase).end());
      return titled(scene, phrase, wanted, gazetteer.title(scene.text(), from, lemma));
    }
    return phrase.complements().stream()
        .filter(c -> scene.governs(WordClass.GENITIVE, c))
        .findFirst()
        .flatMap(c -> resolve(scene, c, wanted));
  }

  /** "ses diplomates": a group of no side is that of the one whose it is. */
  private Mention ofSide(Scene scene, Phrase phrase, Predicate<Entity> wanted, Mention group) {
    boolean sideless =
        accepted(group, e -> e.kind() == EntityKind.GROUP && e.sides().isEmpty())
            && scene.isPossessive(phrase.first());
    return sideless ? titled(scene, phrase, wanted).orElse(group) : group;
  }

  /**
   * Names beside a title, its own or those after its words ("ministre des Affaires étrangères X").
   */
  private List<Phrase> beside(Scene scene, Phrase phrase) {
    List<Phrase> beside = new ArrayList<>(phrase.appositions());
    Span words = scene.words(phrase);
    for (Phrase complement : phrase.complements()) {
      boolean inTitle =
          !complement.appositions().isEmpty()
              && gazetteer
                  .title(
                      scene.text(),
                      new Span(scene.head(phrase).span().start(), words.end()),
                      scene.head(phrase).lemma())
                  .filter(m -> m.span().end() > scene.head(complement).span().start())
                  .isPresent();
      if (inTitle) {
        beside.addAll(complement.appositions());
      }
    }
    return beside;
  }

  private static boolean isPerson(Scene scene, Phrase phrase) {
    return scene
        .name(phrase.head())
        .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == EntityKind.PERSON))
        .isPresent();
  }

  /** The post a title names, whoever stands beside it. */
  Optional<Mention> post(Scene scene, Phrase phrase) {
    Predicate<Entity> posts = e -> e.kind() == EntityKind.POST;
    return named(scene, phrase, posts).or(() -> titled(scene, phrase, posts));
  }

  /** The post a title can name, of those wanted; its side need not be told. */
  Optional<Mention> post(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    if (head.pos() != Pos.NOUN) {
      return named(scene, phrase, wanted);
    }
    Span from = new Span(head.span().start(), scene.words(phrase).end());
    return titles(scene, phrase)
        .flatMap(m -> m.entities().stream().filter(wanted).findFirst())
        .map(e -> mention(scene, from, e));
  }

  private boolean accepted(Mention mention, Predicate<Entity> wanted) {
    return mention.entity().flatMap(gazetteer::entity).filter(wanted).isPresent();
  }

  Optional<Mention> named(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    return scene
        .name(phrase.head())
        .filter(match -> !(wanted instanceof Thing) || !isCapital(match))
        .flatMap(
            match -> choose(match.entities(), wanted).map(e -> mention(scene, match.span(), e)));
  }

  /** What a role asks for that no capital fills as a party: one leaves Brussels, not NATO. */
  interface Thing extends Predicate<Entity> {}

  private static boolean isCapital(Gazetteer.Match match) {
    return match.entities().size() > 1
        && match.entities().stream().anyMatch(e -> e.kind() == EntityKind.PLACE);
  }

  static Mention mention(Scene scene, Span span, Entity entity) {
    return Mention.of(span, span.of(scene.text()), entity.slug());
  }

  /** "Moscou" is the state where a party is wanted, the city where a place is. */
  private static Optional<Entity> choose(List<Entity> entities, Predicate<Entity> wanted) {
    return entities.stream().filter(wanted).min((a, b) -> Integer.compare(rank(a), rank(b)));
  }

  private static int rank(Entity entity) {
    return entity.kind() == EntityKind.PLACE ? 1 : 0;
  }

  private Optional<Mention> apposed(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    for (Phrase apposition : phrase.appositions()) {
      boolean stands =
          scene.grammar().is(WordClass.STANDING_FOR, scene.head(apposition).lower());
      Optional<Mention> named =
          stands ? standing(scene, apposition, wanted) : named(scene, apposition, wanted);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** A title, its side told by a demonym, a name or possessive beside it, or borne by one alone. */
  private Optional<Mention> titled(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    return head.pos() == Pos.NOUN
        ? titled(scene, phrase, wanted, titles(scene, phrase))
        : Optional.empty();
  }

  private Optional<Mention> titled(
      Scene scene,
      Phrase phrase,
      Predicate<Entity> wanted,
      Optional<Gazetteer.Match> match) {
    Token head = scene.head(phrase);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Set<String> hosts = belonging.hosts(scene, phrase);
    boolean plural = head.morph().number() == 'p';
    List<Entity> bearers =
        match.get().entities().stream()
            .filter(wanted)
            .filter(
                e ->
                    e.kind() != EntityKind.MISSION
                        || e.sides().isEmpty()
                        || !hosts.containsAll(e.sides()))
            .filter(e -> e.kind() != EntityKind.POST || !plural)
            .toList();
    List<String> sides = belonging.sides(scene, phrase);
    Optional<Entity> chosen =
        sides.stream()
            .flatMap(side -> bearers.stream().filter(e -> e.sides().contains(side)))
            .findFirst();
    if (chosen.isEmpty()
        && bearers.size() == 1
        && (match.get().label().text().contains(" ") || sides.isEmpty() && known(bearers.get(0)))) {
      chosen = Optional.of(bearers.get(0));
    }
    if (chosen.isEmpty() && sides.isEmpty()) {
      chosen = memory.last(bearers::contains);
    }
    Span words = new Span(match.get().span().start(), scene.words(phrase).end());
    return chosen.map(e -> mention(scene, words, e));
  }

  /** The title at a noun: it begins with the noun or, as in "foreign minister", before it. */
  private Optional<Gazetteer.Match> titles(Scene scene, Phrase phrase) {
    int end = Math.max(scene.words(phrase).end(), scene.token(phrase.last()).span().end());
    for (int i = phrase.first(); i <= phrase.head(); i++) {
      Span from = new Span(scene.token(i).span().start(), end);
      Optional<Gazetteer.Match> match =
          gazetteer
              .title(scene.text(), from, scene.token(i).lemma())
              .filter(m -> m.span().end() > scene.head(phrase).span().start());
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private boolean known(Entity entity) {
    return memory.last(entity::equals).isPresent();
  }

  private Optional<Mention> transparent(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    for (Sense sense : lexicon.senses(scene.head(phrase).lemma())) {
      if (sense.effect() == Sense.Effect.TRANSPARENCY) {
        for (Phrase complement : scene.below(phrase)) {
          boolean bound =
              sense.bindings().stream()
                  .anyMatch(b -> b.slot().preposition().equals(complement.preposition()));
          Optional<Mention> inner = bound ? resolve(scene, complement, wanted) : Optional.empty();
          if (inner.isPresent()) {
            return inner;
          }
        }
        if (phrase.complements().isEmpty()) {
          return pronouns
              .ofWhich(scene, phrase, wanted)
              .or(() -> instrument(scene, phrase, wanted));
        }
      }
    }
    return Optional.empty();
  }

  /** "gèle leur participation", "en a suspendu l'application": in the treaty spoken of last. */
  private Optional<Mention> instrument(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token first = scene.token(phrase.first());
    boolean given =
        scene.isPossessive(phrase.first()) || scene.grammar().is(WordClass.DEFINITE, first.lower());
    return given
        ? memory
            .recent(e -> e.kind().isInstrument() && wanted.test(e))
            .map(e -> mention(scene, scene.core(phrase), e))
        : Optional.empty();
  }

  /** "les Géorgiens", "huit Russes". */
  private Optional<Mention> inhabitants(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    return choose(gazetteer.demonym(head.lemma()), wanted).map(e -> mention(scene, head.span(), e));
  }

  /** "le Conseil", "le traité": the entity named last whose name has that word at its head. */
  private Optional<Mention> shortened(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    boolean definite =
        phrase.first() < phrase.head()
            && scene.grammar().is(WordClass.DEFINITE, scene.token(phrase.first()).lower());
    boolean alone =
        phrase.last() == phrase.head()
            && phrase.complements().stream()
                .noneMatch(
                    c -> scene.governs(WordClass.GENITIVE, c) || scene.governs(WordClass.OWNER, c));
    if (!definite || !alone || head.pos() != Pos.NOUN) {
      return Optional.empty();
    }
    return memory
        .last(e -> wanted.test(e) && e.kind() != EntityKind.PERSON && begins(e, head.lower()))
        .map(e -> mention(scene, head.span(), e));
  }

  private static boolean begins(Entity entity, String word) {
    return entity.labels().stream()
        .map(l -> l.text().toLowerCase(java.util.Locale.ROOT))
        .anyMatch(l -> l.startsWith(word + " ") || l.endsWith(" " + word));
  }

  /** "son pays": the state of whom the possessive stands for. */
  private Optional<Mention> country(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    if (!scene.grammar().is(WordClass.COUNTRY_WORD, head.lemma())
        || !scene.isPossessive(phrase.first())) {
      return Optional.empty();
    }
    return belonging.sides(scene, phrase).stream()
        .flatMap(slug -> gazetteer.entity(slug).stream())
        .filter(e -> e.kind() == EntityKind.STATE && wanted.test(e))
        .findFirst()
        .map(e -> mention(scene, head.span(), e));
  }

  /**
   * "Le Conseil est un forum qui a été créé en 2002", "le CCP, un forum institué en 1997": a noun
   * with a clause of its own is what it is said to be.
   */
  private Optional<Mention> identified(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    boolean told =
        scene.head(phrase).pos() == Pos.NOUN
            && scene.sentence().clauses().stream()
                .anyMatch(c -> c.noun().filter(n -> n == phrase).isPresent());
    if (!told) {
      return Optional.empty();
    }
    Optional<Phrase> same =
        scene
            .host(phrase)
            .filter(h -> h.appositions().contains(phrase))
            .or(
                () ->
                    scene
                        .owner(phrase)
                        .filter(c -> scene.grammar().is(WordClass.ESSIVE, c.verb().lemma()))
                        .filter(c -> c.objects().contains(phrase))
                        .flatMap(c -> c.subjects().stream().findFirst()));
    return same.flatMap(p -> named(scene, p, wanted));
  }
}
