package org.detente.language;

import java.util.List;
import java.util.stream.IntStream;

/** Names that stand beside the title of who bears them. */
record Holders(List<Token> tokens, Grammar grammar, Lookahead look) {

  /** The phrase beside which the name at {@code i} stands, or null. */
  Phrase of(int i, Phrase phrase) {
    if (follows(i, phrase)) {
      return ((Chunk.Noun) look.chunk(i - 1)).phrase();
    }
    boolean beside =
        isOfState(i, phrase)
            || isCountry(i, phrase)
            || isInserted(i, phrase)
            || isBearer(i, phrase)
            || isBetween(i, phrase);
    return beside ? ((Chunk.Noun) look.chunk(i - 2)).phrase() : null;
  }

  /**
   * "Après un entretien avec le président russe, Vladimir Poutine, le secrétaire général a dit":
   * between a title that opens the sentence and the subject of the clause.
   */
  private boolean isBearer(int i, Phrase phrase) {
    boolean whole =
        phrase.first() < phrase.last() || tokens.get(phrase.head()).form().contains(" ");
    if (!whole
        || !look.isCapital(phrase)
        || !look.isNoun(i - 2)
        || !look.insertions().isComma(i - 1)
        || !look.insertions().isComma(i + 1)
        || !look.isNoun(i + 2)
        || !look.clauseFollows(i + 2)) {
      return false;
    }
    Phrase title = ((Chunk.Noun) look.chunk(i - 2)).phrase();
    Phrase subject = ((Chunk.Noun) look.chunk(i + 2)).phrase();
    boolean opens = IntStream.range(0, i).noneMatch(look::isVerb);
    return opens
        && !title.isBare()
        && subject.isBare()
        && !look.isCapital(title)
        && tokens.get(subject.first() - 1).form().equals(",");
  }

  /** "the president of Russia Boris Yeltsin": a full name behind whose the title before it is. */
  private boolean isOfState(int i, Phrase phrase) {
    if (!look.isNoun(i - 1) || !look.isNoun(i - 2) || !phrase.isBare()) {
      return false;
    }
    Phrase state = ((Chunk.Noun) look.chunk(i - 1)).phrase();
    Phrase title = ((Chunk.Noun) look.chunk(i - 2)).phrase();
    return phrase.first() == phrase.last()
        && state.last() + 1 == phrase.first()
        && look.isCapital(state)
        && grammar.is(WordClass.GENITIVE, state.preposition())
        && tokens.get(phrase.head()).form().contains(" ")
        && look.isCapital(phrase)
        && tokens.get(title.head()).pos() == Pos.NOUN
        && title.last() + 2 >= state.first() - 1;
  }

  /** "In Brussels, Belgium, ministers met": between a city and the subject of the clause. */
  private boolean isCountry(int i, Phrase phrase) {
    boolean closes = i + 1 >= look.size() || look.follows(i + 2, Chunk.Kind.BREAK);
    return look.isNoun(i - 2)
        && look.insertions().isComma(i - 1)
        && (closes || isBeforeSubject(i))
        && look.isCapital(phrase)
        && phrase.first() == phrase.last()
        && Attachment.isPlace(tokens, grammar, ((Chunk.Noun) look.chunk(i - 2)).phrase());
  }

  /** A comma, the subject and its verb follow. */
  private boolean isBeforeSubject(int i) {
    return look.insertions().isComma(i + 1)
        && look.isNoun(i + 2)
        && ((Chunk.Noun) look.chunk(i + 2)).phrase().isBare()
        && look.isVerb(i + 3);
  }

  /** "In a letter to his counterpart, Dmitry Medvedev, President Obama suggested". */
  private boolean isInserted(int i, Phrase phrase) {
    if (!look.isNoun(i - 2)
        || !look.insertions().isComma(i - 1)
        || !isBeforeSubject(i)
        || !look.isCapital(phrase)
        || !tokens.get(phrase.head()).form().contains(" ")) {
      return false;
    }
    Phrase before = ((Chunk.Noun) look.chunk(i - 2)).phrase();
    return !before.isBare()
        && tokens.get(before.head()).pos() == Pos.NOUN
        && grammar.is(WordClass.POSSESSIVE, tokens.get(before.first()).lower());
  }

