package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.detente.model.Fault;
import org.detente.validate.Admitted;
import org.detente.validate.ParsedGraph;
import org.detente.validate.RdfFormat;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

  /** Whatever a writer could get wrong: quotes, markup, line ends, languages, types, scripts. */
  private static final String ODD =
      """
      <article/000#c-2> a det:Claim ; det:confidence 0.75 ;
        det:note "a \\"quoted\\" <b>&amp;</b> ]]>\\r\\nsecond\\tline\\\\" , "СРН"@ru , "été"@fr , "\\uD83D\\uDE00" ;
        det:date "2008-12-19"^^<http://id.loc.gov/datatypes/edtf> ;
        det:earliest "2008-12-19"^^xsd:date ; det:earliestDay 14232 ;
        det:sees <http://example.org/a?b=c&d='e'#f> .
      """;

  @TempDir Path folder;
  private Validator validator;

  @BeforeEach
  void ontology() {
    validator = TestOntology.validator(folder.resolve("ontology"));
  }

  private EmbeddedStore store(String... trig) {
    EmbeddedStore store = EmbeddedStore.inMemory();
    for (Admitted graph : TestOntology.admit(validator, trig)) {
      store.load(List.of(graph));
    }
    return store;
  }

  private static byte[] export(EmbeddedStore store, RdfFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(store, format, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"NQ, N-Quads", "TRIG, TriG", "JSONLD, JSON-LD"})
  void everyQuadComesBackFromFormatsWithGraphs(RdfFormat format, String lang) {
    try (EmbeddedStore store =
        store(TestOntology.article("000", "0.9", ODD), TestOntology.article("001", "0.8"))) {
      DatasetGraph read = DatasetGraphFactory.create();
      RDFParser.create()
          .source(new ByteArrayInputStream(export(store, format)))
          .lang(RDFLanguages.nameToLang(lang))
          .parse(read);
      store.read(
          data -> {
            List<Quad> here = Iter.toList(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
            assertEquals(28, here.size(), "two articles and a version of each");
            here.forEach(quad -> assertTrue(read.contains(quad), quad::toString));
            assertEquals(here.size(), read.stream().count());
            return null;
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"NT, N-Triples", "TTL, Turtle", "RDFXML, RDF/XML"})
  void everyTripleComesBackOnceFromFormatsWithoutGraphs(RdfFormat format, String lang) {
    String shared = "> dcterms:publisher <id/new> . <id/new> a det:Source ; rdfs:label \"New\" .\n";
    try (EmbeddedStore store =
        store(
            TestOntology.article("000", "0.9", ODD + "<article/000" + shared),
            TestOntology.article("001", "0.8", "<article/001" + shared))) {
      Graph read = GraphMemFactory.createDefaultGraphSameTerm();
      RDFParser.create()
          .source(new ByteArrayInputStream(export(store, format)))
          .lang(RDFLanguages.nameToLang(lang))
          .parse(read);
      Graph here = GraphMemFactory.createDefaultGraphSameTerm();
      store.read(
          data -> {
            data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> here.add(quad.asTriple()));
            return null;
          });
      assertEquals(32, here.size());
      assertTrue(here.isIsomorphicWith(read));
    }
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void bytesDependOnTheContentAloneAndNotOnTheOrderOfLoads(RdfFormat format) {
    String first = TestOntology.article("000", "0.9", ODD);
    String second = TestOntology.article("001", "0.8");
    try (EmbeddedStore one = store(first, second);
        EmbeddedStore other = store(second, TestOntology.article("000", "0.1"), first)) {
      assertArrayEquals(export(one, format), export(other, format));
    }
  }

  @ParameterizedTest
  @CsvSource({"NQ, nq", "TRIG, trig", "JSONLD, jsonld"})
  void storeIsRebuiltFromItsExport(RdfFormat format, String ending) throws IOException {
    try (EmbeddedStore store =
        store(TestOntology.article("000", "0.9", ODD), TestOntology.article("001", "0.8"))) {
      Path file = folder.resolve("dump." + ending);
      Files.write(file, export(store, format));
      try (EmbeddedStore rebuilt = EmbeddedStore.inMemory(ParsedGraph.read(List.of(file)));
          EmbeddedStore loaded = EmbeddedStore.inMemory()) {
        assertEquals(Snapshot.digest(store), Snapshot.digest(rebuilt));
        loaded.load(validator.admit(file).admitted());
        assertEquals(Snapshot.digest(store), Snapshot.digest(loaded));
      }
    }
  }

  @Test
  void digestTellsAnyDifference() {
    try (EmbeddedStore one = store(TestOntology.article("000", "0.9"));
        EmbeddedStore other = store(TestOntology.article("000", "0.8"));
        EmbeddedStore moved = store(TestOntology.article("001", "0.9"))) {
      assertNotEquals(Snapshot.digest(one), Snapshot.digest(other));
      assertNotEquals(Snapshot.digest(one), Snapshot.digest(moved));
      assertEquals(64, Snapshot.digest(one).length());
    }
  }

  @Test
  void propertyWithoutXmlNameIsAFaultOfRdfXmlOnly() {
    String numbered = "<article/000> <http://example.org/123> \"x\" .";
    try (EmbeddedStore store = store(TestOntology.article("000", "0.9", numbered))) {
      Fault fault = assertThrows(Fault.class, () -> export(store, RdfFormat.RDFXML));
      assertEquals(Fault.Code.BAD_RDF, fault.code());
      assertTrue(export(store, RdfFormat.TTL).length > 0);
    }
  }

  @Test
  void emptyStoreIsAValidDocumentInEveryFormat() {
    try (EmbeddedStore store = EmbeddedStore.inMemory()) {
      for (RdfFormat format : RdfFormat.values()) {
        DatasetGraph read = DatasetGraphFactory.create();
        Lang lang =
            format == RdfFormat.JSONLD
                ? Lang.JSONLD11
                : RDFLanguages.contentTypeToLang(format.mediaType());
        RDFParser.create()
            .source(new ByteArrayInputStream(export(store, format)))
            .lang(lang)
            .parse(read);
        assertTrue(read.isEmpty(), format::name);
      }
    }
  }
}
