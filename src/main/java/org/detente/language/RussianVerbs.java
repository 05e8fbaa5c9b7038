package org.detente.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.language.RussianReading.Kind;
import org.detente.language.VerbGroup.Voice;

/**
 * Reads Russian verb groups: negation, "бы", "быть" with a short participle or infinitive, modals,
 * and reflexives that are passives ("прекращается": is being ended).
 */
final class RussianVerbs {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final RussianDictionary dictionary;
  private final Government government;
  private final RussianServers servers;

  /**
   * @param government what the lexicon lists: a reflexive verb that it does is a verb of its own,
   *     else the passive of its base
   */
  RussianVerbs(
      List<RussianWord> words,
      Grammar grammar,
      RussianDictionary dictionary,
      Government government) {
    this.words = words;
    this.grammar = grammar;
    this.dictionary = dictionary;
    this.government = government;
    this.servers = new RussianServers(words, grammar, government::lists);
  }

  /** True when the verb at {@code i} only serves another. */
  boolean isServing(int i) {
    return servers.isServing(i);
  }

  /** The group whose meaning the verb at {@code head} carries. */
  RussianVerb at(int head) {
    RussianWord word = words.get(head);
    RussianReading reading = reading(word);
    List<VerbGroup.Modal> modals = new ArrayList<>();
    RussianWord finite = word;
    int first = head;
    int last = head;
    boolean negated = isNegated(head);
    boolean irrealis = isIrrealis(head);
    boolean served = false;
    for (int k = servers.of(head); k >= 0; k = servers.of(k)) {
      RussianWord server = words.get(k);
      if (!servers.isBe(server)) {
        modals.add(0, isNegated(k) ? denied(modal(server)) : modal(server));
      }
      boolean told = servers.isBe(finite) && finite.any(r -> r.kind() == Kind.VERB);
      finite =
          told && server.readings().stream().noneMatch(r -> r.kind() == Kind.VERB)
              ? finite
              : server;
      negated |= isNegated(k);
      irrealis |= isIrrealis(k);
      first = k < first && first - k <= 2 ? k : first;
      last = Math.max(last, k);
      served = true;
    }
    while (first > 0 && words.get(first - 1).pos() == Pos.PART) {
      first--;
    }
    RussianReading told = served ? reading(finite) : reading;
    Voice voice =
        reading.kind() == Kind.SHORT_PARTICIPLE
                || reading.kind() == Kind.PARTICIPLE && reading.passive()
            ? Voice.PASSIVE
            : Voice.ACTIVE;
    boolean predicate = reading.kind() == Kind.SHORT_ADJECTIVE;
    String lemma =
        predicate ? grammar.all(WordClass.PASSIVE_AUXILIARY).iterator().next() : reading.lemma();
    boolean transitive =
        word.any(r -> r.transitive() && r.lemma().equals(reading.lemma()))
            && !government.intransitive().test(reading.lemma());
    Optional<String> base = voice == Voice.ACTIVE ? base(lemma) : Optional.empty();
    if (base.isPresent()) {
      lemma = base.get();
      voice = Voice.PASSIVE;
      transitive = true;
    }
    VerbGroup group =
        new VerbGroup(
            first,
            head,
            last,
            lemma,
            form(reading, served),
            served && servers.isModal(finite) && told.kind() != Kind.VERB && !irrealis
                ? Morph.Tense.PRESENT
                : tense(told, irrealis),
            voice,
            reading.kind() == Kind.SHORT_PARTICIPLE && !served,
            negated,
            List.copyOf(modals));
    return new RussianVerb(group, told.gender(), told.number(), told.person(), transitive);
  }

  /** A finite reading before others ("покинут" is "will leave"), the present before the future. */
  private static RussianReading reading(RussianWord word) {
    return word.readings().stream()
        .filter(r -> r.kind() != Kind.NOUN && r.kind() != Kind.PARENTHESIS)
        .min(
            Comparator.comparing((RussianReading r) -> r.kind() != Kind.VERB)
                .thenComparing(r -> r.tense() == Morph.Tense.IMPERATIVE)
                .thenComparing(r -> r.tense() == Morph.Tense.FUTURE))
        .orElse(word.readings().get(0));
  }

