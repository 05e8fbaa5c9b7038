package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives each Russian noun group its case and its place: on a noun, on a verb, or before one. */
final class RussianArguments {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final RussianState state;
  private final Government government;

  RussianArguments(
      List<RussianWord> words, Grammar grammar, RussianState state, Government government) {
    this.words = words;
    this.grammar = grammar;
    this.state = state;
    this.government = government;
  }

  /**
   * Places a group.
   *
   * @param joined true right after a conjunction or in a list
   * @param comma true right after a comma
   * @param subjectAhead true when a verb follows that the group can be the subject of
   */
  void place(NounGroup group, boolean joined, boolean comma, boolean subjectAhead) {
    if (state.parenthesis) {
      aside(group);
    } else if (joined && conjunct(group) || comma && apposition(group)) {
      state.adjacent = true;
    } else if (state.adjacent && state.last() != null && onNoun(group, subjectAhead)) {
      state.adjacent = true;
    } else {
      root(group);
      state.adjacent = true;
    }
  }

  private void aside(NounGroup group) {
    Phrase phrase = group.choose(GrammaticalCase.NOM);
    state.phrases.add(phrase);
    if (!state.chain.isEmpty()) {
      state.chain.get(0).phrase().appositions().add(phrase);
    }
  }

  /** "Россия и НАТО", "между Москвой и Брюсселем", "стран НАТО и Евросоюза". */
  private boolean conjunct(NounGroup group) {
    List<NounGroup> partners = new ArrayList<>(state.chain);
    java.util.Collections.reverse(partners);
    for (NounGroup partner : partners) {
      GrammaticalCase wanted = partner.chosen();
      boolean core = wanted == GrammaticalCase.NOM || wanted == GrammaticalCase.ACC;
      boolean fits =
          group.isBare()
              ? group.can(wanted)
                  || core && (group.can(GrammaticalCase.NOM) || group.can(GrammaticalCase.ACC))
              : group.preposition().equals(partner.preposition()) && group.can(wanted);
      if (fits) {
        group.choose(wanted);
        Phrase phrase =
            new Phrase(group.first(), group.head(), group.last(), partner.phrase().preposition());
        partner.phrase().conjuncts().add(phrase);
        partner.join();
        state.phrases.add(phrase);
        replace(partner, group, phrase);
        return true;
      }
    }
    return false;
  }

  /** What follows hangs on the newest conjunct. */
  private void replace(NounGroup partner, NounGroup group, Phrase phrase) {
    int at = state.chain.indexOf(partner);
    while (state.chain.size() > at + 1) {
      state.chain.remove(state.chain.size() - 1);
    }
    group.take(phrase);
    state.chain.add(group);
  }

  /** "Сергей Лавров, министр иностранных дел": the same named twice, in the same case. */
  private boolean apposition(NounGroup group) {
    if (state.chain.isEmpty() || !group.isBare()) {
      return false;
    }
    NounGroup root = state.chain.get(0);
    boolean names = isPerson(group) && isTitle(root) || isPerson(root) && isTitle(group);
    Set<GrammaticalCase> cases = root.isBare() ? root.cases() : Set.of(root.chosen());
    boolean shared = cases.stream().anyMatch(group::can);
    if (!names || !shared) {
      return false;
    }
    hangBeside(root, group);
    return true;
  }

  private void hangBeside(NounGroup root, NounGroup group) {
    Phrase phrase = group.choose(GrammaticalCase.NOM);
    root.phrase().appositions().add(phrase);
    state.phrases.add(phrase);
    NounGroup keep = root;
    state.chain.clear();
    state.chain.add(keep);
    state.chain.add(group);
  }

  private boolean isPerson(NounGroup group) {
    return isName(group)
        && group.readings().stream().anyMatch(r -> r.kind() == RussianReading.Kind.NAME);
  }

  private static boolean isTitle(NounGroup group) {
    return group.readings().stream()
        .anyMatch(r -> r.kind() == RussianReading.Kind.NOUN && r.animate());
  }

  private boolean isName(NounGroup group) {
    return words.get(group.head()).pos() == Pos.PROPN;
  }

  /** A genitive, a name after its title, or a phrase with a preposition, right after a noun. */
  private boolean onNoun(NounGroup group, boolean subjectAhead) {
    NounGroup last = state.last();
    NounGroup root = state.chain.get(0);
    if (!group.isBare()) {
      boolean verbal = grammar.all(WordClass.VERBAL).stream().anyMatch(v -> matches(v, group));
      if (verbal || isName(last) || words.get(last.head()).pos() == Pos.PRON) {
        return false;
      }
      hang(last, group, chosen(group, words.get(last.head()).token().lemma()));
      return true;
    }
    boolean title =
        isPerson(group)
            && isTitle(root)
            && root.phrase().appositions().isEmpty()
            && rootCases(root).stream().anyMatch(group::can);
    if (title) {
      hangBeside(root, group);
      return true;
    }
    boolean bare = isName(last) && !isName(group);
    if (!group.can(GrammaticalCase.GEN) || bare || words.get(last.head()).pos() == Pos.PRON) {
      return false;
    }
    boolean otherSubject =
        state.waiting.stream().anyMatch(w -> w.isBare() && w.can(GrammaticalCase.NOM));
    if (subjectAhead && !otherSubject && group.can(GrammaticalCase.NOM)) {
      return false;
    }
    hang(last, group, GrammaticalCase.GEN);
    return true;
  }

