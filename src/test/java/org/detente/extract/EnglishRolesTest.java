package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void two_names_that_a_headline_joins_by_a_comma_both_do_it() {
    assertEquals(
        List.of("nato", "russia"),
        Told.names(
                Told.english("NATO, Russia to hold talks in May").one(EventType.MEETING).agents())
            .stream()
            .sorted()
            .toList());
    assertEquals(
        List.of("nato", "russia"),
        Told.names(
                Told.english("Russia, NATO agree to resume military ties")
                    .one(EventType.RESUMPTION)
                    .agents())
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void two_that_fought_after_a_conjunction_both_did() {
    assertEquals(
        List.of("georgia", "russia"),
        Told.names(
                Told.english("NATO froze the talks after Russia and Georgia fought a war.")
                    .one(EventType.CONFLICT)
                    .agents())
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void under_which_opens_a_clause_before_a_name() {
    Claim agreement =
        Told.english(
                "NATO praised the treaty, under which Washington and Moscow agreed to cut missiles.")
            .one(EventType.AGREEMENT);
    assertEquals(
        List.of("russia", "united-states"),
        Told.names(agreement.agents()).stream().sorted().toList());
  }

  @Test
  void two_verbs_before_one_object_both_take_it() {
    assertEquals(
        List.of(EventType.POSITION, EventType.REFUSAL),
        Told.english("NATO condemned and rejected the annexation of Crimea.").types().stream()
            .filter(t -> t != EventType.CONFLICT)
            .toList());
  }

  @Test
  void who_goes_somewhere_for_talks_takes_part_in_them() {
    assertEquals(
        List.of("dmitry-rogozin"),
        Told.names(
            Told.english("Dmitry Rogozin will return for discussions on cooperation with NATO.")
                .one(EventType.MEETING)
                .agents()));
  }

  @Test
  void an_envoy_to_a_body_who_heads_home_does_not_visit_it() {
    assertEquals(
        List.of(),
        Told.english("An official said the head of Moscow's mission to NATO was heading home.")
            .all(EventType.VISIT));
  }

  @Test
  void a_deputy_is_not_who_stands_above() {
    assertEquals(
        List.of(),
        Told.english("The Deputy Secretary General met Sergei Lavrov at NATO.")
            .all(EventType.MEETING)
            .stream()
            .flatMap(c -> Told.names(c.agents()).stream())
            .filter(n -> n.contains("rasmussen") || n.contains("secretary-general-of-nato"))
            .toList());
  }

  @Test
  void somebody_named_behind_a_long_title_holds_the_position() {
    assertEquals(
        List.of("leonid-slutsky"),
        Told.names(
            Told.english(
                    "The head of the Duma's foreign affairs committee, Leonid Slutsky, condemned NATO.")
                .one(EventType.POSITION)
                .agents()));
  }

  @Test
  void they_behind_officials_who_are_not_known_are_not_the_alliance() {
    assertEquals(
        List.of(),
        Told.english(
                "Western officials criticised NATO's plans. They have made it clear that they doubt them.")
            .all(EventType.POSITION)
            .stream()
            .filter(c -> Told.names(c.agents()).contains("nato"))
            .toList());
  }

  @Test
  void what_was_decided_is_done_where_the_decision_opens_the_sentence() {
    assertEquals(
        Modality.ACTUAL,
        Told.english("Russia's decision to withdraw from the CFE treaty sends NATO a message.")
            .one(EventType.TREATY_WITHDRAWAL)
            .modality());
  }

  @ParameterizedTest
  @ValueSource(strings = {"The U.S. ambassador", "The American ambassador", "The US envoy"})
  void an_ambassador_of_the_united_states_is_not_that_of_russia(String post) {
    assertEquals(
        List.of("us-permanent-representative-to-nato"),
        Told.names(
            Told.english(post + " to NATO condemned Russia.").one(EventType.POSITION).agents()));
  }
}
