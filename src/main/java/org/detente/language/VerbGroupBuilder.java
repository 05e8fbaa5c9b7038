package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.VerbGroup.Voice;

/** Gathers what a verb group says of voice, tense, negation and modality, word by word. */
final class VerbGroupBuilder {

  private final List<Token> tokens;
  private final Grammar grammar;
  private final int first;
  private final List<VerbGroup.Modal> modals = new ArrayList<>();
  private int firstVerb;
  private boolean reflexive;
  private boolean ne;
  private boolean negator;
  private boolean stressed;
  private boolean perfect;
  private boolean passive;
  private boolean dative;
  private boolean predicate;
  private String clitic = "";

  VerbGroupBuilder(List<Token> tokens, Grammar grammar, int first) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.first = first;
  }

  void before(Token token) {
    ne |= isNegative(token);
    reflexive |= grammar.is(WordClass.REFLEXIVE_CLITIC, token.lower());
    clitic = grammar.is(WordClass.OTHER_CLITIC, token.lower()) ? token.lower() : clitic;
  }

  boolean isReflexive() {
    return reflexive;
  }

  void firstVerb(int i) {
    firstVerb = i;
  }

  void inside(Token token) {
    stressed |= grammar.is(WordClass.NEGATOR, token.lower()) && isStress(token);
    negator |= grammar.is(WordClass.NEGATOR, token.lower());
    ne |= isNegative(token);
  }

  /** "not only", "n'en a pas moins": what these two words are in, is so. */
  private boolean isStress(Token token) {
    int next = tokens.indexOf(token) + 1;
    return next < tokens.size()
        && grammar.is(WordClass.FOCUS, token.lower() + " " + tokens.get(next).lower());
  }

  /** "ne", "not", or what the rules of the language take for it ("no longer"), not "not only". */
  private boolean isNegative(Token token) {
    if (isStress(token)) {
      return false;
    }
    return grammar.is(WordClass.NEGATIVE_PARTICLE, token.lower())
        || grammar.is(WordClass.NEGATIVE_PARTICLE, token.lemma());
  }

  /** "is set to": the predicate that says how near or likely it is; "has been able to" has done. */
  void predicate(Token auxiliary, Token token) {
    boolean done =
        grammar.is(WordClass.ACHIEVING, token.lower())
            && (perfect || auxiliary.morph().tense() == Morph.Tense.PAST);
    if (!done) {
      modals.add(modal(token.lower()));
    }
    predicate = true;
  }

  /** "is to": what follows is to come. */
  void due() {
    modals.add(VerbGroup.Modal.FUTURE);
    predicate = true;
  }

  /** From an auxiliary, modal or aspect verb to what it governs. */
  void step(int from, int to) {
    Token verb = tokens.get(from);
    if (predicate) {
      predicate = false;
      return;
    }
    if (tokens.get(to).morph().form() == Morph.Form.PRESENT_PARTICIPLE) {
      return;
    }
    boolean participle = tokens.get(to).morph().form() != Morph.Form.INFINITIVE;
    boolean yet =
        !participle
            && to > from + 2
            && grammar.is(WordClass.PERFECT_AUXILIARY, verb.lemma())
            && grammar.is(WordClass.NOT_YET, tokens.get(from + 1).lower());
    if (yet) {
      ne = true;
      negator = true;
    } else if (!participle && reflexive && grammar.is(WordClass.RECIPIENT_VERB, verb.lemma())) {
      dative = true;
    } else if (!participle) {
      modals.add(modal(verb.lemma()));
    } else if (grammar.is(WordClass.PERFECT_AUXILIARY, verb.lemma())) {
      perfect = true;
    } else {
      boolean essive = grammar.is(WordClass.ESSIVE, participleLemma(to)) || reflexive;
      perfect |= essive;
      passive |= !essive && !grammar.isAuxiliary(tokens.get(to).lemma());
    }
  }

  private VerbGroup.Modal modal(String lemma) {
    if (grammar.is(WordClass.MODAL_POSSIBILITY, lemma)) {
      return VerbGroup.Modal.POSSIBILITY;
    }
    if (grammar.is(WordClass.MODAL_DUTY, lemma)) {
      return VerbGroup.Modal.DUTY;
    }
    if (grammar.is(WordClass.MODAL_INTENTION, lemma)) {
      return VerbGroup.Modal.INTENTION;
    }
    return grammar.is(WordClass.MODAL_FUTURE, lemma)
        ? VerbGroup.Modal.FUTURE
        : VerbGroup.Modal.OTHER;
  }

  private String participleLemma(int i) {
    Token token = tokens.get(i);
    return token.pos().isVerbal() ? token.lemma() : token.participle();
  }

  /** "il n'y aura pas": there is, which is not to have. */
  private String lemma(int head) {
    String existential = clitic + "-" + participleLemma(head);
    return grammar.is(WordClass.EXISTENTIAL, existential) ? existential : participleLemma(head);
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
        lemma(head),
        form,
        verb.morph().tense(),
        voice,
        perfect,
        ne && !stressed && (negator || !isRestrictive(last)),
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
