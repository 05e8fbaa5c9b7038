package org.detente.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Places a bare phrase after a comma: another name for the one before, or the next in a list. */
record Beside(List<Token> tokens, Grammar grammar, Lookahead look, Holders holders, Hanging state) {

  void place(int i, Phrase phrase) {
    Phrase title = state.attachment.last();
    if (sharesPreposition(i, phrase, title)) {
      title.conjuncts().add(phrase);
      return;
    }
    Phrase named = bearing(title);
    if (named != null && isNextTitle(i, phrase, named)) {
      named.conjuncts().add(phrase);
      return;
    }
    if (isExplained(i, phrase, title)) {
      state.attachment.appose(phrase, title);
      return;
    }
    if (holders.isApart(i, phrase, state.attachment.last())
        && !look.isCapital(title)
        && !title.isBare()) {
      state.attachment.appose(phrase, title);
      return;
    }
    Phrase before =
        state.attachment.lastBare(
            state.waiting.isEmpty() ? null : state.waiting.get(state.waiting.size() - 1));
    boolean name = tokens.get(phrase.head()).pos() == Pos.PROPN;
    boolean afterName = tokens.get(before.head()).pos() == Pos.PROPN;
    if (look.isMeasured(i)) {
      return;
    }
    if (grammar.is(WordClass.STANDING_FOR, tokens.get(phrase.head()).lower())) {
      state.attachment.appose(phrase, state.attachment.last());
      return;
    }
    Phrase person = title == null ? null : state.attachment.named(title);
    if (person != null && isPerson(person) && (isPerson(phrase) || isBeforeName(i, phrase))) {
      person.conjuncts().add(phrase);
      return;
    }
    if (isNextTitle(i, phrase, before)) {
      before.conjuncts().add(phrase);
      return;
    }
    boolean titled =
        !name
            && !afterName
            && look.isCapital(Attachment.titled(phrase))
            && before.appositions().isEmpty()
            && !look.isListed(i);
    if (titled) {
      state.attachment.appose(phrase, before);
      return;
    }
    Phrase last = state.attachment.last();
    boolean behind = last != null && last.last() == phrase.first() - 2;
    if (behind && isHolder(i, phrase, last)) {
      state.attachment.appose(phrase, last);
      return;
    }
    if (isHolder(i, phrase, before)) {
      state.attachment.appose(phrase, before);
      return;
    }
    boolean apart =
        tokens.get(before.head()).form().contains(" ")
            && !look.isListed(i)
            && !look.follows(i + 1, Chunk.Kind.COORDINATOR)
            && holders.isApart(i, phrase, before);
    if (name && afterName && apart) {
      state.attachment.appose(phrase, before);
    } else if (name && afterName && look.isCapital(phrase) && look.isListed(i)) {
      before.conjuncts().add(phrase);
    } else if (look.isCapital(phrase) != look.isCapital(before)
        || !state.waiting.isEmpty()
        || new Summaries(tokens, grammar, look).is(i, phrase, before)) {
      state.attachment.appose(phrase, before);
    } else {
      before.conjuncts().add(phrase);
    }
  }

  /** A name stands on it, or on what hangs on it. */
  private boolean isNamed(Phrase title) {
    return Stream.concat(
            title.appositions().stream(),
            title.complements().stream().flatMap(c -> c.appositions().stream()))
        .anyMatch(look::isCapital);
  }

  /** "avec le président Vladimir Poutine, le ministre …": whose name was read last; else null. */
  private Phrase bearing(Phrase name) {
    if (name == null || !isName(name)) {
      return null;
    }
    Phrase title = above(p -> p.appositions().contains(name));
    for (Phrase at = title; at != null; at = of(at)) {
      title = at;
    }
    return title;
  }

  /** "le ministre des Affaires étrangères, Igor Ivanov": the name stands on the whole title. */
  private Phrase of(Phrase complement) {
    return grammar.is(WordClass.GENITIVE, complement.preposition())
        ? above(p -> p.complements().contains(complement))
        : null;
  }

  private Phrase above(Predicate<Phrase> has) {
    return state.phrases.stream().filter(has).findFirst().orElse(null);
  }

