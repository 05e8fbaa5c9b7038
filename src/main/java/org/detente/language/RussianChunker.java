package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.RussianReading.Kind;

/** Cuts a tagged Russian sentence into noun groups, verb groups and the marks between them. */
final class RussianChunker {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final RussianVerbs verbs;
  private final RussianNounGroups nouns;
  private final List<RussianChunk> chunks = new ArrayList<>();

  RussianChunker(List<RussianWord> words, Grammar grammar, RussianVerbs verbs) {
    this.words = words;
    this.grammar = grammar;
    this.verbs = verbs;
    this.nouns = new RussianNounGroups(words, grammar);
  }

  List<RussianChunk> chunks() {
    int i = 0;
    while (i < words.size()) {
      i = next(i);
    }
    for (int k = 0; k < chunks.size(); k++) {
      int end = asideEnd(k);
      if (end > k) {
        chunks.set(k, new RussianChunk.Mark(chunks.get(k).first(), Chunk.Kind.OTHER, ",", null));
        chunks.set(
            end, new RussianChunk.Mark(chunks.get(end).first(), Chunk.Kind.OTHER, ",", null));
      }
    }
    return chunks;
  }

  /** The comma that ends ", по признанию дипломата,", which begins at {@code k}; else −1. */
  private int asideEnd(int k) {
    if (!isMark(k, Chunk.Kind.COMMA)
        || k + 2 >= chunks.size()
        || !(chunks.get(k + 1) instanceof RussianChunk.Noun first)
        || first.group().isBare()
        || k > 0
            && chunks.get(k - 1) instanceof RussianChunk.Noun before
            && before.group().preposition().equals(first.group().preposition())) {
      return -1;
    }
    int end = k + 2;
    while (end < chunks.size() && chunks.get(end) instanceof RussianChunk.Noun) {
      end++;
    }
    boolean closed =
        end + 1 < chunks.size()
            && isMark(end, Chunk.Kind.COMMA)
            && !isMark(end + 1, Chunk.Kind.RELATIVE)
            && !isMark(end + 1, Chunk.Kind.SUBORDINATOR)
            && !isMark(end + 1, Chunk.Kind.COORDINATOR);
    return closed ? end : -1;
  }

  private boolean isMark(int k, Chunk.Kind kind) {
    return chunks.get(k) instanceof RussianChunk.Mark m && m.kind() == kind;
  }

  private int next(int i) {
    RussianWord word = words.get(i);
    int subordinator = longest(i, WordClass.SUBORDINATOR);
    if (subordinator > 1 || subordinator == 1 && word.pos() == Pos.SCONJ) {
      return mark(i, Chunk.Kind.SUBORDINATOR, subordinator);
    }
    if (word.pos() == Pos.SCONJ && grammar.is(WordClass.COMPLEMENTIZER, word.token().lower())) {
      return mark(i, Chunk.Kind.SUBORDINATOR, 1);
    }
    if (grammar.is(WordClass.AS, word.token().lower())) {
      NounGroup compared = nouns.of(i + 1, word.token().lower());
      return compared == null ? mark(i, Chunk.Kind.OTHER, 1) : add(i, compared);
    }
    if (word.pos() == Pos.VERB && RussianOpposed.isOpposed(grammar, word.token().lower())) {
      chunks.add(new RussianChunk.Verb(i, verbs.at(i)));
      return prepositional(i, 1);
    }
    int inserted = i == 0 && isReminder() ? 2 : inserted(i);
    if (inserted > 0) {
      return mark(i, Chunk.Kind.OTHER, inserted);
    }
    boolean named =
        word.pos() == Pos.TIME
            || word.pos() == Pos.PROPN
            || word.pos() == Pos.ADV && grammar.is(WordClass.APPROXIMATOR, word.token().lower());
    int preposition = named ? 0 : preposition(i);
    if (preposition > 0) {
      return prepositional(i, preposition);
    }
    return switch (word.pos()) {
      case PUNCT -> mark(i, RussianPairs.isJoined(words, i) ? Chunk.Kind.OTHER : punctuation(i), 1);
      case CCONJ -> mark(i, Chunk.Kind.COORDINATOR, 1);
      case TIME -> mark(i, Chunk.Kind.TIME, 1);
      case VERB -> verb(i);
      default -> {
        if (grammar.is(WordClass.WHERE_RELATIVE, word.token().lower())) {
          yield mark(i, Chunk.Kind.RELATIVE, 1);
        }
        NounGroup group = nouns.bare(i);
        yield group != null ? add(i, group) : participle(i);
      }
    };
  }