  /**
   * "between General Scaparrotti, Supreme Allied Commander Europe, and General Gerasimov": two are
   * wanted, and the one between commas before the conjunction is the first by another name.
   */
  private boolean isBetween(int i, Phrase phrase) {
    if (!look.isNoun(i - 2) || !look.insertions().isComma(i - 1)) {
      return false;
    }
    Phrase first = ((Chunk.Noun) look.chunk(i - 2)).phrase();
    int k = i + 1;
    while (look.isNoun(k) && !((Chunk.Noun) look.chunk(k)).phrase().isBare()) {
      k++;
    }
    return phrase.isBare()
        && grammar.is(WordClass.PAIRING, first.preposition())
        && isPerson(first)
        && first.conjuncts().isEmpty()
        && look.insertions().isComma(k)
        && k + 2 < look.size()
        && look.follows(k + 2, Chunk.Kind.COORDINATOR)
        && look.isNoun(k + 2);
  }

  /** "General Curtis Scaparrotti", "President Putin": a name with its address or title. */
  private boolean isPerson(Phrase phrase) {
    boolean named = tokens.get(phrase.head()).form().contains(" ") && look.isCapital(phrase);
    return !phrase.appositions().isEmpty() || named && tokens.get(phrase.first()).pos() != Pos.DET;
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
        && isTitle(title.form())
        && Character.isUpperCase(head.form().charAt(0));
  }

  /** "ministre des Affaires étrangères", "Premier ministre estonien": no name of a person. */
  boolean isTitle(String form) {
    String last = form.substring(form.lastIndexOf(' ') + 1);
    return form.contains(" ")
        && (Character.isLowerCase(form.charAt(0))
            || !grammar.all(WordClass.OBJECT_CLITIC).isEmpty()
                && Character.isLowerCase(last.charAt(0)));
  }

  /**
   * "a demandé au président russe, Vladimir Poutine, de partir": the name of whom a title means.
   */
  boolean isNamed(int i) {
    return look.isNoun(i - 2)
        && look.insertions().isComma(i - 1)
        && !look.insertions().isComma(i - 3)
        && look.insertions().isComma(i + 1)
        && look.chunk(i) instanceof Chunk.Noun name
        && look.chunk(i - 2) instanceof Chunk.Noun title
        && look.isCapital(name.phrase())
        && !title.phrase().isBare()
        && !look.isCapital(title.phrase());
  }

  /** "Après la décision du secrétaire général, Jens Stoltenberg, de retirer": a name apart. */
  boolean isApart(int i, Phrase phrase, Phrase before) {
    return before != null && look.isCapital(phrase) && look.insertions().isComma(i + 1);
  }

  /**
   * "Accreditation of eight diplomats revoked", "Ties with NATO frozen, Moscow says": what the
   * participle of a headline is of, where nothing but its complements stands between; else null.
   */
  Phrase headlined(int participle) {
    if (grammar.all(WordClass.OWNER).isEmpty()
        || !look.isNoun(0)
        || !(look.chunk(0) instanceof Chunk.Noun first && first.phrase().isBare())) {
      return null;
    }
    for (int k = 1; k < look.size(); k++) {
      boolean hangs = look.chunk(k) instanceof Chunk.Noun noun && !noun.phrase().isBare();
      boolean says =
          look.chunk(k) instanceof Chunk.Verb verb
              && grammar.is(WordClass.QUOTATIVE, verb.group().lemma());
      boolean other = k < participle ? !hangs && !isJoined(k) : k > participle && look.isVerb(k);
      if (other && !(k > participle && says)) {
        return null;
      }
    }
    return isClosed(participle + 1) ? first.phrase() : null;
  }

  /** "of Russian and NATO envoys". */
  private boolean isJoined(int k) {
    return look.chunk(k) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.COORDINATOR
        || look.follows(k, Chunk.Kind.COORDINATOR);
  }

  /** Nothing follows that goes with the participle ("diplomats accused of spying"). */
  private boolean isClosed(int k) {
    return k >= look.size()
        || !(look.chunk(k) instanceof Chunk.Noun noun)
        || !noun.phrase().isBare()
            && !grammar.is(WordClass.GENITIVE, noun.phrase().preposition())
            && !grammar.is(WordClass.DATIVE, noun.phrase().preposition());
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
