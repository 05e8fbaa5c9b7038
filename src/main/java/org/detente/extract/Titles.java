package org.detente.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;
import org.detente.model.Span;

/** Who bears a title: its side is told beside it ("le ministre russe"), or one alone bears it. */
final class Titles {

  private final Gazetteer gazetteer;
  private final Memory memory;
  private final Belonging belonging;
  private final BareTitles bare;

  /** The titles at phrases of the sentence that is being read, which are asked for repeatedly. */
  private final Map<Phrase, Optional<Gazetteer.Match>> found = new IdentityHashMap<>();

  private Scene read;

  Titles(Gazetteer gazetteer, Memory memory, Belonging belonging) {
    this.gazetteer = gazetteer;
    this.memory = memory;
    this.belonging = belonging;
    this.bare = new BareTitles(gazetteer, memory);
  }

  /** A title, its side told by a demonym, a name or possessive beside it, or borne by one alone. */
  Optional<Mention> bearer(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    boolean capital = head.pos() == Pos.PROPN && scene.name(phrase.head()).isEmpty();
    return head.pos() == Pos.NOUN || head.pos() == Pos.ADJ || capital
        ? bearer(scene, phrase, wanted, at(scene, phrase))
            .or(() -> bare.lastWord(scene, phrase, wanted))
        : Optional.empty();
  }

