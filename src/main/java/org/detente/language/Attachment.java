package org.detente.language;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The phrases since the last verb, newest last: what complements and conjuncts may hang on. */
final class Attachment {

  private final List<Token> tokens;
  private final Grammar grammar;
  private final List<Phrase> recent = new ArrayList<>();
  private final Map<Phrase, Phrase> apposedTo = new IdentityHashMap<>();

  Attachment(List<Token> tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  void push(Phrase phrase) {
    recent.add(phrase);
    for (Phrase apposition : phrase.appositions()) {
      recent.add(apposition);
      apposedTo.put(apposition, phrase);
    }
  }

  /** Sets {@code phrase} beside {@code other}: both name the same. */
  void appose(Phrase phrase, Phrase other) {
    other.appositions().add(phrase);
    apposedTo.put(phrase, other);
  }

  void forget() {
    recent.clear();
  }

  /** "les manœuvres « X », qui": what a name is set beside, the phrase itself otherwise. */
  Phrase named(Phrase phrase) {
    Phrase at = phrase;
    while (apposedTo.containsKey(at)) {
      at = apposedTo.get(at);
    }
    return at;
  }

  /** The phrase just read, or null. */
  Phrase last() {
    return recent.isEmpty() ? null : recent.get(recent.size() - 1);
  }

  /**
   * "la décision des ministres de l'Alliance de suspendre": the noun that takes the infinitive,
   * past what hangs on it; else the phrase just read, or null.
   */
  Phrase governing() {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (grammar.is(WordClass.INFINITIVE_NOUN, tokens.get(recent.get(i).head()).lemma())) {
        return recent.get(i);
      }
    }
    Phrase last = last();
    boolean answers =
        last != null
            && grammar.is(
                WordClass.RESPONSE, last.preposition() + " " + tokens.get(last.head()).lower());
    return answers ? null : last;
  }

  /** Hangs a prepositional phrase on the phrase just read. */
  void complement(Phrase phrase) {
    if (last() != null) {
      host(phrase).complements().add(phrase);
    }
  }

  private boolean isPlace(Phrase phrase) {
    return isPlace(tokens, grammar, phrase);
  }

  /** "in Brussels", "à Moscou": a name under a preposition of place. */
  static boolean isPlace(List<Token> tokens, Grammar grammar, Phrase phrase) {
    Token head = tokens.get(phrase.head());
    return head.pos() == Pos.PROPN
        && phrase.head() == phrase.last()
        && Character.isUpperCase(head.form().charAt(0))
        && grammar.is(WordClass.WHERE, phrase.preposition());
  }

  /** "le rappel à Moscou du général": a place takes no "de", the noun before it does. */
  private Phrase host(Phrase phrase) {
    Phrase last = last();
    boolean place = isPlace(last) || isDoer(last);
    boolean genitive = grammar.is(WordClass.GENITIVE, phrase.preposition());
    if (place && genitive && recent.size() > 1) {
      Phrase before = recent.get(recent.size() - 2);
      if (before.complements().contains(last)) {
        return before;
      }
    }
    return last;
  }

  /** "le retrait par l'Alliance des accréditations": a name that acts takes no "de" either. */
  private boolean isDoer(Phrase phrase) {
    Token head = tokens.get(phrase.head());
    return head.pos() == Pos.PROPN
        && !head.form().contains(" ")
        && grammar.is(WordClass.AGENTIVE, phrase.preposition())
        && !grammar.all(WordClass.OBJECT_CLITIC).isEmpty();
  }

