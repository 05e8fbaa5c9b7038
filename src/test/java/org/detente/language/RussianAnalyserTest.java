package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.Russian;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what in a Russian sentence, whatever the order of its words. */
class RussianAnalyserTest {

  @ParameterizedTest
  @CsvSource({
    "Россия закрыла миссию., Россия, миссию",
    "Миссию закрыла Россия., Россия, Миссию",
    "Закрыла миссию Россия., Россия, миссию",
    "Миссию НАТО союзники закрыли., союзники, Миссию"
  })
  void case_and_agreement_tell_subject_from_object(String text, String subject, String object) {
    Parsed parsed = Parsed.russian(text);
    assertEquals(List.of(subject), parsed.subjects("закрыть"));
    assertEquals(List.of(object), parsed.objects("закрыть"));
  }

  @Test
  void a_singular_verb_without_another_subject_takes_the_name_after_it() {
    assertEquals(List.of("НАТО"), Parsed.russian("О паузе объявила НАТО.").subjects("объявить"));
  }

  @Test
  void what_shows_no_case_is_a_genitive_when_a_subject_follows() {
    Parsed parsed = Parsed.russian("Приглашение НАТО Россия приняла.");
    assertEquals(List.of("Россия"), parsed.subjects("принять"));
    assertEquals(List.of("Приглашение"), parsed.objects("принять"));
    assertEquals(List.of("+gen НАТО"), parsed.words(parsed.phrase("Приглашение").complements()));
  }

  @Test
  void the_title_of_a_woman_may_be_masculine() {
    assertEquals(
        List.of("представитель альянса"),
        Parsed.russian("Ответа нет, сказала представитель альянса.").subjects("сказать"));
  }

  @Test
  void the_doer_of_a_passive_stands_in_the_instrumental() {
    Parsed parsed = Parsed.russian("Сотрудничество было приостановлено альянсом.");
    assertEquals(VerbGroup.Voice.PASSIVE, parsed.verb("приостановить").voice());
    assertEquals(List.of("Сотрудничество"), parsed.subjects("приостановить"));
    assertEquals(List.of("+ins альянсом"), parsed.obliques("приостановить"));
  }

  @Test
  void a_reflexive_that_the_lexicon_does_not_list_is_the_passive_of_its_base() {
    Parsed parsed = Parsed.russian("Деятельность миссии прекращается.");
    assertEquals(VerbGroup.Voice.PASSIVE, parsed.verb("прекращать").voice());
    assertEquals(List.of("Деятельность"), parsed.subjects("прекращать"));
  }

  @Test
  void a_reflexive_that_the_lexicon_lists_is_a_verb_of_its_own() {
    Parsed parsed = Parsed.russian("Лавров встретился с генсеком.");
    assertEquals(VerbGroup.Voice.ACTIVE, parsed.verb("встретиться").voice());
    assertEquals(List.of("с+ins генсеком"), parsed.obliques("встретиться"));
  }

  @Test
  void a_plural_without_a_subject_is_done_by_those_who_are_there() {
    Parsed parsed = Parsed.russian("В НАТО подтвердили паузу.");
    assertEquals(List.of("в+loc НАТО"), parsed.subjects("подтвердить"));
    assertEquals(List.of("паузу"), parsed.objects("подтвердить"));
  }

  @Test
  void a_plural_does_not_share_the_subject_of_a_singular() {
    Parsed parsed = Parsed.russian("Россия вышла из договора, заявили в альянсе.");
    assertEquals(List.of("в+loc альянсе"), parsed.subjects("заявить"));
  }

  @Test
  void what_is_denied_may_stand_in_the_genitive() {
    assertEquals(
        List.of("Полного разрыва"), Parsed.russian("Полного разрыва не будет.").subjects("быть"));
    Parsed parsed = Parsed.russian("Россия не приняла решения.");
    assertEquals(List.of("решения"), parsed.objects("принять"));
    assertTrue(parsed.verb("принять").negated());
  }

  @Test
  void a_phrase_hangs_on_the_noun_that_is_listed_with_it() {
    Parsed parsed = Parsed.russian("Вывод войск из Грузии завершён.");
    assertEquals(
        List.of("+gen войск", "из+gen Грузии"), parsed.words(parsed.phrase("Вывод").complements()));
  }

  @Test
  void an_event_noun_has_its_doer_in_the_instrumental() {
    Parsed parsed = Parsed.russian("Приостановка Россией участия в договоре осуждена.");
    assertEquals(
        List.of("+ins Россией", "+gen участия"),
        parsed.words(parsed.phrase("Приостановка").complements()));
  }

  @Test
  void a_number_word_says_the_case_of_what_it_counts() {
    Parsed parsed = Parsed.russian("Альянс выслал восемь дипломатов.");
    assertEquals(List.of("Альянс"), parsed.subjects("выслать"));
    assertEquals(List.of("восемь дипломатов"), parsed.objects("выслать"));
  }

