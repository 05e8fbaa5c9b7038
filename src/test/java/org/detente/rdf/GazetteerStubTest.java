package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** Names of any letters become Turtle that a parser reads. */
class GazetteerStubTest {

  @Test
  void any_letters_make_an_iri_of_their_own() throws IOException {
    Model stub =
        stub(
            new GazetteerStub.Name("Élodie Müller", "fr", "one"),
            new GazetteerStub.Name("Шольц", "ru", "two"),
            new GazetteerStub.Name("Мерц", "ru", "three"));
    assertEquals(
        "[elodie-muller, unnamed, unnamed-2]",
        stub.subjects().stream()
            .map(s -> s.stringValue().substring(Iris.ID.length()))
            .sorted()
            .collect(Collectors.toList())
            .toString());
  }

  @Test
  void quotation_marks_and_line_ends_break_nothing() throws IOException {
    Model stub =
        stub(
            new GazetteerStub.Name(
                "Jean \"le\\Grand\"", "fr", "said\nid:evil a det:Person . \r x"));
    assertEquals(2, stub.size());
    Value label = stub.filter(null, SKOS.PREF_LABEL, null).objects().iterator().next();
    assertEquals("Jean \"le\\Grand\"", label.stringValue());
  }

  @Test
  void no_name_is_an_empty_stub() throws IOException {
    assertTrue(stub().isEmpty());
  }

  private static Model stub(GazetteerStub.Name... names) throws IOException {
    return Rio.parse(
        new StringReader(GazetteerStub.of(List.of(names), "Person")), RDFFormat.TURTLE);
  }
}