  /**
   * "d'Estonie, Lettonie et Lituanie": names without an article share the preposition before; "of
   * Poland, Hungary and the Czech Republic": with it too where owners have a mark of their own.
   */
  private boolean sharesPreposition(int i, Phrase phrase, Phrase before) {
    if (before == null || before.isBare() || !look.isListed(i)) {
      return false;
    }
    return grammar.is(WordClass.REPEATED, before.preposition())
            && isBareName(before)
            && isBareName(phrase)
        || !grammar.all(WordClass.OWNER).isEmpty() && isOnlyName(before) && isOnlyName(phrase);
  }

  /** A name without title, owner or anything else but its article. */
  private boolean isOnlyName(Phrase phrase) {
    boolean article =
        phrase.first() == phrase.head() - 1 && tokens.get(phrase.first()).pos() == Pos.DET;
    return (article || phrase.first() == phrase.head())
        && phrase.appositions().isEmpty()
        && phrase.complements().isEmpty()
        && tokens.get(phrase.head()).pos() == Pos.PROPN
        && look.isCapital(phrase);
  }

  /** "a role in the Partnership for Peace, a military programme": what a name is the name of. */
  private boolean isExplained(int i, Phrase phrase, Phrase name) {
    String first = tokens.get(phrase.first()).lower();
    return name != null
        && !name.isBare()
        && look.isCapital(name)
        && grammar.is(WordClass.ARTICLE, first)
        && !grammar.is(WordClass.DEFINITE, first)
        && !look.isCapital(phrase)
        && !look.isListed(i);
  }

  private boolean isBareName(Phrase phrase) {
    return phrase.first() == phrase.head()
        && phrase.appositions().isEmpty()
        && look.isCapital(phrase)
        && !tokens.get(phrase.head()).form().contains(" ");
  }

  /**
   * "le président russe Boris Eltsine, le secrétaire général de l'OTAN, Javier Solana, et les chefs
   * d'État signaient": behind who has both title and name, a title with a name of its own is
   * somebody else's, where the list goes on to a conjunction.
   */
  private boolean isNextTitle(int i, Phrase phrase, Phrase before) {
    boolean complete =
        isNamed(before)
            && tokens.get(before.first()).pos() == Pos.DET
            && tokens.get(phrase.first()).pos() == Pos.DET;
    if (!complete || grammar.all(WordClass.OBJECT_CLITIC).isEmpty()) {
      return false;
    }
    boolean named = phrase.appositions().stream().anyMatch(look::isCapital);
    for (int k = i + 1; k < look.size() && !look.isVerb(k); k++) {
      if (look.follows(k, Chunk.Kind.COORDINATOR) && look.isNoun(k)) {
        return named;
      }
      if (look.chunk(k) instanceof Chunk.Noun noun) {
        boolean own = look.follows(k, Chunk.Kind.COMMA) && isName(noun.phrase());
        named |= own || noun.phrase().appositions().stream().anyMatch(look::isCapital);
      }
    }
    return false;
  }

  /**
   * "signed by President Vladimir Putin, U.S. President George W. Bush and others": who has both
   * title and name is not somebody else with title and name.
   */
  private boolean isPerson(Phrase phrase) {
    return phrase.appositions().size() == 1 && isName(phrase.appositions().get(0));
  }

  /** "le président américain George W. Bush": the name stands right behind. */
  private boolean isBeforeName(int i, Phrase title) {
    return look.isNoun(i + 1)
        && look.chunk(i + 1) instanceof Chunk.Noun name
        && isName(name.phrase())
        && name.phrase().first() == title.last() + 1;
  }

  /**
   * "a déclaré le Secrétaire général de l'Alliance, Javier Solana": who holds the post just named.
   */
  private boolean isHolder(int i, Phrase phrase, Phrase before) {
    return before.appositions().isEmpty()
        && before.conjuncts().isEmpty()
        && tokens.get(before.first()).pos() == Pos.DET
        && isName(phrase)
        && holders.isTitle(tokens.get(before.head()).form())
        && !look.isListed(i)
        && !look.follows(i + 1, Chunk.Kind.COORDINATOR);
  }

  private boolean isName(Phrase phrase) {
    return phrase.isBare()
        && look.isCapital(phrase)
        && tokens.get(phrase.first()).pos() != Pos.DET
        && tokens.get(phrase.head()).form().contains(" ");
  }
}
