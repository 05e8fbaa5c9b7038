package org.detente.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.detente.model.Fault;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ending rules of {@code declension.ru.ttl}, each by its own examples. */
class EndingRulesTest {

  private static final Model FILE =
      TurtleFiles.read(List.of(Path.of("data/lexicon/declension.ru.ttl")));
  private static final EndingRules RULES = EndingRules.of(FILE);
  private static final String[] CASES = {
    "nominative", "genitive", "dative", "accusative", "instrumental", "locative"
  };

  /**
   * An example of a rule.
   *
   * @param rule its IRI
   * @param forms nominative to locative
   */
  record Example(String rule, List<String> forms) {}

  static Stream<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (Resource rule : FILE.filter(null, RDF.TYPE, lx("Declension")).subjects()) {
      for (var example : FILE.filter(rule, SKOS.EXAMPLE, null).objects()) {
        examples.add(new Example(rule.stringValue(), List.of(example.stringValue().split(" "))));
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_rule_declines_its_examples(Example example) {
    String word = example.forms().get(0);
    List<EndingRules.Rule> fitting =
        RULES.fitting(word, true).stream().filter(r -> r.iri().equals(example.rule())).toList();

    assertFalse(fitting.isEmpty(), () -> word + " follows " + RULES.fitting(word, true));
    for (int i = 0; i < CASES.length; i++) {
      String form = example.forms().get(i);
      int cases = fitting.get(0).decline(word).cases(Words.key(form));
      assertNotEquals(0, cases & Paradigm.bit(i, false), form + " is no " + CASES[i]);
    }
  }

  @Test
  void every_rule_has_an_example() {
    for (Resource rule : FILE.filter(null, RDF.TYPE, lx("Declension")).subjects()) {
      assertFalse(FILE.filter(rule, SKOS.EXAMPLE, null).isEmpty(), rule::stringValue);
    }
  }

  @Test
  void a_name_in_o_e_u_or_i_has_one_form() {
    for (String name : List.of("Грушко", "Рютте", "Сийярто", "Шойгу", "Саакашвили", "Ниинистё")) {
      assertEquals(List.of(), RULES.fitting(name, true), name);
    }
  }

  @Test
  void a_rule_without_five_cases_is_a_fault() {
    Model model = new LinkedHashModel();
    IRI rule = Values.iri("https://example.org/rule");
    model.add(rule, lx("ending"), Values.literal("х"));
    model.add(rule, lx("replaced"), Values.literal(""));
    model.add(rule, lx("declined"), Values.literal("а у"));

    Fault fault = assertThrows(Fault.class, () -> EndingRules.of(model));

    assertEquals(Fault.Code.BAD_LEXICON, fault.code());
  }

  private static IRI lx(String name) {
    return Values.iri(Lexicon.NAMESPACE, name);
  }
}
