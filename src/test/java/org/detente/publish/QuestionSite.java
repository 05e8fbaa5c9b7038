package org.detente.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.detente.validate.ParsedGraph;

/**
 * A site over a few statements, one of which has a label that no browser and no spreadsheet should
 * take at its word, with the shipped questions. Its public address has a path.
 */
record QuestionSite(EmbeddedStore store, Service service) implements AutoCloseable {

  private static final String DATA =
      """
      @prefix det: <https://w3id.org/detente/ns#> .
      @prefix id: <https://w3id.org/detente/id/> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      det:Full rdfs:label "in full"@en, "en titre"@fr, "полноправный"@ru .
      id:russian-permanent-representative-to-nato a det:Post ;
        skos:prefLabel "representative of Russia"@en, "représentant de la Russie"@fr .
      id:secretary-general-of-nato a det:Post ;
        skos:prefLabel "Secretary General"@en, "secrétaire général"@fr .
      id:ann a det:Person ; skos:prefLabel "=Ann <script>alert(1)</script>"@en, "Анна"@ru .
      id:ben a det:Person ; skos:prefLabel "Ben"@en, "Бен"@ru .
      id:tenure-1 a det:Tenure ; org:member id:ann ; det:capacity det:Full ;
        det:post id:russian-permanent-representative-to-nato ;
        det:fromEarliest "2008-01-10"^^xsd:date ; det:fromLatest "2008-01-10"^^xsd:date ;
        det:untilEarliest "2011-12-01"^^xsd:date ; det:untilLatest "2011-12-31"^^xsd:date ;
        prov:wasDerivedFrom id:claim-1 .
      id:claim-1 dcterms:source <http://example.com/one>, <http://example.com/two> .
      <http://example.com/one> dcterms:publisher id:outlet .
      id:outlet skos:prefLabel "The Outlet"@en, "Le Média"@fr, "Газета"@ru .
      id:tenure-2 a det:Tenure ; org:member id:ben ; det:capacity det:Full ;
        det:post id:russian-permanent-representative-to-nato ;
        det:fromEarliest "2008-12-01"^^xsd:date ; det:fromLatest "2008-12-31"^^xsd:date ;
        prov:wasDerivedFrom id:claim-2 .
      id:claim-2 dcterms:source <http://example.com/three> .
      """;

  /** Starts one whose data are written to that folder. */
  static QuestionSite in(Path folder) {
    return in(folder, DATA, Path.of("queries"));
  }

  /** Starts one with data and questions of one's own. */
  static QuestionSite in(Path folder, String data, Path queries) {
    try {
      Path file = Files.writeString(folder.resolve("data.ttl"), data);
      EmbeddedStore store = EmbeddedStore.inMemory(ParsedGraph.read(List.of(file)));
      Service service =
          Service.start(
              store,
              ServiceLimits.at(0),
              Catalogue.read(queries),
              URI.create("https://example.org/kg/"),
              Path.of(""));
      return new QuestionSite(store, service);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service.site() + path))
        .timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return RunningService.send(headers.length == 0 ? request : request.headers(headers));
  }

  @Override
  public void close() {
    service.close();
    store.close();
  }
}
