package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.English;
import org.detente.Russian;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only asked, weighed, needed or taken as a case is told by nobody. */
class ConjecturesTest {

  private static final String DAY = "2022-01-20";
  private static final EventType SUSPENSION = EventType.SUSPENSION;

  private static Told english(String sentence) {
    return new Told(English.read(DAY, sentence));
  }

  private static Told russian(String sentence) {
    return new Told(Russian.read(DAY, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The alliance has yet to decide whether Russia will suspend the treaty.",
        "Nobody in NATO knows how Russia will suspend the treaty.",
        "It is vital that Russia suspend the CFE treaty.",
        "Russia had discussed suspending the CFE treaty."
      })
  void a_question_a_need_or_a_thought_suspends_nothing(String sentence) {
    assertEquals(List.of(), english(sentence).all(SUSPENSION));
  }

  @Test
  void what_came_of_something_so_grave_was_done() {
    assertEquals(
        List.of(SUSPENSION),
        english("Tensions were so high that Russia suspended the CFE treaty on Monday.").types());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ukraine joining NATO would mean the end of dialogue with Russia.",
        "An attack on Poland would be an attack on the whole alliance.",
        "NATO does not want the quarrel to turn into a war between Russia and the allies.",
        "Jens Stoltenberg ruled out a summit of NATO and Russia taking place this year.",
        "Full normalization of ties between NATO and Russia will require a decision.",
        "The council is the main mechanism for consultations between Russia and NATO."
      })
  void a_case_a_wish_or_a_use_is_no_event(String sentence) {
    List<EventType> types = english(sentence).types();
    assertEquals(
        List.of(), types.stream().filter(t -> t.family() != EventType.Family.SPEECH_ACT).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Неизвестно, приостановит ли Россия договор о РСМД.",
        "Встреча покажет, каким образом Россия приостановит договор о РСМД.",
        "Важно, чтобы Россия приостановила договор о РСМД."
      })
  void a_russian_question_or_wish_suspends_nothing(String sentence) {
    assertEquals(List.of(), russian(sentence).all(SUSPENSION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il faut que la Russie ferme le bureau de l'OTAN à Moscou.",
        "Il est logique que la Russie ferme le bureau de l'OTAN à Moscou.",
        "L'Alliance s'est réunie afin que la Russie ferme le bureau de l'OTAN à Moscou."
      })
  void what_ought_to_be_is_not_done(String sentence) {
    assertEquals(List.of(), Told.of(sentence).all(EventType.CLOSURE));
  }

  @Test
  void a_summit_that_is_to_decide_lies_ahead() {
    Claim summit =
        Told.of("À trois semaines d'un sommet de l'OTAN qui doit trancher, la Russie attend.")
            .one(EventType.MEETING);
    assertEquals(Modality.PLANNED, summit.modality());
  }

  @Test
  void a_stranger_who_accuses_is_named_by_his_words() {
    Claim accusation =
        english(
                "The envoy of Crimea in the Russian parliament, Mikhail Sheremet, accused NATO"
                    + " of lying.")
            .one(EventType.ACCUSATION);
    assertEquals(List.of("Mikhail Sheremet"), Told.names(accusation.agents()));
  }

  @Test
  void a_surname_that_the_story_gives_to_another_is_not_the_known_person() {
    List<Claim> accusations =
        english(
                "House Speaker Mike Johnson accused Russia of lying to NATO."
                    + " Russia has broken the treaty with NATO, Johnson said.")
            .all(EventType.ACCUSATION);
    assertEquals(
        List.of(),
        accusations.stream()
            .flatMap(c -> c.agents().stream())
            .filter(m -> m.entity().isPresent())
            .toList());
  }

  private static List<String> meeting(Told told) {
    return told.all(EventType.MEETING).stream()
        .reduce((a, b) -> b)
        .map(c -> Told.names(c.agents()))
        .orElse(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"I met Sergei Lavrov,\" Jens Stoltenberg said.",
        "Jens Stoltenberg met Sergei Lavrov and discussed the council.",
        "\"This meeting with Sergei Lavrov was useful,\" Jens Stoltenberg said.",
        "The Secretary General, Jens Stoltenberg, held a meeting with the Russian foreign minister,"
            + " Sergei Lavrov."
      })
  void both_take_part_in_a_meeting(String sentence) {
    List<String> agents = meeting(english(sentence));
    assertEquals(
        List.of("jens-stoltenberg", "sergei-lavrov"), agents.stream().sorted().distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russian jets entered NATO airspace, NATO fighters rose, and the Russian jets left it.",
        "Russian jets entered the airspace of NATO and left it on Tuesday.",
        "The Open Skies Treaty angered NATO, and Russian jets left it on Tuesday."
      })
  void jets_leave_no_treaty(String sentence) {
    assertEquals(List.of(), english(sentence).all(EventType.TREATY_WITHDRAWAL));
  }

  @Test
  void she_is_the_woman_whose_title_is_a_masculine_noun() {
    Told told =
        russian(
            "Официальный представитель МИД РФ Мария Захарова выступила в Москве."
                + " Россия ответит НАТО, сказала она.");
    assertEquals(List.of("maria-zakharova"), Told.names(told.one(EventType.THREAT).agents()));
  }

  @Test
  void what_is_not_ruled_out_is_possible() {
    Claim sent =
        english("NATO does not rule out sending troops to the Russian border.")
            .one(EventType.DEPLOYMENT);
    assertEquals(Modality.POSSIBLE, sent.modality());
  }

  @Test
  void a_warning_of_what_may_last_is_no_threat() {
    assertEquals(
        List.of(EventType.POSITION),
        english("NATO warned that the quarrel with Russia could continue for months.").types());
  }

  @Test
  void a_former_president_is_not_who_holds_the_post() {
    List<Claim> claims =
        english("The former president of Russia accused NATO of lying.").all(EventType.ACCUSATION);
    assertEquals(
        List.of(),
        claims.stream()
            .flatMap(c -> c.agents().stream())
            .filter(m -> m.entity().isPresent())
            .toList());
  }
}
