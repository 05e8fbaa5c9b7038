package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code detente names}: what the gazetteer lacks. */
class NamesTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("one.txt"),
        """
        La Russie et l'OTAN

        Le député Gaspard Lefebure a salué la décision de l'OTAN et de la Russie.

        La Russie a remercié Gaspard Lefebure de ses efforts et de sa patience.
        """);
    Files.writeString(
        folder.resolve("two.txt"),
        """
        La Russie et l'OTAN

        Le maire Gaspard Lefebure a reçu hier Ondine Valtrac, venue de loin avec des amis.
        """);
  }

  @Test
  void unknown_names_are_counted_and_known_ones_are_not() {
    Run run = Run.of("names", folder.toString());
    assertEquals(0, run.exit(), run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(1).matches("Gaspard Lefebure +fr +3 +2 +Le député Gaspard.*"), run.out());
    assertTrue(run.out().contains("Ondine Valtrac"), run.out());
    assertFalse(lines.stream().anyMatch(l -> l.startsWith("Russie")), run.out());
  }

  @Test
  void no_more_than_asked_for_are_listed() {
    assertEquals(2, Run.of("names", "--top", "1", folder.toString()).out().lines().count());
  }

  @Test
  void the_stub_is_turtle_that_names_each_once() throws IOException {
    Run run = Run.of("names", "--format", "turtle", folder.toString());
    Model stub = Rio.parse(new StringReader(run.out()), RDFFormat.TURTLE);
    var lefebure = Values.iri("https://w3id.org/detente/id/gaspard-lefebure");
    assertTrue(stub.contains(lefebure, RDF.TYPE, Values.iri("https://w3id.org/detente/ns#Person")));
    assertTrue(stub.contains(lefebure, SKOS.PREF_LABEL, Values.literal("Gaspard Lefebure", "fr")));
    assertTrue(run.out().contains("# 3 times in 2 articles: Le député Gaspard"), run.out());
  }

  @Test
  void a_list_of_none_is_refused() {
    Run.of("names", "--top", "0", folder.toString()).complains(Fault.Code.BAD_USAGE, "--top 0");
  }
}
