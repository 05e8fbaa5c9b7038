package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.English;
import org.detente.French;
import org.detente.Russian;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An infinitive tells what happened only where the verb above it brings it about. */
class InfinitivesTest {

  private static Reading read(String language, String sentence) {
    return switch (language) {
      case "fr" -> French.read(Told.DAY, sentence);
      case "en" -> English.read(Told.DAY, sentence);
      default -> Russian.read(Told.DAY, sentence);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | CONFLICT   | L'OTAN a les moyens d'envahir la Russie.",
        "fr | SUSPENSION | Il est temps pour l'OTAN de suspendre la coopération avec la Russie.",
        "en | DEPLOYMENT | NATO is free to deploy troops to Poland, Russia was told.",
        "en | AGREEMENT  | Russia called on NATO envoys, who refused to sign an agreement.",
        "ru | CONFLICT   | НАТО имеет право напасть на Россию.",
      })
  void what_only_could_be_done_is_not_told_as_done(
      String language, EventType type, String sentence) {
    List<Claim> told =
        read(language, sentence).claims().stream()
            .filter(c -> c.type() == type && c.modality() == Modality.ACTUAL && !c.negative())
            .toList();
    assertEquals(List.of(), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | SUSPENSION | L'OTAN s'est résolue à suspendre la coopération avec la Russie.",
        "en | AGREEMENT  | Russia and NATO managed to sign an agreement on transit.",
        "ru | SUSPENSION | Россия вынудила НАТО приостановить сотрудничество.",
      })
  void what_somebody_managed_or_was_made_to_do_is_done(
      String language, EventType type, String sentence) {
    List<Modality> told =
        read(language, sentence).claims().stream()
            .filter(c -> c.type() == type)
            .map(Claim::modality)
            .toList();
    assertEquals(List.of(Modality.ACTUAL), told);
  }
}
