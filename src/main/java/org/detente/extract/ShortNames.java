package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Bare nouns for what the text has named in full: "le Conseil", "совет", "le ministre". */
final class ShortNames {

  private static final int LONGEST_ENDING = 2;
  private static final String COUNCIL = "nato-russia-council";

  private final Gazetteer gazetteer;
  private final Memory memory;

  ShortNames(Gazetteer gazetteer, Memory memory) {
    this.gazetteer = gazetteer;
    this.memory = memory;
  }

  Optional<Mention> resolve(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    return shortened(scene, phrase, wanted)
        .or(() -> person(scene, phrase, wanted))
        .or(() -> official(scene, phrase, wanted))
        .or(() -> surname(scene, phrase, wanted))
        .or(() -> instrument(scene, phrase, wanted));
  }

  /**
   * "Сергей Иванов прибыл. Иванов встретится", "M. Ivanov": a surname that several bear is his whom
   * the text has named in full.
   */
  private Optional<Mention> surname(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token name = scene.token(phrase.last());
    String form = name.form();
    boolean addressed =
        phrase.first() < phrase.last()
            && IntStream.range(phrase.first(), phrase.last())
                .allMatch(i -> scene.grammar().is(WordClass.ADDRESS, scene.token(i).form()));
    boolean bare =
        (name.pos() == Pos.PROPN || phrase.head() == 0)
            && (phrase.first() == phrase.last() || addressed)
            && scene.name(phrase.last()).isEmpty()
            && Character.isUpperCase(form.charAt(0));
    List<Entity> bearers =
        bare
            ? memory.entities().stream()
                .filter(e -> e.kind() == EntityKind.PERSON && wanted.test(e))
                .filter(e -> e.labels().stream().anyMatch(l -> isSurname(l.text(), form)))
                .toList()
            : List.of();
    return bearers.stream()
        .filter(e -> bearers.size() == 1)
        .findFirst()
        .map(e -> Resolver.mention(scene, scene.core(phrase), e));
  }

