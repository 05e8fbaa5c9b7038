package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines are told from first sentences by their shape. */
class DatelineTest {

  private static final Days DAYS = new Days(Reader.WORDS.months());
  private static final Dateline DATELINE = new Dateline(DAYS, new Cues(Reader.WORDS));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LYON, 19 décembre - Agence du Port. |Le musée a rouvert.",
        "LYON, 4 avril - Agence A. |Le musée a rouvert.",
        "LYON, 1er mai (Agence) - |Le musée a rouvert.",
        "LYON - |Le musée a rouvert.",
        "LYON – |« Le musée » a rouvert.",
        "LYON (Agence du Port) - |Le musée a rouvert.",
        "LYON, France (Agence) - |Le musée a rouvert.",
        "Lyon (Agence) - |Le musée a rouvert.",
        "Lyon, le 3 mars 2011 (Agence) – |Le musée a rouvert.",
        "LYON, 18 octobre (Agence) -- |Le musée a rouvert.",
        "HULL, Jan 12 (Harbour Wire) -- |The museum opened.",
        "HULL, March 28. /HARBOUR/. |The museum opened.",
        "HULL, July 18 (Harbour Wire) — |The museum opened.",
        "HULL, England -- |The museum opened.",
        "HULL (Harbour News / Wire - 19th October, 2021) |The museum opened.",
        "HULL, Sept. 3 - |The museum opened.",
        "HULL/YORK, Wednesday 3 May - |The museum opened.",
        "ТУЛА, 18 окт – |Музей открылся.",
        "ТУЛА, 24 октября /Порт/. |Музей открылся.",
        "ТУЛА, 5 июл — Меридиан. |Музей открылся.",
        "Тула. 2 декабря. PORT.RU - |Музей открылся.",
        "Тула/Псков. 27 июня. ПОРТ - |Музей открылся.",
        "НИЖНИЙ НОВГОРОД, 3 мар - Порт. |Музей открылся."
      })
  void prefixIsTheDateline(String dateline, String rest) {
    String paragraph = dateline + (dateline.endsWith(" ") ? "" : " ") + rest;

    assertEquals(rest, paragraph.substring(DATELINE.length(paragraph, 0, "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le 6 octobre - jour de fête - le musée a rouvert.",
        "Le musée - fermé depuis deux ans - a rouvert.",
        "ENTRETIEN. Un gardien raconte la nuit au musée.",
        "Analysis. The museum opened.",
        "ONU (Organisation des Nations unies) et musées se sont réunis.",
        "M. Durand - le directeur - a parlé.",
        "En mars 2008 - il y a longtemps - le musée a fermé.",
        "Музей — гордость города.",
        "1997 - The museum opened."
      })
  void firstSentenceWithoutDatelineIsLeftWhole(String paragraph) {
    assertEquals(0, DATELINE.length(paragraph, 0, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UNESCO - des musées et des villes - se réunit.", "ЮНЕСКО — организация музеев."})
  void acronymThatTheArticleRepeatsIsNoPlace(String paragraph) {
    String acronym = paragraph.substring(0, 6);

    assertEquals(0, DATELINE.length(paragraph, 0, "Selon l'" + acronym + ", le musée a rouvert."));
  }

  @ParameterizedTest
  @CsvSource({
    "'Hull. The museum opened.', 5, 6",
    "'York: The museum opened.', 4, 6",
    "'Portrait. The museum.', 9, 0",
    "'Eye for eye. The museum.', 12, 0",
    "'Hull. The museum.', 0, 0",
    "'Hull. The museum opened.', 17, 0"
  })
  void placeAloneInBoldOrItalicsIsADateline(String paragraph, int emphasised, int length) {
    assertEquals(length, DATELINE.length(paragraph, emphasised, ""));
  }
}
