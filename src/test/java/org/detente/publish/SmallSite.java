package org.detente.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.detente.publish.data.Succession;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.detente.validate.ParsedGraph;

/** A site over a graph small enough to know by heart, with an IRI of every kind and shape. */
public record SmallSite(EmbeddedStore store, Service service) implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** The graph. */
  public static final String TRIG =
      """
      @base <https://w3id.org/detente/> .
      @prefix det: <https://w3id.org/detente/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      GRAPH <graph/reference> {
        <id/nato> a det:Organisation ; skos:prefLabel "NATO"@en , "OTAN"@fr , "НАТО"@ru .
        <id/russia> a det:State ; skos:prefLabel "Russia"@en , "Russie"@fr , "Россия"@ru .
        <id/rogozin> a det:Person ; skos:prefLabel "Dmitry Rogozin"@en , "Дмитрий Рогозин"@ru ;
          det:party <id/russia> .
        <id/tenure/rogozin> a det:Tenure ; det:agent <id/rogozin> .
        <id/script> a det:Person ;
          skos:prefLabel "</script><script>alert(1)</script>"@en .
        <id/report> a det:Instrument ; rdfs:label "report"@en .
        <id/report.ttl> a det:Instrument ; rdfs:label "report dot ttl"@en .
        <id/évian> a det:Place ; rdfs:label "Évian"@fr .
        <reference#R1> a det:Claim ; det:agent <id/rogozin> ; det:quotation "\\"q\\" \\\\ \\n"@en .
      }
      GRAPH <graph/article/un%20deux> {
        <article/un%20deux> a det:Article ; dcterms:title "Un deux"@fr ; dcterms:language "fr" ;
          dcterms:issued "2008-08-19"^^xsd:date ; dcterms:publisher <id/nato> ;
          prov:wasGeneratedBy <run/1> .
        <article/un%20deux#c-1> a det:Claim ; det:eventType det:Suspension ; det:agent <id/nato> ;
          det:target <article/un%20deux#m-1> ; prov:wasDerivedFrom <article/un%20deux> ;
          det:quotation "L’Otan a suspendu"@fr ; det:confidence 0.9 .
        <article/un%20deux#m-1> a det:Mention ; rdfs:label "les diplomates" .
        <run/1> a det:Run ; rdfs:label "run" .
      }
      GRAPH <graph/events> {
        <event/suspension-2008> a det:Suspension ; rdfs:label "suspension"@en ;
          det:agent <id/nato> ; det:attestedBy <article/un%20deux#c-1> , <reference#R1> ;
          det:roleValue <event/suspension-2008#v-1> ; det:date "2008-08-19" .
        <event/suspension-2008#v-1> a det:RoleValue ; det:filler <id/nato> .
        <origin/un> a det:Origin .
      }
      GRAPH <graph/ontology> {
        <ns> a owl:Ontology ; dcterms:title "A vocabulary"@en .
        det:Claim a owl:Class ; rdfs:label "claim"@en , "affirmation"@fr , "утверждение"@ru .
        det:agent a owl:ObjectProperty ; rdfs:label "agent"@en .
      }
      GRAPH <graph/lexicon> {
        <lexicon/fr#suspendre> a det:Frame ; rdfs:label "suspendre"@fr .
      }
      GRAPH <graph/about> {
        <graph/about#dataset> a <http://rdfs.org/ns/void#Dataset> ; dcterms:title "All"@en .
      }
      GRAPH <graph/audit> {
        <version/1> a det:Version ; det:ofGraph <graph/article/un%20deux> ; det:standing true .
        <version/2> a det:Version ; det:ofGraph <graph/article/gone> ; det:standing false ;
          prov:invalidatedAtTime "2026-01-02T03:04:05Z"^^xsd:dateTime .
      }
      """;

  /** Starts it at the root of a host. */
  public static SmallSite in(Path folder) {
    return in(folder, TRIG, URI.create("http://localhost/"));
  }

  /** Starts one over another graph, with a public address of its own. */
  public static SmallSite in(Path folder, String trig, URI base) {
    return in(folder, trig, base, Succession.NONE);
  }

  /** Starts one that remembers what became of IRIs. */
  public static SmallSite in(Path folder, String trig, URI base, Succession succession) {
    try {
      Path file = Files.writeString(folder.resolve("small.trig"), trig);
      EmbeddedStore store = EmbeddedStore.inMemory(ParsedGraph.read(List.of(file)));
      Catalogue catalogue = Catalogue.read(Path.of("queries"));
      ServiceLimits limits = ServiceLimits.at(0);
      return new SmallSite(
          store, Service.start(store, limits, catalogue, base, Path.of(""), succession));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    service.close();
    store.close();
  }

  /** A request for a path, which begins with a slash. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path))
        .timeout(Duration.ofSeconds(30));
  }

  /** The answer to GET, without following it anywhere. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends a request. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A header of an answer; empty when it has none. */
  public static String header(HttpResponse<String> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }
}
