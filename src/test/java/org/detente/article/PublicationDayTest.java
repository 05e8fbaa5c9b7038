package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an article's day of publication is known, and what is not taken for it. */
class PublicationDayTest {

  private static final String STORY =
      "<h1>Museum opens its doors</h1><p>The museum of the old town opened its doors on Tuesday after"
          + " two years of works.</p>";

  /** From the most to the least trustworthy. */
  private static final List<String> SIGNS =
      List.of(
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2010-01-01\"}</script>",
          "<meta property='article:published_time' content='2010-01-02T23:30:00-05:00'>",
          "<meta name=date content=2010-01-03>",
          "<time datetime='2010-01-04T10:00'>4 January</time>",
          "<link rel=canonical href='https://port.example/2010/01/05/museum.html'>");

  @Test
  void theMostTrustworthySignWins() {
    List<String> rules = List.of("json-ld", "html-meta", "html-meta", "time-element", "url");
    for (int i = 0; i < SIGNS.size(); i++) {
      String html = String.join("", SIGNS.subList(i, SIGNS.size())) + STORY;

      assertEquals(Optional.of("2010-01-0" + (i + 1) + " " + rules.get(i)), day(html));
    }
  }

  @Test
  void metadataWinOverThePage() {
    Metadata known =
        Metadata.none().overriding(Optional.of(LocalDate.of(2009, 5, 6)), Optional.empty());
    byte[] html = (SIGNS.get(0) + STORY).getBytes(StandardCharsets.UTF_8);

    Article.Issued issued = Reader.read("page.html", html, known).issued().orElseThrow();
    assertEquals("2009-05-06 metadata", issued.date().edtf() + " " + issued.rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateModified\":\"2010-01-01\"}</script>",
        "<script type='application/ld+json'>{\"@type\":\"VideoObject\",\"datePublished\":\"2010-01-01\"}</script>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2010-02-31\"}</script>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\", oops</script>",
        "<meta property='article:modified_time' content='2010-01-02'>",
        "<meta name=crawl-date content=2010-01-02>",
        "<meta name=copyright content=2010>",
        "<time class=updated datetime=2010-01-04>4 January</time>",
        "<time itemprop=dateModified datetime=2010-01-04>4 January</time>",
        "<nav><time datetime=2010-01-04>today</time></nav>",
        "<div class=menu>Monday 4 January 2010</div>",
        "<link rel=canonical href='https://port.example/museum-1234567890.html'>"
      })
  void whatTellsAnotherDayIsNotTaken(String sign) {
    assertEquals(Optional.empty(), day(sign + STORY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"@type\":\"WebSite\"},{\"@type\":\"NewsArticle\",\"datePublished\":\"2010-01-01T01:00:00Z\"}]",
        "{\"@graph\":[{\"@type\":[\"ReportageNewsArticle\"],\"datePublished\":\"2010-01-01\"}]}",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"datePublished\":\"2010-01-01\"}}"
      })
  void jsonLdIsReadInTheFormsThatPagesUse(String json) {
    assertEquals(
        Optional.of("2010-01-01 json-ld"),
        day("<script type='application/ld+json'>" + json + "</script>" + STORY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Archives - 26/03/1999 | 1999-03-26",
        "fr | Publié le 02/04/2014 à 08h12 - Mis à jour le 28/02/2024 à 11h45 | 2014-04-02",
        "fr | Publié le 18-10-2021 à 22h04 | 2021-10-18",
        "fr | Le Port, 1er mai 2008 | 2008-05-01",
        "fr | Mis à jour le 28/02/2024 à 11h45 |",
        "fr | 30/02/2014 |",
        "en | April 2, 2014 10:15 | 2014-04-02",
        "en | Oct. 18, 2021 | 2021-10-18",
        "en | 2nd April 2014 | 2014-04-02",
        "en | 04/02/2014 |",
        "en | 13/02/2014 | 2014-02-13",
        "en | Updated: 2 April 2014 |",
        "ru | 18.10.2021, 15:20 | 2021-10-18",
        "ru | 18 октября 2021, 15:20 | 2021-10-18",
        "ru | Обновлено 18 октября 2021 |"
      })
  void lineUnderTheHeadlineGivesTheDay(String language, String line, String day) {
    String story =
        switch (language) {
          case "fr" -> Reader.FIRST;
          case "ru" ->
              "Городской музей открылся во вторник после двух лет ремонта, сообщили в мэрии.";
          default -> "The museum of the old town opened on Tuesday after two years of works.";
        };
    Article article =
        Reader.text(story.substring(0, story.indexOf(' ', 20)) + "\n\n" + line + "\n\n" + story);

    assertEquals(
        Optional.ofNullable(day).map(d -> d + " dateline"),
        article.issued().map(i -> i.date().edtf() + " " + i.rule()));
  }

  @Test
  void datelineWithItsYearGivesTheDay() {
    Article article =
        Reader.text(
            "LYON, 24 mai 2018 - Agence X. Le musée de la ville a rouvert ses portes jeudi matin.");

    assertEquals(Optional.of("2018-05-24"), article.issued().map(i -> i.date().edtf()));
  }

  @Test
  void daysInTheStoryOrAfterItAreNotItsDay() {
    Article article =
        Reader.text(
            "Le musée rouvre\n\nLe 3 mars 2011, le musée de la ville a rouvert ses portes après deux ans de"
                + " travaux.\nLa ville a salué le chantier, fini le 2 mars 2011 selon la mairie et le port.\n"
                + "Une exposition suivra au mois de juin dans les salles du rez-de-chaussée.\n"
                + "Propos recueillis par la rédaction. Photo : 12 juillet 2018.");

    assertEquals(Optional.empty(), article.issued());
  }

  private static Optional<String> day(String html) {
    return Reader.html(html).issued().map(i -> i.date().edtf() + " " + i.rule());
  }
}