  /** "Напомним, отношения улучшились": what a writer says he does takes part in nothing. */
  private boolean isReminder() {
    return words.size() > 2
        && words.get(0).pos() == Pos.VERB
        && words.get(1).token().form().equals(",")
        && words.get(2).pos() != Pos.SCONJ
        && words
            .get(0)
            .any(
                r ->
                    r.kind() == Kind.VERB
                        && r.person() == '1'
                        && r.number() == 'p'
                        && r.tense() == Morph.Tense.FUTURE);
  }

  /** ", впрочем,": an adverb or particle between commas parts nothing. */
  private int inserted(int i) {
    boolean inserted =
        i + 2 < words.size()
            && words.get(i).token().form().equals(",")
            && words.get(i + 2).token().form().equals(",")
            && (words.get(i + 1).pos() == Pos.PART || words.get(i + 1).pos() == Pos.ADV);
    return inserted ? 3 : 0;
  }

  /** A phrase with a preposition; "в подписанном в Париже договоре" keeps it for its noun. */
  private int prepositional(int i, int length) {
    String canonical = grammar.uncontracted(text(i, length));
    NounGroup group = nouns.of(isQuote(i + length) ? i + length + 1 : i + length, canonical);
    if (group != null) {
      return add(i, group);
    }
    if (i + length < words.size() && isParticiple(words.get(i + length))) {
      nouns.await(canonical, words.get(i + length));
    }
    return mark(i, Chunk.Kind.OTHER, length);
  }

  /** "к «Партнёрству ради мира»": a mark that opens a name parts it from nothing. */
  private boolean isQuote(int i) {
    return i < words.size() && words.get(i).token().form().equals("«");
  }

  private static boolean isParticiple(RussianWord word) {
    return word.pos() == Pos.ADJ && word.any(r -> r.kind() == Kind.PARTICIPLE);
  }

  private int verb(int i) {
    if (verbs.isServing(i)) {
      return i + 1;
    }
    chunks.add(new RussianChunk.Verb(i, verbs.at(i)));
    return i + 1;
  }

  /** A full participle that heads no noun group opens a clause of its own ("меры, принятые …"). */
  private int participle(int i) {
    if (words.get(i).any(r -> r.kind() == Kind.PARTICIPLE)) {
      chunks.add(new RussianChunk.Verb(i, verbs.at(i)));
      return i + 1;
    }
    return mark(i, Chunk.Kind.OTHER, 1);
  }

  private int mark(int i, Chunk.Kind kind, int length) {
    chunks.add(new RussianChunk.Mark(i, kind, text(i, length), null));
    return i + length;
  }

  private int add(int i, NounGroup group) {
    boolean relative = grammar.is(WordClass.RELATIVE, words.get(group.head()).token().lemma());
    if (relative) {
      String lemma = words.get(group.head()).token().lemma();
      chunks.add(new RussianChunk.Mark(i, Chunk.Kind.RELATIVE, lemma, group));
    } else {
      chunks.add(new RussianChunk.Noun(i, group));
    }
    return group.last() + 1;
  }

  private Chunk.Kind punctuation(int i) {
    return switch (words.get(i).token().form()) {
      case "," -> Chunk.Kind.COMMA;
      case "-" -> isSpaced(i) ? Chunk.Kind.BREAK : Chunk.Kind.OTHER;
      case ":", ";", "—", "–", "!", "?", ".", "…" -> Chunk.Kind.BREAK;
      default -> Chunk.Kind.OTHER;
    };
  }

  /** " - ": a hyphen with blanks around it is a dash. */
  private boolean isSpaced(int i) {
    return i > 0
        && i + 1 < words.size()
        && words.get(i - 1).token().span().end() < words.get(i).token().span().start()
        && words.get(i).token().span().end() < words.get(i + 1).token().span().start();
  }

  /** Number of words of the longest member of a class that starts at {@code i}, or 0. */
  private int longest(int i, WordClass kind) {
    int most = Math.min(4, grammar.longest(kind, words.get(i).token().lower()));
    for (int length = Math.min(most, words.size() - i); length > 0; length--) {
      if (grammar.is(kind, text(i, length))) {
        return length;
      }
    }
    return 0;
  }

  private int preposition(int i) {
    int most = Math.min(4, grammar.longestPreposition(words.get(i).token().lower()));
    for (int length = Math.min(most, words.size() - i); length > 0; length--) {
      if (grammar.isPreposition(grammar.uncontracted(text(i, length)))) {
        return length;
      }
    }
    return 0;
  }

  private String text(int i, int length) {
    StringBuilder text = new StringBuilder();
    for (int k = i; k < i + length; k++) {
      text.append(k == i ? "" : " ").append(words.get(k).token().lower());
    }
    return text.toString();
  }
}
