package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Names that gold has in Latin letters and a Russian article in Cyrillic ones. */
class AlphabetsTest {

  @Test
  void a_name_sounds_the_same_in_both_alphabets() {
    assertEquals(Alphabets.sounds("Hamid Karzai"), Alphabets.sounds("Хамид Карзай"));
    assertEquals(Alphabets.sounds("Volker Rühe"), Alphabets.sounds("Фолькер Рюэ"));
    assertEquals(Alphabets.sounds("Viktor Ivanov"), Alphabets.sounds("Виктор Иванов"));
  }

  @Test
  void names_of_others_do_not() {
    assertNotEquals(Alphabets.sounds("Andrei Nikolaev"), Alphabets.sounds("Антанас Валионис"));
  }

  @Test
  void what_is_no_name_of_two_words_is_not_compared_so() {
    assertTrue(Alphabets.sounds("foreign ministry").isEmpty());
    assertTrue(Alphabets.sounds("Россия").isEmpty());
  }
}
