package org.detente.consolidate.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures are the same mark however a language writes them. */
class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 000 soldats | 10000",
        "10,000 troops | 10000",
        "10.000 soldats | 10000",
        "1 250 000 евро | 1250000",
        "0,81 % | 0.81",
        "0.81% | 0.81",
        "le 1er novembre | 1",
        "14h41 | 14 41",
        "с 2014-го года | 2014",
        "18.10.2021 | 18 10 2021",
        "en 2008, 300 soldats | 2008 300",
        "2008 300 | 2008 300",
        "F-16, 5 | 16 5",
      })
  void numberIsReadHoweverItIsWritten(String text, String numbers) {
    List<FigurePieces.Piece> pieces = FigurePieces.of(text);

    assertEquals(
        numbers,
        pieces.stream()
            .filter(FigurePieces.Piece::isNumber)
            .map(FigurePieces.Piece::text)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | le 18 octobre 2021 | en | on October 18, 2021",
        "fr | le 18 octobre 2021 | ru | 18 октября 2021 года",
        "fr | le 1er novembre | en | on 1 November",
        "fr | huit diplomates | en | 8 diplomats",
        "fr | dix-huit diplomates | ru | восемнадцать дипломатов",
        "fr | vingt-huit pays | en | twenty-eight countries",
        "fr | vingt-huit pays | en | 28 countries",
        "fr | lundi, une réunion | en | a meeting on Monday",
        "fr | lundi, une réunion | ru | в понедельник одна встреча",
        "fr | « Rien ne sera plus comme avant » | en | \"Nothing will be as it was\"",
      })
  void markIsTheSameInEveryLanguage(String one, String text, String other, String translation) {
    Figures mine = figures(one, text);
    Figures theirs = figures(other, translation);

    assertEquals(mine.size(), theirs.size());
    assertEquals(mine.size(), mine.agreeing(theirs));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 8 diplomats | en | 10 diplomats",
        "en | on 6 October | en | on 7 October",
        "en | on 6 October | en | on 6 November",
        "en | \"No dialogue of equals\" | en | \"No dialogue of equals, no common work, no change that is near\"",
        "en | he may march | en | in May, in March",
      })
  void otherFiguresAreOtherMarks(String one, String text, String other, String changed) {
    assertEquals(0, figures(one, text).agreeing(figures(other, changed)));
  }

  private static Figures figures(String language, String text) {
    return Print.of(Stories.published("a", language, Stories.DAY, text)).figures();
  }
}
