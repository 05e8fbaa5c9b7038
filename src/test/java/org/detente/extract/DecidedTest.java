package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a measure is that somebody approves, votes for, goes on with or stops. */
class DecidedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO approved the deployment of a battalion to Latvia. | DEPLOYMENT | nato",
        "Russia pressed ahead with the deployment of missiles in Kaliningrad. | DEPLOYMENT | russia",
        "The Russian parliament voted for the suspension of the CFE treaty. | SUSPENSION | russia",
        "Russia halted the deployment of missiles in Kaliningrad. | SUSPENSION | russia",
        "NATO cancelled the deployment of ships to the Black Sea. | CANCELLATION | nato",
        "NATO and Russia ended the suspension of the council. | RESUMPTION | nato,russia",
        "NATO launched air strikes against Yugoslavia, and Russia protested. | CONFLICT | nato",
        "NATO began air strikes on Yugoslavia, and Russia protested. | CONFLICT | nato",
      })
  void who_decides_or_stops_something_does_it_in_english(
      String sentence, EventType type, String agents) {
    assertEquals(type, Told.english(sentence).one(type).type());
    assertEquals(List.of(agents.split(",")), Told.names(Told.english(sentence).one(type).agents()));
    assertEquals(
        List.of(),
        type == EventType.DEPLOYMENT
            ? List.of()
            : Told.english(sentence).all(EventType.DEPLOYMENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'Otan a entériné la suspension de la coopération avec la Russie. | SUSPENSION | nato",
        "La Russie a annoncé le retrait de ses troupes de Géorgie. | DEPLOYMENT | russia",
        "Les États-Unis ont annoncé le retrait de 12 000 soldats d'Allemagne. | DEPLOYMENT | united-states",
        "L'Otan a lancé des frappes aériennes contre la Yougoslavie. | CONFLICT | nato",
        "La Russie et l'Otan ont réglé leur différend à Helsinki. | AGREEMENT | russia,nato",
        "La Russie a accéléré le déploiement de missiles à Kaliningrad. | DEPLOYMENT | russia",
        "La Russie et l'Otan ont mis fin à la suspension du Conseil. | RESUMPTION | russia,nato",
      })
  void who_decides_or_stops_something_does_it_in_french(
      String sentence, EventType type, String agents) {
    assertEquals(List.of(agents.split(",")), Told.names(Told.of(sentence).one(type).agents()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "НАТО утвердила развёртывание батальона в Латвии. | DEPLOYMENT | nato",
        "НАТО готовит развёртывание батальона в Латвии. | DEPLOYMENT | nato",
        "НАТО нанесла авиаудары по Югославии. | CONFLICT | nato",
        "НАТО согласовала закрытие бюро в Москве. | CLOSURE | nato",
      })
  void who_decides_or_stops_something_does_it_in_russian(
      String sentence, EventType type, String agents) {
    assertEquals(List.of(agents.split(",")), Told.names(Told.russian(sentence).one(type).agents()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO will approve the deployment of a battalion to Latvia. | PLANNED",
        "NATO may approve the deployment of a battalion to Latvia. | POSSIBLE",
        "NATO is preparing the deployment of a battalion to Latvia. | PLANNED",
        "NATO voted for the deployment of a battalion to Latvia. | ACTUAL",
      })
  void what_is_yet_to_be_decided_is_not_done(String sentence, Modality modality) {
    Claim deployed = Told.english(sentence).one(EventType.DEPLOYMENT);
    assertEquals(modality, deployed.modality());
  }

  @Test
  void a_plan_says_nothing_though_somebody_approved_it() {
    Claim approved =
        Told.english("The plan, approved by NATO, foresees the deployment of Russian soldiers.")
            .one(EventType.AGREEMENT);
    assertEquals(List.of(), approved.speaker().stream().toList());
  }
}
