package org.detente.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Clauses that no word opens, as far as the chunks around a noun phrase tell: "said Russia would
 * leave", "the body it created", "The mission, a diplomat said, will close". Only languages that
 * list verbs of {@link WordClass#SAYING} have them.
 */
final class Unspoken {

  private final List<Token> tokens;
  private final List<Chunk> chunks;
  private final Grammar grammar;

  Unspoken(List<Token> tokens, List<Chunk> chunks, Grammar grammar) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.grammar = grammar;
  }

  /** The phrase at {@code i} is subject of what {@code verb}, the last before, says. */
  boolean isSaid(int i, VerbGroup verb) {
    boolean told = verbAfter(i) != null || isNamedApart(i);
    if (!grammar.is(WordClass.SAYING, verb.lemma()) || !told) {
      return false;
    }
    boolean addressee = false;
    for (int k = i - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof Chunk.Verb) {
        return true;
      }
      boolean bare = chunks.get(k) instanceof Chunk.Noun noun && noun.phrase().isBare();
      if (bare && addressee || !bare && !isLight(chunks.get(k))) {
        return false;
      }
      addressee |= bare;
    }
    return false;
  }

  /** "said the envoy to NATO, Dmitry Rogozin, was leaving": past the name between commas. */
  private boolean isNamedApart(int i) {
    int k = i + 1;
    while (k < chunks.size() && isLight(chunks.get(k))) {
      k++;
    }
    return k < chunks.size()
        && isComma(chunks.get(k))
        && new Insertions(chunks, tokens).verbFollows(k);
  }

  /** The phrase at {@code i} is subject of a relative clause on the phrase right before it. */
  boolean isBareRelative(int i) {
    if (grammar.all(WordClass.SAYING).isEmpty()
        || i == 0
        || !(chunks.get(i - 1) instanceof Chunk.Noun)
        || verbAfter(i) == null
        || !startsAnew(i)
        || isOnlyVerb(i)) {
      return false;
    }
    for (int k = i - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof Chunk.Verb) {
        return true;
      }
      if (chunks.get(k) instanceof Chunk.Noun noun) {
        if (noun.phrase().isBare()) {
          return true;
        }
      } else {
        return false;
      }
    }
    return false;
  }

  /**
   * "After the end of hostilities Russia recognised Abkhazia", "The visit of Secretary General Jens
   * Stoltenberg was called off": the clause has no other verb.
   */
  private boolean isOnlyVerb(int i) {
    int verb = i;
    while (!(chunks.get(verb) instanceof Chunk.Verb)) {
      verb++;
    }
    int at = verb;
    boolean alone =
        IntStream.range(0, chunks.size())
            .filter(k -> k != at)
            .noneMatch(k -> chunks.get(k) instanceof Chunk.Verb v && v.group().isFinite());
    boolean object =
        verb + 1 < chunks.size()
            && chunks.get(verb + 1) instanceof Chunk.Noun noun
            && noun.phrase().isBare();
    return alone
        && (object || ((Chunk.Verb) chunks.get(verb)).group().voice() == VerbGroup.Voice.PASSIVE);
  }

  /** A pronoun, determiner or name: a common noun alone would go on with the one before. */
  private boolean startsAnew(int i) {
    Token first = tokens.get(((Chunk.Noun) chunks.get(i)).phrase().first());
    return first.pos() == Pos.PRON || first.pos() == Pos.DET || first.pos() == Pos.PROPN;
  }

  /** ", a diplomat said," between a subject and its verb. */
  boolean isInsertedSubject(int i) {
    VerbGroup verb = verbAfter(i);
    if (verb == null
        || !grammar.is(WordClass.SAYING, verb.lemma())
        || i == 0
        || !isComma(chunks.get(i - 1))) {
      return false;
    }
    int k = i + 1;
    while (k < chunks.size() && !isComma(chunks.get(k))) {
      if (!(chunks.get(k) instanceof Chunk.Verb v && v.group() == verb || isLight(chunks.get(k)))) {
        return false;
      }
      k++;
    }
    k++;
    while (k < chunks.size() && isLight(chunks.get(k))) {
      k++;
    }
    return k < chunks.size() && chunks.get(k) instanceof Chunk.Verb v && v.group().isFinite();
  }

  /**
   * The finite verb whose subject the bare phrase at {@code i} can be, else null: "maintains a
   * force and plans to send more" goes on with the verb before.
   */
  private VerbGroup verbAfter(int i) {
    for (int k = pastInfinitive(i); k < chunks.size(); k++) {
      if (chunks.get(k) instanceof Chunk.Verb verb) {
        boolean goesOn =
            chunks.get(k - 1) instanceof Chunk.Mark m && m.kind() == Chunk.Kind.COORDINATOR;
        return verb.group().isFinite() && !goesOn ? verb.group() : null;
      }
      boolean joined = chunks.get(k) instanceof Chunk.Mark m && m.kind() == Chunk.Kind.COORDINATOR;
      boolean other =
          chunks.get(k - 1) instanceof Chunk.Mark m && m.kind() == Chunk.Kind.COORDINATOR;
      if (!isLight(chunks.get(k)) && !joined && !other && !isNameBehind(k)) {
        return null;
      }
    }
    return null;
  }

  /** "said President Boris Yeltsin decided": a name right behind the title before it. */
  private boolean isNameBehind(int k) {
    return chunks.get(k) instanceof Chunk.Noun name
        && name.phrase().isBare()
        && tokens.get(name.phrase().head()).pos() == Pos.PROPN
        && chunks.get(k - 1) instanceof Chunk.Noun title
        && title.phrase().last() + 1 == name.phrase().first()
        && tokens.get(title.phrase().head()).pos() == Pos.NOUN;
  }

  /** "the decision to expel diplomats undermined it": the chunk behind what the noun takes. */
  private int pastInfinitive(int i) {
    int k = i + 1;
    boolean takes =
        chunks.get(i) instanceof Chunk.Noun noun
            && grammar.is(WordClass.INFINITIVE_NOUN, tokens.get(noun.phrase().head()).lemma())
            && k + 2 < chunks.size()
            && chunks.get(k) instanceof Chunk.Mark mark
            && grammar.is(WordClass.INFINITIVE_MARKER, mark.word())
            && chunks.get(k + 1) instanceof Chunk.Verb verb
            && verb.group().form() == Morph.Form.INFINITIVE;
    if (!takes) {
      return k;
    }
    boolean object = chunks.get(k + 2) instanceof Chunk.Noun noun && noun.phrase().isBare();
    return object ? k + 3 : k + 2;
  }

  private static boolean isComma(Chunk chunk) {
    return chunk instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.COMMA;
  }

  /** What stands between without closing anything: adverbs, times, phrases with a preposition. */
  private static boolean isLight(Chunk chunk) {
    if (chunk instanceof Chunk.Noun noun) {
      return !noun.phrase().isBare();
    }
    return chunk instanceof Chunk.Mark mark
        && (mark.kind() == Chunk.Kind.OTHER || mark.kind() == Chunk.Kind.TIME);
  }
}
