package org.detente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Tenure;
import org.detente.time.YearInference.Holding;
import org.detente.time.YearInference.Inferred;
import org.junit.jupiter.api.Test;

class YearInferenceTest {

  private static final List<Tenure> REGISTER =
      List.of(
          tenure("scheffer", "chief", "2004-01-05", "2009-08-01"),
          tenure("rogozin", "envoy", "2008-01-10", "2011-12-23"),
          tenure("stoltenberg", "chief", "2014-10-01", "2024-10-01"),
          tenure("putin", "president", "2000-05-07", "2008-05-07"),
          tenure("putin", "president", "2012-05-07", null));

  private static final Holding SCHEFFER = new Holding("scheffer", "chief");
  private static final Holding ROGOZIN = new Holding("rogozin", "envoy");
  private static final Holding STOLTENBERG = new Holding("stoltenberg", "chief");
  private static final Holding PUTIN = new Holding("putin", "president");

  private static Optional<Inferred> infer(String text, Holding... holdings) {
    Article article = Stories.article(text);
    return new YearInference(ShippedTimeWords.FRENCH, REGISTER)
        .infer(article, Stories.sentences(article), Arrays.asList(holdings), Stories.tense(text));
  }

  private static String date(String text, Holding... holdings) {
    return infer(text, holdings).map(i -> i.issued().date().edtf()).orElse("nothing");
  }

  @Test
  void weekdayAndTenuresTogetherLeaveOneYear() {
    Inferred inferred =
        infer("BRUXELLES, 19 décembre - Agence A. Ils ont déjeuné vendredi.", SCHEFFER, ROGOZIN)
            .orElseThrow();
    assertEquals("2008-12-19", inferred.issued().date().edtf());
    assertEquals(
        "inferred:dateline+weekday Friday+tenure scheffer 2004–2009+tenure rogozin 2008–2011",
        inferred.issued().rule());
  }

  @Test
  void aWeekdayMayBeTheDayBeforeSoTheYearStaysOpenWhereThatFitsToo() {
    String text = "BRUXELLES, 19 décembre - Agence A. Ils ont déjeuné vendredi.";
    assertEquals("XXXX-12-19", date(text, ROGOZIN));
    assertEquals("XXXX-12-19", date(text));
  }

  @Test
  void aWeekdayThatStandsWithTheDayIsThatDays() {
    String text = "BRUXELLES, mercredi 12 janvier - Agence A. Ils se sont vus ce mercredi.";
    assertEquals("2022-01-12", date(text, STOLTENBERG));
    assertEquals("XXXX-01-12", date(text.replace("mercredi 12", "12"), STOLTENBERG));
  }

  @Test
  void tenuresAloneDecideWhenTheyCoverTheDayOnce() {
    String text = "BRUXELLES, 2 mai - Agence A. Ils se sont vus.";
    assertEquals("XXXX-05-02", date(text, ROGOZIN));
    assertEquals("XXXX-05-02", date(text, SCHEFFER));
    assertEquals("XXXX-05-02", date(text, PUTIN));
    assertEquals("2009-05-02", date(text + " Depuis janvier 2009, rien n'a bougé.", SCHEFFER));
  }

  @Test
  void anOpenYearKeepsTheWeekdayForTheDatesThatHangOnIt() {
    Inferred open =
        infer("BUCAREST, 4 avril - Agence A. Ils l'ont conclu vendredi.", PUTIN).orElseThrow();
    assertEquals("XXXX-04-04", open.issued().date().edtf());
    assertTrue(open.issued().rule().endsWith("+year open"), open.issued().rule());
    assertEquals(Optional.of(DayOfWeek.FRIDAY), open.anchor().weekday());
  }

  @Test
  void aYearNamedAsPastIsALowerBoundAndOneToComeAnUpperBound() {
    String text = "PARIS, 3 mars - Agence A. Signé en %s, il expirera le 1er janvier 2012.";
    assertEquals("2011-03-03", date(String.format(text, "2011")));
    assertEquals("XXXX-03-03", date(String.format(text, "2002")));
  }