  @Test
  void adjectives_joined_by_a_conjunction_belong_to_one_noun() {
    assertEquals(
        List.of("военное и гражданское сотрудничество"),
        Parsed.russian("НАТО прекратила военное и гражданское сотрудничество.")
            .objects("прекратить"));
  }

  @Test
  void a_possessive_declines_with_nothing() {
    Parsed parsed = Parsed.russian("Аккредитация её сотрудников отозвана.");
    assertEquals(
        List.of("+gen её сотрудников"), parsed.words(parsed.phrase("Аккредитация").complements()));
  }

  @Test
  void a_title_and_the_name_after_it_are_one_person() {
    Parsed parsed = Parsed.russian("Глава МИД Сергей Лавров объявил об этом.");
    Phrase subject = parsed.clause("объявить").subjects().get(0);
    assertEquals(List.of("Сергей Лавров"), parsed.words(subject.appositions()));
  }

  @ParameterizedTest
  @CsvSource({
    "Москва может закрыть бюро., POSSIBILITY, false",
    "Москва должна закрыть бюро., DUTY, false",
    "Москва намерена закрыть бюро., FUTURE, false",
    "Москва начала закрывать бюро., OTHER, false",
    "Закрыть бюро не удалось., OTHER, true",
    "Закрывать бюро не хотят., OTHER, true"
  })
  void modals_say_how_likely_a_verb_is_and_may_follow_it(
      String text, VerbGroup.Modal modal, boolean negated) {
    VerbGroup verb = Parsed.russian(text).sentence().clauses().get(0).verb();
    assertTrue(List.of("закрыть", "закрывать").contains(verb.lemma()));
    assertEquals(List.of(modal), verb.modals());
    assertEquals(negated, verb.negated());
    assertTrue(verb.isFinite());
  }

  @ParameterizedTest
  @CsvSource({
    "Россия закроет бюро., FUTURE",
    "Россия закрыла бюро., PAST",
    "Россия закрывает бюро., PRESENT",
    "Россия закрыла бы бюро., CONDITIONAL",
    "Бюро будет закрыто., FUTURE",
    "Бюро закрыто., PAST",
    "Войска покинут Грузию., FUTURE"
  })
  void tense_is_that_of_the_word_that_shows_it(String text, Morph.Tense tense) {
    assertEquals(tense, Parsed.russian(text).sentence().clauses().get(0).verb().tense());
  }

  @Test
  void a_short_adjective_is_a_predicate_without_a_verb() {
    Parsed parsed = Parsed.russian("НАТО готова к диалогу.");
    assertEquals(List.of("НАТО"), parsed.subjects("быть"));
    assertEquals(List.of("готова"), parsed.objects("быть"));
    assertFalse(parsed.verb("быть").negated());
  }

  @Test
  void sentences_end_neither_at_initials_nor_at_abbreviations() {
    String text = "С. В. Лавров прибыл 8 дек. 1987 г. в Вашингтон. Встреча прошла вчера.";
    assertEquals(2, Russian.analyser().sentences(text, new Span(0, text.length())).size());
  }

  @Test
  void a_number_behind_a_whole_word_begins_a_sentence() {
    String text =
        "Совет создан в 2002 году. 19 августа НАТО прервала контакты. См. ст. 5 договора.";
    assertEquals(
        List.of("Совет создан в 2002 году.", "19 августа НАТО прервала контакты."),
        Russian.analyser().sentences(text, new Span(0, text.length())).stream()
            .limit(2)
            .map(s -> s.of(text))
            .toList());
  }

  @Test
  void what_hangs_on_a_noun_is_not_the_subject_of_the_verb_before_it() {
    Parsed parsed = Parsed.russian("Послы одобрили текст и договорились о продолжении работы.");
    assertEquals(List.of("Послы"), parsed.subjects("договориться"));
  }

  @Test
  void a_participle_behind_a_comma_is_of_the_noun_before_it() {
    Parsed parsed = Parsed.russian("Страны, входящие в альянс, осудили решение.");
    assertEquals(List.of("Страны"), parsed.subjects("осудить"));
    assertEquals(List.of("решение"), parsed.objects("осудить"));
  }

  @ParameterizedTest
  @CsvSource({
    "НАТО выслала два российских дипломата., выслать, два российских дипломата",
    "НАТО развернёт четыре новых батальона., развернуть, четыре новых батальона",
    "Россия разместила три новые ракеты., разместить, три новые ракеты"
  })
  void behind_two_to_four_plural_adjectives_stand_before_a_singular_noun(
      String text, String verb, String object) {
    assertEquals(List.of(object), Parsed.russian(text).objects(verb));
  }

  @Test
  void an_acronym_that_is_spelt_like_a_preposition_is_none() {
    Parsed parsed = Parsed.russian("США размещают элементы ПРО.");
    assertEquals(List.of("+gen ПРО"), parsed.words(parsed.phrase("элементы").complements()));
  }

  @Test
  void those_who_are_convinced_somewhere_are_of_that_place() {
    assertEquals(
        List.of("в+loc Москве"),
        Parsed.russian("В Москве убеждены, что диалог нужен.").subjects("убедить"));
  }
}
