package org.detente.ontology;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.detente.rdf.Terms;

/** An IRI that one library lets in is read by the other, strictly and without a warning. */
class IriAgreementTest {

  @Property(tries = 3000)
  void whatTermsAdmitsJenaReads(@ForAll("iris") String iri) {
    Terms.iriIfSafe(iri).ifPresent(safe -> assertJenaReads(safe.toString()));
  }

  private static void assertJenaReads(String iri) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    assertDoesNotThrow(
        () ->
            RDFParser.fromString("<" + iri + "> <" + iri + "> <" + iri + "> .", Lang.NTRIPLES)
                .strict(true)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .parse(graph),
        iri);
    assertEquals(iri, graph.find().next().getSubject().getURI());
  }

  @Provide
  Arbitrary<String> iris() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "a",
            "B",
            "9",
            "%20",
            "%zz",
            "%",
            ".",
            "..",
            "/",
            "//",
            ":",
            "@",
            "?",
            "#",
            "[",
            "]",
            "é",
            "Я",
            "中",
            "\u00A0",
            "\u200B",
            "\uE000",
            "\uFFFE",
            "𝔡",
            "\uD800",
            "+",
            "~",
            "!",
            "$",
            "&",
            "'",
            "(",
            ")",
            "*",
            ",",
            ";",
            "=",
            "-",
            "_",
            "^",
            "`",
            "|",
            "\\",
            "\"",
            "<",
            ">",
            "{",
            "}",
            " ",
            "\n",
            ":80",
            ":99999999",
            "user@",
            "e\u0301",
            "xn--",
            "-");
    return odd.list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts))
        .map(rest -> "http://h" + rest)
        .edgeCases(cases -> cases.add("https://[::1]/", "http://h:/", "http://a..b/", "http://-/"));
  }
}
