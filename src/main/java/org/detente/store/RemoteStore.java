package org.detente.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.detente.model.Fault;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;

/**
 * Somebody's endpoint of the SPARQL 1.1 Graph Store HTTP Protocol, such as a Fuseki dataset. Each
 * graph is one PUT, which the server makes atomic; the audit graph is fetched, and put last.
 */
public final class RemoteStore implements Store {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Set<Integer> DONE = Set.of(200, 201, 204);

  private final URI endpoint;
  private final HttpClient client;

  private RemoteStore(URI endpoint, HttpClient client) {
    this.endpoint = endpoint;
    this.client = client;
  }

  /**
   * The endpoint at a URL; nothing is sent yet.
   *
   * @param url http or https, without a query part, such as {@code http://localhost:3030/ds}
   * @throws Fault BAD_USAGE when it is not such a URL
   */
  public static RemoteStore at(String url) {
    URI endpoint;
    try {
      endpoint = URI.create(url);
    } catch (IllegalArgumentException e) {
      throw badUrl(url);
    }
    boolean web = "http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme());
    if (!web || endpoint.getHost() == null || endpoint.getRawQuery() != null) {
      throw badUrl(url);
    }
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    return new RemoteStore(endpoint, client);
  }

  /** Where queries are sent too. */
  public URI endpoint() {
    return endpoint;
  }

  @Override
  public LoadSummary load(
      Iterable<Admitted> graphs, Optional<Instant> time, Consumer<Admitted> durable) {
    LoadSummary summary = LoadSummary.NOTHING;
    List<ParsedGraph> told = new ArrayList<>();
    for (Admitted graph : graphs) {
      ParsedGraph content = graph.graph();
      if (!AuditGraph.isMeant(content)) {
        put(content.name(), content::forEach);
      }
      if (AuditGraph.isMeant(content) || content.isArticle()) {
        told.add(content);
      }
      int article = graph.isArticle() ? 1 : 0;
      summary = summary.plus(new LoadSummary(article, 1 - article, 0, content.size()));
    }
    if (!told.isEmpty()) {
      audit(data -> told.forEach(graph -> tell(data, graph, time)));
    }
    graphs.forEach(durable);
    return summary;
  }

  @Override
  public int retract(
      Collection<String> articles, Optional<Instant> time, Optional<Withdrawal> withdrawal) {
    Set<String> found = new TreeSet<>();
    for (String article : new TreeSet<>(articles)) {
      String graph = GraphNames.ofArticle(article).getURI();
      HttpResponse<String> response = send("DELETE", graph, BodyPublishers.noBody());
      if (DONE.contains(response.statusCode())) {
        found.add(graph);
      } else if (response.statusCode() != 404) {
        throw refused("DELETE", graph, response);
      }
    }
    audit(
        data -> {
          AuditGraph audit = new AuditGraph(data, time);
          for (String article : articles) {
            Node graph = GraphNames.ofArticle(article);
            if (audit.knows(graph)) {
              found.add(graph.getURI());
            }
            audit.withdrawn(graph);
            if (found.contains(graph.getURI())) {
              withdrawal.ifPresent(why -> audit.remembers(graph, why));
            }
          }
        });
    return found.size();
  }

  private static void tell(DatasetGraph data, ParsedGraph graph, Optional<Instant> time) {
    if (AuditGraph.isMeant(graph)) {
      AuditGraph.put(data, graph);
    } else {
      Node name = Graphs.name(graph);
      graph.forEach(t -> data.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
      new AuditGraph(data, time).placed(graph);
    }
  }

  /** Fetches the audit graph, changes it and, if that made a difference, puts it back. */
  private void audit(Consumer<DatasetGraph> change) {
    String name = Layer.AUDIT.graph();
    Node graph = NodeFactory.createURI(name);
    HttpResponse<String> response = send("GET", name, BodyPublishers.noBody());
    DatasetGraph data = DatasetGraphFactory.createGeneral();
    if (response.statusCode() == 200) {
      RDFParser.fromString(response.body(), Lang.NTRIPLES).parse(data.getGraph(graph));
    } else if (response.statusCode() != 404) {
      throw refused("GET", name, response);
    }
    Set<Triple> before = data.getGraph(graph).find().toSet();
    change.accept(data);
    Set<Triple> after = data.getGraph(graph).find().toSet();
    if (!after.equals(before)) {
      put(name, after::forEach);
    }
  }

  private void put(String graph, Consumer<Consumer<Triple>> statements) {
    BodyPublisher body = BodyPublishers.ofByteArray(nTriples(statements));
    HttpResponse<String> response = send("PUT", graph, body);
    if (!DONE.contains(response.statusCode())) {
      throw refused("PUT", graph, response);
    }
  }

  /** Does nothing: there is no connection to keep. */
  @Override
  public void close() {}

  private HttpResponse<String> send(String method, String graph, BodyPublisher body) {
    URI target =
        URI.create(endpoint + "?graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(target)
            .timeout(PATIENCE)
            .header("Content-Type", "application/n-triples")
            .header("Accept", "application/n-triples")
            .method(method, body)
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(method, graph, "interrupted");
    } catch (IOException e) {
      String reason = e.getMessage() == null ? "no connection" : e.getMessage();
      throw unreachable(method, graph, reason);
    }
  }

  private static byte[] nTriples(Consumer<Consumer<Triple>> statements) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NTRIPLES_UTF8);
    writer.start();
    statements.accept(writer::triple);
    writer.finish();
    return bytes.toByteArray();
  }

  private Fault refused(String method, String graph, HttpResponse<String> response) {
    String said = response.body().lines().findFirst().orElse("").strip();
    String shown = said.length() > 120 ? said.substring(0, 120) + "…" : said;
    return new Fault(
        Fault.Code.ENDPOINT_REFUSED,
        endpoint.toString(),
        method + " " + graph + " was answered " + response.statusCode() + " " + shown,
        "Check that the endpoint takes writes by Graph Store Protocol, and that you may write");
  }

  private Fault unreachable(String method, String graph, String reason) {
    return new Fault(
        Fault.Code.ENDPOINT_REFUSED,
        endpoint.toString(),
        method + " " + graph + " was not answered: " + reason + "; expected an answer",
        "Check the URL and that the server runs");
  }

  private static Fault badUrl(String url) {
    return new Fault(
        Fault.Code.BAD_USAGE,
        "--endpoint",
        "\"" + url + "\"; expected an http or https URL without a query part",
        "Give the dataset's URL, such as http://localhost:3030/ds");
  }
}
