package org.detente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Tense;

class TimeExpressionTest {

  private static final TimeExpression READER = new TimeExpression(ShippedTimeWords.FRENCH);

  private static List<Dated> read(String text, Anchor anchor, Tense tense) {
    return READER.find(text, new Span(0, text.length()), anchor, span -> tense).dates();
  }

  private static List<String> dates(String text, Anchor anchor) {
    return read(text, anchor, Tense.PAST).stream().map(d -> d.date().edtf()).toList();
  }

  @Example
  void theSpanCoversThePrepositionButNotTheCommas() {
    String text = "Elle va suspendre, à compter du 1er novembre, les travaux.";
    Dated dated = read(text, Anchor.issued(DateSpan.parse("2021-10-18")), Tense.FUTURE).get(0);
    assertEquals("à compter du 1er novembre", dated.span().of(text));
    assertEquals(Role.EFFECTIVE, dated.role());
    assertEquals(Relation.SINCE, dated.kind());
  }

  @Example
  void aWeekdayOfAnIssueWithoutAYearHangsOnTheWeekdayOfTheIssue() {
    Anchor anchor = Anchor.issued(DateSpan.parse("XXXX-04-04"));
    assertEquals(List.of("[XXXX-03-29..XXXX-04-04]"), dates("Ils l'ont dit vendredi.", anchor));
    anchor = anchor.weekday(DayOfWeek.FRIDAY);
    assertEquals(List.of("XXXX-04-04"), dates("Ils l'ont dit vendredi.", anchor));
    assertEquals(List.of("XXXX-04-02"), dates("Ils l'ont dit mercredi.", anchor));
    assertEquals(
        List.of("XXXX-04-08"),
        read("Ils le diront mardi.", anchor, Tense.FUTURE).stream()
            .map(d -> d.date().edtf())
            .toList());
  }

  @Example
  void theDayBeforeTheFirstOfMarchIsUnknownWithoutTheYear() {
    Anchor anchor = Anchor.issued(DateSpan.parse("XXXX-03-01"));
    assertEquals(List.of(), dates("Ils l'ont dit hier.", anchor));
    assertEquals(
        List.of("2008-02-29"),
        dates("Ils l'ont dit hier.", Anchor.issued(DateSpan.parse("2008-03-01"))));
  }

  @Example
  void boundsOfPublicationGiveWhatBothEndsAgreeOn() {
    Anchor anchor = Anchor.issued(DateSpan.parse("[2009-01..2009-07]"));
    assertEquals(List.of("2008"), dates("Il l'a dit l'an dernier.", anchor));
    assertEquals(List.of("[2009-01..2009-07]"), dates("Il l'a dit vendredi.", anchor));
    assertEquals(List.of("2008-11"), dates("Il l'a dit en novembre.", anchor));
  }

  @Example
  void daysThatDoNotExistAreNeverAsserted() {
    Anchor anchor = Anchor.issued(DateSpan.parse("2009-06-27"));
    assertEquals(List.of(), dates("Le 31 avril 2009, le 30 février et le 31 juin.", anchor));
    assertEquals(List.of(), dates("Le 29 février 2009.", anchor));
    assertEquals(List.of(), dates("Le 32.01.2009 et le 2009-02-30.", anchor));
  }

  @Example
  void wordsThatOnlyLookLikeDatesAreNotRead() {
    Anchor anchor = Anchor.issued(DateSpan.parse("2009-06-27"));
    assertEquals(List.of(), dates("Il a été vu avec 26 pays, un an durant.", anchor));
    assertEquals(List.of(), dates("En moins de deux mois, tout a changé.", anchor));
    assertEquals(List.of(), dates("À la veille du voyage, au lendemain de la guerre.", anchor));
  }

  @Example
  void theTenseTurnsAWeekdayAndAMonth() {
    Anchor anchor = Anchor.issued(DateSpan.parse("2008-12-19"));
    Function<Tense, List<String>> both =
        tense ->
            read("mardi, puis en mars", anchor, tense).stream().map(d -> d.date().edtf()).toList();
    assertEquals(List.of("2008-12-16", "2008-03"), both.apply(Tense.PAST));
    assertEquals(List.of("2008-12-23", "2009-03"), both.apply(Tense.FUTURE));
  }

  @Property(tries = 300)
  void noTextMakesItFailAndEveryDateLiesInItsSentence(
      @ForAll("texts") String text, @ForAll("anchors") Anchor anchor) {
    for (Dated dated : read(text, anchor, Tense.PAST)) {
      assertTrue(dated.span().end() <= text.length() && dated.span().length() > 0);
      assertEquals(dated.date(), DateSpan.parse(dated.date().edtf()));
    }
  }

  @Property(tries = 300)
  void aWeekdayToldAsPastIsNoLongerAgoThanSixDays(
      @ForAll("weekdays") String weekday, @ForAll("days") LocalDate issued) {
    Anchor anchor = Anchor.issued(DateSpan.day(issued));
    LocalDate day =
        read("Ils se sont vus " + weekday, anchor, Tense.PAST)
            .get(0)
            .date()
            .earliest()
            .orElseThrow();
    assertTrue(!day.isAfter(issued) && day.isAfter(issued.minusDays(7)), day + " " + issued);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 14_000).map(n -> LocalDate.of(1990, 1, 1).plusDays(n));
  }

  @Provide
  Arbitrary<Anchor> anchors() {
    return Arbitraries.oneOf(
        days().map(day -> Anchor.issued(DateSpan.day(day))),
        days().map(day -> Anchor.issued(DateSpan.parse("XXXX" + day.toString().substring(4)))),
        days().map(day -> Anchor.issued(DateSpan.within(day.toString(), "2040"))),
        Arbitraries.of(Anchor.unknown(), Anchor.issued(DateSpan.parse("2009/.."))));
  }

  @Provide
  Arbitrary<String> weekdays() {
    return Arbitraries.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "le",
            "la",
            "les",
            "l'",
            "en",
            "de",
            "du",
            "au",
            "à",
            "et",
            "1er",
            "29",
            "31",
            "30",
            "février",
            "avril",
            "mars",
            "décembre",
            "2008",
            "2009",
            "fin",
            "début",
            "dernier",
            "prochain",
            "semaine",
            "mois",
            "année",
            "an",
            "vendredi",
            "hier",
            "demain",
            "veille",
            "lendemain",
            "depuis",
            "avant",
            "jusqu'",
            "après",
            "d'ici",
            "deux",
            "dix",
            "il",
            "y",
            "a",
            "dans",
            "été",
            "hiver",
            "même",
            "jour",
            "date",
            "31.02.2008",
            "2008-13-01",
            "plus",
            "tôt",
            "tard",
            "suivante",
            "précédentes",
            "entre-temps",
            "années",
            "pendant",
            "moins",
            "demi",
            ",",
            "-",
            "–")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}
