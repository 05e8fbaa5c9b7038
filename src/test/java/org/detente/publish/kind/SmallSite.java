package org.detente.publish.kind;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.publish.data.Succession;
import org.detente.publish.docs.Documentation;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Reading;
import org.detente.publish.site.Asked;
import org.detente.publish.site.Assets;
import org.detente.publish.site.Pages;
import org.detente.publish.site.Sent;
import org.detente.query.Catalogue;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages over a graph of a few made-up things. */
final class SmallSite implements AutoCloseable {

  private static final String PREFIXES =
      """
      @base <https://w3id.org/detente/> .
      @prefix det: <https://w3id.org/detente/ns#> .
      @prefix id: <https://w3id.org/detente/id/> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix edtf: <http://id.loc.gov/datatypes/> .
      """;

  private final EmbeddedStore store;
  private final Pages pages;

  private SmallSite(EmbeddedStore store) {
    this.store = store;
    this.pages =
        new Pages(
            new Reading(
                store,
                Catalogue.read(Path.of("queries")),
                new Addresses(URI.create("http://localhost/")),
                RunLimits.PUBLIC),
            () -> {
              throw new IllegalStateException("nobody searches here");
            },
            new Documentation(Path.of(""), Catalogue.read(Path.of("queries"))),
            Succession.NONE,
            new Assets().paths());
  }

  /** Starts one with the events that two papers tell. */
  static SmallSite ofTwoPapers(Path folder) throws IOException {
    return in(
        folder,
        Map.of(
            Layer.ONTOLOGY,
            SmallGraphs.ONTOLOGY,
            Layer.REFERENCE,
            SmallGraphs.REFERENCE,
            Layer.EVENTS,
            SmallGraphs.EVENTS),
        SmallGraphs.article("paper-1", 2),
        SmallGraphs.article("paper-2", 2));
  }

  /** A site whose store lies in that folder, of layers in Turtle and articles in TriG. */
  static SmallSite in(Path folder, Map<Layer, String> layers, String... articles)
      throws IOException {
    EmbeddedStore store = EmbeddedStore.open(folder.resolve("store"));
    Validator validator = TestOntology.validator(folder.resolve("ontology"));
    List<Admitted> admitted = new ArrayList<>();
    for (Map.Entry<Layer, String> layer : layers.entrySet()) {
      Path file = folder.resolve(layer.getKey() + ".ttl");
      Files.writeString(file, PREFIXES + layer.getValue());
      admitted.add(validator.admitLayer(layer.getKey(), List.of(file)));
    }
    store.load(admitted);
    String[] whole = Arrays.stream(articles).map(a -> PREFIXES + a).toArray(String[]::new);
    store.load(TestOntology.admit(validator.knowing(admitted.toArray(Admitted[]::new)), whole));
    return new SmallSite(store);
  }

  /** The answer at an address such as {@code en/id/nato?deeds=2}. */
  Sent get(String address) {
    URI uri = URI.create("http://localhost/" + address);
    Map<String, String> parameters = new LinkedHashMap<>();
    if (uri.getQuery() != null) {
      for (String pair : uri.getQuery().split("&")) {
        parameters.put(pair.split("=")[0], pair.split("=")[1]);
      }
    }
    List<String> path = List.of(uri.getPath().substring(1).split("/", -1));
    return pages
        .open(new Asked(path, parameters, Optional.empty(), Optional.empty()))
        .orElseThrow();
  }

  /** The page at an address. */
  Document page(String address) {
    return Jsoup.parse(new String(get(address).body(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    store.close();
  }
}
