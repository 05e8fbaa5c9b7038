package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.Russian;
import org.detente.language.Clause.Link;
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

  @Test
  void a_participle_before_its_noun_takes_its_own_phrases_with_it() {
    Parsed parsed = Parsed.russian("Высланные из Брюсселя дипломаты вернулись в Москву.");
    assertEquals("дипломаты", parsed.noun("выслать"));
    assertEquals(List.of("из+gen Брюсселя"), parsed.obliques("выслать"));
    assertEquals(List.of("дипломаты"), parsed.subjects("вернуться"));
  }

  @Test
  void a_participle_after_its_noun_hangs_on_it() {
    Parsed parsed = Parsed.russian("Сотрудничество, прерванное в августе 2008 года, возобновлено.");
    assertEquals(Link.PARTICIPLE, parsed.clause("прервать").link());
    assertEquals("Сотрудничество", parsed.noun("прервать"));
    assertEquals(List.of("Сотрудничество"), parsed.subjects("возобновить"));
    assertEquals(List.of("в августе 2008 года"), parsed.times("прервать"));
  }

  @Test
  void a_preposition_goes_past_a_participle_to_its_noun() {
    Parsed parsed = Parsed.russian("Россия участвует в подписанном в Париже договоре.");
    assertEquals("в+loc договоре", parsed.noun("подписать"));
  }

  @Test
  void a_gerund_is_done_by_the_subject_of_the_verb_it_stands_before() {
    Parsed parsed = Parsed.russian("Закрыв бюро, Россия отозвала посла.");
    assertEquals(Link.COORDINATED, parsed.clause("закрыть").link());
    assertEquals("отозвать", parsed.governor("закрыть"));
  }

  @Test
  void a_relative_pronoun_stands_in_its_own_case_for_the_noun_it_agrees_with() {
    Parsed subject = Parsed.russian("Совет, который собрался в Брюсселе, обсудил паузу.");
    assertEquals(List.of("Совет"), subject.subjects("собраться"));
    assertEquals(List.of("Совет"), subject.subjects("обсудить"));
    Parsed object = Parsed.russian("Договор, который Россия покинула, устарел.");
    assertEquals(List.of("Договор"), object.objects("покинуть"));
    Parsed oblique = Parsed.russian("Договор, из которого вышла Россия, устарел.");
    assertEquals(List.of("из+gen Договор"), oblique.obliques("выйти"));
  }

  @Test
  void a_noun_between_comma_and_relative_pronoun_is_of_the_relative_clause() {
    Parsed parsed = Parsed.russian("Транзит, договорённость о котором подписана, сохраняется.");
    assertEquals(List.of("договорённость"), parsed.subjects("подписать"));
    assertEquals(List.of("Транзит"), parsed.subjects("сохраняться"));
  }

  @Test
  void what_is_said_follows_chto_and_may_lack_the_subject_of_the_saying() {
    Parsed parsed = Parsed.russian("Союзники объявили, что приостанавливают договор.");
    assertEquals(Link.COMPLEMENT, parsed.clause("приостанавливать").link());
    assertEquals("объявить", parsed.governor("приостанавливать"));
    assertEquals(List.of("Союзники"), parsed.subjects("приостанавливать"));
  }

  @Test
  void a_verb_of_saying_between_commas_parts_no_clause() {
    Parsed parsed = Parsed.russian("Переговоры, констатируют стороны, зашли в тупик.");
    assertEquals(List.of("стороны"), parsed.subjects("констатировать"));
    assertEquals(List.of("Переговоры"), parsed.subjects("зайти"));
  }

  @Test
  void words_between_commas_part_no_clause() {
    Parsed parsed = Parsed.russian("Бюро, впрочем, закрыто.");
    assertEquals(List.of("Бюро"), parsed.subjects("закрыть"));
    Parsed aside = Parsed.russian("В мае, после высылки дипломатов, встреча сорвалась.");
    assertEquals(List.of("встреча"), aside.subjects("сорваться"));
    assertEquals(List.of("В мае"), aside.times("сорваться"));
  }

  @Test
  void direct_speech_ends_at_the_dash_before_who_says_it() {
    Parsed parsed = Parsed.russian("«Мы закрываем миссию», – сказал Лавров.");
    assertEquals(List.of("миссию"), parsed.objects("закрывать"));
    assertEquals(List.of("Лавров"), parsed.subjects("сказать"));
  }

  @Test
  void what_follows_a_dash_without_a_verb_goes_with_the_verb_before() {
    Parsed parsed = Parsed.russian("Министры собрались – в формате Совета.");
    assertEquals(List.of("в формате+gen Совета"), parsed.obliques("собраться"));
  }

  @Test
  void what_stands_before_a_colon_is_no_argument_of_what_follows() {
    Parsed parsed = Parsed.russian("Грушко: НАТО свернула сотрудничество.");
    assertEquals(List.of("НАТО"), parsed.subjects("свернуть"));
    assertEquals(List.of("сотрудничество"), parsed.objects("свернуть"));
  }

  @Test
  void a_comma_before_a_conjunction_joins_clauses() {
    Parsed parsed = Parsed.russian("Россия не приехала на саммит, и заседание не состоялось.");
    assertEquals(List.of("Россия"), parsed.subjects("приехать"));
    assertEquals(List.of("заседание"), parsed.subjects("состояться"));
  }

  @Test
  void a_coordinated_verb_shares_a_subject_that_agrees() {
    Parsed parsed = Parsed.russian("Россия вышла из договора и закрыла бюро.");
    assertEquals(List.of("Россия"), parsed.subjects("закрыть"));
    assertEquals(Link.COORDINATED, parsed.clause("закрыть").link());
  }

  @Test
  void a_conjunction_of_several_senses_opens_a_clause_only_after_a_mark() {
    Parsed parsed = Parsed.russian("Она в очередной раз ответила отказом.");
    assertEquals(Link.MAIN, parsed.clause("ответить").link());
    assertEquals(List.of("Она"), parsed.subjects("ответить"));
  }

  @Test
  void an_infinitive_on_a_noun_is_done_by_whose_the_noun_is() {
    Parsed parsed = Parsed.russian("Решение альянса отозвать аккредитацию осуждено.");
    assertEquals("Решение", parsed.noun("отозвать"));
    assertEquals(List.of("+gen альянса"), parsed.subjects("отозвать"));
  }

  @Test
  void an_infinitive_may_stand_before_its_verb() {
    Parsed parsed = Parsed.russian("Расширить его предложила Россия.");
    assertEquals("предложить", parsed.governor("расширить"));
    assertEquals(List.of("Россия"), parsed.subjects("предложить"));
    assertEquals(List.of("его"), parsed.objects("расширить"));
  }

  @Test
  void a_pronoun_before_an_infinitive_is_its_object() {
    Parsed parsed = Parsed.russian("Министры призвали Москву его отозвать.");
    assertEquals(List.of("Москву"), parsed.objects("призвать"));
    assertEquals(List.of("его"), parsed.objects("отозвать"));
  }

  @Test
  void a_name_without_cases_before_an_infinitive_is_the_one_addressed() {
    assertEquals(
        List.of("+dat НАТО"),
        Parsed.russian("Лавров предложил НАТО возобновить диалог.").obliques("предложить"));
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
}