  private static Morph.Form form(RussianReading reading, boolean served) {
    if (served) {
      return Morph.Form.FINITE;
    }
    return switch (reading.kind()) {
      case INFINITIVE -> Morph.Form.INFINITIVE;
      case GERUND -> Morph.Form.PRESENT_PARTICIPLE;
      case PARTICIPLE ->
          reading.passive() ? Morph.Form.PAST_PARTICIPLE : Morph.Form.PRESENT_PARTICIPLE;
      default -> Morph.Form.FINITE;
    };
  }

  private static Morph.Tense tense(RussianReading told, boolean irrealis) {
    if (irrealis) {
      return Morph.Tense.CONDITIONAL;
    }
    if (told.kind() == Kind.SHORT_PARTICIPLE) {
      return Morph.Tense.PAST;
    }
    return told.tense() == Morph.Tense.NONE && told.kind() != Kind.INFINITIVE
        ? Morph.Tense.PRESENT
        : told.tense();
  }

  /**
   * "не намерен размещать", "не должна вступать": what is not meant or must not be is still to
   * come; "не может" is only denied.
   */
  private static VerbGroup.Modal denied(VerbGroup.Modal modal) {
    boolean ahead =
        modal == VerbGroup.Modal.FUTURE
            || modal == VerbGroup.Modal.INTENTION
            || modal == VerbGroup.Modal.DUTY;
    return ahead ? modal : VerbGroup.Modal.OTHER;
  }

  private VerbGroup.Modal modal(RussianWord word) {
    for (String form : List.of(word.token().lemma(), word.token().lower())) {
      if (grammar.is(WordClass.MODAL_POSSIBILITY, form)) {
        return VerbGroup.Modal.POSSIBILITY;
      }
      if (grammar.is(WordClass.MODAL_DUTY, form)) {
        return VerbGroup.Modal.DUTY;
      }
      if (grammar.is(WordClass.MODAL_INTENTION, form)) {
        return VerbGroup.Modal.INTENTION;
      }
      if (grammar.is(WordClass.MODAL_FUTURE, form)) {
        return VerbGroup.Modal.FUTURE;
      }
    }
    return VerbGroup.Modal.OTHER;
  }

  /** "прекращаться" → "прекращать": the transitive verb of which an unlisted one is the passive. */
  private Optional<String> base(String lemma) {
    boolean own =
        government.lists(lemma)
            || grammar.is(WordClass.MODAL, lemma)
            || grammar.is(WordClass.WISH, lemma);
    if (!lemma.endsWith("ся") && !lemma.endsWith("сь") || own) {
      return Optional.empty();
    }
    String base = lemma.substring(0, lemma.length() - 2);
    return dictionary.readings(base).stream().anyMatch(RussianReading::transitive)
        ? Optional.of(base)
        : Optional.empty();
  }

  private boolean isNegated(int i) {
    if (grammar.is(WordClass.ABSENT, words.get(i).token().lower())) {
      return true;
    }
    for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
      RussianWord word = words.get(k);
      if (grammar.is(WordClass.NEGATIVE_PARTICLE, word.token().lower())) {
        return !isFocus(k + 1);
      }
      if (word.pos() != Pos.PART && word.pos() != Pos.ADV) {
        return false;
      }
    }
    return false;
  }

  private boolean isIrrealis(int i) {
    for (int k = Math.max(0, i - 2); k <= Math.min(words.size() - 1, i + 2); k++) {
      if (k != i && grammar.is(WordClass.IRREALIS, words.get(k).token().lower()) && !isFocus(k)) {
        return true;
      }
    }
    return false;
  }

  /** "хотя бы": wishes nothing. */
  private boolean isFocus(int i) {
    return i > 0
        && grammar.is(
            WordClass.FOCUS, words.get(i - 1).token().lower() + " " + words.get(i).token().lower());
  }
}