  /** The last word of a name, in Russian with an ending of a case. */
  private static boolean isSurname(String name, String form) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.length() < name.length()
        && form.startsWith(last)
        && form.length() - last.length() <= LONGEST_ENDING;
  }

  /** "документ": the treaty or act named last. */
  private Optional<Mention> instrument(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    boolean text =
        isAlone(scene, phrase)
            && isGiven(scene, phrase)
            && head.morph().number() != 'p'
            && phrase.appositions().stream().noneMatch(a -> Strangers.isNamed(scene, a))
            && scene.grammar().is(WordClass.TEXT_NOUN, head.lemma());
    return text
        ? memory
            .spokenOf(e -> e.kind().isInstrument() && isCalled(head, e) && wanted.test(e))
            .map(e -> Resolver.mention(scene, head.span(), e))
        : Optional.empty();
  }

  /** "the treaty" is none of the agreements that are no treaties; "the document" may be any. */
  private boolean isCalled(Token word, Entity instrument) {
    Set<String> so = gazetteer.shortenedTo(word.lower(), word.lemma());
    boolean treaty =
        !so.isEmpty()
            && so.stream()
                .flatMap(slug -> gazetteer.entity(slug).stream())
                .allMatch(e -> e.kind() == EntityKind.TREATY);
    return !treaty || instrument.kind() == EntityKind.TREATY;
  }

  /** "le Conseil", "совет": the entity named last whose name has that word at its head. */
  private Optional<Mention> shortened(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    boolean country =
        head.morph().number() != 'p' && scene.grammar().is(WordClass.COUNTRY_WORD, head.lemma());
    boolean compound = scene.governs(WordClass.OWNER, phrase) && isLone(phrase);
    boolean given = isGiven(scene, phrase) && isAlone(scene, phrase) && !compound;
    if (!given || head.pos() != Pos.NOUN || country) {
      return Optional.empty();
    }
    boolean declines = scene.grammar().all(WordClass.DEFINITE).isEmpty();
    Set<String> named = gazetteer.shortenedTo(declines ? head.lemma() : head.lower(), head.lemma());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    return memory
        .last(
            e ->
                wanted.test(e)
                    && e.kind() != EntityKind.PERSON
                    && !(isOne(e) && head.morph().number() == 'p')
                    && !(e.kind() == EntityKind.GROUP && head.morph().number() == 's')
                    && isOfSide(scene, phrase, e)
                    && named.contains(e.slug()))
        .or(() -> council(scene, head, named).filter(wanted))
        .map(e -> Resolver.mention(scene, head.span(), e));
  }

  /** "les deux organisations" are no single one. */
  private static boolean isOne(Entity entity) {
    return entity.kind() == EntityKind.POST || entity.kind() == EntityKind.ORGANISATION;
  }

  /**
   * "the council", "Совет" with a capital, where a text has named both sides and no council: the
   * one in which they sit together.
   */
  private Optional<Entity> council(Scene scene, Token word, Set<String> named) {
    boolean both =
        Stream.of("nato", "russia")
            .allMatch(
                s -> memory.last(e -> e.slug().equals(s) || e.sides().contains(s)).isPresent());
    boolean capital = Character.isUpperCase(word.form().charAt(0));
    boolean given =
        !scene.grammar().all(WordClass.OWNER).isEmpty()
            || capital && !scene.grammar().all(WordClass.ONES_OWN).isEmpty();
    return both
            && given
            && named.contains(COUNCIL)
            && memory.last(e -> e.kind() == EntityKind.COUNCIL).isEmpty()
        ? gazetteer.entity(COUNCIL)
        : Optional.empty();
  }

  /** "the French minister" is not the Ukrainian one named before. */
  private boolean isOfSide(Scene scene, Phrase phrase, Entity entity) {
    Set<String> sides = new TreeSet<>();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      gazetteer.demonym(scene.token(i).lemma()).forEach(e -> sides.add(e.slug()));
    }
    return sides.isEmpty()
        || entity.sides().isEmpty()
        || entity.sides().stream().anyMatch(sides::contains);
  }

  /** "NATO military presence": a bare noun before another names nobody. */
  private static boolean isLone(Phrase phrase) {
    return phrase.first() == phrase.head();
  }

  /** A definite article or "этот"; where the language has no articles, no determiner either. */
  private static boolean isGiven(Scene scene, Phrase phrase) {
    if (phrase.first() == phrase.head()) {
      boolean many =
          scene.head(phrase).morph().number() == 'p'
              && !scene.grammar().all(WordClass.OWNER).isEmpty();
      return many || scene.grammar().all(WordClass.DEFINITE).isEmpty();
    }
    Token first = scene.token(phrase.first());
    return scene.grammar().is(WordClass.DEFINITE, first.lower())
        || scene.grammar().is(WordClass.DEMONSTRATIVE, first.lemma())
        || scene.grammar().is(WordClass.RENEWED, first.lemma());
  }

  /** "Соглашение", but not "соглашение об обмене данными", which says of itself what it is. */
  private static boolean isAlone(Scene scene, Phrase phrase) {
    Token head = scene.head(phrase);
    boolean described =
        scene.grammar().is(WordClass.ACCORD, head.lemma())
            && (phrase.head() == 0 || Character.isLowerCase(head.form().charAt(0)))
            && phrase.complements().stream().anyMatch(c -> !scene.governs(WordClass.WHERE, c));
    return phrase.last() == phrase.head()
        && !described
        && phrase.complements().stream()
            .noneMatch(
                c ->
                    (scene.governs(WordClass.GENITIVE, c) || c.preposition().startsWith("+"))
                            && !scene.isPossessive(c.first())
                        || scene.governs(WordClass.OWNER, c));
  }

  /**
   * "le ministre", "la porte-parole": the person spoken of last of those who have held such a post.
   */
  private Optional<Mention> official(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    boolean alone =
        isAlone(scene, phrase)
            && isGiven(scene, phrase)
            && head.pos() == Pos.NOUN
            && head.morph().number() != 'p'
            && phrase.appositions().stream().noneMatch(a -> Strangers.isNamed(scene, a))
            && scene.grammar().all(WordClass.OWNER).isEmpty();
    return alone
        ? memory
            .pronoun(head, e -> isHolder(e, head) && wanted.test(e), true, false)
            .map(e -> Resolver.mention(scene, head.span(), e))
        : Optional.empty();
  }

  /** A name of a post of the person begins with the word. */
  private boolean isHolder(Entity person, Token word) {
    return gazetteer.tenures(person.slug()).stream()
        .flatMap(t -> gazetteer.entity(t.post()).stream())
        .flatMap(post -> post.labels().stream())
        .anyMatch(
            l ->
                l.text().startsWith(word.lower() + " ") || l.text().startsWith(word.lemma() + " "));
  }

  /** "le diplomate", "политик": the person named last. */
  private Optional<Mention> person(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    boolean personal =
        isAlone(scene, phrase)
            && isGiven(scene, phrase)
            && head.morph().number() != 'p'
            && phrase.appositions().stream().noneMatch(a -> Strangers.isNamed(scene, a))
            && scene.grammar().is(WordClass.PERSON_NOUN, head.lemma());
    return personal
        ? memory
            .person(e -> e.kind() == EntityKind.PERSON && wanted.test(e))
            .map(e -> Resolver.mention(scene, head.span(), e))
        : Optional.empty();
  }
}
