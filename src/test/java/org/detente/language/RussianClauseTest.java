package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.language.Clause.Link;
import org.junit.jupiter.api.Test;

/** Where one clause of a Russian sentence ends and another begins, and on what it hangs. */
class RussianClauseTest {

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

  @Test
  void names_behind_an_object_are_subjects_of_a_plural_verb() {
    Parsed parsed = Parsed.russian("Под документом поставили подписи Путин и Буш.");
    assertEquals(List.of("Путин", "Буш"), parsed.subjects("поставить"));
    assertEquals(List.of("подписи"), parsed.objects("поставить"));
  }

  @Test
  void ones_own_is_no_subject() {
    Parsed parsed = Parsed.russian("Свои подписи под документом поставили Путин и Буш.");
    assertEquals(List.of("Путин", "Буш"), parsed.subjects("поставить"));
  }

  @Test
  void a_past_agrees_with_a_noun_behind_its_determiner() {
    Parsed parsed = Parsed.russian("Его корабли прибыли в порт.");
    assertEquals(List.of("Его корабли"), parsed.subjects("прибыть"));
  }

  @Test
  void the_plural_of_colleague_is_a_noun() {
    Parsed parsed = Parsed.russian("Его коллеги одобрили план.");
    assertEquals(List.of("Его коллеги"), parsed.subjects("одобрить"));
  }

  @Test
  void figures_do_not_count_a_plural_in_the_nominative() {
    Parsed parsed = Parsed.russian("После принятия резолюции 1244 контакты возобновились.");
    assertEquals(List.of("контакты"), parsed.subjects("возобновиться"));
  }

  @Test
  void a_list_behind_a_plural_verb_is_its_subject() {
    Parsed parsed = Parsed.russian("Договор ратифицировали лишь Россия, Белоруссия и Украина.");
    assertEquals(List.of("Россия", "Белоруссия", "Украина"), parsed.subjects("ратифицировать"));
  }

  @Test
  void denmark_is_no_given_name() {
    Parsed parsed = Parsed.russian("Дания выслала дипломатов.");
    assertEquals(List.of("Дания"), parsed.subjects("выслать"));
  }

  @Test
  void a_name_behind_what_an_infinitive_governs_is_the_subject_of_the_verb_to_come() {
    Parsed parsed = Parsed.russian("Предложение выступить на конференции Рогозин отклонил.");
    assertEquals(List.of("Рогозин"), parsed.subjects("отклонить"));
  }

  @Test
  void behind_its_conjunction_so_far_opens_no_other_clause() {
    Parsed parsed = Parsed.russian("В НАТО заявили, что пока не получали уведомления.");
    assertEquals(Link.COMPLEMENT, parsed.clause("получать").link());
  }

  @Test
  void what_a_writer_recalls_is_no_object_of_his_recalling() {
    Parsed parsed =
        Parsed.russian("Напомним, отношения, порванные Россией, стали налаживаться в феврале.");
    assertEquals(List.of("отношения"), parsed.subjects("налаживаться"));
  }
}
