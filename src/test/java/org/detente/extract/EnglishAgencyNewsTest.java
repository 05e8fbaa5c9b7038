package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes in which agencies tell what is called what, asked for, charged and done together. */
class EnglishAgencyNewsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Washington has called some of the demands of Russia unacceptable. | Accusation by united-states: some of the demands of Russia
          Moscow called NATO's step a return to the Cold War. | Position by russia: NATO's step
          The Kremlin described the statement of NATO as biased. | Position by kremlin: statement of NATO
          Lavrov called the NATO chief a day later. | Meeting by sergei-lavrov to secretary-general-of-nato
          Moscow called for NATO to withdraw its troops from Poland. | Demand by russia to nato: withdraw its troops from Poland
          Poland has called for the NATO-Russia Council to be wound up. | Demand by poland: nato-russia-council
          Russia has massed an estimated 100,000 troops near NATO's borders. | Deployment by russia: estimated 100,000 troops
          Russia will not hinder Ukraine's choice, Putin's spokesman Dmitry Peskov said. | Position by dmitry-peskov: Russia will not hinder Ukraine's choice
          NATO breaks its word, Lavrov charged. | Accusation by sergei-lavrov: NATO breaks its word
          The visit to Moscow of Secretary General Jaap de Hoop Scheffer was called off. | Cancellation: visit to Moscow of Secretary General Jaap de Hoop Scheffer
          Lavrov called the attack by allied jets on Serb depots a blunder. | Position by sergei-lavrov: attack by allied jets on Serb depots
          Boris Yeltsin, who in Budapest accused the alliance of sowing a cold peace, sent no message. | Accusation by boris-yeltsin to nato: sowing a cold peace
          Jens Stoltenberg has called Russia to carry out the Minsk agreements. | Demand by jens-stoltenberg to russia: carry out the Minsk agreements
          The request of Russia was turned down, allied officers said. | Refusal by nato-military-officials: request of Russia
          Petr Pavel and Valery Gerasimov met in Baku. The pair agreed to keep the line open. | Meeting by petr-pavel, valery-gerasimov; Agreement by petr-pavel, valery-gerasimov: keep the line open
          Moscow will close its mission at NATO and recall its ambassador. | Closure by russia to nato: russian-permanent-mission-to-nato; Departure by russia to ambassador
          NATO would suspend cooperation with Russia and expel its diplomats. | Suspension by nato to russia: cooperation with Russia; AccreditationWithdrawal by nato to diplomats
          Foreign Minister Sergei Lavrov, speaking in Tashkent, said the alliance was a danger to Russia. | Position by sergei-lavrov: the alliance was a danger to Russia
          Russia closed its mission, recalled its ambassador and expelled NATO diplomats. | Closure by russia to nato: russian-permanent-mission-to-nato; Departure by russia to ambassador; AccreditationWithdrawal by russia to diplomats
          The United States has sent six F-15 fighters to Lithuania, a NATO member. | Deployment by united-states to lithuania: six F-15 fighters to Lithuania
          Moscow dismissed the measures of NATO as a throwback to the past. | Position by russia: measures of NATO
          Yevgeny Primakov suggested then that NATO amend the draft. | Proposal by yevgeny-primakov: NATO amend the draft
          A Russian general accused NATO of preparing for war. | Accusation by russia to nato: preparing for war
          Russian and NATO troops held their first joint exercise in Colorado Springs. | Cooperation by russia, nato-forces: first joint exercise in Colorado Springs
          Germany warned against hasty moves towards Russia. | Position by germany: hasty moves towards Russia
          """)
  void a_plain_sentence_tells(String sentence, String told) {
    assertEquals(
        told,
        Told.english(sentence).reading().claims().stream()
            .map(EnglishPlainNewsTest::words)
            .collect(Collectors.joining("; ")));
  }

  @Test
  void what_one_will_neither_do_is_denied() {
    Claim suspension =
        Told.english("NATO will neither suspend cooperation with Russia nor expel anybody.")
            .one(EventType.SUSPENSION);
    assertTrue(suspension.negative());
  }

  @Test
  void what_neither_of_two_has_done_is_denied() {
    Claim suspension =
        Told.english("Neither NATO nor Russia has suspended the CFE treaty.")
            .one(EventType.SUSPENSION);
    assertTrue(suspension.negative());
  }
}
