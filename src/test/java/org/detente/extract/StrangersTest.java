package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.English;
import org.detente.French;
import org.detente.Russian;
import org.detente.model.EventType;
import org.detente.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pronoun may stand for somebody whom no reference knows: then nobody is named. */
class StrangersTest {

  private static Reading read(String language, String paragraph) {
    return switch (language) {
      case "fr" -> French.read(Told.DAY, paragraph);
      case "en" -> English.read(Told.DAY, paragraph);
      default -> Russian.read(Told.DAY, paragraph);
    };
  }

  private static List<String> whoAccuses(Reading reading) {
    return reading.claims().stream()
        .filter(c -> c.type() == EventType.ACCUSATION)
        .flatMap(c -> Told.names(c.agents()).stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Vladimir Poutine s'est tu. Anselme Tarvier a pris la parole. Il a accusé l'OTAN.",
        "en | Vladimir Putin kept silent. Anselm Tarver took the floor. He accused NATO of lying.",
        "ru | Владимир Путин молчал. Ансельм Тарвер взял слово. Он обвинил НАТО во лжи.",
      })
  void a_pronoun_after_a_stranger_names_nobody_else(String language, String paragraph) {
    assertEquals(List.of(), whoAccuses(read(language, paragraph)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Anselme Tarvier s'est tu. Vladimir Poutine a pris la parole. Il a accusé l'OTAN.",
        "en | Anselm Tarver kept silent. Vladimir Putin took the floor. He accused NATO of lying.",
        "ru | Ансельм Тарвер молчал. Владимир Путин взял слово. Он обвинил НАТО во лжи.",
      })
  void a_pronoun_after_a_known_person_names_him(String language, String paragraph) {
    assertEquals(List.of("vladimir-putin"), whoAccuses(read(language, paragraph)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Jens Stoltenberg s'est tu. Anselme Tarvier a pris la parole. L'OTAN ment, dit-il.",
        "ru | Страны НАТО молчали. 43% республиканцев относятся к НАТО позитивно.",
      })
  void nobody_known_holds_what_a_stranger_or_a_share_of_people_holds(String language, String told) {
    assertEquals(
        List.of(),
        read(language, told).claims().stream()
            .filter(c -> c.type() == EventType.POSITION)
            .flatMap(c -> Told.names(c.agents()).stream())
            .toList());
  }
}
