package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.model.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Peoples and states in a list, items of a chronology, and who does nothing. */
class EnglishListsAndItemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Polish, Turkish and Russian fighters rehearsed the interception of an airliner. | Exercise by poland, turkey, russia: interception of an airliner
          Russian and American infantry will train together at Totskoye in September. | Cooperation by russia, united-states
          German, French and Russian ships took part in a joint exercise. | Cooperation by germany, france, russia: exercise
          The entry of Poland, Hungary and the Czech Republic into NATO was celebrated. | Accession by poland, hungary, czech-republic: nato
          2002 - Creation of the NATO-Russia Council in Rome. | Establishment: nato-russia-council
          2023 - Accession of Finland to NATO. | Accession by finland: nato
          2001 - Visit to Moscow by George Robertson. | Visit by george-robertson to russia
          2003 - Ratification of the treaty by the Russian parliament. | Agreement by russia: treaty
          It was the third year without a single meeting of the NATO-Russia Council. | not Meeting by nato, russia
          None of the allies signed the NATO-Russia agreement. | not Agreement: NATO-Russia agreement
          Nobody signed the NATO-Russia agreement. | not Agreement: NATO-Russia agreement
          Russia wanted Latvia and Estonia brought under the CFE treaty. | Demand by russia: Latvia and Estonia brought under the CFE treaty
          Sergei Lavrov met his NATO counterparts in Brussels. | Meeting by sergei-lavrov, nato
          Sergei Lavrov met his allied counterparts in Brussels. | Meeting by sergei-lavrov, nato
          Jens Stoltenberg and his Russian counterpart met in Munich. | Meeting by jens-stoltenberg, russia
          Sergei Lavrov met his British, French and German counterparts. | Meeting by sergei-lavrov, united-kingdom, france, germany
          Russian and NATO diplomats held informal talks. | Meeting by russia, nato
          Vladimir Putin named Grushko ambassador to NATO in October. | Appointment by vladimir-putin to alexander-grushko: russian-permanent-representative-to-nato
          Dmitry Rogozin, the Russian ambassador to NATO, went home in 2011. | Departure to dmitry-rogozin: russian-permanent-representative-to-nato
          The allies back the plan of Russia. | Position by nato-member-states: plan of Russia
          The war between Russia and Georgia broke out in August 2008. | Conflict by russia, georgia
          NATO bombed Serb depots, and Russia protested. | Conflict by nato to Serb depots; Position by russia
          Britain and fourteen other countries expelled Russian diplomats. | AccreditationWithdrawal by united-kingdom, fourteen other countries to russian-diplomats
          NATO has said that Russian artillery has been firing on Ukrainian positions. | Conflict by russia to Ukrainian positions
          If NATO missiles are deployed, Russia will take countermeasures, Vladimir Putin warned. | Threat by vladimir-putin: If NATO missiles are deployed, Russia will take countermeasures
          According to Dmitry Rogozin, NATO is a relic. | Position by dmitry-rogozin: NATO is a relic
          The NATO-Russia Council cannot work like that, according to Alexander Grushko. | Position by alexander-grushko: The NATO-Russia Council cannot work like that
          It was not NATO that froze the NATO-Russia Council. | not Suspension by nato to russia: nato-russia-council
          NATO and Russia must talk, the NATO Secretary General stressed. | Position by anders-fogh-rasmussen: NATO and Russia must talk
          NATO, not Russia, suspended cooperation. | Suspension by nato: cooperation
          Georgia's bid to join NATO angered Moscow. | Accession by georgia: nato
          Most of the Balkan states joined NATO. | Accession by Most of the Balkan states: nato
          Some of the allies suspended contacts with Russia. | Suspension by nato-member-states to russia: contacts with Russia
          Lavrov said that the missiles that NATO has placed in Poland are a threat. | Position by sergei-lavrov: the missiles that NATO has placed in Poland are a threat; Deployment by nato: missiles
          NATO will lead a naval exercise in the Black Sea without Russia. | Exercise by nato
          The Kremlin described the NATO move as a gross violation of the treaty. | Accusation by kremlin: NATO move as a gross violation of the treaty
          Russia, in reply, breaks off military exchanges with NATO. | Suspension by russia to nato: military exchanges with NATO
          Turkey, an ally, shot down a Russian bomber. | Conflict by turkey: Russian bomber
          Fighting flares between Russia and Georgia. | Conflict by russia, georgia
          NATO defence ministers reproach Russia with failing to honour the ceasefire. | Accusation by nato-defence-ministers to russia
          NATO offered Russia a permanent office in Brussels. | Proposal by nato to russia: permanent office in Brussels
          Dmitry Rogozin and Jaap de Hoop Scheffer had lunch in Brussels. | Meeting by dmitry-rogozin, jaap-de-hoop-scheffer
          NATO has been able to resume its dialogue with Russia. | Resumption by nato to russia: dialogue with Russia
          Missile defence has soured relations between Moscow and NATO. | RelationsChange by nato, russia: relations between Moscow and NATO
          Vladimir Putin accused NATO of cheating Russia over enlargement. | Accusation by vladimir-putin to nato: cheating Russia over enlargement
          Sergei Lavrov criticised what he called double standards of NATO. | Position by sergei-lavrov: double standards of NATO
          NATO sent ships to the Black Sea to counter Russia. | Deployment by nato: ships to the Black Sea
          Sergei Lavrov, after receiving recommendations, criticised NATO. | Position by sergei-lavrov: nato
          Germany blocked the offer of a NATO membership plan to Georgia. | Refusal by germany: offer of a NATO membership plan to Georgia
          Germany, along with France, blocked the NATO offer to Georgia. | Refusal by germany, france: NATO offer to Georgia
          Poland, as well as Romania, joined NATO. | Accession by poland, romania: nato
          The allies put the meeting with Russia off. | Postponement by nato-member-states: meeting with Russia
          What Moscow wants is a veto over NATO decisions. | Demand by russia to nato: veto over NATO decisions
          NATO brought 5,000 troops into Poland. | Deployment by nato: 5,000 troops into Poland
          Moscow warned of NATO deploying missiles in Poland. | Threat by russia: NATO deploying missiles in Poland; Deployment by nato to poland: missiles in Poland
          The allies say the pact is dependent on Russia withdrawing its troops. | Position by nato-member-states: the pact is dependent on Russia withdrawing its troops
          Jacek Czaputowicz blasted Russia for disrupting the work of NATO. | Accusation by Jacek Czaputowicz to russia: disrupting the work of NATO
          In NATO believe that Russia violates the treaty. | Position by nato: Russia violates the treaty
          On 8 January Lavrov criticised NATO. | Position by sergei-lavrov: nato
          In March Lavrov travelled to Brussels. | Visit by sergei-lavrov to nato
          Not NATO but Russia suspended the NATO-Russia Council. | Suspension by russia to nato: nato-russia-council
          """)
  void a_plain_sentence_tells(String sentence, String told) {
    assertEquals(
        told,
        Told.english(sentence).reading().claims().stream()
            .map(EnglishListsAndItemsTest::words)
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vladimir Putin received Lord Robertson in Moscow."
            + " Valery Gerasimov telephoned General Wolters of NATO.",
        "Russian jets fired on Ukrainian positions. Russian missiles hit a Polish village near NATO.",
        "The alliance has said its shield is not aimed at Russia."
            + " There can be no business as usual with Russia, Philip Breedlove warned.",
        "Relations between NATO and Russia soured in 1999."
            + " Relations between NATO and Russia have improved."
      })
  void another_meeting_target_or_turn_is_no_retelling(String told) {
    List<Claim> claims = Told.english(told).reading().claims();
    assertEquals(2, claims.size(), claims.toString());
    assertEquals(Optional.empty(), claims.get(1).retells());
  }

  private static String words(Claim claim) {
    return (claim.negative() ? "not " : "") + EnglishPlainNewsTest.words(claim);
  }
}
