package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Who speaks, acts and is asked in English sentences that name others beside. */
class EnglishWhoSpeaksTest {

  private static List<String> agents(String text, EventType type) {
    return names(Told.english(text).one(type).agents());
  }

  @Test
  void a_subject_goes_on_as_the_subject() {
    assertEquals(
        List.of("china"),
        agents(
            "Beijing has defended its trade with Russia as part of normal ties; it also says NATO"
                + " is weak.",
            EventType.POSITION));
    assertEquals(
        List.of("germany", "nato"),
        agents(
            "Germany cannot stop Russia, so it is negotiating with NATO on Ukraine.",
            EventType.MEETING));
  }

  @Test
  void who_is_named_in_a_quotation_does_not_say_it() {
    assertEquals(
        List.of(),
        Told.english(
                "A historian spoke of Russia and NATO. \"President Putin will be encouraged and Mr"
                    + " Stoltenberg will be disappointed,\" he said.")
            .all(EventType.POSITION));
  }

  @Test
  void she_is_no_man_and_he_no_woman() {
    assertEquals(
        List.of(),
        Told.english("Putin went to Berlin. She added that NATO must stop its expansion.")
            .all(EventType.DEMAND));
    assertEquals(
        List.of("condoleezza-rice"),
        agents(
            "Condoleezza Rice criticised Russia at NATO. She said that it was wrong.",
            EventType.POSITION,
            1));
  }

  private static List<String> agents(String text, EventType type, int index) {
    return names(Told.english(text).all(type).get(index).agents());
  }

  @Test
  void a_verb_of_several_is_theirs() {
    assertEquals(
        List.of("nato-member-states"),
        agents(
            "Stoltenberg said that the allies reject the offer and believe that Russia must"
                + " not use it as a pretext.",
            EventType.POSITION));
  }

  @Test
  void who_is_from_a_capital_is_not_its_state() {
    assertEquals(
        List.of(),
        Told.english("A Kyiv-based expert, Ivan Petrenko, suggests Russia is probing NATO.")
            .all(EventType.POSITION));
  }

  @Test
  void what_is_joined_has_the_same_doers() {
    assertEquals(
        List.of("united-states", "nato"),
        agents(
            "Lavrov said the US and NATO are involved in the conflict, supplying weapons and"
                + " training soldiers in Germany.",
            EventType.EXERCISE));
    assertEquals(
        List.of("hungary"),
        agents(
            "Hungary went on to sign a paper with NATO on Russia, as well as agreeing to buy"
                + " missiles.",
            EventType.AGREEMENT));
  }

  @Test
  void whose_war_it_is_fights_it() {
    assertEquals(
        List.of("russia"),
        agents("Russia continues its war in Ukraine, NATO said.", EventType.CONFLICT));
    assertEquals(
        List.of("russia", "nato-member-states"),
        agents(
            "The Russians and NATO members are fighting a proxy war in Ukraine.",
            EventType.CONFLICT));
  }

  @Test
  void a_possessive_is_of_who_acted_before() {
    assertEquals(
        List.of("sweden"),
        agents(
            "Sweden applied to NATO because of Russia's threats to Ukraine. Its accession to the"
                + " bloc was slow.",
            EventType.ACCESSION,
            1));
  }

  @Test
  void others_allies_are_not_those_of_nato() {
    Claim ties =
        Told.english("Putin faces NATO. He is strengthening cooperation with his allies.")
            .one(EventType.COOPERATION);
    assertTrue(!names(ties.targets()).contains("nato-member-states"));
  }

  @Test
  void a_question_asks_for_nothing() {
    assertEquals(
        List.of(),
        Told.english(
                "Asking rhetorically: \"Where is the general?\", Zakharova mocked NATO and Russia.")
            .all(EventType.DEMAND));
    Claim demand =
        Told.english("Ukraine asked permission from NATO to strike bases in Russia.")
            .one(EventType.DEMAND);
    assertEquals(List.of("nato"), names(demand.targets()));
    assertEquals("permission from NATO", name(demand.object()));
  }

  @Test
  void what_may_be_done_or_is_denied_has_not_happened() {
    assertEquals(
        Modality.POSSIBLE,
        Told.english("Ukraine should be allowed to use NATO missiles to attack bases in Russia.")
            .one(EventType.CONFLICT)
            .modality());
    assertEquals(
        List.of(),
        Told.english(
                "NATO is reluctant to do anything which could drag it into direct conflict with"
                    + " Moscow.")
            .all(EventType.CONFLICT));
    assertEquals(
        List.of(),
        Told.english(
                "Instead of having Ukraine join NATO, the allies will talk to Russia on Monday.")
            .all(EventType.ACCESSION));
    assertTrue(
        Told.english("China denies sending troops to Russia, NATO said.")
            .one(EventType.DEPLOYMENT)
            .negative());
  }

  @Test
  void a_sum_of_money_is_nobody() {
    assertEquals(
        List.of(),
        Told.english(
                "NATO members met on Russia. The United States is sending $275 million in aid to"
                    + " Ukraine.")
            .all(EventType.DEPLOYMENT));
  }

  @Test
  void leaders_who_are_welcomed_visit() {
    assertEquals(
        List.of("nato-heads-of-state-and-government"),
        agents(
            "Washington prepares to welcome world leaders for a NATO summit on Russia.",
            EventType.VISIT));
  }

  @Test
  void who_said_something_also_accuses_condemns_or_calls_for_something() {
    assertEquals(
        List.of("nato"),
        Told.names(
            Told.english("NATO said the move was regrettable and called for talks with Russia.")
                .one(EventType.DEMAND)
                .agents()));
    assertEquals(
        List.of("russia"),
        Told.names(
            Told.english(
                    "Russia said that NATO had only aggravated it and accused the allies of lies.")
                .one(EventType.ACCUSATION)
                .agents()));
  }

  @Test
  void what_another_is_said_to_have_done_and_refused_is_his() {
    assertEquals(
        List.of("russia"),
        Told.names(
            Told.english("NATO said Russia had violated the treaty and refused to comply.")
                .one(EventType.REFUSAL)
                .agents()));
  }

  @Test
  void where_something_is_from_is_not_what_somebody_said() {
    assertEquals(
        List.of(EventType.SUSPENSION),
        Told.english("Russia is suspending its mission to NATO, Sergei Lavrov said, writes CNN.")
            .types());
  }

  @Test
  void an_outgoing_chief_speaks_and_no_conference_does() {
    Claim again =
        Told.english(
                "\"We agreed to restart our contacts with Russia,\" outgoing NATO chief Jaap de"
                    + " Hoop Scheffer told a news conference.")
            .one(EventType.RESUMPTION);
    assertEquals("jaap-de-hoop-scheffer", name(again.speaker()));
    assertEquals(List.of("nato"), names(again.agents()));
  }

  @Test
  void they_are_who_is_visited_and_who_visits() {
    Claim signed =
        Told.english(
                "Dmitry Medvedev hosted Barack Obama in Moscow. They signed an agreement on"
                    + " transit for NATO.")
            .one(EventType.AGREEMENT);
    assertEquals(List.of("barack-obama", "dmitry-medvedev"), names(signed.agents()));
  }
}
