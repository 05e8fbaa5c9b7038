package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.VerbGroup.Voice;

/**
 * Reads verb groups: clitics, negation, auxiliaries, adverbs and inserted phrases, modals, and the
 * verb that carries the meaning ("a, pour sa part, gelé"; "devraient essayer de discuter"; "n'aura
 * pas lieu").
 */
final class VerbGrouper {

  /** Longest phrase between commas inside a compound tense ("a, pour sa part, gelé"). */
  private static final int LONGEST_INSERTION = 8;

  private final List<Token> tokens;
  private final Grammar grammar;

  VerbGrouper(List<Token> tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /** The group that starts at token {@code first}, or null when no verb follows. */
  VerbGroup at(int first) {
    Builder group = new Builder(first);
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
  private int following(int verb, Builder group) {
    Token token = tokens.get(verb);
    boolean auxiliary = isAuxiliary(token);
    boolean modal = grammar.is(WordClass.MODAL, token.lemma());
    int i = clitics(skip(verb + 1, group), group);
    if (i < tokens.size() && auxiliary && isParticiple(i)) {
      return i;
    }
    boolean lends = group.reflexive && grammar.is(WordClass.RECIPIENT_VERB, token.lemma());
    if (i < tokens.size()
        && (modal || lends || grammar.is(WordClass.CAUSATIVE, token.lemma()))
        && tokens.get(i).morph().form() == Morph.Form.INFINITIVE) {
      return i;
    }
    if (i + 1 < tokens.size()
        && grammar.is(WordClass.SEMI_AUXILIARY, token.lemma())
        && tokens.get(i).pos() == Pos.ADP
        && tokens.get(i + 1).morph().form() == Morph.Form.INFINITIVE) {
      return i + 1;
    }
    return -1;
  }

  /** "doivent se voir", "peut lui refuser": clitics before an infinitive belong to the group. */
  private int clitics(int from, Builder group) {
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

  private boolean isAuxiliary(Token token) {
    return token.pos().isVerbal()
        && (grammar.is(WordClass.PERFECT_AUXILIARY, token.lemma())
            || grammar.is(WordClass.PASSIVE_AUXILIARY, token.lemma()));
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

  private int skip(int from, Builder group) {
    int i = from;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token.pos() == Pos.ADV
          || token.pos() == Pos.TIME && nextIsVerb(i + 1)
          || token.form().startsWith("-") && token.pos() == Pos.PRON) {
        group.inside(token, grammar);
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
  private int trailingNegation(int verb, Builder group) {
    int end = verb;
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + 3); i++) {
      Token token = tokens.get(i);
      if (token.form().startsWith("-") && token.pos() == Pos.PRON) {
        end = i;
      } else if (token.pos() == Pos.ADV && grammar.is(WordClass.NEGATOR, token.lower())) {
        group.inside(token, grammar);
        end = i;
      } else {
        break;
      }
    }
    return end;
  }

  private final class Builder {
    private final int first;
    private final List<VerbGroup.Modal> modals = new ArrayList<>();
    private int firstVerb;
    private boolean reflexive;
    private boolean ne;
    private boolean negator;
    private boolean perfect;
    private boolean passive;
    private boolean dative;

    Builder(int first) {
      this.first = first;
    }

    void before(Token token) {
      ne |= grammar.is(WordClass.NEGATIVE_PARTICLE, token.lower());
      reflexive |= grammar.is(WordClass.REFLEXIVE_CLITIC, token.lower());
    }

    void firstVerb(int i) {
      firstVerb = i;
    }

    void inside(Token token, Grammar words) {
      negator |= words.is(WordClass.NEGATOR, token.lower());
      ne |= words.is(WordClass.NEGATIVE_PARTICLE, token.lower());
    }

    /** From an auxiliary, modal or aspect verb to what it governs. */
    void step(int from, int to) {
      Token verb = tokens.get(from);
      boolean participle = tokens.get(to).morph().form() != Morph.Form.INFINITIVE;
      if (!participle && reflexive && grammar.is(WordClass.RECIPIENT_VERB, verb.lemma())) {
        dative = true;
      } else if (!participle) {
        modals.add(modal(verb.lemma()));
      } else if (grammar.is(WordClass.PERFECT_AUXILIARY, verb.lemma())) {
        perfect = true;
      } else {
        boolean essive = grammar.is(WordClass.ESSIVE, participleLemma(to)) || reflexive;
        perfect |= essive;
        passive |= !essive && !isAuxiliary(tokens.get(to));
      }
    }

    private VerbGroup.Modal modal(String lemma) {
      if (grammar.is(WordClass.MODAL_POSSIBILITY, lemma)) {
        return VerbGroup.Modal.POSSIBILITY;
      }
      if (grammar.is(WordClass.MODAL_DUTY, lemma)) {
        return VerbGroup.Modal.DUTY;
      }
      return grammar.is(WordClass.MODAL_FUTURE, lemma)
          ? VerbGroup.Modal.FUTURE
          : VerbGroup.Modal.OTHER;
    }

    private String participleLemma(int i) {
      Token token = tokens.get(i);
      return token.pos().isVerbal() ? token.lemma() : token.participle();
    }

    VerbGroup build(int head, int last) {
      Token verb = tokens.get(firstVerb);
      Morph.Form form =
          verb.morph().form() == Morph.Form.NONE ? Morph.Form.FINITE : verb.morph().form();
      boolean bareParticiple = form == Morph.Form.PAST_PARTICIPLE && head == firstVerb;
      Voice voice =
          dative
              ? Voice.DATIVE
              : passive || bareParticiple && !grammar.is(WordClass.ESSIVE, participleLemma(head))
                  ? Voice.PASSIVE
                  : reflexive ? Voice.REFLEXIVE : Voice.ACTIVE;
      return new VerbGroup(
          first,
          head,
          last,
          participleLemma(head),
          form,
          verb.morph().tense(),
          voice,
          perfect,
          ne && (negator || !isRestrictive(last)),
          List.copyOf(modals));
    }

    /** "ne subsiste que des lambeaux" restricts, it does not deny. */
    private boolean isRestrictive(int last) {
      for (int i = last + 1; i < tokens.size() && !tokens.get(i).pos().isVerbal(); i++) {
        if (grammar.is(WordClass.EXCEPTIVE, tokens.get(i).lemma())) {
          return true;
        }
      }
      return false;
    }
  }
}
