package org.detente.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Queries that reach out, write, run code, or are too deep to be read. */
final class ForbiddenQueries {

  private ForbiddenQueries() {}

  /** All of them; {@code trap} is the address of a server that must never be contacted. */
  static List<QueryAttack> all(String trap) {
    List<QueryAttack> all = new ArrayList<>(reachingOut(trap));
    all.addAll(writing(trap));
    all.addAll(running());
    all.addAll(tooDeep());
    return all;
  }

  private static List<QueryAttack> reachingOut(String trap) {
    String service = "SERVICE <" + trap + "> { ?x ?y ?z }";
    return List.of(
        QueryAttack.forbidden("another endpoint", "SELECT * { " + service + " }"),
        QueryAttack.forbidden(
            "another endpoint, silently",
            "SELECT * { " + service.replace("SERVICE", "SERVICE SILENT") + " }"),
        QueryAttack.forbidden(
            "another endpoint named by a variable",
            "SELECT * { BIND(<" + trap + "> AS ?e) SERVICE ?e { ?x ?y ?z } }"),
        QueryAttack.forbidden(
            "another endpoint in EXISTS",
            "SELECT * { ?a ?b ?c FILTER EXISTS { " + service + " } }"),
        QueryAttack.forbidden(
            "another endpoint in an expression",
            "SELECT (IF(EXISTS { " + service + " }, 1, 2) AS ?r) { ?a ?b ?c }"),
        QueryAttack.forbidden(
            "another endpoint in MINUS",
            "SELECT * { ?a ?b ?c MINUS { ?a ?b ?c FILTER(NOT EXISTS { " + service + " }) } }"),
        QueryAttack.forbidden(
            "another endpoint in a part",
            "SELECT * { ?a ?b ?c OPTIONAL { { SELECT * { " + service + " } } } }"),
        QueryAttack.forbidden(
            "another endpoint in ORDER BY",
            "SELECT * { ?a ?b ?c } ORDER BY (EXISTS { " + service + " }) LIMIT 1"),
        QueryAttack.forbidden(
            "another endpoint in HAVING",
            "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING (EXISTS { " + service + " })"),
        QueryAttack.forbidden(
            "another endpoint for descriptions", "DESCRIBE ?a { ?a ?b ?c . " + service + " }"),
        QueryAttack.forbidden(
            "a file as an endpoint", "SELECT * { SERVICE <file:///etc/passwd> { ?x ?y ?z } }"),
        QueryAttack.forbidden(
            "Jena's own endpoint", "SELECT * { SERVICE <urn:x-arq:self> { ?x ?y ?z } }"),
        QueryAttack.fruitless(
            "a graph elsewhere", "SELECT * FROM <" + trap + "data> { ?a ?b ?c } LIMIT 1"),
        QueryAttack.fruitless(
            "a named graph elsewhere",
            "SELECT * FROM NAMED <" + trap + "data> { GRAPH ?g { ?a ?b ?c } } LIMIT 1"),
        QueryAttack.fruitless(
            "a file as a graph", "SELECT * FROM <file:///etc/passwd> { ?a ?b ?c } LIMIT 1"),
        QueryAttack.fruitless(
            "a file by a relative name",
            "BASE <file:///etc/> SELECT * FROM <passwd> { ?a ?b ?c } LIMIT 1"),
        QueryAttack.fruitless("a thing elsewhere described", "DESCRIBE <" + trap + "thing>"));
  }

  private static List<QueryAttack> writing(String trap) {
    String statement = "{ <x:a> <x:b> <x:c> }";
    return List.of(
        QueryAttack.refused("INSERT DATA", "INSERT DATA " + statement),
        QueryAttack.refused("DELETE DATA", "DELETE DATA " + statement),
        QueryAttack.refused("DELETE WHERE", "DELETE WHERE { ?a ?b ?c }"),
        QueryAttack.refused("INSERT by WHERE", "INSERT " + statement + " WHERE {}"),
        QueryAttack.refused("WITH and DELETE", "WITH <x:g> DELETE { ?a ?b ?c } WHERE { ?a ?b ?c }"),
        QueryAttack.refused("CLEAR", "CLEAR ALL"),
        QueryAttack.refused("DROP", "DROP SILENT ALL"),
        QueryAttack.refused("CREATE", "CREATE GRAPH <x:g>"),
        QueryAttack.refused("COPY", "COPY DEFAULT TO <x:g>"),
        QueryAttack.refused("MOVE", "MOVE <x:g> TO DEFAULT"),
        QueryAttack.refused("ADD", "ADD <x:g> TO DEFAULT"),
        QueryAttack.refused("LOAD of a file", "LOAD <file:///etc/passwd>"),
        QueryAttack.refused("LOAD from elsewhere", "LOAD SILENT <" + trap + "data.ttl>"),
        QueryAttack.refused("a question and then a change", "SELECT * {} ; DROP ALL"),
        QueryAttack.refused("a change and then a question", "DROP ALL ; SELECT * {}"));
  }

