package org.detente.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.store.EmbeddedStore;
import org.detente.validate.ParsedGraph;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nanopub.MultiNanopubRdfHandler;
import org.nanopub.Nanopub;

/** Claims as nanopublications, judged by the nanopublications' own library. */
class NanopublicationsTest {

  private static final String DATA =
      """
      @prefix det: <https://w3id.org/detente/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix id: <https://w3id.org/detente/id/> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @base <https://w3id.org/detente/> .
      <graph/article/a> {
        <article/a> a det:Article ; dcterms:title "Otan"@fr ; dcterms:source <http://e.org/a> ; dcterms:publisher id:outlet .
        <article/a#c-1> a det:Claim ; det:eventType det:Suspension ; det:agent id:nato ; det:target <article/a#m-1> ;
          det:modality det:Actual ; det:confidence 0.9 ; det:rule <lexicon/fr#suspendre-1> ; det:quotation "L’Otan suspend"@fr ;
          det:evidence <article/a#e-1> ; det:speaker id:jens-stoltenberg ; det:targetMention <article/a#m-1> ;
          prov:wasDerivedFrom <article/a> ; prov:wasGeneratedBy <run/1> .
        <article/a#m-1> a det:Mention ; rdfs:label "le comité"@fr .
        <article/a#e-1> a det:Evidence ; oa:hasSource <article/a> ; oa:hasSelector <article/a#tq-1> ; det:sourceStart 3 .
        <article/a#tq-1> a oa:TextQuoteSelector ; oa:exact "suspend" .
      }
      <graph/reference> {
        <reference#S-1> a det:Claim ; det:eventType det:Meeting ; det:agent id:russia ; det:modality det:Actual ;
          det:status det:Single ; dcterms:source <http://e.org/s> ; dcterms:identifier "S" .
      }
      <graph/audit> { <article/gone#c-9> a det:Claim . }
      """;

  private static final String NANOPUB = "https://w3id.org/detente/nanopub/";

  @TempDir private Path dir;
  private byte[] written;
  private int count;
  private final List<Nanopub> read = new ArrayList<>();

  @BeforeEach
  void write() throws Exception {
    Path file = dir.resolve("data.trig");
    Files.writeString(file, DATA);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    count = write(file, out);
    written = out.toByteArray();
    MultiNanopubRdfHandler.process(
        RDFFormat.TRIG, new ByteArrayInputStream(written), nanopub -> read.add(nanopub));
  }

  private static int write(Path file, ByteArrayOutputStream out) {
    try (EmbeddedStore store = EmbeddedStore.inMemory(ParsedGraph.read(List.of(file)))) {
      return Nanopublications.write(
          store, LocalDate.of(2026, 11, 29), "https://creativecommons.org/licenses/by/4.0/", out);
    }
  }

  @Test
  void each_claim_that_is_published_is_one_and_the_library_takes_it() {
    assertEquals(2, count);
    assertEquals(
        List.of(NANOPUB + "article/a/c-1", NANOPUB + "reference/S-1"),
        read.stream().map(nanopub -> nanopub.getUri().stringValue()).toList());
  }

  @Test
  void the_assertion_says_what_is_claimed_and_names_what_no_entity_is_known_for() {
    Set<String> assertion = properties(read.get(0).getAssertion());
    assertTrue(assertion.containsAll(Set.of("eventType", "agent", "target", "modality", "label")));
    assertFalse(assertion.contains("confidence"), assertion::toString);
    assertFalse(assertion.contains("quotation"), assertion::toString);
  }

  @Test
  void the_provenance_leads_to_the_article_its_words_the_speaker_and_the_run() {
    Nanopub nanopub = read.get(0);
    Set<String> provenance = properties(nanopub.getProvenance());
    assertTrue(
        provenance.containsAll(
            Set.of("quotation", "exact", "sourceStart", "rule", "confidence", "title", "source")),
        provenance::toString);
    String assertion = nanopub.getAssertionUri().stringValue();
    assertEquals(
        Set.of("wasDerivedFrom", "wasGeneratedBy", "wasAttributedTo"),
        properties(
            nanopub.getProvenance().stream()
                .filter(s -> s.getSubject().stringValue().equals(assertion))
                .collect(Collectors.toSet())));
  }

  @Test
  void a_reference_fact_is_derived_from_its_source() {
    assertTrue(
        read.get(1).getProvenance().stream()
            .anyMatch(
                s ->
                    s.getSubject().equals(read.get(1).getAssertionUri())
                        && s.getObject().stringValue().equals("http://e.org/s")));
  }

  @Test
  void the_publication_info_has_creator_day_and_licence() {
    Set<String> info = properties(read.get(0).getPubinfo());
    assertTrue(info.containsAll(Set.of("creator", "created", "license")), info::toString);
    assertEquals(1, read.get(0).getCreators().size());
  }

  @Test
  void the_same_claims_give_the_same_bytes() throws IOException {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    write(dir.resolve("data.trig"), again);
    assertArrayEquals(written, again.toByteArray());
  }

  private static Set<String> properties(Set<Statement> statements) {
    return statements.stream()
        .map(statement -> statement.getPredicate().getLocalName())
        .collect(Collectors.toSet());
  }
}
