package org.detente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Token;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Sense;

/**
 * A word of a sentence that denotes an event in the lexicon, whether its frame fits or not.
 *
 * @param token index of the word
 * @param sense its sense; a light verb counts only beside one of its fixed words
 * @param supposed true where the sentence thinks of it without telling it
 */
record EventWord(int token, Sense sense, boolean supposed) {

  /** Every event word of a sentence, in order. */
  static List<EventWord> of(Scene scene, Lexicon lexicon) {
    Set<String> present = new TreeSet<>();
    for (Token token : scene.sentence().tokens()) {
      present.add(token.lemma());
      present.add(token.lower());
    }
    List<EventWord> words = new ArrayList<>();
    for (Clause clause : scene.sentence().clauses()) {
      boolean reflexive = clause.verb().voice() == Voice.REFLEXIVE;
      sense(lexicon, clause.verb().lemma(), Sense.PartOfSpeech.VERB, present, reflexive)
          .filter(s -> !s.fixed().isEmpty() || !isCopula(scene, clause))
          .map(s -> new EventWord(clause.verb().head(), s, isSupposed(scene, clause)))
          .ifPresent(words::add);
    }
    for (Phrase phrase : scene.sentence().phrases()) {
      sense(lexicon, scene.head(phrase).lemma(), Sense.PartOfSpeech.NOUN, present, false)
          .map(s -> new EventWord(phrase.head(), s, isSupposed(scene, phrase)))
          .ifPresent(words::add);
    }
    words.sort(Comparator.comparingInt(EventWord::token));
    return words;
  }

  private static Optional<Sense> sense(
      Lexicon lexicon,
      String lemma,
      Sense.PartOfSpeech pos,
      Set<String> present,
      boolean reflexive) {
    return lexicon.senses(lemma).stream()
        .filter(s -> s.effect() == Sense.Effect.EVENT && s.pos() == pos)
        .filter(s -> s.fixed().isEmpty() || s.fixed().stream().anyMatch(f -> has(present, f)))
        .min(
            Comparator.comparing((Sense s) -> s.reflexive() != reflexive)
                .thenComparing(s -> s.fixed().isEmpty()));
  }

  /** A fixed expression is there when its last word is ("en vigueur"). */
  private static boolean has(Set<String> present, String fixed) {
    return present.contains(fixed.substring(fixed.lastIndexOf(' ') + 1));
  }

  /** "La salle était froide": by itself a copula tells no event, though "sera à Moscou" does. */
  private static boolean isCopula(Scene scene, Clause clause) {
    return scene.grammar().is(WordClass.COPULA, clause.verb().lemma());
  }

  private static boolean isSupposed(Scene scene, Clause clause) {
    return Mood.isHypothetical(scene.grammar(), clause);
  }

  private static boolean isSupposed(Scene scene, Phrase phrase) {
    return Ideas.isMere(scene, phrase)
        || scene.owner(scene.outermost(phrase)).filter(c -> isSupposed(scene, c)).isPresent();
  }
}
