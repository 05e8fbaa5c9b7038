package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.detente.model.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain sentences as agencies write them, with all that each tells. */
class EnglishPlainNewsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The alliance has cut the size of Russia's mission from 20 to 10 and withdrawn the accreditation of eight diplomats. | StaffCeiling by nato to russian-permanent-mission-to-nato; AccreditationWithdrawal by nato to diplomats
          The deal was signed in Rome by President Vladimir Putin, U.S. President George W. Bush and the leaders of 18 other countries. | Agreement by vladimir-putin, george-w-bush, leaders of 18 other countries: deal
          Moscow wants the alliance to give written guarantees that Ukraine will never become a member. | Demand by russia to nato: give written guarantees that Ukraine will never become a member
          Putin demanded that the alliance withdraw its troops from Romania and Bulgaria. | Demand by vladimir-putin to nato: the alliance withdraw its troops from Romania and Bulgaria
          NATO's foreign ministers approved the document at a meeting in Reykjavik. | Agreement by nato-foreign-ministers: document
          A decision to expel the diplomats was taken on Wednesday by the allies. | AccreditationWithdrawal by nato-member-states to diplomats
          The documents on a new council will be signed at the Russia-NATO summit in Rome. | Agreement by russia, nato: documents on a new council; Meeting by russia, nato
          NATO's commander, Gen. Philip Breedlove, spoke by phone with Russia's chief of staff, Valery Gerasimov. | Meeting by philip-breedlove, valery-gerasimov
          NATO decided to deploy four battalions in Poland and the Baltic states. | Deployment by nato to poland, baltic-states: four battalions in Poland and the Baltic states
          The deployment of American missiles in Poland is under way. | Deployment by united-states: American missiles in Poland
          The treaty, which was signed by Presidents Barack Obama and Dmitry Medvedev in Prague, worries NATO. | Agreement by barack-obama, dmitry-medvedev: treaty
          NATO could at any time suspend cooperation with Russia. | Suspension by nato to russia: cooperation with Russia
          NATO insists that Georgia could one day become a member of the alliance. | Position by nato: Georgia could one day become a member of the alliance
          Rasmussen, speaking after talks with Donald Tusk in Warsaw, urged Moscow to pull back its troops. | Meeting by donald-tusk, anders-fogh-rasmussen; Demand by anders-fogh-rasmussen to russia: pull back its troops
          Moscow is against Georgia's accession to NATO, Rogozin stressed. | Position by russia: Georgia's accession to NATO
          Moscow is opposed to Ukraine joining NATO. | Position by russia: Ukraine joining NATO
          NATO and Russia exchange information on terrorism. | Cooperation by nato, russia: information on terrorism
          Lavrov told reporters that there was "no positive reaction" to the main issue. | Position by sergei-lavrov: there was "no positive reaction" to the main issue
          Stoltenberg said there were differences between the allies and Russia. | Position by jens-stoltenberg: there were differences between the allies and Russia
          Washington has warned Moscow of massive sanctions should it attack. | Threat by united-states to russia: massive sanctions should it attack
          The allies sent ships and fighter jets to eastern Europe. | Deployment by nato-member-states: ships and fighter jets to eastern Europe
          Seven former communist states joined NATO on Monday. | Accession by Seven former communist states: nato
          Four Belgian F-16 jets landed in Lithuania. | Deployment by belgium: Four Belgian F-16 jets
          Putin told Robertson that Russia had no concerns about the enlargement. | Position by russia: enlargement
          NATO has deployed eight battlegroups to the eastern part of the Alliance. | Deployment by nato: eight battlegroups to the eastern part of the Alliance
          Spokesman Dmitry Peskov said there was no deal with NATO. | Position by dmitry-peskov: there was no deal with NATO
          The opening of a NATO office in Moscow was raised by Robertson. | ``
          Founding Act signed in Paris. | Agreement: nato-russia-founding-act
          The NATO-Russia Council met in Brussels. Ministers adopted a work plan. | Meeting by nato, russia; Agreement by nato, russia: work plan
          The NATO-Russia Council devoted a session to Ukraine. | Meeting by nato, russia: ukraine
          In a March 12 meeting with Sergei Lavrov, Jens Stoltenberg spoke of Ukraine. | Meeting by sergei-lavrov, jens-stoltenberg
          In a telephone call with John Kerry, Sergei Lavrov complained about the build-up of allied forces. | Meeting by john-kerry, sergei-lavrov; Accusation by sergei-lavrov: build-up of allied forces
          Rogozin was shocked by NATO's April 9 expulsion of two Russian diplomats. | Position by dmitry-rogozin: NATO's April 9 expulsion of two Russian diplomats
          Primakov and Solana gave no details of the document, but both officials praised the results of the talks. | Position by yevgeny-primakov, javier-solana: results of the talks
          The document, if approved by Yeltsin and the allies, would define relations between Russia and NATO. | ``
          Dmitry Rogozin spoke positively about resuming work in the NATO-Russia Council. | ``
          The Russian side was asked by NATO to explain the flights. | Demand by nato to russia: explain the flights
          Stoltenberg expressed regret over Russia's move. | Position by jens-stoltenberg: regret over Russia's move
          Russian forces had moved into South Ossetia. | Deployment by russian-armed-forces to south-ossetia
          Poland has been seeking a NATO presence since Russia, its neighbor to the east, annexed the Crimea Peninsula in 2014. | Conflict by russia: Crimea Peninsula
          The Kremlin accused NATO of moving more and more military forces close to its borders. | Accusation by kremlin to nato: moving more and more military forces close to its borders
          Lord Robertson, speaking to journalists in Moscow, said that ties with Russia were better. | Position by george-robertson: ties with Russia were better
          They signed a declaration with Russia at the summit. | Agreement by russia, nato: declaration with Russia
          """)
  void a_plain_sentence_tells(String sentence, String told) {
    assertEquals(
        told,
        Told.english(sentence).reading().claims().stream()
            .map(EnglishPlainNewsTest::words)
            .collect(Collectors.joining("; ")));
  }

  static String words(Claim claim) {
    String targets = String.join(", ", Told.names(claim.targets()));
    return claim.type().term()
        + (claim.agents().isEmpty() ? "" : " by " + String.join(", ", Told.names(claim.agents())))
        + (targets.isEmpty() ? "" : " to " + targets)
        + claim.object().map(o -> ": " + Told.name(o)).orElse("");
  }
}
