package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.detente.language.Phrase;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Those of all members of the Alliance, whom a number tells: "les 28 ambassadeurs". */
record CountedAllies(Gazetteer gazetteer, Memory memory) {

  private static final String ALLIES = "nato-member-states";
  private static final String OTHERS = "european-union";

  /** Fewest and most members that the Alliance has had since it deals with Russia. */
  private static final int FEWEST = 16;

  private static final int MOST = 32;

  Optional<Mention> resolve(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    boolean several =
        phrase.complements().isEmpty()
            && phrase.last() == phrase.head()
            && scene.grammar().is(WordClass.DEFINITE, scene.token(phrase.first()).lower())
            && IntStream.range(phrase.first() + 1, phrase.head()).anyMatch(i -> isAll(scene, i))
            && isMember(scene, scene.head(phrase).lemma());
    return several && memory.last(e -> e.slug().equals(OTHERS)).isEmpty()
        ? group(scene.head(phrase))
            .filter(wanted)
            .map(e -> Resolver.mention(scene, scene.words(phrase), e))
        : Optional.empty();
  }

  /** The ambassadors, where they are the only ones who are called so; else the members. */
  private Optional<Entity> group(Token noun) {
    List<Entity> called =
        gazetteer.shortenedTo(noun.lower(), noun.lemma()).stream()
            .flatMap(slug -> gazetteer.entity(slug).stream())
            .filter(e -> e.kind() == EntityKind.GROUP && e.sides().equals(Set.of("nato")))
            .toList();
    return called.size() == 1 ? Optional.of(called.get(0)) : gazetteer.entity(ALLIES);
  }

  private static boolean isMember(Scene scene, String noun) {
    return scene.grammar().is(WordClass.ATTENDING, noun)
        || scene.grammar().is(WordClass.COUNTRY_WORD, noun)
        || scene.grammar().is(WordClass.ALLY, noun);
  }

  private static boolean isAll(Scene scene, int i) {
    OptionalInt count = Numbers.of(scene.grammar(), scene.token(i));
    return count.isPresent() && count.getAsInt() >= FEWEST && count.getAsInt() <= MOST;
  }
}
