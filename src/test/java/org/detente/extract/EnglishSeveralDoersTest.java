package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several who do something in English: those a pronoun stands for, and states only counted. */
class EnglishSeveralDoersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The treaty on arms was signed by 30 states. | 30 states",
        "Sailors from 13 nations had joined the exercise with Russia. | Sailors from 13 nations",
      })
  void states_that_are_only_counted_do_something_too(String story, String doers) {
    Told told = Told.english(story);
    assertEquals(List.of(doers), names(told.reading().claims().get(0).agents()), story);
  }

  @Test
  void counted_leaders_sign_beside_who_is_named() {
    Claim claim =
        Told.english("Boris Yeltsin and the leaders of 16 countries signed the Founding Act.")
            .one(EventType.AGREEMENT);
    assertEquals(List.of("boris-yeltsin", "leaders of 16 countries"), names(claim.agents()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks closed as Yevgeny Primakov and Javier Solana announced that they had reached"
            + " agreement on a charter. | yevgeny-primakov javier-solana",
        "Leaders of Russia and NATO said on Monday they had signed a charter. | nato russia",
      })
  void two_who_tell_what_they_have_done_both_did_it(String story, String doers) {
    Claim claim = Told.english(story).one(EventType.AGREEMENT);
    assertEquals(
        List.of(doers.split(" ")).stream().sorted().toList(),
        names(claim.agents()).stream().sorted().toList());
  }

  @Test
  void who_orders_that_something_be_done_does_it() {
    Claim closure =
        Told.english("The Russian president ordered that the NATO office in Moscow be closed.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("vladimir-putin"), names(closure.agents()));
  }

  @Test
  void a_guest_who_goes_home_leaves_no_post() {
    Told told =
        Told.english("Jens Stoltenberg left Moscow after talks with Sergei Lavrov on Tuesday.");
    assertEquals(List.of(), told.all(EventType.DEPARTURE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO agreed to upgrade its contacts with Tbilisi. | DECISION",
        "NATO foreign ministers agreed that Jens Stoltenberg should sound out Moscow. | DECISION",
        "Dmitry Medvedev agreed that NATO might bring equipment home by rail. | AGREEMENT",
      })
  void what_allies_agree_on_among_themselves_they_decide(String story, EventType type) {
    assertEquals(1, Told.english(story).all(type).size(), story);
  }

  @Test
  void whose_the_forces_are_dispatches_them() {
    Claim claim =
        Told.english("Moscow condemned the dispatch of NATO jets to Lithuania.")
            .one(EventType.DEPLOYMENT);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void a_day_between_a_move_and_what_it_is_hides_nobody() {
    Claim claim =
        Told.english("Antonov spoke of the alliance's move on Tuesday to shelve work with Russia.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void a_participle_that_opens_the_sentence_does_nothing() {
    Claim claim =
        Told.english("Heralding a prospect for peace, NATO and Russia signed a charter in Paris.")
            .one(EventType.AGREEMENT);
    assertEquals(List.of("nato", "russia"), names(claim.agents()));
  }

  @Test
  void what_one_does_not_let_another_do_is_not_done_by_him() {
    Told told =
        Told.english("The row began after the alliance refused to let Moscow send more troops.");
    assertEquals(List.of(), told.all(EventType.DEPLOYMENT));
  }

  @Test
  void members_of_a_group_that_are_named_are_meant_and_not_the_group() {
    Claim blamed =
        Told.english("NATO members Britain and Poland blamed Moscow for the end of the treaty.")
            .one(EventType.ACCUSATION);
    assertEquals(List.of("united-kingdom", "poland"), names(blamed.agents()));
  }

  @Test
  void what_is_excepted_has_a_doer_of_its_own() {
    Claim invaded =
        Told.english("It would be extraordinary, except that Russia also invaded Ukraine.")
            .one(EventType.CONFLICT);
    assertEquals(List.of("russia"), names(invaded.agents()));
  }
}
