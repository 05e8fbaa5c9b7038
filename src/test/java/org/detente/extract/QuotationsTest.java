package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations that go on over sentences, and who says "we" in them. */
class QuotationsTest {

  @Test
  void who_speaks_is_told_once_for_every_sentence_of_a_quotation() {
    Claim claim =
        Told.of(
                "« L'OTAN a gelé le dialogue avec la Russie. C'est regrettable », a déclaré"
                    + " Sergueï Lavrov.")
            .one(EventType.SUSPENSION);
    assertEquals("sergei-lavrov", name(claim.speaker()));
  }

  @Test
  void we_stands_for_the_side_of_who_speaks() {
    Claim claim =
        Told.of(
                "« Le dialogue reste utile. Nous avons proposé à la Russie une réunion du Conseil"
                    + " OTAN-Russie », a dit Jens Stoltenberg.")
            .one(EventType.PROPOSAL);
    assertEquals(List.of("nato"), names(claim.agents()));
    assertEquals("jens-stoltenberg", name(claim.speaker()));
  }

  @Test
  void a_mark_that_is_never_closed_costs_its_own_paragraph_only() {
    Told told =
        Told.of(
            "Sergueï Lavrov a déclaré : « L'OTAN mène une politique hostile à la Russie.",
            "L'OTAN a gelé le dialogue avec la Russie.");
    assertEquals("", name(told.one(EventType.SUSPENSION).speaker()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il dit : « a. b » et « c ».| a. b | c ",
        "Il dit : »a. b« et »c«.|a. b|c",
        "Il dit “a. b” et \"c\".|a. b|c",
        "Он сказал: „a. b“ и „c“.|a. b|c"
      })
  void pairs_of_marks_are_found_whatever_their_shape(String text, String first, String second) {
    List<String> found =
        QuotationMarks.quotations(text, List.of(new Span(0, text.length()))).stream()
            .map(s -> s.of(text).strip())
            .toList();
    assertEquals(Stream.of(first, second).map(String::strip).toList(), found);
  }

  @Test
  void an_apostrophe_or_an_inch_mark_opens_no_quotation() {
    String text = "Le canon de 5\" n'a pas tiré.";
    assertEquals(List.of(), QuotationMarks.quotations(text, List.of(new Span(0, text.length()))));
  }

  @Test
  void who_speaks_does_what_he_says_he_did_whatever_the_apostrophe() {
    for (String apostrophe : List.of("'", "’")) {
      Claim claim =
          Told.of("« J" + apostrophe + "ai expulsé sept diplomates russes », a dit M. Stoltenberg.")
              .one(EventType.ACCREDITATION_WITHDRAWAL);
      assertEquals(List.of("jens-stoltenberg"), names(claim.agents()), apostrophe);
    }
  }
}
