package org.detente.language;

import java.util.List;

/** Names that stand beside the title of who bears them. */
record Holders(List<Token> tokens, Grammar grammar, Lookahead look) {

  /** The phrase beside which the name at {@code i} stands, or null. */
  Phrase of(int i, Phrase phrase) {
    if (follows(i, phrase)) {
      return ((Chunk.Noun) look.chunk(i - 1)).phrase();
    }
    return isCountry(i, phrase) ? ((Chunk.Noun) look.chunk(i - 2)).phrase() : null;
  }

  /** "In Brussels, Belgium, ministers met": between a city and the subject of the clause. */
  private boolean isCountry(int i, Phrase phrase) {
    return look.isNoun(i - 2)
        && look.insertions().isComma(i - 1)
        && look.insertions().isComma(i + 1)
        && look.isNoun(i + 2)
        && look.isVerb(i + 3)
        && look.isCapital(phrase)
        && phrase.first() == phrase.last()
        && Attachment.isPlace(tokens, grammar, ((Chunk.Noun) look.chunk(i - 2)).phrase());
  }

  /** "avec le ministre des Affaires étrangères Sergueï Lavrov": a name right after a title. */
  private boolean follows(int i, Phrase phrase) {
    Token head = tokens.get(phrase.head());
    if (i == 0 || !(look.chunk(i - 1) instanceof Chunk.Noun noun) || head.pos() != Pos.PROPN) {
      return false;
    }
    Token title = tokens.get(noun.phrase().last());
    return noun.phrase().last() + 1 == phrase.first()
        && title.pos() == Pos.PROPN
        && title.form().contains(" ")
        && Character.isLowerCase(title.form().charAt(0))
        && Character.isUpperCase(head.form().charAt(0));
  }

  /** "Après la décision du secrétaire général, Jens Stoltenberg, de retirer": a name apart. */
  boolean isApart(int i, Phrase phrase, Phrase before) {
    return before != null && look.isCapital(phrase) && look.insertions().isComma(i + 1);
  }

  /** "NATO, Russia to hold talks": two names at the head that a comma joins, as headlines do. */
  boolean isHeadlinePair(int i) {
    boolean named =
        i == 2
            && !grammar.all(WordClass.OWNER).isEmpty()
            && look.insertions().isComma(1)
            && isName(0)
            && isName(2);
    boolean infinitive =
        look.isVerb(4)
            && look.chunk(3) instanceof Chunk.Mark mark
            && grammar.is(WordClass.INFINITIVE_MARKER, mark.word());
    return named && (look.isVerb(3) || infinitive);
  }

  private boolean isName(int i) {
    return look.isNoun(i)
        && look.chunk(i) instanceof Chunk.Noun noun
        && noun.phrase().isBare()
        && look.isCapital(noun.phrase());
  }

  /** "After the meeting between Putin and Biden, Peskov said": the second of the two. */
  boolean isPartner(int i) {
    return isHeadlinePair(i)
        || look.isNoun(i - 2)
            && look.chunk(i - 2) instanceof Chunk.Noun first
            && grammar.is(WordClass.PAIRING, first.phrase().preposition())
            && first.phrase().conjuncts().isEmpty();
  }
}
