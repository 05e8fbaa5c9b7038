package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.detente.model.Verdict;
import org.detente.model.Verdict.Outcome;
import org.detente.query.Answer;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What articles count is judged by the register of the reference layer, as the queries read it. */
class CheckStageTest {

  private static final Path COUNTS = Path.of("src/test/resources/org/detente/verify/counts.trig");

  @TempDir static Path scratch;

  private static Map<String, Verdict> verdicts;

  /** By the day of a meeting, the verdicts without it. */
  private static final Map<String, Map<String, Verdict>> WITHOUT = new TreeMap<>();

  @BeforeAll
  static void judge() throws IOException {
    verdicts = judged(UnaryOperator.identity());
  }

  @Test
  void every_count_of_an_article_has_the_verdict_that_its_name_tells() {
    Map<String, Outcome> found = new TreeMap<>();
    Map<String, Outcome> expected = new TreeMap<>();
    verdicts.forEach(
        (name, verdict) -> {
          found.put(name, verdict.outcome());
          String word = name.substring(name.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
          expected.put(name, Outcome.valueOf(word));
        });
    assertEquals(expected, found);
    assertEquals(29, found.size());
  }

  @ParameterizedTest
  @CsvSource({
    "two-years-differs, P922D, check-gaps-between-meetings",
    "over-two-and-a-half-agrees, P922D, check-gaps-between-meetings",
    "eleven-months-agrees, P333D, check-gaps-without-meetings",
    "vacant-for-ten-months-agrees, P298D P328D, check-gaps-of-ended-situations",
    "shut-for-three-years-agrees, P1066D, check-gaps-of-lasting-situations",
    "fifteen-years-agrees, P5480D, check-anniversaries",
    "eleventh-since-2016-agrees, 8 11, check-ordinals",
    "twenty-ninth-agrees, 29, check-ordinals",
    "thirty-agrees, 30, check-members",
    "thirty-one-agrees, 30 31, check-members",
    "c-vacant-differs, https://w3id.org/detente/ns#Vacant, check-offices",
    "c-other-differs, https://w3id.org/detente/id/anders-fogh-rasmussen, check-offices",
    "c-left-differs, '', check-offices"
  })
  void a_verdict_says_what_was_computed_and_by_which_query(
      String name, String value, String query) {
    assertEquals(value, String.join(" ", verdicts.get(name).computed()));
    assertEquals(query, verdicts.get(name).query());
  }

  @Test
  void what_agrees_or_differs_rests_on_facts_and_what_does_neither_on_nothing() {
    for (Verdict verdict : verdicts.values()) {
      boolean isOpen = verdict.outcome() == Outcome.UNDETERMINED;
      assertEquals(isOpen, verdict.grounds().isEmpty(), verdict::toString);
      assertTrue(
          verdict.grounds().stream()
              .allMatch(g -> g.matches("https://w3id.org/detente/(id/|reference#).*")),
          verdict::toString);
    }
    assertTrue(
        verdicts.get("two-years-differs").grounds().toString().contains("MT"),
        "the meeting before");
  }

  @ParameterizedTest
  @CsvSource({
    // The meeting of 5 July 2019 is taken out of the register.
    "meetings.ttl, 2019-07-05, two-years-differs, DIFFERS",
    "meetings.ttl, 2019-07-05, eleven-months-agrees, DIFFERS",
    "meetings.ttl, 2019-07-05, eleventh-since-2016-agrees, DIFFERS",
  })
  void a_fact_less_changes_the_verdict(String file, String day, String name, Outcome then)
      throws IOException {
    if (!WITHOUT.containsKey(day)) {
      WITHOUT.put(day, judged(text -> withoutMeeting(text, day)));
    }
    Verdict less = WITHOUT.get(day).get(name);
    assertEquals(then, less.outcome());
    assertFalse(less.computed().equals(verdicts.get(name).computed()), less::toString);
  }

  @Test
  void where_the_register_is_no_longer_said_to_be_complete_nothing_is_judged() throws IOException {
    Map<String, Verdict> open =
        judged(text -> text.replace("det:register id:nato", "det:register id:open"));
    for (String name :
        List.of("two-years-differs", "eleventh-since-2016-agrees", "thirty-agrees")) {
      assertEquals(Outcome.UNDETERMINED, open.get(name).outcome(), name);
    }
  }

  private static List<Verdict> verdicts(EmbeddedStore store) {
    Map<String, List<List<String>>> answers = new TreeMap<>();
    for (CatalogueQuery query : Catalogue.read(Path.of("queries/verify")).all()) {
      Answer answer = new QueryRun(RunLimits.OWN).on(store, query.bind(Map.of()));
      answers.put(query.name(), ((Answer.Table) answer).texts());
    }
    return CheckStage.verdicts(answers);
  }

  private static String withoutMeeting(String text, String day) {
    return Stream.of(text.split("(?<=\\.)\n\n"))
        .filter(block -> !(block.contains("det:Meeting") && block.contains("\"" + day + "\"^^loc")))
        .reduce("", (all, block) -> all + block + "\n\n");
  }

  /** Verdicts by the part of the check's or claim's IRI behind the hash. */
  private static Map<String, Verdict> judged(UnaryOperator<String> change) throws IOException {
    List<Path> reference = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("data/reference"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList()) {
        Path copy = scratch.resolve(file.getFileName());
        Files.writeString(copy, change.apply(Files.readString(file)));
        reference.add(copy);
      }
    }
    List<ParsedGraph> graphs = new ArrayList<>(ParsedGraph.read(List.of(COUNTS)));
    graphs.add(ParsedGraph.layer(Layer.REFERENCE, reference));
    Map<String, Verdict> found = new TreeMap<>();
    try (EmbeddedStore store = EmbeddedStore.inMemory(graphs)) {
      for (Verdict verdict : verdicts(store)) {
        boolean isOffice = verdict.kind() == Verdict.Kind.OFFICE_HELD;
        String iri = isOffice ? verdict.claim() : verdict.check();
        if (iri.startsWith("https://w3id.org/detente/article/")) {
          found.put(iri.substring(iri.indexOf('#') + 1), verdict);
        }
      }
    }
    return found;
  }
}
