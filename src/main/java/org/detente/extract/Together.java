package org.detente.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Morph.Tense;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Those who did something together, whom one word stands for: "They", "стороны". */
record Together(Gazetteer gazetteer, Memory memory, Resolver resolver) {

  private static final Set<EventType> MUTUAL = Set.of(EventType.MEETING, EventType.AGREEMENT);

  /** "Обсудили диалог": those who met before, where the verb tells what several do together. */
  static boolean mayBe(Scene scene, Phrase phrase, Frame frame) {
    return scene.head(phrase).pos() != Pos.VERB
        || frame.sense().type().filter(MUTUAL::contains).isPresent();
  }

  /**
   * "They", "The two" at the head of a sentence: who did something together before; "Стороны", the
   * two that the text is about.
   */
  List<Mention> of(Scene scene, int token) {
    if (isAttending(scene, token)) {
      return mentions(scene, token, memory.sitting());
    }
    if (isUnsaid(scene, token)) {
      return memory.together().size() > 1 ? mentions(scene, token, memory.together()) : List.of();
    }
    List<Mention> countries = new TwoCountries(memory).of(scene, token);
    if (!countries.isEmpty()) {
      return countries;
    }
    List<Mention> owners = scene.isPossessive(token) ? doers(scene, token) : List.of();
    if (owners.size() > 1) {
      return owners;
    }
    List<Mention> tellers = tellers(scene, token);
    if (tellers.size() > 1) {
      return tellers;
    }
    boolean noun = scene.token(token).pos() == Pos.NOUN;
    List<Entity> met = noun ? OfTheirTalks.who(scene, token) : List.of();
    if (!met.isEmpty()) {
      return mentions(scene, token, met);
    }
    List<Mention> two = noun && isPair(scene, token) ? before(scene, token) : List.of();
    if (two.size() == 2) {
      return two;
    }
    if (noun && isPair(scene, token) && areTwoPersons()) {
      return mentions(scene, token, memory.together());
    }
    boolean head =
        IntStream.range(0, token)
            .noneMatch(i -> scene.token(i).pos().isVerbal() && !noun || isOther(scene, i, noun));
    if (!head
        || isAny(scene, token)
        || !scene.grammar().is(WordClass.PLURAL_PRONOUN, scene.token(token).lower())) {
      return List.of();
    }
    boolean sides = memory.together().size() < 2 && noun;
    return mentions(scene, token, sides ? sidesSpokenOf() : memory.together());
  }

  /** "Договорились о транзите": in Russian a past verb alone, which says that several did it. */
  private static boolean isUnsaid(Scene scene, int token) {
    return scene.token(token).pos() == Pos.VERB
        && scene.token(token).morph().tense() == Tense.PAST
        && !scene.grammar().all(WordClass.ONES_OWN).isEmpty();
  }

  /** "Sergeyev and Cohen disclosed details of their talks": those who do what is told before. */
  private static List<Mention> doers(Scene scene, int token) {
    return scene.grammar().is(WordClass.PLURAL_PRONOUN, scene.token(token).lower())
        ? before(scene, token)
        : List.of();
  }