  /** "the former president": who no longer bears the title. */
  static boolean isFormer(Scene scene, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (scene.grammar().is(WordClass.FORMER, scene.token(i).lemma())
          || scene.grammar().is(WordClass.FORMER, scene.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "the Deputy Secretary General": the title is that of the one above. */
  static boolean isDeputy(Scene scene, Phrase phrase, Span title) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (!scene.token(i).span().overlaps(title)
          && (scene.grammar().is(WordClass.DEPUTY, scene.token(i).lower())
              || scene.grammar().is(WordClass.DEPUTY, scene.token(i).lemma()))) {
        return true;
      }
    }
    return false;
  }

  /** The bearer of a title already found. */
  Optional<Mention> bearer(
      Scene scene, Phrase phrase, Predicate<Entity> wanted, Optional<Gazetteer.Match> match) {
    Token head = scene.head(phrase);
    if (match.isEmpty()
        || isOfUnknown(scene, phrase, match.get())
        || isOfPart(scene, phrase, match.get())) {
      return Optional.empty();
    }
    Set<String> hosts = Accreditations.hosts(scene, phrase);
    boolean plural = head.morph().number() == 'p';
    List<Entity> bearers =
        match.get().entities().stream()
            .filter(wanted)
            .filter(
                e ->
                    e.kind() != EntityKind.MISSION
                        || e.sides().isEmpty()
                        || !hosts.containsAll(e.sides()) && areOfStory(hosts))
            .filter(e -> !plural || e.kind() != EntityKind.POST && !isMission(scene, e))
            .toList();
    boolean some =
        plural
            && (Conjectures.isAny(scene, phrase) || scene.token(phrase.first()).pos() == Pos.NUM);
    List<String> sides = belonging.sides(scene, phrase);
    Optional<Entity> chosen =
        sides.stream()
            .limit(1)
            .flatMap(side -> bearers.stream().filter(e -> e.sides().contains(side)))
            .findFirst();
    if (chosen.isEmpty()
        && bearers.size() == 1
        && !(sides.isEmpty() && (some || isOfLast(bearers.get(0))))
        && !isOfAnother(bearers.get(0), sides)
        && !(sides.isEmpty() && isAnyGroup(scene, phrase, bearers.get(0)))
        && (match.get().label().text().contains(" ") || sides.isEmpty() && known(bearers.get(0)))) {
      chosen = Optional.of(bearers.get(0));
    }
    if (chosen.isEmpty() && sides.isEmpty()) {
      chosen =
          seat(scene, phrase)
              .flatMap(s -> bearers.stream().filter(e -> e.sides().contains(s)).findFirst());
    }
    if (chosen.isEmpty() && sides.isEmpty() && !some) {
      Gazetteer.Match title = match.get();
      chosen =
          memory
              .last(bearers::contains)
              .or(() -> plural ? Optional.empty() : bare.holder(title, wanted));
    }
    Span words = new Span(match.get().span().start(), scene.words(phrase).end());
    return chosen.map(e -> Resolver.mention(scene, words, e));
  }

  /** "la mission russe auprès de l'ONU": with somebody else it is another. */
  private static boolean areOfStory(Set<String> hosts) {
    return hosts.isEmpty() || hosts.contains("nato") || hosts.contains("russia");
  }

  /** Where a form may be the genitive of one, "представительства" is no sign of several. */
  private static boolean isMission(Scene scene, Entity entity) {
    return entity.kind() == EntityKind.MISSION && scene.grammar().all(WordClass.ONES_OWN).isEmpty();
  }

  /** "лидеры скандинавских стран": of others, whom nothing names. */
  private boolean isOfUnknown(Scene scene, Phrase phrase, Gazetteer.Match title) {
    return phrase.complements().stream()
            .anyMatch(
                c ->
                    scene.head(c).span().start() > title.span().end()
                        && belonging.isUnknownName(scene, c))
        || phrase.complements().stream()
            .filter(c -> scene.governs(WordClass.GENITIVE, c))
            .filter(c -> c.first() < c.head() && scene.core(c).start() > title.span().end())
            .filter(
                c ->
                    scene.grammar().is(WordClass.COUNTRY_WORD, scene.head(c).lemma())
                        || !title.label().text().contains(" ")
                            && !scene
                                .grammar()
                                .is(WordClass.PERSON_NOUN, scene.head(phrase).lemma()))
            .filter(c -> scene.token(c.first()).pos() == Pos.ADJ)
            .filter(c -> gazetteer.demonym(scene.token(c.first()).lemma()).isEmpty())
            .anyMatch(c -> scene.below(c).stream().allMatch(b -> scene.name(b.head()).isEmpty()));
  }

  /** "глава военного совета НАТО": of something of the Alliance, not of it. */
  private static boolean isOfPart(Scene scene, Phrase phrase, Gazetteer.Match title) {
    return !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && !title.label().text().contains(" ")
        && scene.grammar().is(WordClass.MEETING_PEOPLE, scene.head(phrase).lemma())
        && phrase.complements().stream()
            .filter(c -> scene.governs(WordClass.GENITIVE, c) && c.first() < c.head())
            .filter(c -> scene.head(c).pos() == Pos.NOUN && scene.name(c.head()).isEmpty())
            .anyMatch(c -> scene.below(c).stream().anyMatch(b -> scene.name(b.head()).isPresent()));
  }

  /** "Beijing accused NATO. A foreign ministry spokesperson said": of a state of neither side. */
  private boolean isOfLast(Entity bearer) {
    return bearer.kind() != EntityKind.PERSON
        && bearer.sides().size() == 1
        && gazetteer
            .entity(bearer.sides().iterator().next())
            .filter(s -> s.kind() == EntityKind.STATE)
            .isPresent()
        && memory
            .recent(e -> e.kind() == EntityKind.STATE)
            .filter(s -> !bearer.sides().contains(s.slug()))
            .filter(s -> memory.recent(e -> bearer.sides().contains(e.slug())).isEmpty())
            .isPresent();
  }

  /** "is deploying a peacekeeping force": one that nobody has been told of. */
  private static boolean isAnyGroup(Scene scene, Phrase phrase, Entity bearer) {
    String first = scene.token(phrase.first()).lower();
    return bearer.kind() == EntityKind.GROUP
        && (scene.token(phrase.first()).pos() == Pos.NUM
            || scene.grammar().is(WordClass.ARTICLE, first))
        && !scene.grammar().is(WordClass.DEFINITE, first);
  }

  /** "the Russian defence ministers" are not those of the allies. */
  private static boolean isOfAnother(Entity bearer, List<String> sides) {
    return !sides.isEmpty()
        && !bearer.sides().isEmpty()
        && bearer.sides().stream().noneMatch(sides::contains);
  }

  /** "À Moscou, le ministère des Affaires étrangères accuse": the state whose capital opens. */
  private static Optional<String> seat(Scene scene, Phrase phrase) {
    return scene.sentence().phrases().stream()
        .filter(p -> p.last() < phrase.first() && p.head() < 3 && p.first() > 0)
        .filter(p -> scene.governs(WordClass.WHERE, p))
        .flatMap(p -> scene.name(p.head()).stream())
        .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == EntityKind.PLACE))
        .flatMap(m -> m.entities().stream().filter(e -> e.kind() == EntityKind.STATE))
        .map(Entity::slug)
        .findFirst();
  }

  /** The title at a noun: it begins with the noun or, as in "foreign minister", before it. */
  Optional<Gazetteer.Match> at(Scene scene, Phrase phrase) {
    if (scene != read) {
      found.clear();
      read = scene;
    }
    Optional<Gazetteer.Match> known = found.get(phrase);
    if (known == null) {
      known = find(scene, phrase);
      found.put(phrase, known);
    }
    return known;
  }

  private Optional<Gazetteer.Match> find(Scene scene, Phrase phrase) {
    Optional<Gazetteer.Match> split = new SplitTitles(gazetteer).at(scene, phrase);
    if (split.isPresent()) {
      return split;
    }
    int end = Math.max(scene.words(phrase).end(), scene.token(phrase.last()).span().end());
    for (int i = phrase.first(); i <= phrase.head(); i++) {
      Span from = new Span(scene.token(i).span().start(), end);
      Optional<Gazetteer.Match> match =
          gazetteer
              .title(scene.text(), from, scene.token(i).lemma().toLowerCase(Locale.ROOT))
              .filter(m -> m.span().end() > scene.head(phrase).span().start())
              .filter(m -> !isDeputy(scene, phrase, m.span()));
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private boolean known(Entity entity) {
    return memory.last(entity::equals).isPresent();
  }
}
