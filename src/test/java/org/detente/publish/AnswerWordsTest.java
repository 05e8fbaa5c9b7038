package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that questions answer with, on pages in another language than theirs. */
class AnswerWordsTest {

  @Test
  void roles_are_called_as_the_vocabulary_calls_them_in_the_language_of_the_page() {
    List<String> about =
        ShippedPages.page("ru/question/disagreements").select("td.c-about").eachText();
    assertTrue(about.contains("дата") && about.contains("предмет"), about::toString);
    assertTrue(about.stream().noneMatch(word -> word.matches("[a-zA-Z]+")), about::toString);
  }

  @Test
  void what_is_known_by_its_words_alone_is_told_by_them_and_not_by_an_address() {
    List<String> values =
        ShippedPages.page("fr/question/disagreements").select("td.c-value").eachText();
    assertEquals(List.of(), values.stream().filter(v -> v.contains("://")).toList());
  }

  @Test
  void a_day_of_an_unknown_year_is_told_in_words() {
    List<String> dates =
        ShippedPages.page("en/question/imprecise-dates").select("td.c-date").eachText();
    assertTrue(dates.contains("4 April, year unknown"), dates::toString);
  }

  @Test
  void words_of_a_question_are_translated() {
    List<String> known =
        ShippedPages.page("fr/question/meetings-ledger").select("td.c-levelBy").eachText();
    assertTrue(known.contains("énoncé") && !known.contains("stated"), known::toString);
  }
}
