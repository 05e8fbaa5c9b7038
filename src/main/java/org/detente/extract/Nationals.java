package org.detente.extract;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.detente.language.Phrase;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Those whom a text calls by where they are from: "les Géorgiens", "huit Russes", "le Danois". */
record Nationals(Gazetteer gazetteer, Memory memory) {

  private static final String ALLIANCE = "nato";

  /** The state that its people stand for; in French one of them is a person. */
  Optional<Mention> of(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    return isOne(scene, phrase)
        ? person(scene, phrase, wanted)
        : Resolver.choose(gazetteer.demonym(head.lemma()), wanted)
            .or(() -> Resolver.choose(gazetteer.demonym(singular(head)), wanted))
            .map(e -> Resolver.mention(scene, head.span(), e));
  }

  private static String singular(Token word) {
    String form = word.lower();
    return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }

  /** True for one inhabitant, with a capital and an article of who is known. */
  private static boolean isOne(Scene scene, Phrase phrase) {
    Token head = scene.head(phrase);
    return !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty()
        && phrase.first() == phrase.head() - 1
        && phrase.appositions().isEmpty()
        && phrase.complements().isEmpty()
        && scene.grammar().is(WordClass.DEFINITE, scene.token(phrase.first()).lower())
        && scene.token(phrase.first()).morph().number() != 'p'
        && head.morph().number() != 'p'
        && Character.isUpperCase(head.form().charAt(0));
  }

  /** The person named last, of that state or of the Alliance, where it is no side of the story. */
  private Optional<Mention> person(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    Token head = scene.head(phrase);
    Set<String> from = new TreeSet<>();
    gazetteer.demonym(head.lemma()).forEach(e -> from.add(e.slug()));
    gazetteer.demonym(head.lower()).forEach(e -> from.add(e.slug()));
    Predicate<Entity> fits =
        e ->
            e.kind() == EntityKind.PERSON
                && wanted.test(e)
                && new Sides(gazetteer)
                    .of(e.slug(), Optional.empty()).stream()
                        .anyMatch(
                            s ->
                                from.contains(s) || s.equals(ALLIANCE) && !from.contains("russia"));
    return from.isEmpty()
        ? Optional.empty()
        : memory.recent(fits).map(e -> Resolver.mention(scene, head.span(), e));
  }
}
