package org.detente.language;

import java.util.List;
import java.util.Set;

/** What stands before and after a chunk of a sentence, as far as it decides what hangs on what. */
final class Lookahead {

  private static final Set<Chunk.Kind> TRANSPARENT = Set.of(Chunk.Kind.OTHER, Chunk.Kind.TIME);
  private static final Set<Chunk.Kind> CLOSES_OBJECT =
      Set.of(
          Chunk.Kind.SUBORDINATOR, Chunk.Kind.RELATIVE, Chunk.Kind.BREAK, Chunk.Kind.COORDINATOR);

  private final List<Token> tokens;
  private final List<Chunk> chunks;
  private final Grammar grammar;
  private final Insertions insertions;

  Lookahead(List<Token> tokens, List<Chunk> chunks, Grammar grammar) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.grammar = grammar;
    this.insertions = new Insertions(chunks, tokens);
  }

  /** The chunk at {@code i}. */
  Chunk chunk(int i) {
    return chunks.get(i);
  }

  /** How many chunks there are. */
  int size() {
    return chunks.size();
  }

  /** True when there is a chunk at {@code i} and it is a noun phrase. */
  boolean isNoun(int i) {
    return i >= 0 && i < chunks.size() && chunks.get(i) instanceof Chunk.Noun;
  }

  /** True when there is a chunk at {@code i} and it is a verb group. */
  boolean isVerb(int i) {
    return i >= 0 && i < chunks.size() && chunks.get(i) instanceof Chunk.Verb;
  }

  /** The chunk before, adverbs apart, is a mark of this kind. */
  boolean follows(int i, Chunk.Kind kind) {
    int k = i - 1;
    while (k >= 0 && chunks.get(k) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.OTHER) {
      k--;
    }
    return k >= 0 && chunks.get(k) instanceof Chunk.Mark mark && mark.kind() == kind;
  }

  /** "la Finlande puis, en mars, la Suède": a conjunction, and a time set apart after it. */
  boolean isJoined(int i) {
    if (follows(i, Chunk.Kind.COORDINATOR)) {
      return true;
    }
    int k = i;
    while (k > 0 && (follows(k, Chunk.Kind.COMMA) || follows(k, Chunk.Kind.TIME))) {
      k--;
    }
    return k < i - 2
        && follows(i, Chunk.Kind.COMMA)
        && follows(i - 1, Chunk.Kind.TIME)
        && follows(k, Chunk.Kind.COORDINATOR);
  }

  boolean takesObject(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verb) {
        return true;
      }
      if (chunk instanceof Chunk.Noun noun && noun.phrase().isBare() && k < i - 1 && !isQuoted(noun)
          || chunk instanceof Chunk.Mark mark
              && !isQuoted(mark)
              && CLOSES_OBJECT.contains(mark.kind())
              && !joinsGoverned(k)
              && !grammar.is(WordClass.OPEN_COORDINATOR, mark.word())) {
        return false;
      }
    }
    return false;
  }

  /** "a notifié à la Norvège, puis à l'Otan, le gel": what follows "et à" joins no object. */
  private boolean joinsGoverned(int k) {
    return follows(k + 1, Chunk.Kind.COORDINATOR)
        && chunks.get(k + 1) instanceof Chunk.Noun next
        && !next.phrase().isBare();
  }

  boolean clauseFollows(int i) {
    for (int k = i + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verb verb) {
        return verb.group().isFinite();
      }
      if (chunk instanceof Chunk.Noun noun && noun.phrase().isBare() && k > i + 1) {
        return clauseFollowsBare(k);
      }
      if (chunk instanceof Chunk.Mark mark && !TRANSPARENT.contains(mark.kind())) {
        return mark.kind() == Chunk.Kind.COMMA
            && k == i + 1
            && (clauseFollowsBare(k + 1) || insertions.verbFollows(k));
      }
    }
    return false;
  }

  private boolean clauseFollowsBare(int k) {
    return k + 1 < chunks.size()
        && chunks.get(k) instanceof Chunk.Noun noun
        && noun.phrase().isBare()
        && clauseFollows(k);
  }

  /** "La coopération, a indiqué Lavrov, reprendra": right after the subject, up to a comma. */
  boolean isInserted(int i) {
    if (i < 2 || !(chunks.get(i - 2) instanceof Chunk.Noun)) {
      return false;
    }
    for (int k = 0; k < i - 1; k++) {
      if (chunks.get(k) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.COMMA) {
        return false;
      }
    }
    for (int k = i + 1; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.COMMA) {
        return clauseFollows(k);
      }
      if (chunks.get(k) instanceof Chunk.Verb) {
        return false;
      }
    }
    return false;
  }

  /** "Ukraine, although not a member, was invited": set apart by commas without a verb. */
  boolean isVerbless(int i) {
    boolean opened = i > 0 && insertions.isComma(i - 1) && !grammar.all(WordClass.SAYING).isEmpty();
    int k = i + 1;
    while (opened && k < chunks.size() && !isVerb(k) && !insertions.isComma(k)) {
      k++;
    }
    return opened && insertions.isComma(k) && k > i + 1 && isVerb(k + 1);
  }

  /** What stands between commas. */
  Insertions insertions() {
    return insertions;
  }

  boolean bareFollows(int i) {
    for (int k = i + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Noun noun && noun.phrase().isBare()) {
        return true;
      }
      if (chunk instanceof Chunk.Noun) {
        continue;
      }
      if (!(chunk instanceof Chunk.Mark mark && TRANSPARENT.contains(mark.kind()))) {
        return false;
      }
    }
    return false;
  }

  /** "demande que l'Ukraine n'entre pas, et exige": the comma ends what is demanded. */
  boolean closesContent(int i) {
    return follows(i, Chunk.Kind.COORDINATOR)
        && i > 1
        && chunks.get(i - 2) instanceof Chunk.Mark mark
        && mark.kind() == Chunk.Kind.COMMA;
  }

  /** ", une semaine après le sommet": a measure of time, neither a list nor another name. */
  boolean isMeasured(int i) {
    return i + 1 < chunks.size()
        && chunks.get(i + 1) instanceof Chunk.Noun noun
        && grammar.is(WordClass.MEASURED_FROM, noun.phrase().preposition());
  }

  /** "deux heures d'entretiens": a measure of something, which is told of. */
  boolean isFilled(int i) {
    return i > 0
        && isVerb(i - 1)
        && i + 1 < chunks.size()
        && chunks.get(i + 1) instanceof Chunk.Noun noun
        && grammar.is(WordClass.GENITIVE, noun.phrase().preposition());
  }

  /**
   * « ou quelques jours plus tard », : inside a quotation that a comma sets apart on both sides.
   */
  boolean isQuoted(Chunk chunk) {
    int open = -1;
    for (int k = 1; k + 1 < tokens.size(); k++) {
      String form = tokens.get(k).form();
      if (form.equals("«") && tokens.get(k - 1).form().equals(",")) {
        open = k;
      } else if (form.equals("»") && open >= 0) {
        boolean apart = tokens.get(k + 1).form().equals(",");
        if (apart && open < chunk.first() && chunk.first() < k) {
          return true;
        }
        open = -1;
      }
    }
    return false;
  }

  /** "Bruxelles, Moscou et Kiev": a list of names ends with a conjunction and one more. */
  boolean isListed(int i) {
    return listed(i) > 0;
  }

  /** How many chunks after the one at {@code i} the last of such a list stands; 0 where none. */
  int listed(int i) {
    return new NameLists(tokens, chunks, grammar).after(i);
  }

  /** "Despite the vote in the allies' capitals, Estonia, Latvia and Lithuania signed". */
  boolean opensList(int i) {
    int last = follows(i, Chunk.Kind.COMMA) ? listed(i) : 0;
    return last > 0 && clauseFollows(i + last);
  }

  /** "À Moscou, où il se rend, Bush et son homologue signent": two that a comma sets off. */
  boolean opensPair(int i) {
    return i + 2 < chunks.size()
        && follows(i, Chunk.Kind.COMMA)
        && (follows(i + 2, Chunk.Kind.COORDINATOR)
                && chunks.get(i) instanceof Chunk.Noun name
                && isCapital(name.phrase())
                && clauseFollowsBare(i + 2)
            || new Couples(chunks).open(i));
  }

  boolean isCapital(Phrase phrase) {
    Token head = tokens.get(phrase.head());
    return head.pos() == Pos.PROPN && Character.isUpperCase(head.form().charAt(0));
  }
}
