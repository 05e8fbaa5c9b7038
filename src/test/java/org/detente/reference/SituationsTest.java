package org.detente.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.detente.model.DateSpan;
import org.junit.jupiter.api.Test;

/** Situations curated by hand rest on claims and say no day that no claim says. */
class SituationsTest {

  private final Graph layer = Layer.whole();

  @Test
  void everyDayOfASituationIsADayOfAClaimItIsDerivedFrom() {
    for (String row :
        Layer.select(
            layer,
            """
            SELECT ?s ?day {
              ?s a det:Situation .
              VALUES ?b { det:fromEarliest det:fromLatest det:untilEarliest det:untilLatest }
              ?s ?b ?day
            }
            """)) {
      String[] cells = row.split("\t");
      Set<String> days =
          new TreeSet<>(
              Layer.select(
                  layer,
                  """
                  SELECT ?d {
                    sit:%s prov:wasDerivedFrom ?claim .
                    VALUES ?b { det:earliest det:latest det:effectiveEarliest det:effectiveLatest }
                    ?claim ?b ?d
                  }
                  """
                      .formatted(cells[0])));
      days.addAll(bordersOfPeriods(cells[0]));
      assertTrue(days.contains(cells[1]), row + " is not among " + days);
    }
  }

  /** A claim "2011-12/2012-10-24" says by its parts when something began and ended. */
  private Set<String> bordersOfPeriods(String situation) {
    Set<String> days = new TreeSet<>();
    for (String edtf :
        Layer.select(
            layer,
            "SELECT ?d { sit:"
                + situation
                + " prov:wasDerivedFrom/det:date ?d FILTER CONTAINS(STR(?d), '/') }")) {
      for (String part : edtf.split("/")) {
        if (!part.isEmpty()) {
          DateSpan span = DateSpan.parse(part);
          span.earliest().ifPresent(d -> days.add(d.toString()));
          span.latest().ifPresent(d -> days.add(d.toString()));
        }
      }
    }
    return days;
  }

  @Test
  void everyEndingAgreesWithItsClaims() {
    assertEquals(
        List.of(),
        Layer.select(
            layer,
            """
            SELECT ?e {
              ?e a det:Ending ; det:date ?d
              FILTER NOT EXISTS { ?e prov:wasDerivedFrom/det:date ?d }
            }
            """));
  }

  @Test
  void theSuspensionOf2008HasThreeEndings() {
    assertEquals(
        List.of("InformalContact\t122", "DecisionToResume\t198", "FirstMeeting\t312"),
        Layer.select(
            layer,
            """
            SELECT ?kind ?days {
              sit:nato-russia-council-meetings-suspended-2008 det:fromEarliestDay ?from ;
                det:ending ?end .
              ?end det:endKind ?kind ; det:earliestDay ?day
              BIND (?day - ?from AS ?days)
            } ORDER BY ?days
            """));
  }

  @Test
  void whatStoodSuspendedOn12January2022() {
    assertEquals(
        List.of(
            "cfe-treaty",
            "nato-military-liaison-mission-in-moscow",
            "practical-cooperation-between-nato-and-russia",
            "russian-permanent-mission-to-nato"),
        Layer.select(
            layer,
            """
            SELECT DISTINCT ?of {
              ?s det:condition det:Suspended ; det:of ?of ; det:fromLatestDay ?from .
              OPTIONAL { ?s det:untilEarliestDay ?until }
              FILTER (?from <= 19004 && (!BOUND(?until) || 19004 < ?until))
            } ORDER BY ?of
            """));
  }

  @Test
  void registersAreStatedCompleteForThreeThingsOnly() {
    assertEquals(
        List.of(
            "nato\t1949-04-04\t2024-03-07",
            "nato-russia-council\t2016-01-01\t2022-01-12",
            "secretary-general-of-nato\t1952-04-04\t2024-10-01"),
        Layer.select(
            layer,
            """
            SELECT ?r ?f ?u {
              ?c a det:Coverage ; det:register ?r ; det:coverageFrom ?f ; det:coverageUntil ?u
            } ORDER BY ?r
            """));
  }

  @Test
  void theLongestGapOfTheCompleteRegisterIs922Days() {
    List<String> days =
        Layer.select(
            layer,
            """
            SELECT DISTINCT ?row ?day {
              ?c det:eventType det:Meeting ; det:forum id:nato-russia-council ;
                dcterms:identifier ?row ; det:modality det:Actual ; det:earliestDay ?day .
              FILTER NOT EXISTS { ?c det:number ?count }
              FILTER (?day >= 16801)
            } ORDER BY ?day
            """);
    long gap = 0;
    for (int i = 1; i < days.size(); i++) {
      gap = Math.max(gap, day(days.get(i)) - day(days.get(i - 1)));
    }
    assertEquals(11, days.size());
    assertEquals(922, gap);
  }

  private static long day(String row) {
    return Long.parseLong(row.split("\t")[1]);
  }
}
