package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.English;
import org.detente.French;
import org.detente.Russian;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What warns, endangers, is compared with a war or only said of others is no deed. */
class WarningsTest {

  private static Reading read(String language, String sentence) {
    return switch (language) {
      case "fr" -> French.read(Told.DAY, sentence);
      case "en" -> English.read(Told.DAY, sentence);
      default -> Russian.read(Told.DAY, sentence);
    };
  }

  private static Set<EventType> types(Reading reading) {
    Set<EventType> types = new TreeSet<>();
    reading.claims().forEach(c -> types.add(c.type()));
    return types;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Moscou menace la stabilité du continent, selon l'OTAN.",
        "fr | Jens Stoltenberg a prévenu que la Russie envahirait l'Ukraine.",
        "en | Jens Stoltenberg warned that Russia would invade Ukraine.",
        "ru | Йенс Столтенберг предупредил, что Россия вторгнется на Украину.",
        "ru | Премьер Финляндии предупредил об угрозе войны России с НАТО.",
      })
  void a_danger_or_a_warning_of_what_others_do_is_no_threat(String language, String sentence) {
    assertEquals(false, types(read(language, sentence)).contains(EventType.THREAT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | La guerre commerciale entre Washington et l'OTAN amuse la Russie.",
        "fr | La Russie et l'OTAN sont au bord de la guerre.",
        "en | The trade war between Washington and NATO amuses Russia.",
        "en | Russia and NATO are on the brink of war.",
        "ru | Россия и НАТО стоят на грани войны.",
        "ru | Угроза войны России с НАТО: Кремль молчит.",
      })
  void what_is_only_called_or_feared_a_war_is_no_conflict(String language, String sentence) {
    assertEquals(false, types(read(language, sentence)).contains(EventType.CONFLICT));
  }

  @Test
  void a_news_conference_is_no_meeting() {
    Reading reading = read("en", "Jens Stoltenberg spoke of Russia at a news conference.");
    assertEquals(false, types(reading).contains(EventType.MEETING));
  }

  @Test
  void what_others_say_is_not_told_by_naming_it() {
    Reading reading = read("fr", "L'OTAN tient compte de ce que disent la Pologne et la Russie.");
    assertEquals(false, types(reading).contains(EventType.POSITION));
  }

  @Test
  void the_prospect_of_joining_is_no_accession() {
    Reading reading = read("en", "The prospect of Ukraine joining NATO angers Russia.");
    assertEquals(false, types(reading).contains(EventType.ACCESSION));
  }

  @Test
  void who_uses_force_does_not_use_it_against_himself() {
    List<List<String>> targets =
        read("en", "Ukraine is part of why Russia invaded the country, NATO said.")
            .claims()
            .stream()
            .filter(c -> c.type() == EventType.CONFLICT)
            .map(Claim::targets)
            .map(Told::names)
            .toList();
    assertEquals(false, targets.contains(List.of("russia")));
  }
}
