package org.detente.extract;

import java.util.regex.Pattern;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;

/** Gender and number of a phrase: its head's, else its determiner's, else what it names tells. */
final class Agreement {

  /** "Maria Zakharova": a given name that is no man's, as a rule. */
  private static final Pattern GIVEN_IN_A = Pattern.compile("^[^ ]+a ");

  private Agreement() {}

  /** "la Russie" is feminine by its article, "Paris et Berlin" are plural. */
  static Morph of(Scene scene, Phrase phrase) {
    Morph head = scene.head(phrase).morph();
    char gender = head.gender();
    char number = head.number();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (scene.token(i).pos() == Pos.DET) {
        gender = gender == 'e' ? scene.token(i).morph().gender() : gender;
        number = number == 'e' ? scene.token(i).morph().number() : number;
      }
    }
    if (gender == 'e'
        && !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty()
        && isCapital(scene, phrase)) {
      gender = 'm';
    }
    return new Morph(
        head.form(), head.tense(), gender, phrase.conjuncts().isEmpty() ? number : 'p');
  }

  /** With what is known of the entity: a person, a state without an article are one. */
  static Morph of(Scene scene, Phrase phrase, Entity entity) {
    Morph title = of(scene, phrase);
    Morph told =
        entity.kind() != EntityKind.PERSON
            ? title
            : phrase.appositions().stream()
                .map(a -> scene.head(a).morph())
                .filter(m -> m.gender() == 'f')
                .findFirst()
                .orElse(title);
    boolean one =
        told.number() == 'e'
            && (entity.kind() == EntityKind.PERSON
                || entity.kind() == EntityKind.STATE
                || entity.kind() == EntityKind.ORGANISATION);
    boolean man =
        told.gender() == 'e'
            && entity.kind() == EntityKind.PERSON
            && !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty()
            && entity.labels().stream().noneMatch(l -> GIVEN_IN_A.matcher(l.text()).find());
    char gender = man ? 'm' : told.gender();
    return new Morph(told.form(), told.tense(), gender, one ? 's' : told.number());
  }

  /** "Les Russes l'avaient renvoyée": a feminine participle behind the pronoun is of no man. */
  static boolean isWomanOnly(Scene scene, Phrase pronoun, Entity entity) {
    return entity.kind() == EntityKind.PERSON
        && scene.grammar().is(WordClass.OBJECT_CLITIC, scene.head(pronoun).lower())
        && scene
            .owner(pronoun)
            .filter(c -> c.objects().contains(pronoun) && c.verb().perfect())
            .map(c -> scene.token(c.verb().head()))
            .filter(t -> t.isParticiple() && t.morph().gender() == 'f')
            .isPresent()
        && entity.labels().stream().noneMatch(l -> GIVEN_IN_A.matcher(l.text()).find());
  }

  /** "Washington", of the state: a capital without an article is no "elle". */
  private static boolean isCapital(Scene scene, Phrase phrase) {
    return scene
        .name(phrase.head())
        .filter(m -> m.entities().size() > 1)
        .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == EntityKind.PLACE))
        .isPresent();
  }

  /** In number, and a feminine with no other; "его" is of both other genders. */
  static boolean agrees(Scene scene, Gazetteer.Match match, Token pronoun) {
    return scene.sentence().tokens().stream()
        .filter(t -> t.span().overlaps(match.span()))
        .map(Token::morph)
        .allMatch(
            m ->
                (m.number() == 'e'
                        || pronoun.morph().number() == 'e'
                        || m.number() == pronoun.morph().number())
                    && (m.gender() == 'e'
                        || pronoun.morph().gender() == 'e'
                        || (m.gender() == 'f') == (pronoun.morph().gender() == 'f')));
  }
}
