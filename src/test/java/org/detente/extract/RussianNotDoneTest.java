package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** What Russian sentences name and do not tell as done, and who is not meant by a name. */
class RussianNotDoneTest {

  @Test
  void what_is_worked_on_or_wished_for_has_not_come_about() {
    assertEquals(
        List.of(),
        Told.russian("Песков говорил о подвижках в работе над восстановлением Совета Россия-НАТО.")
            .all(EventType.RESUMPTION));
    assertEquals(
        List.of(),
        Told.russian("Нормализации отношений НАТО с Россией хотят Германия и Франция.")
            .all(EventType.RELATIONS_CHANGE));
    assertEquals(
        List.of(),
        Told.russian("НАТО обдумает это вместо того, чтобы уклоняться от ответственности.")
            .all(EventType.REFUSAL));
  }

  @Test
  void who_is_asked_to_join_is_invited() {
    Claim invitation =
        Told.russian("Столтенберг объявил о приглашении Черногории присоединиться к НАТО.")
            .one(EventType.INVITATION);
    assertEquals(List.of("montenegro"), names(invitation.targets()));
    assertEquals(
        List.of(),
        Told.russian("Столтенберг объявил о приглашении Черногории присоединиться к НАТО.")
            .all(EventType.ACCESSION));
  }

  @Test
  void what_may_change_after_a_meeting_has_it_ahead() {
    assertEquals(
        Modality.PLANNED,
        Told.russian("Россия может изменить курс после встречи глав МИД НАТО.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void a_ministry_of_another_state_is_not_the_russian() {
    assertEquals(
        List.of(),
        Told.russian("МИД КНР опроверг утверждение о зависимости России от НАТО.")
            .all(EventType.POSITION));
  }
}
