package org.detente.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Lexicon;
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
  private final Memory memory;
  private final Belonging belonging;
  private final Pronouns pronouns;
  private final Titles titles;
  private final Standins standins;
  private final ShortNames shortNames;
  private final Forces forces;
  private final TheCountry theCountry;
  private final We we;
  private final Ministries ministries;

  Resolver(Gazetteer gazetteer, Lexicon lexicon, Memory memory) {
    this.gazetteer = gazetteer;
    this.memory = memory;
    this.belonging = new Belonging(gazetteer, memory, this);
    this.pronouns = new Pronouns(gazetteer, memory, this);
    this.titles = new Titles(gazetteer, memory, belonging);
    this.forces = new Forces(gazetteer, belonging);
    this.theCountry = new TheCountry(gazetteer, memory, this);
    this.standins = new Standins(gazetteer, lexicon, memory, titles, pronouns, this);
    this.shortNames = new ShortNames(gazetteer, memory);
    this.we = new We(gazetteer, memory);
    this.ministries = new Ministries(gazetteer);
  }

  /** What was named last of those wanted, in this sentence or the two before. */
  Optional<Entity> lastNamed(Predicate<Entity> wanted) {
    return memory.recent(wanted);
  }

  /** Who did something together in this sentence or the two before; empty when nobody did. */
  List<Entity> spokenTogether() {
    return memory.together();
  }

  /** The person of whose visit the text has spoken last. */
  Optional<Entity> guest() {
    return memory.guest();
  }

  /** What stands for something else. */
  Standins standins() {
    return standins;
  }

  /** Who speaks of themselves. */
  We we() {
    return we;
  }

  /** What belongs to whom. */
  Belonging belonging() {
    return belonging;
  }

  /** The mention a phrase makes; unresolved when the gazetteer does not know it. */
  Mention mention(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Span words = scene.words(phrase);
    return resolve(scene, phrase, wanted)
        .orElseGet(() -> Mention.unresolved(words, words.of(scene.text())));
  }

  /** The entity a phrase names, if it is known and wanted. */
  Optional<Mention> resolve(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    for (Phrase apposition : new NamesBeside(gazetteer).of(scene, phrase)) {
      Predicate<Entity> persons = e -> e.kind() == EntityKind.PERSON;
      Optional<Mention> person = named(scene, apposition, persons);
      if (person.isPresent() && named(scene, phrase, persons).isEmpty()) {
        return person.filter(m -> accepted(m, wanted));
      }
    }
    if (scene.grammar().is(WordClass.STANDING_FOR, head.lower())) {
      return standins.standing(scene, phrase, wanted);
    }
    if (head.pos() == Pos.NUM) {
      return phrase.complements().stream()
          .filter(c -> scene.governs(WordClass.GENITIVE, c))
          .findFirst()
          .flatMap(c -> resolve(scene, c, wanted))
          .or(() -> pronouns.resolve(scene, phrase, wanted));
    }
    Optional<Mention> found =
        head.pos() == Pos.PRON
                || head.pos() == Pos.NUM && !scene.grammar().all(WordClass.OWNER).isEmpty()
            ? pronouns.resolve(scene, phrase, wanted)
            : named(scene, phrase, wanted)
                .map(m -> ofSide(scene, phrase, wanted, m))
                .or(() -> theCountry.own(scene, phrase, wanted))
                .or(() -> theCountry.members(scene, phrase, wanted))
                .or(() -> ministries.of(scene, phrase, wanted))
                .or(() -> titles.bearer(scene, phrase, wanted))
                .or(() -> standins.transparent(scene, phrase, wanted))
                .or(() -> apposed(scene, phrase, wanted))
                .or(() -> new Nationals(gazetteer, memory).of(scene, phrase, wanted))
                .or(() -> shortNames.resolve(scene, phrase, wanted))
                .or(() -> theCountry.resolve(scene, phrase, wanted))
                .or(() -> identified(scene, phrase, wanted))
                .or(() -> forces.state(scene, phrase, wanted));
    Predicate<Entity> held =
        e ->
            (e.kind() != EntityKind.POST || !Titles.isFormer(scene, phrase))
                && !belonging.isOfOther(scene, phrase, e);
    return found
        .filter(m -> accepted(m, held))
        .filter(m -> accepted(m, e -> !Strangers.hide(scene, phrase, e)));
  }

  /** "ses diplomates", "American officials": a group of no side is of the one whose it is. */
  private Mention ofSide(Scene scene, Phrase phrase, Predicate<Entity> wanted, Mention group) {
    if (!accepted(group, e -> e.kind() == EntityKind.GROUP && e.sides().isEmpty())) {
      return group;
    }
    return scene.isPossessive(phrase.first())
        ? titles.bearer(scene, phrase, wanted).orElse(group)
        : forces.state(scene, phrase, wanted).orElse(group);
  }

  /** The post a title names, whoever stands beside it. */
  Optional<Mention> post(Scene scene, Phrase phrase) {
    Predicate<Entity> posts = e -> e.kind() == EntityKind.POST;
    return named(scene, phrase, posts).or(() -> titles.bearer(scene, phrase, posts));
  }

  /** The post a title can name, of those wanted; its side need not be told. */
  Optional<Mention> post(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    if (head.pos() != Pos.NOUN) {
      return named(scene, phrase, wanted);
    }
    Span from = new Span(head.span().start(), scene.words(phrase).end());
    return titles
        .at(scene, phrase)
        .flatMap(m -> m.entities().stream().filter(wanted).findFirst())
        .map(e -> mention(scene, from, e));
  }

  private boolean accepted(Mention mention, Predicate<Entity> wanted) {
    return mention.entity().flatMap(gazetteer::entity).filter(wanted).isPresent();
  }

  Optional<Mention> named(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    return scene
        .name(phrase.head())
        .filter(m -> !standins.isAnother(scene, phrase, m))
        .filter(match -> !(wanted instanceof Thing) || !isCapital(match))
        .flatMap(
            match -> choose(match.entities(), wanted).map(e -> mention(scene, match.span(), e)))
        .filter(m -> !new OtherPair(gazetteer, memory).isMeant(scene, m));
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
  static Optional<Entity> choose(List<Entity> entities, Predicate<Entity> wanted) {
    return entities.stream()
        .filter(wanted)
        .min(Comparator.comparing(e -> e.kind() == EntityKind.PLACE));
  }

  private Optional<Mention> apposed(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    for (Phrase apposition : phrase.appositions()) {
      if (!JoinedNames.of(scene, apposition).isEmpty()) {
        continue;
      }
      boolean stands = scene.grammar().is(WordClass.STANDING_FOR, scene.head(apposition).lower());
      Optional<Mention> named =
          stands ? standins.standing(scene, apposition, wanted) : named(scene, apposition, wanted);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
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
