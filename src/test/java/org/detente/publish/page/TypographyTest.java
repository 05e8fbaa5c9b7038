package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypographyTest {

  @Test
  void no_line_of_french_breaks_before_its_signs_or_within_its_quotation_marks() {
    assertEquals(
        "De quand\u00a0? «\u00a0Possible\u00a0»\u00a0: peut-être\u00a0; sinon, non",
        Typography.set("De quand ? « Possible » : peut-être ; sinon, non", Language.FRENCH));
  }

  @Test
  void other_languages_and_signs_without_a_space_stay() {
    assertEquals("a : b", Typography.set("a : b", Language.ENGLISH));
    assertEquals("12:30, a? b", Typography.set("12:30, a? b", Language.FRENCH));
    assertEquals("", Typography.set("", Language.FRENCH));
  }

  @Test
  void the_words_of_the_interface_are_set_so() {
    assertEquals("Recherche\u00a0: x", Words.of(Language.FRENCH).say("search.title", "x"));
  }
}
