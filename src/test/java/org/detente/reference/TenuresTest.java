package org.detente.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held what on a day, and who was a member. */
class TenuresTest {

  private final Graph layer = Layer.whole();

  /** Full holders of a post on a day: those known to have begun and not known to have ended. */
  private List<String> holders(String post, String day) {
    return Layer.select(
        layer,
        """
        SELECT ?person {
          ?t a det:Tenure ; det:post id:%s ; det:capacity det:Full ; org:member ?person ;
            det:fromLatest ?from .
          OPTIONAL { ?t det:untilEarliest ?until }
          FILTER (?from <= "%s"^^xsd:date && (!BOUND(?until) || "%s"^^xsd:date < ?until))
        }
        """
            .formatted(post, day, day));
  }

  @ParameterizedTest
  @CsvSource({
    "secretary-general-of-nato, 2014-09-30, anders-fogh-rasmussen",
    "secretary-general-of-nato, 2014-10-01, jens-stoltenberg",
    "secretary-general-of-nato, 2008-12-19, jaap-de-hoop-scheffer",
    "secretary-general-of-nato, 2009-08-01, anders-fogh-rasmussen",
    "secretary-general-of-nato, 2022-01-12, jens-stoltenberg",
    "secretary-general-of-nato, 2024-10-01, mark-rutte",
    "russian-permanent-representative-to-nato, 2008-01-09, konstantin-totsky",
    "russian-permanent-representative-to-nato, 2008-01-10, dmitry-rogozin",
    "russian-permanent-representative-to-nato, 2008-12-19, dmitry-rogozin",
    "russian-permanent-representative-to-nato, 2012-10-24, alexander-grushko",
  })
  void onTheDayOfHandOverTheSuccessorHolds(String post, String day, String person) {
    assertEquals(List.of(person), holders(post, day));
  }

  @ParameterizedTest
  @CsvSource({
    "russian-permanent-representative-to-nato, 2012-03-01",
    "russian-permanent-representative-to-nato, 2018-01-22",
    "secretary-general-of-nato, 1995-11-01",
  })
  void aVacantPostHasNoFullHolder(String post, String day) {
    assertEquals(List.of(), holders(post, day));
  }

  @Test
  void noPostOfOneSeatHasTwoFullHoldersForCertainOnOneDay() {
    assertEquals(
        List.of(),
        Layer.select(
            layer,
            """
            SELECT ?post ?a ?b {
              ?post det:seats 1 .
              ?t det:post ?post ; org:member ?a ; det:capacity det:Full ; det:fromLatest ?from .
              ?u det:post ?post ; org:member ?b ; det:capacity det:Full ; det:fromLatest ?from2 .
              FILTER (STR(?a) < STR(?b))
              OPTIONAL { ?t det:untilEarliest ?until }
              OPTIONAL { ?u det:untilEarliest ?until2 }
              OPTIONAL { ?t det:untilLatest ?end }
              OPTIONAL { ?u det:untilLatest ?end2 }
              # An end that nobody states is taken for the present only where no later holder is known.
              FILTER (BOUND(?end) && BOUND(?end2))
              FILTER (?from < ?until2 && ?from2 < ?until)
            }
            """));
  }

  @Test
  void anOpenTenureIsTheLastOfItsPost() {
    assertEquals(
        List.of(),
        Layer.select(
            layer,
            """
            SELECT ?t ?later {
              ?post det:seats 1 .
              ?t det:post ?post ; det:capacity det:Full ; det:fromLatest ?from .
              FILTER NOT EXISTS { ?t det:untilLatest ?end }
              ?later det:post ?post ; det:capacity det:Full ; det:fromLatest ?from2 .
              FILTER (?from2 > ?from)
            }
            """));
  }

  @ParameterizedTest
  @CsvSource({
    "1949-04-04, 12", "2004-03-28, 19", "2008-04-04, 26", "2009-06-27, 28",
    "2018-05-31, 29", "2022-01-12, 30", "2023-04-04, 31", "2024-03-07, 32"
  })
  void membersOfNatoAreCountedOnTheDay(String day, int members) {
    assertEquals(
        members,
        Layer.select(
                layer,
                """
                SELECT DISTINCT ?state {
                  ?m a det:Membership ; org:member ?state ; org:organization id:nato ;
                    det:fromLatest ?from .
                  FILTER (?from <= "%s"^^xsd:date)
                }
                """
                    .formatted(day))
            .size());
  }

  @Test
  void boundsOfAnIntervalAreInOrder() {
    assertEquals(
        List.of(),
        Layer.select(
            layer,
            """
            SELECT ?t {
              VALUES (?a ?b) {
                (det:fromEarliest det:fromLatest) (det:untilEarliest det:untilLatest)
                (det:fromEarliest det:untilLatest) (det:fromLatest det:untilLatest)
              }
              ?t ?a ?x ; ?b ?y FILTER (?x > ?y)
            }
            """));
  }

  @Test
  void numbersOfDaysAgreeWithTheDates() {
    for (String bound : List.of("fromEarliest", "fromLatest", "untilEarliest", "untilLatest")) {
      for (String row :
          Layer.select(
              layer,
              "SELECT ?t ?d ?n { ?t det:"
                  + bound
                  + " ?d OPTIONAL { ?t det:"
                  + bound
                  + "Day ?n } }")) {
        String[] cells = row.split("\t", -1);
        assertEquals(
            Long.toString(java.time.LocalDate.parse(cells[1]).toEpochDay()), cells[2], row);
      }
    }
  }
}
