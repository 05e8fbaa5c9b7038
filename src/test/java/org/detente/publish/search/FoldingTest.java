package org.detente.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes no difference between two texts. */
class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "l'OTAN | l otan",
        "l’Otan | l otan",
        "lʼOTAN | l otan",
        "Giscard d’Estaing | giscard d estaing",
        "aujourd’hui qu’elle | aujourdhui qu elle",
        "NATO's chief | nato chief",
        "Afanas'evskij | afanasevskij",
        "Afanasʹevskij | afanasevskij",
        "Minuto-Rizzo | minuto rizzo",
        "Minuto–Rizzo | minuto rizzo",
        "Россия — НАТО | россия нато",
        "Горбачёв | горбачев",
        "Йенс | иенс",
        "ÉLYSÉE, Élysée | elysee elysee",
        "Д.Рогозин | д рогозин",
        "« déclaration » de Rome… | declaration de rome",
        "ＮＡＴＯ | nato",
        "na\u00adto | nato",
        "2021-10-18 | 2021 10 18",
      })
  void caseAccentsApostrophesAndHyphensMakeNone(String text, String words) {
    assertEquals(words, Folding.whole(text));
  }

  @Test
  void scriptsStayApartUntilTheirSoundIsAsked() {
    assertNotEquals(Folding.whole("Грушко"), Folding.whole("Grouchko"));
  }

  /** Lavrov with a Cyrillic а is another word, not quietly the same. */
  @Test
  void lettersThatOnlyLookAlikeAreNotTakenForEachOther() {
    assertNotEquals(Folding.whole("Lavrov"), Folding.whole("L\u0430vrov"));
  }

  @Test
  void whatIsNoWordIsNothing() {
    for (String junk :
        new String[] {"", " ", "'’—…", "\uD800\uDC00x\uD800".substring(3), "\u0301"}) {
      assertEquals("", Folding.whole(junk), junk);
    }
  }

  @Test
  void endlessMarksAndWordsAreCut() {
    assertEquals(64, Folding.words("a ".repeat(5000)).size());
    assertEquals(60, Folding.whole("a".repeat(5000)).length());
    assertEquals("a", Folding.whole("a" + "\u0301".repeat(5000)));
  }
}
