package org.detente.attacks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Queries that ask for more time or memory than there is. */
final class CostlyQueries {

  private static final String ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
  private static final String PAIRS = "?a ?b ?c . ?d ?e ?f";
  private static final String NEXT = "<https://example.org/next>";
  private static final String KNOWS = "<https://example.org/knows>";

  private CostlyQueries() {}

  static List<QueryAttack> all() {
    return List.of(
        QueryAttack.cut(
            "count of all triples of statements", "SELECT (COUNT(*) AS ?n) {" + ALL + "}"),
        QueryAttack.cut("all pairs, sorted", "SELECT * {" + PAIRS + "} ORDER BY ?f ?a LIMIT 1"),
        QueryAttack.cut(
            "all pairs, sorted by chance", "SELECT * {" + PAIRS + "} ORDER BY RAND() LIMIT 1"),
        QueryAttack.cut(
            "all pairs, distinct", "SELECT DISTINCT ?a ?d {" + PAIRS + "} OFFSET 9999 LIMIT 1"),
        QueryAttack.cut(
            "distinct count of all triples", "SELECT (COUNT(DISTINCT *) AS ?n) {" + ALL + "}"),
        QueryAttack.refused(
            "one string of all pairs", "SELECT (GROUP_CONCAT(?c) AS ?s) {" + PAIRS + "}"),
        QueryAttack.refused(
            "one string with a long separator",
            "SELECT (GROUP_CONCAT(?c; separator='"
                + "x".repeat(10_000)
                + "') AS ?s) {"
                + PAIRS
                + "}"),
        QueryAttack.cut(
            "groups of pairs", "SELECT ?a ?d (COUNT(*) AS ?n) {" + ALL + "} GROUP BY ?a ?d"),
        QueryAttack.cut(
            "groups that none is left of",
            "SELECT ?a (COUNT(*) AS ?n) {" + ALL + "} GROUP BY ?a HAVING (COUNT(*) < 0)"),
        QueryAttack.answeredOrCut(
            "paths of paths of paths", "SELECT (COUNT(*) AS ?n) { ?a ((" + NEXT + "*)*)* ?b }"),
        QueryAttack.answeredOrCut(
            "six steps among people who all know each other",
            "SELECT (COUNT(*) AS ?n) { ?a "
                + String.join("/", List.of(KNOWS, KNOWS, KNOWS, KNOWS, KNOWS, KNOWS))
                + " ?b }"),
        QueryAttack.answeredOrCut(
            "any way both ways", "SELECT (COUNT(*) AS ?n) { ?a (!<x:y>|^!<x:y>)* ?b }"),
        QueryAttack.answeredOrCut(
            "the longest chain", "SELECT (COUNT(*) AS ?n) { ?a " + NEXT + "+ ?b }"),
        QueryAttack.answeredOrCut(
            "a long way with a choice at each step",
            "SELECT (COUNT(*) AS ?n) { ?a ("
                + NEXT
                + "|"
                + KNOWS
                + "|^"
                + NEXT
                + ")+ ?b . ?b ("
                + KNOWS
                + "|^"
                + KNOWS
                + ")+ ?c }"),
        QueryAttack.answeredOrCut(
            "what does not exist, for each pair",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?f ?g ?h FILTER(?d != ?a && ?c = ?h) } }"),
        QueryAttack.answeredOrCut(
            "everything less everything",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { ?d ?e ?c . ?x ?y ?d } }"),
        QueryAttack.answeredOrCut(
            "eight options",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c "
                + IntStream.range(0, 8)
                    .mapToObj(
                        i -> "OPTIONAL { ?a ?p%1$d ?o%1$d . ?x%1$d ?y%1$d ?o%1$d }".formatted(i))
                    .collect(Collectors.joining(" "))
                + " }"),
        QueryAttack.refused(
            "five hundred alternatives",
            "SELECT (COUNT(*) AS ?n) { { ?a ?b ?c } "
                + "UNION { ?a ?b ?c . ?d ?b ?c } ".repeat(500)
                + "}"),
        QueryAttack.cut(
            "tables multiplied",
            "SELECT (COUNT(*) AS ?n) { " + table("a") + table("b") + table("c") + table("d") + "}"),
        QueryAttack.cut(
            "sorted within sorted",
            "SELECT (COUNT(*) AS ?n) { { SELECT * { { SELECT * {"
                + PAIRS
                + "} ORDER BY ?a } ?g ?h ?i } ORDER BY ?i } }"),
        QueryAttack.cut(
            "digests of all pairs",
            "SELECT (MAX(SHA512(CONCAT(STR(?a), STR(?f)))) AS ?m) {" + ALL + "}"),
        QueryAttack.refused(
            "strings doubled forty times", doubled("CONCAT(?x%1$d, ?x%1$d)", "'x'", 40)),
        QueryAttack.refusedOrCut(
            "strings doubled by replacing", doubled("REPLACE(?x%1$d, 'x', 'xxxx')", "'x'", 30)),
        QueryAttack.refusedOrCut(
            "strings grown by a group that is repeated",
            doubled("REPLACE(?x%1$d, '(.+)', '$1$1$1$1')", "'x'", 30)),
        QueryAttack.answered(
            "strings grown by encoding", doubled("ENCODE_FOR_URI(?x%1$d)", "'%%%%%%'", 40)),
        QueryAttack.refused(
            "numbers squared forty times", doubled("(?x%1$d * ?x%1$d)", "9999999", 40)),
        QueryAttack.refused(
            "fractions squared forty times", doubled("(?x%1$d * ?x%1$d)", "1.0000001", 40)),
        QueryAttack.answered(
            "fractions divided forty times", doubled("(1.0 / (?x%1$d * 3.3333333))", "7.7", 40)),
        QueryAttack.refused(
            "fractions of ever more zeros", doubled("(?x%1$d * ?x%1$d)", "0.0000001", 40)),
        QueryAttack.refused(
            "long strings grown by encoding",
            doubled("ENCODE_FOR_URI(?x%1$d)", "'" + "%".repeat(8_000) + "'", 400)),
        QueryAttack.fruitless(
            "a number rounded to a hundred million digits",
            "SELECT (<http://www.w3.org/2005/xpath-functions#round>(1.5, 100000000) AS ?x) {}"),
        QueryAttack.cut(
            "a row of a thousand patterns that take a second each",
            doubled("REGEX(STR(?x0), '(.*a){99}b')", "'" + "a".repeat(8_000) + "'", 1_000)),
        // A quick machine is done with it in seven seconds of ten.
        QueryAttack.answeredOrCut(
            "a row of a thousand long numbers",
            doubled(
                "(<http://www.w3.org/2001/XMLSchema#integer>(?x0) + 1)",
                "'" + "9".repeat(8_000) + "'",
                600)),
        QueryAttack.refusedOrCut(
            "a row of more text than the heap",
            doubled("UCASE(SUBSTR(?x0, %1$d))", "'" + "ΐ".repeat(8_000) + "'", 1_000)),
        QueryAttack.fruitless(
            "a number of a thousand million digits",
            "SELECT (<http://www.w3.org/2001/XMLSchema#integer>("
                + "<http://www.w3.org/2001/XMLSchema#decimal>('1e999999999')) AS ?x) {}"),
        QueryAttack.answeredOrCut(
            "a pattern that goes back",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER REGEX(STR(?c), '(.*a){25}b') }"),
        QueryAttack.answered(
            "a pattern of repeated repetitions",
            "SELECT (REGEX('" + "a".repeat(5_000) + "!', '^(a+)+$') AS ?r) {}"),
        QueryAttack.refused(
            "replacing by a pattern that goes back",
            "SELECT (REPLACE('" + "a".repeat(5_000) + "!', '(a*)*$', 'b') AS ?r) {}"),
        QueryAttack.refused(
            "a pattern taken from the data", "SELECT * { ?a ?b ?c FILTER REGEX('x', ?c) }"),
        QueryAttack.refusedOrCut("the whole told", "DESCRIBE ?a ?d {" + PAIRS + "}"),
        QueryAttack.refusedOrCut(
            "statements made of all pairs", "CONSTRUCT { ?a ?e ?c . ?d ?b ?f } {" + PAIRS + "}"),
        QueryAttack.refused(
            "two thousand million rows passed over",
            "SELECT * { ?a ?b ?c } OFFSET 2000000000 LIMIT 1"),
        QueryAttack.refused(
            "rows passed over in a part", "SELECT * { { SELECT * { ?a ?b ?c } OFFSET 10001 } }"),
        QueryAttack.refused(
            "more rows than a number holds", "SELECT * { ?a ?b ?c } LIMIT 99999999999999999999"),
        QueryAttack.cut("blank nodes without end", "SELECT (COUNT(BNODE()) AS ?n) {" + ALL + "}"),
        QueryAttack.cut(
            "a sample of everything", "SELECT (SAMPLE(?i) AS ?s) (MIN(?a) AS ?m) {" + ALL + "}"));
  }

  private static String table(String name) {
    return "VALUES ?"
        + name
        + IntStream.range(0, 400)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" ", " { ", " } "));
  }

  private static String doubled(String step, String first, int times) {
    StringBuilder query =
        new StringBuilder(
            "SELECT (STRLEN(STR(?x" + times + ")) AS ?n) { BIND(" + first + " AS ?x0) ");
    for (int i = 0; i < times; i++) {
      query.append("BIND(").append(step.formatted(i)).append(" AS ?x").append(i + 1).append(") ");
    }
    return query.append('}').toString();
  }
}