  private static Set<GrammaticalCase> rootCases(NounGroup root) {
    boolean core = root.chosen() == GrammaticalCase.NOM || root.chosen() == GrammaticalCase.ACC;
    return root.isBare() && core ? root.cases() : Set.of(root.chosen());
  }

  private static boolean matches(String canonical, NounGroup group) {
    int plus = canonical.indexOf('+');
    return plus < 0
        ? canonical.equals(group.preposition())
        : canonical.substring(0, plus).equals(group.preposition())
            && group.can(
                GrammaticalCase.valueOf(
                    canonical.substring(plus + 1).toUpperCase(java.util.Locale.ROOT)));
  }

  private void hang(NounGroup on, NounGroup group, GrammaticalCase inCase) {
    Phrase phrase = group.choose(inCase);
    on.phrase().complements().add(phrase);
    state.phrases.add(phrase);
    state.chain.add(group);
  }

  /**
   * Of the cases a preposition leaves, one that the governing word is listed with ("вступить в
   * НАТО"), else place before direction ("в НАТО" is where).
   */
  private GrammaticalCase chosen(NounGroup group, String governor) {
    if (group.cases().size() > 1 && !group.isBare()) {
      for (GrammaticalCase each : group.cases()) {
        if (government.governs(governor, each.governedBy(group.preposition()))) {
          return each;
        }
      }
    }
    for (GrammaticalCase each :
        List.of(
            GrammaticalCase.LOC,
            GrammaticalCase.GEN,
            GrammaticalCase.DAT,
            GrammaticalCase.INS,
            GrammaticalCase.ACC)) {
      if (group.can(each)) {
        return each;
      }
    }
    return GrammaticalCase.NOM;
  }

  /** An argument of the clause, or of the verb to come. */
  private void root(NounGroup group) {
    boolean core = group.can(GrammaticalCase.NOM) || group.can(GrammaticalCase.ACC);
    GrammaticalCase inCase =
        !group.isBare()
            ? chosen(group, governor())
            : core
                ? group.can(GrammaticalCase.NOM) ? GrammaticalCase.NOM : GrammaticalCase.ACC
                : group.can(GrammaticalCase.GEN) && takesGenitive()
                    ? GrammaticalCase.ACC
                    : chosen(group, governor());
    Phrase phrase = group.choose(inCase);
    state.phrases.add(phrase);
    state.chain.clear();
    state.chain.add(group);
    if (state.receiver == null) {
      state.waiting.add(group);
    } else if (!phrase.isBare()) {
      state.receiver.obliques().add(phrase);
    } else {
      afterVerb(state.receiver, group);
    }
  }

  private String governor() {
    return state.receiver == null ? "" : state.receiver.verb().lemma();
  }

  /** "не приняла решения", "потребовала отмены": an object in the genitive. */
  private boolean takesGenitive() {
    return state.receiver != null
        && (state.receiver.verb().negated() || state.verbs.get(state.receiver).transitive());
  }

  private void afterVerb(Clause clause, NounGroup group) {
    RussianVerb verb = state.verbs.get(clause);
    boolean subject =
        clause.subjects().isEmpty()
            && clause.verb().isFinite()
            && group.isSubjectOf(verb)
            && (verb.isSelfContained()
                || !group.can(GrammaticalCase.ACC)
                || grammar.is(WordClass.QUOTATIVE, verb.group().lemma()) && group.isAnimate()
                || !clause.objects().isEmpty());
    (subject ? clause.subjects() : clause.objects()).add(group.phrase());
  }

  /** Gives the groups before a verb to its clause: one that agrees is the subject. */
  void beforeVerb(Clause clause, RussianVerb verb, boolean mayHaveSubject) {
    NounGroup subject = null;
    if (mayHaveSubject) {
      subject = subject(verb);
    }
    for (NounGroup group : state.waiting) {
      if (group == subject) {
        clause.subjects().add(group.phrase());
      } else if (!group.phrase().isBare()) {
        clause.obliques().add(group.phrase());
      } else if (group.can(GrammaticalCase.ACC)) {
        clause.objects().add(group.phrase());
      } else if (subject == null && mayHaveSubject && clause.subjects().isEmpty()) {
        clause.subjects().add(group.phrase());
      }
    }
    state.waiting = new ArrayList<>();
    clause.times().addAll(state.times);
    state.times = new ArrayList<>();
  }

  /** The group that is nothing but a subject, else the first that can be it. */
  NounGroup subject(RussianVerb verb) {
    return state.waiting.stream()
        .filter(g -> g.isSubjectOf(verb) && !g.can(GrammaticalCase.ACC))
        .findFirst()
        .or(() -> state.waiting.stream().filter(g -> g.isSubjectOf(verb)).findFirst())
        .orElse(null);
  }
}