  private static List<QueryAttack> running() {
    return List.of(
        QueryAttack.fruitless(
            "a Java class as a function",
            "SELECT (<java:org.apache.jena.sparql.function.library.sprintf>('%s', 'RAN') AS ?x) {}"),
        QueryAttack.fruitless(
            "a property of the machine",
            "SELECT (<java:org.apache.jena.sparql.function.library.systemProperty>('user.home') AS ?x) {}"),
        QueryAttack.fruitless(
            "a function that waits",
            "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}"),
        QueryAttack.fruitless(
            "a function that prints",
            "SELECT (<http://jena.apache.org/ARQ/function#sprintf>('%s', 'RAN') AS ?x) {}"),
        QueryAttack.refused(
            "a script as a function",
            "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>('1') AS ?x) {}"),
        QueryAttack.fruitless(
            "a function applied by its name",
            "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:x>, 1) AS ?x) {}"),
        QueryAttack.fruitless(
            "a property function",
            "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a,b' ',') }"),
        QueryAttack.fruitless(
            "a Java class as a property",
            "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.strSplit> ('a,b' ',') }"),
        QueryAttack.fruitless(
            "a procedure", "SELECT * { ?x <http://jena.apache.org/ARQ/property#versionARQ> ?v }"),
        QueryAttack.refused("an extension of the syntax: CALL", "SELECT * { CALL <java:x>('a') }"),
        QueryAttack.refused("an extension of the syntax: LET", "SELECT * { LET (?x := 1) }"),
        QueryAttack.refused(
            "an extension of the syntax: JSON", "JSON { 'a': ?a } WHERE { ?a ?b ?c }"),
        QueryAttack.refused(
            "a dataset made up",
            "CONSTRUCT { GRAPH ?g { ?a ?b ?c } } { ?a ?b ?c BIND(?a AS ?g) }"));
  }

  private static List<QueryAttack> tooDeep() {
    return List.of(
        QueryAttack.refused(
            "twenty thousand parentheses",
            "SELECT (" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " AS ?x) {}"),
        QueryAttack.refused(
            "a sum of sixty thousand", "SELECT (1" + "+1".repeat(60_000) + " AS ?x) {}"),
        QueryAttack.refusedOrCut(
            "a sum of thirty thousand", "SELECT (1" + "+1".repeat(30_000) + " AS ?x) {}"),
        QueryAttack.refused(
            "five thousand braces", "SELECT * " + "{".repeat(5_000) + "}".repeat(5_000)),
        QueryAttack.refused(
            "ten thousand times not", "SELECT (" + "!".repeat(10_000) + "true AS ?x) {}"),
        QueryAttack.refused(
            "ten thousand times minus", "SELECT (" + "- ".repeat(10_000) + "1 AS ?x) {}"),
        QueryAttack.refused(
            "ten thousand times back",
            "SELECT * { ?a " + "^".repeat(10_000) + "<x:p> ?b } LIMIT 1"),
        QueryAttack.refused(
            "ten thousand steps", "SELECT * { ?a <x:p>" + "/<x:p>".repeat(9_000) + " ?b } LIMIT 1"),
        QueryAttack.refused(
            "ten thousand choices",
            "SELECT * { ?a (<x:p>" + "|<x:p>".repeat(9_000) + ") ?b } LIMIT 1"),
        QueryAttack.refusedOrCut(
            "conditions in a row",
            "SELECT * { ?a ?b ?c FILTER(?a = ?b" + " || ?a = ?b".repeat(5_000) + ") } LIMIT 1"),
        QueryAttack.refused(
            "a thousand options in a row",
            "SELECT * { ?a ?b ?c " + "OPTIONAL { ?a ?b ?d } ".repeat(2_000) + "} LIMIT 1"),
        QueryAttack.refused(
            "options within options",
            "SELECT * " + "{ ?a ?b ?c OPTIONAL ".repeat(1_000) + "{}" + "}".repeat(1_000)),
        QueryAttack.refused(
            "lists within lists",
            "SELECT * { ?a ?b " + "(".repeat(3_000) + "1" + ")".repeat(3_000) + " }"),
        QueryAttack.refused(
            "blank nodes within blank nodes",
            "SELECT * { " + "[ <x:p> ".repeat(3_000) + "1" + " ]".repeat(3_000) + " }"),
        QueryAttack.refused(
            "statements within statements",
            "SELECT * { "
                + "<< ".repeat(2_000)
                + "<x:a> <x:b> <x:c>"
                + " >> <x:b> <x:c>".repeat(2_000)
                + " }"),
        QueryAttack.tooLong(
            "a table of a hundred thousand rows",
            "SELECT * { VALUES ?x { "
                + IntStream.range(0, 100_000)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(" "))
                + " } }"),
        QueryAttack.refused(
            "more text than is read", "SELECT * { ?a ?b ?c } #" + "x".repeat(70_000)),
        QueryAttack.refused("a string that does not end", "SELECT * { ?a ?b 'x }"),
        QueryAttack.refused("no words at all", "\u0000\u0001\u0002"),
        QueryAttack.refused("half a character", "SELECT ('\\uD800' AS ?x) {}"),
        QueryAttack.refused("a space within an IRI", "SELECT * { <http://a b> ?b ?c }"),
        QueryAttack.fruitless(
            "an IRI that breaks out", "SELECT (IRI('http://a> ?p ?o } DROP ALL #') AS ?x) {}"),
        QueryAttack.fruitless(
            "a language tag that breaks out",
            "SELECT (STRLANG('a', 'en\" . <x:a> <x:b> \"c') AS ?x) {}"),
        QueryAttack.answered(
            "markup in an answer", "SELECT ('<script>alert(1)</script>' AS ?x) {}"),
        QueryAttack.answered(
            "a formula in an answer", "SELECT ('=HYPERLINK(\"http://a\")' AS ?x) {}"));
  }
}
