package org.detente.language;

import java.util.List;
import java.util.Set;

/**
 * Reads verb groups: clitics, negation, auxiliaries, adverbs and inserted phrases, modals, and the
 * verb that carries the meaning ("a, pour sa part, gelé"; "devraient essayer de discuter"; "n'aura
 * pas lieu").
 */
final class VerbGrouper {

  /** Longest phrase between commas inside a compound tense ("a, pour sa part, gelé"). */
  private static final int LONGEST_INSERTION = 8;

  private static final Set<String> QUOTES = Set.of("«", "\"", "“");

  private final List<Token> tokens;
  private final Grammar grammar;

  VerbGrouper(List<Token> tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /** The group that starts at token {@code first}, or null when no verb follows. */
  VerbGroup at(int first) {
    VerbGroupBuilder group = new VerbGroupBuilder(tokens, grammar, first);
    int i = first;
    while (i < tokens.size() && !tokens.get(i).pos().isVerbal()) {
      group.before(tokens.get(i));
      i++;
    }
    if (i >= tokens.size()) {
      return null;
    }
    group.firstVerb(i);
    int verb = i;
    while (true) {
      int next = following(verb, group);
      if (next < 0) {
        break;
      }
      group.step(verb, next);
      verb = next;
    }
    return group.build(verb, trailingNegation(verb, group));
  }

  /** The verb that completes the one at {@code verb}, or −1. */
  private int following(int verb, VerbGroupBuilder group) {
    Token token = tokens.get(verb);
    boolean auxiliary = token.pos().isVerbal() && grammar.isAuxiliary(token.lemma());
    boolean modal = grammar.is(WordClass.MODAL, token.lemma());
    if (!modal && deniesInfinitive(verb + 1)) {
      return -1;
    }
    int i = clitics(skip(verb + 1, group), group);
    int predicate = predicated(token, i, group);
    if (predicate > 0) {
      return predicate;
    }
    if (i < tokens.size() && auxiliary && (isParticiple(i) || isProgressive(token, i))) {
      return i;
    }
    boolean lends = group.isReflexive() && grammar.is(WordClass.RECIPIENT_VERB, token.lemma());
    if (i < tokens.size()
        && (modal || lends || grammar.is(WordClass.CAUSATIVE, token.lemma()))
        && tokens.get(i).morph().form() == Morph.Form.INFINITIVE) {
      return i;
    }
    if (i + 1 < tokens.size()
        && grammar.is(WordClass.SEMI_AUXILIARY, token.lemma())
        && tokens.get(i).pos() == Pos.ADP) {
      int governed = clitics(i + 1, group);
      if (governed < tokens.size()
          && tokens.get(governed).morph().form() == Morph.Form.INFINITIVE) {
        return governed;
      }
    }
    return -1;
  }

  /** "dit ne pas craindre": both halves right before an infinitive deny that. */
  private boolean deniesInfinitive(int i) {
    return i + 2 < tokens.size()
        && grammar.is(WordClass.NEGATIVE_PARTICLE, tokens.get(i).lower())
        && grammar.is(WordClass.NEGATOR, tokens.get(i + 1).lower())
        && tokens.get(i + 2).morph().form() == Morph.Form.INFINITIVE;
  }

  /** "doivent se voir", "peut lui refuser": clitics before an infinitive belong to the group. */
  private int clitics(int from, VerbGroupBuilder group) {
    int i = from;
    while (i < tokens.size() && Chunker.isClitic(grammar, tokens.get(i))) {
      i++;
    }
    boolean infinitive = i < tokens.size() && tokens.get(i).morph().form() == Morph.Form.INFINITIVE;
    if (infinitive) {
      for (int k = from; k < i; k++) {
        group.before(tokens.get(k));
      }
    }
    return infinitive ? i : from;
  }

  /** "is suspending": the passive auxiliary with a present participle. */
  private boolean isProgressive(Token auxiliary, int i) {
    return grammar.is(WordClass.PASSIVE_AUXILIARY, auxiliary.lemma())
        && !grammar.is(WordClass.MODAL_PREDICATE, tokens.get(i).lower())
        && tokens.get(i).morph().form() == Morph.Form.PRESENT_PARTICIPLE;
  }

  /**
   * "is to suspend", "is set to suspend": the infinitive after a predicate that makes a modal of
   * "be", or −1.
   */
  private int predicated(Token auxiliary, int i, VerbGroupBuilder group) {
    if (i + 1 < tokens.size()
        && grammar.is(WordClass.PASSIVE_AUXILIARY, auxiliary.lemma())
        && auxiliary.morph().form() == Morph.Form.FINITE
        && grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(i).lower())
        && tokens.get(i + 1).morph().form() == Morph.Form.INFINITIVE) {
      group.due();
      return i + 1;
    }
    if (i + 2 < tokens.size()
        && grammar.is(WordClass.PASSIVE_AUXILIARY, auxiliary.lemma())
        && grammar.is(WordClass.MODAL_PREDICATE, tokens.get(i).lower())
        && grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(i + 1).lower())
        && tokens.get(i + 2).morph().form() == Morph.Form.INFINITIVE) {
      group.predicate(auxiliary, tokens.get(i));
      return i + 2;
    }
    return -1;
  }

  private boolean isParticiple(int i) {
    Token token = tokens.get(i);
    return token.morph().form() == Morph.Form.PAST_PARTICIPLE
        || token.isParticiple() && token.pos() == Pos.ADJ && nextIsDoer(i);
  }

  /**
   * "est suspendue par", "sera reportée": an adjective's participle counts with its doer or alone.
   */
  private boolean nextIsDoer(int i) {
    return i + 1 >= tokens.size() || tokens.get(i + 1).pos() != Pos.NOUN;
  }

  private int skip(int from, VerbGroupBuilder group) {
    int i = from;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token.pos() == Pos.ADV && !grammar.isInexact(tokens, i)
          || token.pos() == Pos.TIME && nextIsVerb(i + 1)
          || token.form().startsWith("-") && token.pos() == Pos.PRON) {
        group.inside(token);
        i++;
      } else if (isQuoteBeforeVerb(i)) {
        i++;
      } else if (adverbEnd(i) > 0) {
        i = adverbEnd(i);
      } else if (token.form().equals(",") && insertionEnd(i) > 0) {
        i = insertionEnd(i);
      } else {
        return i;
      }
    }
    return i;
  }

  /** "n'avaient « jamais suspendu »": a quotation that begins inside the group. */
  private boolean isQuoteBeforeVerb(int i) {
    if (!QUOTES.contains(tokens.get(i).form())) {
      return false;
    }
    int k = i + 1;
    while (k < tokens.size() && tokens.get(k).pos() == Pos.ADV) {
      k++;
    }
    Morph.Form form = k < tokens.size() ? tokens.get(k).morph().form() : Morph.Form.NONE;
    return form == Morph.Form.PAST_PARTICIPLE || form == Morph.Form.INFINITIVE;
  }

  /** One past an adverb of several words that starts at {@code i} ("d'abord"), else −1. */
  private int adverbEnd(int i) {
    StringBuilder words = new StringBuilder();
    for (int k = i; k < Math.min(tokens.size(), i + 4); k++) {
      boolean elided = words.length() > 0 && words.charAt(words.length() - 1) == '\'';
      words.append(words.length() == 0 || elided ? "" : " ").append(tokens.get(k).lower());
      if (k > i && grammar.is(WordClass.COMPOUND_ADVERB, words.toString())) {
        return k + 1;
      }
    }
    return -1;
  }

  private boolean nextIsVerb(int i) {
    return i < tokens.size() && tokens.get(i).pos().isVerbal();
  }

  /**
   * One past the comma that closes an insertion opened at {@code comma}, if a participle follows.
   */
  private int insertionEnd(int comma) {
    for (int i = comma + 1; i < Math.min(tokens.size() - 1, comma + LONGEST_INSERTION); i++) {
      if (tokens.get(i).pos().isVerbal()) {
        return -1;
      }
      if (tokens.get(i).form().equals(",")) {
        int next = i + 1;
        while (next < tokens.size() - 1 && tokens.get(next).pos() == Pos.ADV) {
          next++;
        }
        Morph.Form form = tokens.get(next).morph().form();
        boolean completes = form == Morph.Form.PAST_PARTICIPLE || form == Morph.Form.INFINITIVE;
        return completes ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** "n'exclut pas", "ne reconnaîtra ni": the second half of a negation after a simple tense. */
  private int trailingNegation(int verb, VerbGroupBuilder group) {
    int end = verb;
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + 3); i++) {
      Token token = tokens.get(i);
      if (token.form().startsWith("-") && token.pos() == Pos.PRON) {
        end = i;
      } else if (token.pos() == Pos.ADV
          && !grammar.isInexact(tokens, i)
          && grammar.is(WordClass.NEGATOR, token.lower())) {
        group.inside(token);
        end = i;
      } else {
        break;
      }
    }
    return end;
  }
}
