package org.detente.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who finds what, on the shipped reference layer beside one article. */
class SearchIndexTest {

  private static final String ID = "https://w3id.org/detente/id/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dmitry-rogozin | Rogozine, Rogozin, Рогозин, ROGOZIN, Rogosin, Дмитрий Рогозин, Dmitri Rogozine",
        "dmitry-rogozin | Rogozine Dmitri, Rogzine, Rogoizne, Рагозин, Rogo, Рогоз, M. Rogozine",
        "alexander-grushko | Грушко, Grouchko, Grushko, Gruschko, Gruško, Alexandre Grouchko, grouchk",
        "vitaly-churkin | Чуркин, Tchourkine, Churkin, Čurkin, Tschurkin, Tchourk",
        "yuri-gorlach | Горлач, Gorlatch, Gorlach, Gorlač, Iouri Gorlatch, Youri Gorlach",
        "maria-zakharova | Захарова, Zakharova, Zaharova, Sacharowa",
        "sergei-lavrov | Лавров, Lavrov, Lawrow, Lavrv, Лаврв, lavrov sergueï",
        "nato | NATO, OTAN, НАТО, l'OTAN, l’Otan, lʼOTAN, NATO's, de l’OTAN",
        "nato-russia-council | Conseil OTAN-Russie, Conseil OTAN–Russie, conseil otan russie, Совет Россия — НАТО, NATO-Russia Council, NRC, COR, СРН",
        "inf-treaty | traité FNI, INF, РСМД, INF Treaty",
        "secretary-general-of-nato | Secrétaire général de l’OTAN, secretaire general de l'otan, генсек НАТО",
      })
  void everySpellingFindsItsThingFirstInEachLanguage(String slug, String spellings) {
    for (String spelling : spellings.split(", ")) {
      for (String language : List.of("fr", "en", "ru")) {
        Hits hits = ShippedIndex.INDEX.find(SearchQuestion.of(spelling, language));
        assertEquals(ID + slug, first(hits), spelling + " in " + language);
      }
    }
  }

  @Test
  void everyPreferredLabelFindsItsOwnEntityAmongTheFirstThree() {
    List<String> lost = new ArrayList<>();
    int asked = 0;
    for (Thing thing : ShippedIndex.on(Shelf.ENTITY)) {
      for (Name name : thing.names()) {
        if (name.use() == Name.Use.LABEL) {
          asked++;
          Hits hits = ShippedIndex.INDEX.find(SearchQuestion.of(name.text(), name.language()));
          if (hits.list().stream().limit(3).noneMatch(hit -> hit.iri().equals(thing.iri()))) {
            lost.add(name.text() + " " + thing.iri());
          }
        }
      }
    }
    assertEquals(List.of(), lost);
    assertTrue(asked > 1500, "only " + asked);
  }

  @Test
  void aHitTellsKindOfficesAndDatesInTheLanguageAsked() {
    Hit hit = ShippedIndex.INDEX.find(SearchQuestion.of("Рогозин", "en")).list().get(0);
    assertEquals(new Wording("Dmitry Rogozin", "en"), hit.label());
    assertEquals("person", hit.kind().name());
    assertEquals(new Wording("person", "en"), hit.kind().label());
    assertEquals(Optional.of("2008-01-10/"), hit.dates());
    assertEquals(
        Optional.of(
            new Wording(
                "Russian Permanent Representative to NATO 2008–2011;"
                    + " Russian Deputy Prime Minister 2011–?",
                "en")),
        hit.beside());
    assertEquals(new Wording("Рогозин", "ru"), hit.matched());
    assertEquals(Match.ALIAS, hit.match());
  }

  @Test
  void aTreatyTellsItsDayOfSigningOnceEventsKnowIt() {
    Hit hit = ShippedIndex.INDEX.find(SearchQuestion.of("INF", "en")).list().get(0);
    assertEquals(Optional.of("1987-12-08"), hit.dates());
  }

  @Test
  void personsGoBeforeEventsAndEventsBeforeArticles() {
    List<String> kinds =
        ShippedIndex.INDEX.find(SearchQuestion.of("Rogozi", "fr")).list().stream()
            .map(hit -> hit.kind().name())
            .toList();
    assertEquals(List.of("person", "departure", "article"), kinds);
  }

  @Test
  void articlesAreFoundByTitleOutletAndDay() {
    String article = "https://w3id.org/detente/article/news-1";
    assertEquals(article, first("Rogozine quitte la salle"));
    Hit hit =
        ShippedIndex.INDEX.find(SearchQuestion.of("Gouchkov agence essai", "fr")).list().get(0);
    assertEquals(article, hit.iri());
    assertEquals(Optional.of("2009-05-07"), hit.dates());
    assertEquals("Agence d’essai", hit.beside().orElseThrow().text());
    assertEquals(article, first("salle 2009"));
  }

  /** Words that no entity has lead to the article they stand in, once. */
  @Test
  void wordsThatNobodyResolvedLeadToTheirArticle() {
    for (String spelling : List.of("Гушков", "Gushkov", "Guschkow", "gouchkov")) {
      List<Hit> mentions =
          ShippedIndex.INDEX.find(SearchQuestion.of(spelling, "fr").ofKind("mention")).list();
      assertEquals(1, mentions.size(), spelling);
      assertEquals(
          Optional.of("https://w3id.org/detente/article/news-1"), mentions.get(0).article());
      assertEquals("https://w3id.org/detente/article/news-1#m-1", mentions.get(0).iri());
    }
  }

  @Test
  void wordsOfNamesAndOfOfficesMayStandTogether() {
    assertEquals(ID + "dmitry-rogozin", first("Rogozine représentant permanent"));
    assertEquals(ID + "dmitry-rogozin", first("vice-premier Рогозин"));
  }

  @Test
  void questionsAndTermsAreFoundToo() {
    assertEquals(SearchIndex.QUESTIONS + "holders", first("Who held a post on a day"));
    Hit term =
        ShippedIndex.INDEX.find(SearchQuestion.of("suspension", "ru").ofKind("term")).list().get(0);
    assertEquals("https://w3id.org/detente/ns#Suspension", term.iri());
    assertEquals(new Wording("приостановка", "ru"), term.label());
  }

  @ParameterizedTest
  @CsvSource({
    "person, true",
    "https://w3id.org/detente/ns#Person, true",
    "Person, true",
    "entity, true",
    "event, false",
    "council, false",
    "nothing-at-all, false",
    "'', false",
    "']} DROP', false"
  })
  void aKindFiltersByNameOrIri(String kind, boolean found) {
    Hits hits = ShippedIndex.INDEX.find(SearchQuestion.of("Grouchko", "fr").ofKind(kind));
    assertEquals(found, hits.total() == 1, kind);
    assertEquals(1, hits.kinds().size());
  }

  @Test
  void aKindMeansItsSubclassesAndFacetsCountWhatItLeavesOut() {
    SearchQuestion question = SearchQuestion.of("Rogozin", "fr");
    assertEquals(1, ShippedIndex.INDEX.find(question.ofKind("event")).total());
    Hits all = ShippedIndex.INDEX.find(question);
    assertEquals(all.total(), all.kinds().stream().mapToInt(Hits.KindCount::count).sum());
  }

  @Test
  void pagesTogetherAreTheWholeAndTotalsAreHonest() {
    SearchQuestion question = SearchQuestion.of("Russie", "fr");
    Hits whole = ShippedIndex.INDEX.find(onPage(question, 1, 100));
    List<Hit> pages = new ArrayList<>();
    int page = 1;
    while (pages.size() < Math.min(100, whole.total())) {
      Hits some = ShippedIndex.INDEX.find(onPage(question, page++, 7));
      assertEquals(whole.total(), some.total());
      pages.addAll(some.list());
    }
    assertTrue(whole.total() > 30, "only " + whole.total());
    assertEquals(whole.list(), pages.subList(0, whole.list().size()));
    assertEquals(
        List.of(), ShippedIndex.INDEX.find(onPage(question, Integer.MAX_VALUE, 50)).list());
    assertEquals(
        whole.list().subList(0, 1), ShippedIndex.INDEX.find(onPage(question, -3, 0)).list());
  }

  @ParameterizedTest
  @CsvSource({"zzzz", "qqqqqq", "ЪЪЪ", "жжжж", "'” ( *'"})
  void whatIsNowhereIsNotFoundBySoundOrChance(String text) {
    assertEquals(0, ShippedIndex.INDEX.find(SearchQuestion.of(text, "fr")).total());
  }

  /** With a Cyrillic а: another word, and told to be one. */
  @Test
  void aLetterThatOnlyLooksAlikeIsAWrongLetter() {
    Hit hit = ShippedIndex.INDEX.find(SearchQuestion.of("L\u0430vrov", "fr")).list().get(0);
    assertEquals(Match.TYPO, hit.match());
  }

  @Test
  void theSameQuestionGetsTheSameAnswerEveryTime() {
    try (SearchIndex again = ShippedIndex.another()) {
      Stream.of("Russie", "conseil", "a", "Rogozin", "traité", "договор")
          .map(text -> onPage(SearchQuestion.of(text, "fr"), 1, 100))
          .forEach(
              question ->
                  assertEquals(
                      ShippedIndex.INDEX.find(question), again.find(question), question.text()));
    }
  }

  private static String first(String text) {
    return first(ShippedIndex.INDEX.find(SearchQuestion.of(text, "fr")));
  }

  private static String first(Hits hits) {
    return hits.list().isEmpty() ? "nothing" : hits.list().get(0).iri();
  }

  private static SearchQuestion onPage(SearchQuestion question, int page, int size) {
    return new SearchQuestion(question.text(), question.language(), question.kind(), page, size);
  }

  @ParameterizedTest
  @CsvSource({"expulsion 2009, en", "diplomats expulsion, en", "высылка 2009, ru"})
  void anEventIsFoundByOtherWordsForItsTypeAndItsYear(String words, String language) {
    Hits hits = ShippedIndex.INDEX.find(SearchQuestion.of(words, language));
    assertEquals(
        List.of("https://w3id.org/detente/event/accreditation-withdrawal-diplomats-2009-04-30"),
        hits.list().stream().map(Hit::iri).filter(iri -> iri.contains("/event/")).toList());
  }
}
