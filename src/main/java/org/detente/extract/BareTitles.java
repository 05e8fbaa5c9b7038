package org.detente.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Titles that stand alone: of the person named last who has held a post of that title. */
record BareTitles(Gazetteer gazetteer, Memory memory) {

  /** "министр", "le ministre": the person named last who has held a post of that title. */
  Optional<Entity> holder(Gazetteer.Match title, Predicate<Entity> wanted) {
    List<String> posts =
        title.entities().stream()
            .filter(e -> e.kind() == EntityKind.POST)
            .map(Entity::slug)
            .toList();
    return memory.recent(e -> isPerson(e, wanted) && hasHeld(e, posts::contains));
  }

  /** "Foreign Minister Sergei Lavrov … The minister": by the last word of the title. */
  Optional<Mention> lastWord(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    boolean alone =
        !scene.grammar().all(WordClass.OWNER).isEmpty()
            && head.pos() == Pos.NOUN
            && head.morph().number() != 'p'
            && phrase.first() == phrase.head() - 1
            && scene.grammar().is(WordClass.DEFINITE, scene.token(phrase.first()).lower())
            && phrase.complements().isEmpty()
            && scene.grammar().is(WordClass.MEETING_PEOPLE, head.lemma());
    return alone
        ? memory
            .recent(e -> isPerson(e, wanted) && hasHeld(e, post -> isTitled(post, head.lemma())))
            .map(e -> Resolver.mention(scene, head.span(), e))
        : Optional.empty();
  }

  private static boolean isPerson(Entity entity, Predicate<Entity> wanted) {
    return entity.kind() == EntityKind.PERSON && wanted.test(entity);
  }

  private boolean hasHeld(Entity person, Predicate<String> post) {
    return gazetteer.tenures(person.slug()).stream().anyMatch(t -> post.test(t.post()));
  }

  private boolean isTitled(String post, String word) {
    return gazetteer
        .entity(post)
        .filter(
            e ->
                e.labels().stream()
                    .map(l -> l.text().toLowerCase(Locale.ROOT))
                    .anyMatch(t -> t.endsWith(" " + word)))
        .isPresent();
  }
}
