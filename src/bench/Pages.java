import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.detente.publish.Service;
import org.detente.publish.ServiceLimits;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;

/**
 * Milliseconds from request to last byte on this machine, one client, warm: all pages of a kind or
 * a sample drawn with a fixed seed, in the three languages in turn. The client's own time is in it.
 * Beside it the processor time of the whole process meanwhile, which other work on the machine does
 * not change much. Of pages that stand alone each is asked for with a parameter of no meaning, so that
 * none was kept.
 */
class Pages {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String DATA = "https://w3id.org/detente/";
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static int unkept;
  private static final String[] LANGUAGES = {"en/", "fr/", "ru/"};

  private static final Map<String, List<String>> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put("persons", List.of("Person"));
    CLASSES.put("bodies", List.of("Council", "Organisation", "Mission", "Ministry"));
    CLASSES.put("States", List.of("State"));
    CLASSES.put("posts", List.of("Post"));
    CLASSES.put("instruments", List.of("Treaty", "Arrangement", "Act", "Draft", "Declaration"));
    CLASSES.put("programmes, places", List.of("Programme", "Place"));
    CLASSES.put("outlets", List.of("Source"));
    CLASSES.put("articles", List.of("Article"));
    CLASSES.put("situations", List.of("Situation"));
  }

  private static final List<String> SINGLE =
      List.of(
          "", "browse", "browse/Person", "browse/Event", "browse/Article", "browse/Situation",
          "day/2008-10-01", "id/nato", "id/russia", "timeline", "timeline?outlet=tass", "network",
          "network?year=all", "counts", "counts?of=claims", "counts?of=claims&language=fr",
          "counts?of=events&outlet=tass", "counts?of=articles", "outlets", "outlets?of=events",
          "outlets?outlet=tass", "questions", "question/suspensions", "search?q=rogozin", "sparql");

  public static void main(String[] args) throws Exception {
    int most = Integer.parseInt(args[1]);
    try (EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]));
        Service service =
            Service.start(
                store,
                ServiceLimits.at(0),
                Catalogue.read(Path.of("queries")),
                URI.create("http://localhost/"),
                Path.of(""))) {
      long quads = store.sizes().values().stream().mapToLong(Long::longValue).sum();
      System.out.printf(Locale.ROOT, "%,d statements%n", quads);
      Map<String, List<String>> kinds = new LinkedHashMap<>();
      CLASSES.forEach((kind, classes) -> kinds.put(kind, drawn(of(store, classes), most)));
      kinds.put("events", drawn(events(store), most));
      warm(service, kinds);
      System.out.printf(
          "%-30s %6s %8s %8s %8s %8s %8s %7s%n",
          "pages", "number", "p50 ms", "p95 ms", "max ms", "CPU p50", "CPU p95", "refused");
      for (String path : SINGLE) {
        tell("/" + path, times(service, unkept(path, Math.max(6, Math.min(30, most / 5)))));
      }
      kinds.forEach((kind, paths) -> tell(kind, times(service, paths)));
      weigh(service, kinds);
    }
  }

  private static List<String> of(EmbeddedStore store, List<String> classes) {
    return store.read(
        data -> {
          TreeSet<String> paths = new TreeSet<>();
          for (String name : classes) {
            Node type = NodeFactory.createURI(DATA + "ns#" + name);
            data.getUnionGraph()
                .find(Node.ANY, RDF.type.asNode(), type)
                .forEach(t -> paths.add(t.getSubject().toString().substring(DATA.length())));
          }
          return new ArrayList<>(paths);
        });
  }

  private static List<String> events(EmbeddedStore store) {
    return store.read(
        data -> {
          TreeSet<String> paths = new TreeSet<>();
          Node attested = NodeFactory.createURI(DATA + "ns#attestedBy");
          data.getUnionGraph()
              .find(Node.ANY, attested, Node.ANY)
              .forEach(t -> paths.add(t.getSubject().toString().substring(DATA.length())));
          return new ArrayList<>(paths);
        });
  }

  private static List<String> drawn(List<String> paths, int most) {
    Collections.shuffle(paths, new Random(1));
    return paths.subList(0, Math.min(most, paths.size()));
  }

  private static void warm(Service service, Map<String, List<String>> kinds) {
    for (int round = 0; round < (kinds.get("events").size() < 60 ? 1 : 3); round++) {
      kinds.values().forEach(paths -> times(service, drawn(new ArrayList<>(paths), 60)));
      SINGLE.forEach(path -> times(service, Collections.nCopies(1, path)));
    }
  }

  /** Times on the wall and of the processor, each in order, and how many requests failed. */
  private record Times(double[] wall, double[] processor, int refused) {}

  private static Times times(Service service, List<String> paths) {
    double[] wall = new double[paths.size()];
    double[] processor = new double[paths.size()];
    int refused = 0;
    for (int i = 0; i < wall.length; i++) {
      long start = System.nanoTime();
      long before = SYSTEM.getProcessCpuTime();
      HttpResponse<byte[]> answer =
          get(service.site() + LANGUAGES[i % 3] + encoded(paths.get(i)));
      wall[i] = (System.nanoTime() - start) / 1e6;
      processor[i] = (SYSTEM.getProcessCpuTime() - before) / 1e6;
      if (answer.statusCode() != 200) {
        refused++;
      }
    }
    Arrays.sort(wall);
    Arrays.sort(processor);
    return new Times(wall, processor, refused);
  }

  private static List<String> unkept(String path, int times) {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      paths.add(path + (path.contains("?") ? "&" : "?") + "try=" + unkept++);
    }
    return paths;
  }

  private static String encoded(String path) {
    return URI.create("x:/" + path.replace(" ", "%20")).toASCIIString().substring(3);
  }

  private static void tell(String kind, Times times) {
    int n = times.wall().length;
    if (n > 0) {
      System.out.printf(
          Locale.ROOT,
          "%-30s %6d %8.1f %8.1f %8.1f %8.1f %8.1f %7d%n",
          kind,
          n,
          times.wall()[n / 2],
          times.wall()[(int) (n * 0.95)],
          times.wall()[n - 1],
          times.processor()[n / 2],
          times.processor()[(int) (n * 0.95)],
          times.refused());
    }
  }

  /** Page, styles and scripts as a browser gets them, compressed. */
  private static void weigh(Service service, Map<String, List<String>> kinds) throws IOException {
    System.out.printf("%n%-40s %10s %10s%n", "first paint", "kB", "of these page");
    List<String> paths = new ArrayList<>(SINGLE);
    kinds.values().stream().filter(k -> !k.isEmpty()).forEach(k -> paths.add(k.get(0)));
    Pattern asset = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");
    for (String path : paths) {
      byte[] page = get(service.site() + "en/" + encoded(path)).body();
      long all = page.length;
      Matcher found = asset.matcher(new String(inflated(page), StandardCharsets.UTF_8));
      while (found.find()) {
        all += get(service.site() + found.group(1).substring(1)).body().length;
      }
      System.out.printf(Locale.ROOT, "%-40s %10.1f %10.1f%n", path, all / 1e3, page.length / 1e3);
    }
  }

  private static byte[] inflated(byte[] body) throws IOException {
    boolean gzip = body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
    return gzip ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
  }

  private static HttpResponse<byte[]> get(String address) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(),
          BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
