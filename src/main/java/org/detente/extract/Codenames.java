package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Sense;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Exercises that have a name: "les manœuvres Zapad", "l'exercice Steadfast Defender". */
record Codenames(Scene scene, Lexicon lexicon) {

  private static final Pattern PLURAL = Pattern.compile("s$");

  /** Senses of a noun; of a known name that holds a noun of exercises, those of the noun. */
  List<Sense> senses(Phrase noun) {
    List<Sense> own = lexicon.senses(scene.head(noun).lemma());
    if (!own.isEmpty() || scene.name(noun.head()).isEmpty()) {
      return own;
    }
    List<String> words = List.of(scene.head(noun).lower().split(" "));
    return words.size() < 2
        ? own
        : Stream.of(words.get(0), words.get(words.size() - 1))
            .flatMap(w -> Stream.of(w, PLURAL.matcher(w).replaceFirst("")).distinct())
            .flatMap(w -> lexicon.senses(w).stream())
            .filter(s -> s.type().filter(t -> t == EventType.EXERCISE).isPresent())
            .toList();
  }

  /** What an exercise is called, where its noun has a name or one stands beside it. */
  static void complete(Scene scene, Draft draft) {
    if (draft.type == EventType.EXERCISE && draft.object.isEmpty()) {
      draft.object = draft.noun.flatMap(n -> name(scene, n));
    }
  }

  private static Optional<Mention> name(Scene scene, Phrase noun) {
    Stream<Phrase> called = scene.host(noun).filter(h -> h.appositions().contains(noun)).stream();
    return Stream.of(Stream.of(noun), noun.appositions().stream(), called)
        .flatMap(s -> s)
        .flatMap(p -> scene.name(p.head()).stream())
        .flatMap(
            m ->
                m.entities().stream()
                    .filter(Codenames::isExercise)
                    .limit(1)
                    .map(e -> Mention.of(m.span(), m.span().of(scene.text()), e.slug())))
        .findFirst()
        .or(
            () ->
                noun.appositions().stream()
                    .filter(a -> Character.isUpperCase(scene.head(a).form().charAt(0)))
                    .map(a -> Mention.unresolved(scene.core(a), scene.core(a).of(scene.text())))
                    .findFirst());
  }

  private static boolean isExercise(Entity entity) {
    return entity.kind() == EntityKind.PROGRAMME;
  }
}