  @Test
  void aDatelineWithItsYearIsTakenAsItStands() {
    Inferred inferred =
        infer("BRUXELLES, 12 janvier 2022 - Agence A. Ils se sont vus.", SCHEFFER).orElseThrow();
    assertEquals("2022-01-12", inferred.issued().date().edtf());
    assertEquals("dateline", inferred.issued().rule());
  }

  @Test
  void aStoryThatOpensOnAnEventGoingOnIsOfTheDayOfThatEvent() {
    String text =
        "Une session du Conseil a débuté à Bruxelles.\nElle fut préparée. "
            + "Rien n'est inscrit à la session du 12 janvier. Fin 2021, Moscou a écrit. "
            + "Le ton était monté en octobre de l'année dernière.";
    assertEquals("2022-01-12", date(text, STOLTENBERG));
    assertEquals(
        "inferred:event going on+tenure stoltenberg 2014–2024+named [2021-10..2021-12]"
            + "+year just ended 2021",
        infer(text, STOLTENBERG).orElseThrow().issued().rule());
    assertEquals("2022-01-12", date(text));
  }

  @Test
  void theDayOfAnotherEventIsNotThatOfPublication() {
    assertEquals(
        "nothing",
        date("Une session du Conseil a débuté.\nLa Russie refuse le sommet du 12 janvier."));
    assertEquals(
        "nothing", date("Une session a débuté mercredi.\nRien n'attend la session du 12 janvier."));
  }

  @Test
  void theYearAfterOneNamedByItsEndNeedsTheStoryToSpeakOfLastYear() {
    String text = "PARIS, 12 janvier - Agence A. Fin 2021, Moscou a écrit.";
    assertEquals("XXXX-01-12", date(text, STOLTENBERG));
    assertEquals("2022-01-12", date(text + " Le ton monta l'année dernière.", STOLTENBERG));
    assertEquals(
        "XXXX-01-12",
        date(text + " Le ton monta l'année dernière. Puis vint mars 2022.", STOLTENBERG));
  }

  @Test
  void withoutADayTheBoundsAreAllThatIsSaid() {
    String text = "Gelées en septembre 2008, les relations sont rétablies.";
    assertEquals("[2008-09..2009-07]", date(text, SCHEFFER));
    assertEquals("nothing", date(text, STOLTENBERG), "a tenure that began later: too wide");
    assertEquals("nothing", date(text));
    assertEquals("2009-06", date("Il aura donc fallu neuf mois. " + text, SCHEFFER));
    assertEquals(
        "[2008-09..2009-07]",
        date("Il aura fallu deux ans. " + text, SCHEFFER),
        "two years later he was no longer in office");
  }

  @Test
  void whatASentenceTellsAsPastBesideADateToComeBoundsPublicationBelow() {
    assertEquals(
        "[2019-02..2019-08]",
        date("Ils doivent le quitter le 2 août 2019, après l'avoir suspendu en février."));
  }

  @Test
  void contradictionsLeaveTheYearOpen() {
    assertEquals(
        "XXXX-12-19",
        date("BRUXELLES, 19 décembre - Agence A. Ils ont déjeuné.", SCHEFFER, STOLTENBERG));
  }

  @Test
  void theTwentyNinthOfFebruaryIsOnlyInLeapYears() {
    assertEquals(
        "2008-02-29",
        date("BRUXELLES, 29 février - Agence A. Ils se sont vus.", SCHEFFER, ROGOZIN));
  }

  @Test
  void aTenureCountsUpToTheDayBeforeHandOver() {
    String text = "BRUXELLES, 1er août - Agence A. Rien depuis octobre 2008.";
    assertEquals("XXXX-08-01", date(text, SCHEFFER));
  }

  private static Tenure tenure(String person, String post, String from, String until) {
    return new Tenure(
        person,
        post,
        Tenure.Capacity.FULL,
        Optional.of(LocalDate.parse(from)),
        Optional.ofNullable(until).map(LocalDate::parse));
  }
}
