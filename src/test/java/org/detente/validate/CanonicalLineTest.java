package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalLineTest {

  private static final Node IRI = NodeFactory.createURI("https://example.org/a");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "deux mots",
        "\"",
        "\\",
        "\n\r\t\f\b",
        "\u0000",
        "\u007f",
        "\u0085",
        "é",
        "\u07ff",
        "\u0800",
        "Россия",
        "\uffff",
        "\ud83d\udd4a",
        "\ud800 alone",
        "{}|^`<>"
      })
  void is_what_the_formatter_of_the_library_says(String text) {
    CanonicalLine line = new CanonicalLine();
    Node[] objects = {
      IRI,
      NodeFactory.createURI("https://example.org/" + text),
      NodeFactory.createLiteralString(text),
      NodeFactory.createLiteralLang(text, "fr"),
      NodeFactory.createLiteralDirLang(text, "ar", "rtl"),
      NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate),
    };
    for (Node object : objects) {
      Quad quad = Quad.create(IRI, IRI, IRI, object);
      String iri = "<https://example.org/a>";
      String expected = iri + " " + iri + " " + CanonicalQuads.term(object) + " " + iri + " .";
      line.set(quad);
      assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), line.bytes(), expected);
    }
  }

  @Test
  void a_digest_takes_it_in() {
    Quad quad = Quad.create(IRI, IRI, IRI, NodeFactory.createLiteralString("x".repeat(5_000)));
    CanonicalLine line = new CanonicalLine();
    line.set(quad);
    MessageDigest digest = CanonicalQuads.sha256();
    line.addTo(digest);
    assertArrayEquals(CanonicalQuads.sha256().digest(CanonicalQuads.line(quad)), digest.digest());
  }
}
