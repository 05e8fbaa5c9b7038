package org.detente.publish.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/codebook.md says of types and values stands in it as the ontology has it. */
class CodebookTest {

  private static final Path CODEBOOK = Path.of("docs/codebook.md");
  private static final String SENSE_OF = "http://www.w3.org/ns/lemon/ontolex#reference";
  private static final int SHORTEST = 45;

  static List<Term> families() {
    return OntologyReaderTest.term("Event").linked(Link.CHILDREN).stream()
        .map(CodebookTest::term)
        .toList();
  }

  static List<Term> lists() {
    return List.of("Modality", "Scope", "Stage", "Level", "Format", "Status", "Flag").stream()
        .map(OntologyReaderTest::term)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("families")
  void types_of_a_family_stand_as_the_ontology_defines_them(Term family) throws IOException {
    StringBuilder table = new StringBuilder("| type | what it is | for example | but not |\n");
    table.append("|---|---|---|---|\n");
    for (Term type : linked(family, Link.CHILDREN)) {
      table.append(
          row(
              "`" + type.name() + "` " + type.labels().in("en").text(),
              type.definitions().in("en").text(),
              type.examples().get(0).text(),
              type.counterExamples().get(0).text()));
    }
    assertStands("types of " + family.name(), table.toString());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void values_of_a_list_stand_as_the_ontology_defines_them(Term list) throws IOException {
    StringBuilder table = new StringBuilder("| value | what it says |\n|---|---|\n");
    for (Term value : linked(list, Link.MEMBERS)) {
      table.append(
          row(
              "`" + value.name() + "` " + value.labels().in("en").text(),
              value.definitions().in("en").text()));
    }
    assertStands("values of " + list.name(), table.toString());
  }

  @Test
  void each_type_has_a_sentence_of_the_lexicon_in_each_language() throws IOException {
    StringBuilder table = new StringBuilder("| type | English | French | Russian |\n");
    table.append("|---|---|---|---|\n");
    List<Graph> lexicons = new ArrayList<>();
    for (String language : List.of("en", "fr", "ru")) {
      lexicons.add(
          RDFDataMgr.loadGraph(Path.of("data/lexicon/" + language + ".ttl").toUri().toString()));
    }
    for (Term family : families()) {
      for (Term type : linked(family, Link.CHILDREN)) {
        List<String> cells = new ArrayList<>(List.of("`" + type.name() + "`"));
        lexicons.forEach(lexicon -> cells.add(sentence(lexicon, type)));
        table.append(row(cells.toArray(String[]::new)));
      }
    }
    assertStands("sentences", table.toString());
  }

  /** The shortest that is long enough to have a doer and a thing done. */
  private static String sentence(Graph lexicon, Term type) {
    return Rdf.subjects(lexicon, NodeFactory.createURI(SENSE_OF), NodeFactory.createURI(type.iri()))
        .stream()
        .flatMap(
            sense ->
                Rdf.said(lexicon, NodeFactory.createURI(sense), SKOS.example.asNode()).stream())
        .map(Said::text)
        .filter(text -> text.length() >= SHORTEST)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse("–");
  }

  private static List<Term> linked(Term term, Link link) {
    return term.linked(link).stream().map(CodebookTest::term).toList();
  }

  private static Term term(String iri) {
    return OntologyReaderTest.ONTOLOGY.term(iri).orElseThrow();
  }

  private static String row(String... cells) {
    return List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Between the comment that names a table and the next end. */
  private static void assertStands(String name, String table) throws IOException {
    String page = Files.readString(CODEBOOK);
    String start = "<!-- " + name + " -->\n";
    int from = page.indexOf(start);
    assertTrue(from >= 0, name);
    from += start.length();
    int to = page.indexOf("<!-- end -->", from);
    assertTrue(to >= 0, name);
    assertEquals(table, page.substring(from, to));
  }
}
