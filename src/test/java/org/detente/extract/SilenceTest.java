package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.French;
import org.detente.model.Block;
import org.detente.model.Passage;
import org.detente.model.Passage.Reason;
import org.detente.model.Reading;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence that yields nothing says why, and which entry of the lexicon came nearest. */
class SilenceTest {

  private static final String RULES = "https://w3id.org/detente/lexicon/fr#";

  private static final String SUSPENDED =
      "La Russie a suspendu sa mission permanente auprès de l'OTAN.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_EVENT_WORD   | La salle était froide et les couloirs de l'OTAN déserts.",
        "NO_KNOWN_PARTY  | Le syndicat des cheminots a suspendu son mouvement.",
        "UNMATCHED_FRAME | La Russie a suspendu ses exportations de blé.",
        "QUESTION        | La Russie va-t-elle suspendre sa mission auprès de l'OTAN ?",
        "HYPOTHETICAL    | Si la Russie suspendait sa mission auprès de l'OTAN, tout serait dit.",
      })
  void a_sentence_is_silent_for_its_own_reason(Reason reason, String sentence) {
    Passage passage = last(French.read("2021-10-18", sentence));
    assertEquals(Optional.of(reason), passage.reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "suspendre | La Russie a suspendu ses exportations de blé.",
        "suspendre | Si la Russie suspendait sa mission auprès de l'OTAN, tout serait dit.",
        "suspendre | Le syndicat des cheminots a suspendu son mouvement.",
      })
  void the_entry_that_came_nearest_is_named(String entry, String sentence) {
    String rule = last(French.read("2021-10-18", sentence)).rule().orElseThrow();
    assertTrue(rule.startsWith(RULES + entry), rule);
  }

  @Test
  void a_light_verb_without_its_word_is_no_event_word() {
    Passage passage = last(French.read("2021-10-18", "La délégation de l'OTAN a mangé du pain."));
    assertEquals(Optional.of(Reason.NO_EVENT_WORD), passage.reason());
    assertEquals(Optional.empty(), passage.rule());
  }

  @Test
  void a_sentence_said_twice_in_the_same_words_is_read_once() {
    Reading reading = French.read("2021-10-18", SUSPENDED, "Personne ne dormait.", SUSPENDED);
    assertEquals(Optional.of(Reason.RETELLING), last(reading).reason());
    assertEquals(1, reading.claims().size());
  }

  @Test
  void a_claim_outside_the_domain_is_dropped_and_its_sentence_says_so() {
    Reading reading =
        French.pipeline()
            .read(
                French.article(
                    "Une alliance de constructeurs",
                    Optional.of("2022-05-16"),
                    "La Russie a suspendu sa mission permanente à Genève."));
    assertEquals(List.of(), reading.claims());
    assertEquals(Optional.of(Reason.OUTSIDE_DOMAIN), last(reading).reason());
    assertTrue(last(reading).rule().orElseThrow().startsWith(RULES + "suspendre"));
  }

  @Test
  void what_is_no_story_is_not_read() {
    String text = "BRUXELLES, 18 octobre\n" + SUSPENDED + "\nLire aussi : " + SUSPENDED;
    int story = text.indexOf('\n') + 1;
    int links = text.lastIndexOf('\n') + 1;
    Reading reading =
        French.pipeline()
            .read(
                French.article(
                    text,
                    List.of(
                        new Block(new Span(0, story - 1), Block.Kind.DATELINE, "dateline"),
                        new Block(new Span(story, links - 1), Block.Kind.BODY, "story"),
                        new Block(new Span(links, text.length()), Block.Kind.FURNITURE, "links")),
                    Optional.of("2021-10-18")));
    assertEquals(
        List.of(
            Optional.of(Reason.DATELINE_TEXT),
            Optional.empty(),
            Optional.of(Reason.FURNITURE_TEXT)),
        reading.passages().stream().map(Passage::reason).toList());
  }

  @Test
  void a_sentence_that_yields_has_no_reason() {
    assertEquals(Optional.empty(), last(French.read("2021-10-18", SUSPENDED)).reason());
  }

  @Test
  void every_reason_is_reached_by_a_test_above() {
    Set<Reason> reached =
        EnumSet.of(
            Reason.RETELLING, Reason.OUTSIDE_DOMAIN, Reason.DATELINE_TEXT, Reason.FURNITURE_TEXT);
    Arrays.stream(SilenceTest.class.getDeclaredMethods())
        .filter(m -> m.getName().equals("a_sentence_is_silent_for_its_own_reason"))
        .flatMap(m -> Arrays.stream(m.getAnnotation(CsvSource.class).value()))
        .map(row -> Reason.valueOf(row.substring(0, row.indexOf('|')).strip()))
        .forEach(reached::add);
    assertEquals(EnumSet.allOf(Reason.class), reached);
  }

  private static Passage last(Reading reading) {
    return reading.passages().get(reading.passages().size() - 1);
  }
}
