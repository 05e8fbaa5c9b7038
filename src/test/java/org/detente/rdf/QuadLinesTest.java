package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** Rio is the yardstick: the same statements, the same bytes. */
class QuadLinesTest {

  private static final IRI SUBJECT = Terms.iri("https://w3id.org/detente/article/a#c-1");
  private static final IRI CYRILLIC = Terms.iri("https://пример.испытание/новости");
  private static final IRI GRAPH = Terms.iri("https://w3id.org/detente/graph/article/a");
  private static final List<Value> VALUES =
      List.of(
          Terms.text("plain"),
          Terms.text("\"quoted\", back\\slash, tab\t, lines\r\nand more"),
          Terms.text("Йенс Столтенберг 😀 é"),
          Terms.text("déjà vu", "fr"),
          Terms.text(""),
          Terms.decimal(new BigDecimal("-3.4825")),
          Terms.integer(18918),
          CYRILLIC,
          SUBJECT);

  @Test
  void lines_are_those_of_rio() throws IOException {
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    ByteArrayOutputStream rio = new ByteArrayOutputStream();
    QuadLines lines = new QuadLines(ours);
    RDFWriter writer = Rio.createWriter(RDFFormat.NQUADS, rio);
    writer.startRDF();
    for (IRI subject : List.of(SUBJECT, CYRILLIC, SUBJECT)) {
      for (Value value : VALUES) {
        for (IRI graph : java.util.Arrays.asList(GRAPH, CYRILLIC, null)) {
          for (Value same : List.of(value, kept(value))) {
            lines.add(LineIri.of(subject), Det.AGENT_CODE, same, graph);
            writer.handleStatement(Terms.statement(subject, Det.AGENT_CODE, value, graph));
          }
        }
      }
    }
    writer.endRDF();
    lines.flush();
    assertEquals(rio.toString(StandardCharsets.UTF_8), ours.toString(StandardCharsets.UTF_8));
  }

  @Test
  void terms_that_are_kept_are_equal_to_others() {
    for (Value value : VALUES) {
      assertEquals(value, kept(value));
      assertEquals(kept(value), value);
      assertEquals(value.hashCode(), kept(value).hashCode());
    }
  }

  private static Value kept(Value value) {
    return value instanceof IRI iri ? LineIri.of(iri) : LineLiteral.of((Literal) value);
  }
}
