package org.detente.extract;

import java.util.regex.Pattern;
import org.detente.language.Grammar;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.model.EntityKind;

/** Whether a pronoun can stand for a person, by its kind and by the given name. */
final class Persons {

  /** "Maria Zakharova": a given name that is no man's, as a rule. */
  private static final Pattern GIVEN_IN_A = Pattern.compile("^[^ ]+a ");

  private Persons() {}

  /** A person, or who holds a post. */
  static boolean speaks(Entity entity) {
    return entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.POST;
  }

  /** "he" and "his" are persons', "it" and "its" never; other words can be either's. */
  static boolean fits(Grammar grammar, String word, Entity entity) {
    boolean person =
        entity.kind() == EntityKind.PERSON
            || entity.kind() == EntityKind.POST
            || isOfficial(grammar, entity);
    boolean several = grammar.is(WordClass.PLURAL_PRONOUN, word);
    return isOfSex(grammar, word, entity)
        && !(person && (grammar.is(WordClass.OF_THING, word) || several))
        && !(!person && grammar.is(WordClass.OF_PERSON, word));
  }

  /** "leur", "leurs": never one's alone, as in English "their" may be. */
  static boolean isOne(Scene scene, String word) {
    return !scene.grammar().is(WordClass.PLURAL_PRONOUN, word)
        || !scene.grammar().all(WordClass.OWNER).isEmpty();
  }

  /** "a NATO official": an unnamed person, though the register has them as a group. */
  private static boolean isOfficial(Grammar grammar, Entity entity) {
    String name = entity.name().orElse("");
    return entity.kind() == EntityKind.GROUP
        && grammar.is(WordClass.PERSON_NOUN, name.substring(name.lastIndexOf(' ') + 1));
  }

  /** False for "she" of a man and "he" of a woman; true for all that is no one person. */
  private static boolean isOfSex(Grammar grammar, String word, Entity entity) {
    boolean told =
        entity.kind() == EntityKind.PERSON
            && !grammar.all(WordClass.OWNER).isEmpty()
            && grammar.is(WordClass.OF_PERSON, word);
    return !told || grammar.is(WordClass.HERS, word) == isWoman(grammar, entity);
  }

  /** By the given name, as far as it tells. */
  static boolean isWoman(Grammar grammar, Entity entity) {
    String name = entity.name().orElse("");
    String given = name.split(" ", 2)[0];
    return grammar.is(WordClass.WOMANS_NAME, given)
        || GIVEN_IN_A.matcher(name).find() && !grammar.is(WordClass.MANS_NAME, given);
  }
}