  /**
   * Hangs a phrase on the one it is coordinated with: the same preposition, else for a bare phrase
   * the partner of "entre", else the last bare one.
   *
   * @return false when there is none
   */
  boolean coordinate(Phrase phrase) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      Phrase candidate = recent.get(i);
      boolean same = named(candidate).preposition().equals(phrase.preposition());
      boolean shares = phrase.isBare() && sharesPreposition(candidate, phrase);
      if (same || shares) {
        apposedTo.getOrDefault(candidate, candidate).conjuncts().add(phrase);
        return true;
      }
    }
    if (phrase.isBare() && !recent.isEmpty()) {
      // "by Presidents Barack Obama and Dmitry Medvedev": the second is no other name of the first.
      boolean names = !grammar.all(WordClass.OWNER).isEmpty() && isName(last()) && isName(phrase);
      (names ? named(last()) : last()).conjuncts().add(phrase);
      return true;
    }
    return false;
  }

  /**
   * "entre la Russie et l'OTAN", "pour Moscou et Minsk", but "a maintenu les groupes pour le
   * contrôle des armements et la coopération": names share most prepositions, common nouns only
   * those of pairs.
   */
  private boolean sharesPreposition(Phrase candidate, Phrase phrase) {
    if (grammar.is(WordClass.PAIRING, candidate.preposition())) {
      return candidate.conjuncts().isEmpty();
    }
    return tokens.get(phrase.head()).pos() == Pos.PROPN
        && tokens.get(candidate.head()).pos() == Pos.PROPN
        && (!grammar.is(WordClass.REPEATED, named(candidate).preposition())
            || isListed(candidate)
            || isPair(candidate, phrase));
  }

  private boolean isName(Phrase phrase) {
    return tokens.get(phrase.head()).pos() == Pos.PROPN;
  }

  /** "four battalions in Poland and the Baltic states": names side by side, no other before. */
  private boolean isPair(Phrase candidate, Phrase phrase) {
    return !grammar.all(WordClass.OWNER).isEmpty()
        && candidate == last()
        && candidate.last() + 2 == phrase.first()
        && recent.stream()
            .filter(Phrase::isBare)
            .noneMatch(p -> tokens.get(p.head()).pos() == Pos.PROPN);
  }

  /** "d'Estonie, Lettonie et Lituanie": the list has begun without repeating it. */
  private static boolean isListed(Phrase candidate) {
    return candidate.conjuncts().stream().anyMatch(Phrase::isBare);
  }

  /** The phrase an apposition or list continues: {@code waiting}, else the last bare one. */
  Phrase lastBare(Phrase waiting) {
    if (waiting != null) {
      List<Phrase> all = waiting.all();
      return all.get(all.size() - 1);
    }
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (recent.get(i).isBare()) {
        return recent.get(i);
      }
    }
    return last();
  }

  /** The nearest phrase that a participle of this morphology can belong to, or null. */
  Phrase agreeing(Morph participle) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      boolean city =
          i > 0
              && (isPlace(recent.get(i)) && participle.number() == 'p'
                  || new BareNames(tokens, grammar)
                      .isNamedAfter(recent.get(i), recent.get(i - 1), participle));
      if (!city && tokens.get(recent.get(i).head()).morph().agrees(participle)) {
        return recent.get(i);
      }
    }
    return null;
  }

  /** "La Suède et la Finlande, qui ont adhéré": one of several is meant with those before it. */
  Phrase joined(Phrase last) {
    return tokens.get(last.head()).morph().number() == 'p'
        ? last
        : recent.stream()
            .filter(p -> p.conjuncts().contains(last))
            .filter(p -> !grammar.is(WordClass.GENITIVE, p.preposition()))
            .findFirst()
            .orElse(last);
  }

  /** The noun before that a relative right behind a bare name is on. */
  Phrase described(Phrase last) {
    return new BareNames(tokens, grammar).described(last, recent);
  }

  /**
   * The antecedent of a relative whose verb has this morphology: nearest that agrees, else nearest;
   * of "Yeltsin, who in Budapest accused NATO" none behind the opener.
   */
  Phrase antecedent(Phrase nearest, Morph verb, int opener) {
    Phrase agreeing = agreeing(verb);
    return agreeing != null && agreeing.first() < opener ? agreeing : nearest;
  }

  /** "a dit Jens Stoltenberg à l'issue d'une réunion": names take no occasion, verbs do. */
  boolean isOccasion(Phrase phrase) {
    Phrase last = last();
    boolean apart =
        grammar.is(WordClass.DURING, phrase.preposition())
            || phrase.preposition().contains(" ")
                && grammar.is(WordClass.CAUSE, phrase.preposition());
    return apart
        && !grammar.is(WordClass.WHERE, phrase.preposition())
        && last != null
        && (tokens.get(last.head()).pos() == Pos.PROPN
            || grammar.is(WordClass.AUDIENCE, tokens.get(last.head()).lemma()));
  }

  /** "son représentant, le général Viktor Zavarzine": the name that stands beside a title. */
  static Phrase titled(Phrase phrase) {
    return phrase.appositions().isEmpty() ? phrase : phrase.appositions().get(0);
  }
}
