package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/**
 * Doers that French joins before a relative or in a list, and who tells between them and a verb.
 */
class FrenchJoinedDoersTest {

  @Test
  void a_plural_relative_is_of_all_that_is_joined() {
    assertAgents(
        EventType.ACCESSION,
        "La Suède et la Finlande, qui ont adhéré à l'Otan, ont irrité Moscou.",
        "sweden",
        "finland");
    assertAgents(
        EventType.MEETING,
        "Vladimir Poutine et Anders Fogh Rasmussen, qui se sont rencontrés lundi, ont signé un"
            + " accord.",
        "vladimir-putin",
        "anders-fogh-rasmussen");
  }

  @Test
  void a_singular_relative_is_of_the_last() {
    assertAgents(
        EventType.CONFLICT,
        "L'Otan et la Russie, qui a annexé la Crimée, ont repris le dialogue.",
        "russia");
  }

  @Test
  void a_list_of_names_may_end_with_all_the_others() {
    for (String others : List.of("les autres signataires", "les autres pays")) {
      assertAgents(
          EventType.AGREEMENT,
          "La Russie, la France et " + others + " ont signé l'accord.",
          "russia",
          "france");
    }
  }

  @Test
  void who_tells_between_a_subject_and_its_verb_does_not_do_it() {
    Claim threat =
        Told.of("L'Otan, a déclaré Sergueï Lavrov, menace la Russie.").one(EventType.THREAT);
    assertEquals(List.of("nato"), names(threat.agents()));
    assertEquals(List.of("russia"), names(threat.targets()));
    assertAgents(
        EventType.DEMAND,
        "La Russie, a dit Sergueï Lavrov, demande des garanties à l'Otan.",
        "russia");
  }

  @Test
  void who_puts_his_name_to_a_text_signs_it() {
    assertTrue(
        names(
                Told.of(
                        "Vladimir Poutine, George W. Bush et les autres dirigeants ont apposé leur"
                            + " signature à la déclaration de Rome.")
                    .one(EventType.AGREEMENT)
                    .agents())
            .containsAll(List.of("vladimir-putin", "george-w-bush")));
  }
}
