package org.detente.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of the shipped reference layer in Russian sentences, in whatever case they stand. */
class RussianNamesTest {

  private static final Gazetteer GAZETTEER = gazetteer();

  private static Gazetteer gazetteer() {
    try (Stream<Path> files = Files.list(Path.of("data/reference"))) {
      List<Path> turtle = files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
      Path rules = Path.of("data/lexicon/declension.ru.ttl");
      return GazetteerReader.read(
          TurtleFiles.read(turtle),
          "ru",
          Optional.of(Declension.of(TurtleFiles.read(List.of(rules)))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> names(String text) {
    return GAZETTEER.names(text, new Span(0, text.length())).stream()
        .map(m -> m.span().of(text) + " = " + m.entities().get(0).slug())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Представители Североатлантического союза прибыли. | Североатлантического союза | nato",
        "Встреча с Сергеем Лавровым прошла вчера. | Сергеем Лавровым | sergei-lavrov",
        "По словам Лаврова, диалога нет. | Лаврова | sergei-lavrov",
        "Он был принят Лавровым. | Лавровым | sergei-lavrov",
        "Заявление Йенса Столтенберга. | Йенса Столтенберга | jens-stoltenberg",
        "Передано Столтенбергу. | Столтенбергу | jens-stoltenberg",
        "Беседа с Ангелой Меркель. | Ангелой Меркель | angela-merkel",
        "Слова Яапа де Хооп Схеффера. | Яапа де Хооп Схеффера | jaap-de-hoop-scheffer",
        "Письмо Марку Рютте. | Марку Рютте | mark-rutte",
        "Ответ Александра Грушко. | Александра Грушко | alexander-grushko",
        "Брифинг Марии Захаровой. | Марии Захаровой | maria-zakharova",
        "Встреча с Константином Тоцким. | Константином Тоцким | konstantin-totsky",
        "Сказано постоянному представителю России при НАТО. |"
            + " постоянному представителю России при НАТО | russian-permanent-representative-to-nato",
        "Закрыть российскую миссию при НАТО. | российскую миссию при НАТО |"
            + " russian-permanent-mission-to-nato",
        "На заседании Совета Россия — НАТО. | Совета Россия — НАТО | nato-russia-council",
        "На заседании Совета Россия-НАТО. | Совета Россия-НАТО | nato-russia-council",
        "Работа СРН заморожена. | СРН | nato-russia-council",
        "В Совете евроатлантического партнёрства. | Совете евроатлантического партнёрства |"
            + " euro-atlantic-partnership-council",
        "В Совете евроатлантического партнерства. | Совете евроатлантического партнерства |"
            + " euro-atlantic-partnership-council",
        "Это передали альянсу. | альянсу | nato",
        "Слово главы МИД России. | главы МИД России | russian-foreign-minister",
        "Встреча с генсеком. | генсеком | secretary-general-of-nato",
        "Сказали в МИДе. | МИДе | russian-foreign-ministry",
        "Визит министра иностранных дел Норвегии. | министра иностранных дел Норвегии |"
            + " norwegian-foreign-minister",
        "Вместе с Соединёнными Штатами. | Соединёнными Штатами | united-states",
        "Вместе с Соединенными Штатами. | Соединенными Штатами | united-states",
        "Войска в Боснии и Герцеговине. | Боснии и Герцеговине | bosnia-and-herzegovina",
        "У штаб-квартиры НАТО. | штаб-квартиры НАТО | nato-headquarters",
        "Решение стран — членов НАТО. | стран — членов НАТО | nato-member-states",
      })
  void a_name_is_found_in_any_case_with_its_exact_words(String text, String words, String slug) {
    assertEquals(List.of(words.strip() + " = " + slug.strip()), names(text));
  }

  @Test
  void moscow_names_the_state_and_the_city() {
    String text = "Решение Москвы.";

    Gazetteer.Match match = GAZETTEER.names(text, new Span(0, text.length())).get(0);

    assertEquals(List.of("moscow", "russia"), match.entities().stream().map(Entity::slug).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Он сделал это ради мира и союза.",
        "Куст лавра и песка.",
        "Совету директоров доложили.",
        "Нервный мид.",
        "Вести с поля боя."
      })
  void another_word_is_no_name(String text) {
    assertEquals(List.of(), names(text));
  }

  @Test
  void words_in_different_cases_are_no_name_together() {
    assertEquals(List.of("Лаврова = sergei-lavrov"), names("Это Сергей Лаврова встретил."));
  }

  @ParameterizedTest
  @CsvSource({
    "российскими, russia",
    "российский, russia",
    "россиян, russia",
    "натовского, nato",
    "кремлёвской, kremlin",
    "кремлевской, kremlin",
    "российская, russia"
  })
  void a_demonym_is_known_in_any_form(String form, String slug) {
    assertEquals(List.of(slug), GAZETTEER.demonym(form).stream().map(Entity::slug).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "министра иностранных дел прибыл | министр | министра иностранных дел | french-foreign-minister",
        "министрами иностранных дел | министр | министрами иностранных дел | norwegian-foreign-minister",
        "главой МИДа назначен | глава | главой МИДа | russian-foreign-minister",
        "постпреду при альянсе | постпред | постпреду | russian-permanent-representative-to-nato",
        "генсеком стал | генсек | генсеком | secretary-general-of-nato",
      })
  void a_title_is_found_in_any_case_and_number(
      String text, String lemma, String words, String slug) {
    Gazetteer.Match match = GAZETTEER.title(text, new Span(0, text.length()), lemma).orElseThrow();

    assertEquals(words, match.span().of(text));
    assertTrue(match.entities().stream().anyMatch(e -> e.slug().equals(slug)));
  }
}
