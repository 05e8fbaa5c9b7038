package org.detente.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.detente.lexicon.Entity.Label;
import org.detente.lexicon.Entity.Use;
import org.detente.model.EntityKind;
import org.detente.model.Fault;
import org.detente.model.Span;
import org.eclipse.rdf4j.model.Model;

/**
 * Declines the names of the gazetteer in Russian: the adjectives and the noun at the head of a
 * label change with its case, what stands behind them ("министерство <em>иностранных дел</em>")
 * does not; of a person's name every word does. Not safe for use by several threads.
 */
public final class Declension {

  private static final String HYPHENS = "-\u2010\u2011\u2013\u2014";

  private final NameForms dictionary = new NameForms();
  private final EndingRules rules;

  private Declension(EndingRules rules) {
    this.rules = rules;
  }

  /**
   * With the shipped dictionary.
   *
   * @param rules {@code lx:Declension}s for words the dictionary lacks
   * @throws Fault BAD_LEXICON when a rule is incomplete
   */
  public static Declension of(Model rules) {
    return new Declension(EndingRules.of(rules));
  }

  /** The forms of each word of a label, in order. */
  List<Paradigm> of(Label label, EntityKind kind) {
    List<Span> spans = Words.spans(label.text(), new Span(0, label.text().length()));
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int from = i == 0 ? 0 : spans.get(i - 1).end();
      int to = i + 1 < spans.size() ? spans.get(i + 1).start() : label.text().length();
      String before = label.text().substring(from, spans.get(i).start());
      String after = label.text().substring(spans.get(i).end(), to);
      words.add(
          new Word(
              spans.get(i).of(label.text()),
              i > 0 && isHyphen(before),
              i + 1 < spans.size() && isHyphen(after)));
    }
    boolean personal = kind == EntityKind.PERSON && label.use() != Use.TITLE;
    return personal ? person(words) : phrase(words, label.use());
  }

  /** A word of a label, and whether a hyphen or dash joins it to its neighbours. */
  private record Word(String text, boolean joined, boolean joins) {
    boolean isAcronym() {
      return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }
  }

  private static boolean isHyphen(String gap) {
    String bare = gap.strip();
    return bare.length() == 1 && HYPHENS.contains(bare);
  }

  private List<Paradigm> person(List<Word> words) {
    List<Paradigm> forms = new ArrayList<>();
    boolean man = isMan(words.get(0).text());
    for (Word word : words) {
      Paradigm paradigm = new Paradigm();
      for (NameForms.Reading reading : dictionary.nominatives(word.text())) {
        boolean common = reading.use().equals("Anim") && !isCapital(word);
        if (reading.isPersonal() && isCapital(word) || common) {
          paradigm.with(reading.own());
        }
      }
      if (paradigm.isEmpty() && isCapital(word) && word.text().length() > 1) {
        for (EndingRules.Rule rule : rules.fitting(word.text(), true)) {
          paradigm.with(rule.decline(word.text()));
          if (rule.masculine() && !man) {
            paradigm.with(word.text(), Paradigm.ANY);
          }
        }
      }
      boolean one = paradigm.isEmpty() || word.joins();
      forms.add(one ? paradigm.with(word.text(), Paradigm.ANY) : paradigm);
    }
    return forms;
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.text().charAt(0));
  }

  /** A man's given name, which leaves no doubt that his other names decline. */
  private boolean isMan(String given) {
    List<NameForms.Reading> names =
        dictionary.nominatives(given).stream().filter(r -> r.use().equals("Name")).toList();
    return !names.isEmpty() && names.stream().allMatch(r -> r.gender().equals("Masc"));
  }

  private List<Paradigm> phrase(List<Word> words, Use use) {
    boolean everyNumber = use == Use.TITLE || use == Use.DEMONYM;
    List<Paradigm> forms = new ArrayList<>();
    List<NameForms.Reading> adjectives = List.of();
    boolean headed = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (headed || word.isAcronym()) {
        boolean beside = headed && (word.joined() || forms.size() > 1 && isAnd(words.get(i - 1)));
        forms.add(
            word.isAcronym() ? acronym(word) : beside ? beside(word, everyNumber) : fixed(word));
        headed = true;
        continue;
      }
      List<NameForms.Reading> fitting = agreeing(word, adjectives);
      List<NameForms.Reading> modifiers =
          fitting.stream().filter(NameForms.Reading::adjective).toList();
      boolean more = i + 1 < words.size() && !agreeing(words.get(i + 1), modifiers).isEmpty();
      if (!modifiers.isEmpty() && more) {
        adjectives = modifiers;
        forms.add(union(modifiers, everyNumber));
      } else if (!fitting.isEmpty()) {
        headed = true;
        Paradigm head = union(nouns(fitting), everyNumber);
        forms.add(word.joins() ? head.with(word.text(), Paradigm.ANY) : head);
      } else {
        headed = !word.joins() && !isAnd(word);
        forms.add(headed && !dictionary.knows(word.text()) ? byEnding(word) : fixed(word));
      }
    }
    return forms;
  }

  private static boolean isAnd(Word word) {
    return word.text().equals("и");
  }

  /** The second of two that are joined declines or stays: "страны-члены", "Россия-НАТО". */
  private Paradigm beside(Word word, boolean everyNumber) {
    return fixed(word).with(union(nouns(dictionary.nominatives(word.text())), everyNumber));
  }

  private List<NameForms.Reading> agreeing(Word word, List<NameForms.Reading> adjectives) {
    return dictionary.nominatives(word.text()).stream()
        .filter(r -> adjectives.isEmpty() || adjectives.stream().anyMatch(a -> a.agrees(r)))
        .toList();
  }

  /** Personal names that are also words ("Петра") are no names in a phrase. */
  private static List<NameForms.Reading> nouns(List<NameForms.Reading> readings) {
    List<NameForms.Reading> common = readings.stream().filter(r -> !r.isPersonal()).toList();
    return common.isEmpty() ? readings : common;
  }

  private static Paradigm union(List<NameForms.Reading> readings, boolean everyNumber) {
    Paradigm forms = new Paradigm();
    readings.forEach(r -> forms.with(everyNumber ? r.both() : r.own()));
    return forms;
  }

  private Paradigm byEnding(Word word) {
    Paradigm forms = new Paradigm();
    rules.fitting(word.text(), false).forEach(r -> forms.with(r.decline(word.text())));
    return forms.isEmpty() ? fixed(word) : forms;
  }

  /** "МИД", colloquially "МИДа", whatever the case of the words before it. */
  private Paradigm acronym(Word word) {
    Paradigm forms = fixed(word);
    byEnding(word).keys().forEach(form -> forms.with(form, Paradigm.ANY));
    return forms;
  }

  private static Paradigm fixed(Word word) {
    return Paradigm.fixed(word.text());
  }
}
