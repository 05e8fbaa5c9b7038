package org.detente.extract;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** "Латвийский МИД": the ministry that an adjective says whose it is, where nouns decline. */
record Ministries(Gazetteer gazetteer) {

  Optional<Mention> of(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    boolean told =
        phrase.first() < phrase.head()
            && !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
            && scene.head(phrase).pos().isNominal();
    return told
        ? IntStream.range(phrase.first(), phrase.head())
            .mapToObj(i -> scene.token(i).lemma())
            .flatMap(adjective -> gazetteer.demonym(adjective).stream())
            .flatMap(side -> called(scene, phrase, side))
            .filter(wanted)
            .findFirst()
            .map(e -> Resolver.mention(scene, scene.words(phrase), e))
        : Optional.empty();
  }

  private Stream<Entity> called(Scene scene, Phrase phrase, Entity side) {
    String word = scene.head(phrase).lower();
    return gazetteer.shortenedTo(word, scene.head(phrase).lemma()).stream()
        .flatMap(slug -> gazetteer.entity(slug).stream())
        .filter(e -> e.kind() == EntityKind.MINISTRY && e.sides().contains(side.slug()));
  }
}
