package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.detente.French;
import org.detente.Pipeline;
import org.detente.model.Article;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Short names, voices and doers of Russian newspapers, a sentence for each rule. */
class RussianNamingTest {

  private static Told told(String headline, String... paragraphs) {
    Article french = French.article(headline, Optional.of("2021-10-18"), paragraphs);
    Article article =
        new Article(
            "example",
            Optional.empty(),
            "ru",
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Article.Issued(DateSpan.parse("2021-10-18"), "metadata")),
            french.text(),
            french.origin(),
            french.blocks(),
            "0".repeat(64),
            "0".repeat(64));
    Pipeline pipeline = French.pipeline();
    return new Told(pipeline.read(article));
  }

  @Test
  void a_bare_noun_is_the_body_named_before_for_there_is_no_article() {
    Claim claim =
        told(
                "Россия и НАТО",
                "Совет Россия – НАТО создан в 2002 году.",
                "Альянс прервал работу совета.")
            .one(EventType.SUSPENSION);
    assertEquals("nato-russia-council", name(claim.object()));
  }

  @Test
  void a_bare_title_is_the_person_named_last_who_has_held_the_post() {
    Claim claim =
        told(
                "Россия и НАТО",
                "Сергей Лавров выступил перед журналистами.",
                "«Россия приостанавливает работу постпредства при НАТО», - отметил министр.")
            .one(EventType.SUSPENSION);
    assertEquals("sergei-lavrov", name(claim.speaker()));
  }

  @Test
  void who_stands_before_the_colon_of_a_headline_speaks() {
    Claim claim =
        told("Лавров: Россия закрывает информационное бюро НАТО в Москве").one(EventType.CLOSURE);
    assertEquals("sergei-lavrov", name(claim.speaker()));
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void who_stands_after_the_last_dash_of_a_headline_speaks() {
    Claim claim =
        told(
                "Россия приостанавливает работу своего постпредства при НАТО, – Лавров",
                "В Брюсселе ждут разъяснений.")
            .one(EventType.SUSPENSION);
    assertEquals("sergei-lavrov", name(claim.speaker()));
  }

  @Test
  void whose_decision_it_is_does_what_is_decided() {
    Claim claim =
        told("Россия и НАТО", "В Москве оценили решение НАТО выслать российских дипломатов.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void whose_decision_on_an_expulsion_it_is_expels() {
    Claim claim =
        told("Россия и НАТО", "РФ не оставит без ответа решение НАТО о высылке восьми дипломатов.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void whoever_confirms_a_meeting_of_the_council_is_not_its_sides() {
    Claim claim =
        told(
                "Россия и НАТО",
                "Александр Грушко подтвердил проведение заседания Совета Россия — НАТО.")
            .one(EventType.MEETING);
    assertEquals(List.of("nato", "russia"), names(claim.agents()));
  }

  @Test
  void an_alliance_is_nato_only_in_a_story_that_names_it() {
    Told told =
        told(
            "Альянс без России",
            "Представители партнёров по альянсу отменили запланированные визиты в Россию.");
    assertEquals(List.of(), told.types());
  }

  @Test
  void we_in_an_interview_is_the_side_of_who_answers() {
    Claim claim =
        told(
                "Александр Грушко: «Россия дверью не хлопает»",
                "— Что с миссией НАТО?",
                "— Мы закрыли информационное бюро НАТО в Москве.",
                "— Почему?",
                "— Терпение кончилось.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void the_council_is_known_in_quotation_marks_of_any_kind() {
    for (String council :
        List.of("Совета «Россия — НАТО»", "Совета «Россия-НАТО»", "Совета \"Россия-НАТО\"")) {
      assertEquals(
          "nato-russia-council",
          Told.name(
              Told.russian("Заседание " + council + " прошло в Брюсселе.")
                  .one(EventType.MEETING)
                  .forum()),
          council);
    }
  }
}
