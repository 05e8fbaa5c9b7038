package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.detente.French;
import org.detente.model.Block;
import org.detente.model.Passage;
import org.detente.model.Passage.Reason;
import org.detente.model.Reading;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What yields nothing, and the reason that is given. */
class SilenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gazprom|Le groupe Gazprom a signé un accord avec la société Total.",
        "Moscou|La Russie a suspendu la retransmission de trois chaînes.",
        "Moscou|Vladimir Poutine a nommé un nouveau ministre de la Culture.",
        "Strasbourg|Le Conseil de l'Europe a suspendu une délégation.",
        "Paris|La France a expulsé deux diplomates russes."
      })
  void an_article_that_does_not_set_russia_and_nato_together_yields_nothing(
      String headline, String sentence) {
    assertEquals(List.of(), Told.under(headline, sentence).types());
  }

  @Test
  void home_affairs_beside_a_story_of_the_domain_yield_nothing() {
    Told told =
        Told.of(
            "L'OTAN a suspendu les réunions avec la Russie.",
            "Vladimir Poutine a nommé un nouveau ministre de la Culture.");
    assertEquals(1, told.types().size(), told.types()::toString);
    assertTrue(told.reasons().get(1).isPresent());
  }

  @Test
  void a_question_asks_rather_than_says() {
    Told told = Told.of("La Russie va-t-elle fermer la mission de l'OTAN ?");
    assertEquals(List.of(), told.types());
    assertEquals(List.of(Optional.of(Reason.QUESTION)), told.reasons());
  }

  @Test
  void a_sentence_without_an_event_word_says_so() {
    assertEquals(
        List.of(Optional.of(Reason.NO_EVENT_WORD)),
        Told.of("Le temps était gris à Moscou.").reasons());
  }

  @Test
  void a_sentence_that_yields_has_no_reason() {
    assertEquals(
        List.of(Optional.empty()),
        Told.of("L'OTAN a suspendu les réunions avec la Russie.").reasons());
  }

  @Test
  void furniture_and_dateline_are_accounted_for_and_not_read() {
    List<String> parts =
        List.of(
            "La Russie et l'OTAN",
            "BRUXELLES, 8 avril",
            "L'OTAN a suspendu les réunions avec la Russie.",
            "Lire aussi : Moscou a fermé la mission de l'OTAN.");
    List<Block.Kind> kinds =
        List.of(Block.Kind.TITLE, Block.Kind.DATELINE, Block.Kind.BODY, Block.Kind.FURNITURE);
    String text = String.join("\n", parts);
    List<Block> blocks = new java.util.ArrayList<>();
    for (int i = 0, at = 0; i < parts.size(); at += parts.get(i).length() + 1, i++) {
      blocks.add(
          new Block(new Span(at, at + parts.get(i).length()), kinds.get(i), "as the test says"));
    }
    Reading reading = French.pipeline().read(French.article(text, blocks, Optional.of(Told.DAY)));
    assertEquals(1, reading.claims().size());
    assertEquals(
        List.of(
            Optional.of(Reason.NO_EVENT_WORD),
            Optional.of(Reason.DATELINE_TEXT),
            Optional.empty(),
            Optional.of(Reason.FURNITURE_TEXT)),
        reading.passages().stream().map(Passage::reason).toList());
  }
}