  /** Of "Primakov and Solana gave no details, but both officials" those who did not. */
  private static List<Mention> before(Scene scene, int token) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.verb().last() < token)
        .reduce((before, last) -> last)
        .stream()
        .flatMap(c -> c.subjects().stream())
        .flatMap(s -> s.all().stream())
        .flatMap(p -> scene.name(p.head()).stream())
        .flatMap(m -> Resolver.choose(m.entities(), e -> e.kind().isAgent()).stream())
        .distinct()
        .map(e -> Resolver.mention(scene, scene.token(token).span(), e))
        .toList();
  }

  /** "Primakov and Solana announced that they had reached agreement": both who say so. */
  private List<Mention> tellers(Scene scene, int token) {
    if (scene.token(token).pos() != Pos.PRON
        || scene.grammar().all(WordClass.OWNER).isEmpty()
        || !scene.grammar().is(WordClass.PLURAL_PRONOUN, scene.token(token).lower())) {
      return List.of();
    }
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.COMPLEMENT)
        .filter(c -> c.subjects().stream().anyMatch(s -> s.head() == token))
        .flatMap(c -> c.governor().stream())
        .flatMap(g -> g.subjects().stream())
        .flatMap(s -> several(scene, s).stream())
        .map(e -> Mention.of(scene.token(token).span(), scene.token(token).form(), e))
        .toList();
  }

  private List<String> several(Scene scene, Phrase subject) {
    List<Mention> two = resolver.standins().two(scene, subject);
    return (two.isEmpty()
            ? subject.all().stream()
                .flatMap(p -> resolver.resolve(scene, p, e -> e.kind().isAgent()).stream())
            : two.stream())
        .flatMap(m -> m.entity().stream())
        .distinct()
        .toList();
  }

  private static List<Mention> mentions(Scene scene, int token, List<Entity> parties) {
    return parties.stream()
        .map(e -> Resolver.mention(scene, scene.token(token).span(), e))
        .toList();
  }

  /** "Le Conseil OTAN-Russie s'est réuni. Les ministres ont approuvé": those of both its sides. */
  private boolean isAttending(Scene scene, int token) {
    return memory.sitting().size() == 2
        && scene.token(token).morph().number() == 'p'
        && scene
            .grammar()
            .is(WordClass.ATTENDING, scene.token(token).lemma().toLowerCase(Locale.ROOT))
        && (isGiven(scene, token) || isTitle(scene, token))
        && scene.sentence().phrases().stream()
            .anyMatch(p -> p.head() == token && p.last() == token && p.complements().isEmpty())
        && !memory.hasNamedSince(e -> isOfOneSide(e, scene.token(token).lower()));
  }

  /** "A pair of bombers" is not the two named before. */
  private static boolean isAny(Scene scene, int token) {
    return token > 0
        && scene.grammar().is(WordClass.ARTICLE, scene.token(token - 1).lower())
        && !scene.grammar().is(WordClass.DEFINITE, scene.token(token - 1).lower());
  }

  /** With an article of what is known; where a language has none, what somebody does. */
  private static boolean isGiven(Scene scene, int token) {
    return scene.grammar().all(WordClass.DEFINITE).isEmpty()
            && scene.sentence().clauses().stream()
                .flatMap(c -> c.subjects().stream())
                .anyMatch(s -> s.head() == token)
        || token > 0 && scene.grammar().is(WordClass.DEFINITE, scene.token(token - 1).lower());
  }

  /** "Ministers adopted a plan": at the head of a communiqué's sentence, without an article. */
  private static boolean isTitle(Scene scene, int token) {
    boolean heads =
        token == 0
            || scene.token(token - 1).pos() == Pos.PUNCT
            || scene.token(token - 1).pos() == Pos.TIME;
    return heads
        && !scene.grammar().all(WordClass.OWNER).isEmpty()
        && Character.isUpperCase(scene.text().charAt(scene.token(token).span().start()))
        && scene.sentence().clauses().stream()
            .flatMap(c -> c.subjects().stream())
            .anyMatch(s -> s.head() == token && s.first() == token);
  }

  private static boolean isOfOneSide(Entity group, String word) {
    return group.kind() == EntityKind.GROUP
        && group.sides().size() == 1
        && group.labels().stream()
            .map(l -> l.text().toLowerCase(Locale.ROOT))
            .anyMatch(l -> l.startsWith(word) || l.endsWith(" " + word));
  }

  private boolean areTwoPersons() {
    return memory.together().size() == 2
        && memory.together().stream().allMatch(e -> e.kind() == EntityKind.PERSON);
  }

  /** "The two men", "Both officers": people of whom two have just been named together. */
  private static boolean isPair(Scene scene, int token) {
    return token > 0
        && scene.grammar().is(WordClass.PLURAL_PRONOUN, scene.token(token - 1).lower())
        && scene.grammar().is(WordClass.MEETING_PEOPLE, scene.token(token).lemma());
  }

  /** "В ходе заседания Совета Россия – НАТО сторонам удалось": a name of one of the two may be. */
  private boolean isOther(Scene scene, int i, boolean sides) {
    List<String> both = resolver.belonging().bothSides().stream().map(Entity::slug).toList();
    boolean own =
        scene.name(i).stream()
            .flatMap(m -> m.entities().stream())
            .anyMatch(
                e ->
                    e.sides().size() == 2
                        || new Sides(gazetteer)
                            .of(e.slug(), Optional.empty()).stream().anyMatch(both::contains));
    return scene.token(i).pos() == Pos.PROPN && !(sides && (own || isAside(scene, i)));
  }

  /** "В Женеве стороны обсудили": in Russian where it is done, or about what. */
  private static boolean isAside(Scene scene, int i) {
    return !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && scene.sentence().phrases().stream()
            .filter(p -> p.head() == i)
            .anyMatch(p -> !p.isBare() && !scene.governs(WordClass.GENITIVE, p));
  }

  /** The two sides, where the text has just spoken of one; "стороны" of others are others. */
  private List<Entity> sidesSpokenOf() {
    List<Entity> both = resolver.belonging().bothSides();
    Sides sides = new Sides(gazetteer);
    boolean near =
        memory
            .recent(
                e ->
                    both.stream()
                        .anyMatch(b -> sides.of(e.slug(), Optional.empty()).contains(b.slug())))
            .isPresent();
    return near ? both : List.of();
  }
}
