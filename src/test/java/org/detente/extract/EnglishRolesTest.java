package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Who does what to whom in English, by the words around. */
class EnglishRolesTest {

  @Test
  void what_comes_into_being_does_not_found_itself() {
    Claim creation =
        Told.english("Russia has protested since NATO's creation in 1949.")
            .one(EventType.ESTABLISHMENT);
    assertEquals(List.of(), creation.agents());
    assertEquals("nato", Told.name(creation.object()));
  }

  @Test
  void a_proposal_is_not_of_whom_what_is_proposed_would_hit() {
    assertEquals(
        List.of(),
        Told.english("NATO read a proposal for the expulsion of Russian diplomats.")
            .all(EventType.PROPOSAL)
            .stream()
            .filter(c -> Told.names(c.agents()).contains("russian-diplomats"))
            .toList());
  }

  @Test
  void who_summons_is_where_somebody_is_summoned_to() {
    Claim summons =
        Told.english("Poland's ambassador to NATO was summoned to the Russian foreign ministry.")
            .one(EventType.SUMMONS);
    assertEquals(List.of("russian-foreign-ministry"), Told.names(summons.agents()));
  }

  @Test
  void accreditations_are_withdrawn_from_those_hit() {
    Claim withdrawal =
        Told.english("Moscow condemned NATO's withdrawal of accreditation from Russian diplomats.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("nato"), Told.names(withdrawal.agents()));
    assertEquals(List.of("russian-diplomats"), Told.names(withdrawal.targets()));
  }

  @Test
  void its_in_a_list_is_of_whom_the_list_is_of() {
    Claim annexation =
        Told.english("NATO acted in response to Russia's aggression and its annexation of Crimea.")
            .all(EventType.CONFLICT)
            .stream()
            .filter(c -> c.object().isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("russia"), Told.names(annexation.agents()));
  }

  @Test
  void what_is_protested_against_is_not_done_by_who_protests() {
    assertEquals(
        List.of("russia"),
        Told.names(
            Told.english(
                    "NATO froze all contacts with Russia in protest of its annexation of Crimea.")
                .one(EventType.CONFLICT)
                .agents()));
  }

  @Test
  void those_between_whom_it_is_signed_sign() {
    Claim agreement =
        Told.english("It was an agreement signed in 1997 between NATO and Russia.")
            .one(EventType.AGREEMENT);
    assertEquals(
        List.of("nato", "russia"), Told.names(agreement.agents()).stream().sorted().toList());
  }

  @Test
  void an_agency_that_is_quoted_holds_no_position() {
    assertEquals(
        List.of(),
        Told.english("\"We are considering it,\" a Kremlin spokesman said, according to TASS.")
            .all(EventType.POSITION)
            .stream()
            .filter(c -> Told.names(c.agents()).contains("TASS"))
            .toList());
  }
}
