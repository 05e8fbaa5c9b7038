package org.detente.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.detente.model.Fault;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Values;

/**
 * How words that the dictionary lacks decline, by their ending: {@code lx:Declension}s of a Turtle
 * file. The rules with the longest ending that fits apply, all of them.
 */
final class EndingRules {

  private final List<Rule> rules;

  private EndingRules(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * A rule.
   *
   * @param iri which one
   * @param ending last letters of the nominative
   * @param replaced those of them that change
   * @param cases for genitive to locative, what stands in their place
   * @param personal true for names of persons only
   * @param masculine true where the words of women do not decline
   */
  record Rule(
      String iri,
      String ending,
      String replaced,
      List<List<String>> cases,
      boolean personal,
      boolean masculine) {

    Paradigm decline(String word) {
      String stem = word.substring(0, word.length() - replaced.length());
      Paradigm paradigm = new Paradigm().with(word, Paradigm.bit(0, false));
      for (int i = 0; i < cases.size(); i++) {
        for (String suffix : cases.get(i)) {
          paradigm.with(stem + suffix, Paradigm.bit(i + 1, false));
        }
      }
      return paradigm;
    }
  }

  /**
   * The rules of a model.
   *
   * @throws Fault BAD_LEXICON when one lacks its ending or has not five cases
   */
  static EndingRules of(Model model) {
    List<Rule> rules = new ArrayList<>();
    for (Resource rule : model.filter(null, lx("declined"), null).subjects()) {
      String cases = value(model, rule, "declined");
      List<List<String>> suffixes = new ArrayList<>();
      for (String one : cases.split(" ", -1)) {
        suffixes.add(List.of(one.split("/", -1)));
      }
      if (suffixes.size() != Paradigm.CASES - 1) {
        throw bad(rule, "lx:declined has " + suffixes.size() + " cases; expected 5");
      }
      String replaced = value(model, rule, "replaced");
      boolean personal = model.contains(rule, lx("personal"), Values.literal(true));
      boolean masculine = model.contains(rule, lx("masculine"), Values.literal(true));
      for (var ending : model.filter(rule, lx("ending"), null).objects()) {
        if (!ending.stringValue().endsWith(replaced)) {
          throw bad(rule, "the ending " + ending.stringValue() + " does not end in " + replaced);
        }
        rules.add(
            new Rule(
                rule.stringValue(), ending.stringValue(), replaced, suffixes, personal, masculine));
      }
    }
    rules.sort(
        Comparator.comparingInt((Rule r) -> -r.ending().length())
            .thenComparing(Rule::ending)
            .thenComparing(Rule::iri));
    return new EndingRules(List.copyOf(rules));
  }

  /** The rules a word follows; none where it has one form only. */
  List<Rule> fitting(String word, boolean personal) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<Rule> fitting = new ArrayList<>();
    for (Rule rule : rules) {
      boolean longest = fitting.isEmpty() || fitting.get(0).ending().equals(rule.ending());
      boolean stem = lower.length() > rule.ending().length();
      if (longest && stem && lower.endsWith(rule.ending()) && (personal || !rule.personal())) {
        fitting.add(rule);
      }
    }
    return fitting;
  }

  private static String value(Model model, Resource rule, String property) {
    return model.filter(rule, lx(property), null).objects().stream()
        .map(o -> o.stringValue())
        .findFirst()
        .orElseThrow(() -> bad(rule, "it has no lx:" + property));
  }

  private static Fault bad(Resource rule, String found) {
    return new Fault(Fault.Code.BAD_LEXICON, rule.stringValue(), found, "Complete the rule");
  }

  private static IRI lx(String name) {
    return Values.iri(Lexicon.NAMESPACE, name);
  }
}
