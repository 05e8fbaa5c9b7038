import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.detente.publish.Limit;
import org.detente.publish.Service;
import org.detente.publish.ServiceLimits;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.store.EmbeddedStore;

/**
 * Milliseconds from request to last byte over loopback, of the same questions put to Détente and to
 * plain Fuseki, which serve the same store in the same process, in turn; to Détente twice, once so
 * that it keeps no answers and once as it comes ("asked before"): look-ups, what stood on a
 * day, an actor's events between two dates, counts, and what is heavy; with one client and with
 * eight. Days, actors and things are drawn with a fixed seed. "before" is the same question without
 * the statements that are kept for it.
 *
 * <p>{@code Lookups STORE [ASKINGS [PART]]}, in the folder of the clone; PART of the names of those that
 * are asked.
 */
class Lookups {

  private static final String DATA = "https://w3id.org/detente/";
  private static final Random RANDOM = new Random(1);
  private static final int CLIENTS = 8;

  /** One question in several wordings: other things, other days. */
  private record Question(String name, List<String> texts) {}

  public static void main(String[] args) throws Exception {
    int askings = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    try (EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]));
        Service service = serving(store, ServiceLimits.at(0).with(Limit.ANSWER_BYTES_KEPT, 0));
        Service keeping = serving(store, ServiceLimits.at(0))) {
      FusekiServer plain =
          FusekiServer.create()
              .port(0)
              .loopback(true)
              .add("/plain", DatabaseMgr.connectDatasetGraph(Path.of(args[0]).toRealPath().toString()))
              .build()
              .start();
      List<String> servers =
          List.of(
              "http://127.0.0.1:" + plain.getPort() + "/plain/sparql",
              service.site() + "sparql",
              keeping.site() + "sparql");
      long quads = store.sizes().values().stream().mapToLong(Long::longValue).sum();
      System.out.printf(Locale.ROOT, "%,d statements%n", quads);
      System.out.println("question\tbytes\tFuseki p50\tp95\tDétente p50\tp95\tasked before p50\tp95\tto Fuseki's empty\tprocessor: Fuseki\tDétente\tasked before\t8 clients: Fuseki p50\tp95\tDétente p50\tp95\tasked before p50\tp95\trefused");
      double[] empty = {0};
      List<Question> questions = questions(store);
      for (Question question : questions.subList(0, 5)) {
        Asking.of(question.texts(), servers, Math.max(200, askings), 1);
      }
      String part = args.length > 2 ? args[2] : "";
      for (Question question : questions) {
        if (empty[0] == 0 || question.name().contains(part)) {
          tell(question, servers, askings, empty);
        }
      }
      plain.stop();
    }
    System.exit(0);
  }

  private static List<Question> questions(EmbeddedStore store) {
    Catalogue now = Catalogue.read(Path.of("queries"));
    Catalogue before = Catalogue.read(Path.of("src/test/resources/plain"));
    List<Question> all = new ArrayList<>();
    all.add(new Question("ASK {}", List.of("ASK {}")));
    all.add(new Question("SELECT * {}", List.of("SELECT * {}")));
    all.add(new Question("an event", about(drawn(events(store), 200))));
    all.add(new Question("a person", about(drawn(of(store, "Person"), 200))));
    all.add(new Question("a claim", about(drawn(of(store, "Claim"), 200))));
    List<Map<String, String>> days = new ArrayList<>();
    List<Map<String, String>> dates = new ArrayList<>();
    List<Map<String, String>> months = new ArrayList<>();
    List<String> actors = parties(store);
    for (int i = 0; i < 60; i++) {
      LocalDate day = LocalDate.of(1997, 1, 1).plusDays(RANDOM.nextInt(9000));
      days.add(Map.of("day", Long.toString(day.toEpochDay()), "month", day.toString().substring(0, 7)));
      dates.add(Map.of("day", day.toString()));
      months.add(
          Map.of(
              "party",
              actors.get(RANDOM.nextInt(actors.size())),
              "from",
              day.toString(),
              "until",
              day.plusMonths(1).toString()));
    }
    both(all, "what stood on a day (page)", "standing-on", days, now, before);
    both(all, "what stood on a day when less did (page)", "standing-on", early(), now, before);
    both(all, "what stood suspended on a day, with sources", "suspended-on", dates, now, before);
    both(all, "events of an actor in a month", "timeline-events", months, now, before);
    all.add(asked("events per year and type", "counted-events", List.of(Map.of()), now));
    all.add(asked("events per year and type, before", "counts-events", List.of(Map.of()), before));
    all.add(asked("claims per year, type and language", "counted-claims", List.of(Map.of()), now));
    all.add(asked("claims per year, type and language, before", "counts-claims", List.of(Map.of()), before));
    all.add(asked("heavy: outlets against types of claims", "outlets-claims", List.of(Map.of()), now));
    return all;
  }

  /** Of a store made of copies hardly anything ends: on late days thousands of things stand. */
  private static List<Map<String, String>> early() {
    List<Map<String, String>> days = new ArrayList<>();
    for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() < 1993; day = day.plusDays(19)) {
      days.add(Map.of("day", Long.toString(day.toEpochDay()), "month", day.toString().substring(0, 7)));
    }
    return days;
  }

  private static void both(
      List<Question> all,
      String name,
      String query,
      List<Map<String, String>> parameters,
      Catalogue now,
      Catalogue before) {
    all.add(asked(name, query, parameters, now));
    all.add(asked(name + ", before", query, parameters, before));
  }

  private static Question asked(
      String name, String query, List<Map<String, String>> parameters, Catalogue catalogue) {
    CatalogueQuery found = catalogue.find(query);
    List<String> names = found.parameters().stream().map(p -> p.name()).toList();
    List<String> texts = new ArrayList<>();
    for (Map<String, String> given : parameters) {
      Map<String, String> known = new TreeMap<>(given);
      known.keySet().retainAll(names);
      texts.add(found.bind(known).text());
    }
    return new Question(name, texts);
  }

  private static List<String> about(List<String> things) {
    return things.stream().map(iri -> "SELECT ?p ?o WHERE { <" + iri + "> ?p ?o }").toList();
  }

  private static List<String> of(EmbeddedStore store, String type) {
    Node term = NodeFactory.createURI(DATA + "ns#" + type);
    return subjects(store, RDF.type.asNode(), term);
  }

  private static List<String> events(EmbeddedStore store) {
    return subjects(store, NodeFactory.createURI(DATA + "ns#course"), Node.ANY);
  }

  private static List<String> subjects(EmbeddedStore store, Node property, Node value) {
    return store.read(
        data -> {
          TreeSet<String> found = new TreeSet<>();
          data.getUnionGraph()
              .find(Node.ANY, property, value)
              .forEach(t -> found.add(t.getSubject().toString()));
          return new ArrayList<>(found);
        });
  }

  private static List<String> parties(EmbeddedStore store) {
    return store.read(
        data -> {
          TreeSet<String> found = new TreeSet<>();
          data.getGraph(NodeFactory.createURI(DATA + "graph/events"))
              .find(Node.ANY, NodeFactory.createURI(DATA + "ns#party"), Node.ANY)
              .forEach(t -> found.add(t.getObject().toString().substring((DATA + "id/").length())));
          return new ArrayList<>(found);
        });
  }

  private static List<String> drawn(List<String> things, int most) {
    Collections.shuffle(things, RANDOM);
    return things.subList(0, Math.min(most, things.size()));
  }

  /** Each is asked beforehand: a service that has just started is mostly busy with compiling. */
  private static void tell(Question question, List<String> servers, int askings, double[] empty)
      throws Exception {
    Asking.of(question.texts(), servers, Math.max(askings, question.texts().size()), 1);
    Asking one = Asking.of(question.texts(), servers, askings, 1);
    Asking eight = Asking.of(question.texts(), servers, askings, CLIENTS);
    if (empty[0] == 0) {
      empty[0] = one.at(0, 50);
    }
    StringBuilder line = new StringBuilder(question.name()).append('\t').append(one.bytes());
    walls(one, line);
    line.append(told(one.at(1, 50) / empty[0]));
    for (double each : one.processor()) {
      line.append(told(each));
    }
    walls(eight, line);
    System.out.println(line.append('\t').append(one.refused() + eight.refused()));
  }

  private static void walls(Asking asking, StringBuilder line) {
    for (int server = 0; server < asking.millis().size(); server++) {
      line.append(told(asking.at(server, 50))).append(told(asking.at(server, 95)));
    }
  }

  private static String told(double number) {
    return String.format(Locale.ROOT, "\t%.2f", number);
  }

  private static Service serving(EmbeddedStore store, ServiceLimits limits) {
    return Service.start(
        store,
        limits,
        Catalogue.read(Path.of("queries")),
        URI.create("http://localhost/"),
        Path.of(""));
  }
}
