import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Eight clients who look something up four times a second each, beside many who send bombs as fast
 * as they are answered. Times are from request to last byte, the client's own in them.
 */
class Abuse {

  private static final int READERS = 8;
  private static final long PAUSE_MILLIS = 250;

  private static final List<String> BOMBS =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f OFFSET 9999 LIMIT 1",
          "SELECT DISTINCT ?c ?f { ?a ?b ?c . ?d ?e ?f }",
          "SELECT (GROUP_CONCAT(?c) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
          "SELECT ?c ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?c ?f",
          "SELECT (COUNT(*) AS ?n) { ?a (!<x:y>|^!<x:y>)* ?b . ?c (!<x:y>|^!<x:y>)* ?d }",
          "SELECT * { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?i FILTER(?f != ?i) } }",
          "SELECT (COUNT(*) AS ?n) { ?a a ?t . ?b a ?t . ?c a ?t . ?d a ?t }",
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER(REGEX(STR(?c), '(.*a){25}b')) }",
          "DESCRIBE ?a ?d { ?a ?b ?c . ?d ?e ?f }");

  private static final List<String> LOOK_UPS =
      List.of(
          "id/nato.ttl",
          "en/id/nato",
          "fr/id/dmitry-rogozin",
          "ru/",
          "sparql?query=" + encoded("SELECT * { <https://w3id.org/detente/id/nato> ?b ?c }"),
          "sparql?query="
              + encoded(
                  "SELECT ?a ?d { ?a a <https://w3id.org/detente/ns#Article> ;"
                      + " <http://purl.org/dc/terms/issued> ?d } LIMIT 20"),
          "api/q/holders",
          "id/russia.jsonld");

  private static int port;

  public static void main(String[] args) throws Exception {
    int clients = Integer.parseInt(args[2]);
    Duration time = Duration.ofSeconds(Long.parseLong(args[3]));
    System.out.println("round                 look-ups  answered   p50 ms   p95 ms   p99 ms   bombs by status");
    round("idle", args, 0, time, false);
    round(clients + " abusers", args, clients, time, false);
    round(clients + " abusers, budgets", args, clients, time, true);
  }

  private static void round(
      String name, String[] args, int clients, Duration time, boolean hasBudgets)
      throws Exception {
    Process service = start(args[0], args[1], hasBudgets);
    try {
      warm();
      AtomicBoolean goesOn = new AtomicBoolean(true);
      Map<Integer, AtomicLong> bombs = new ConcurrentHashMap<>();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        int client = i;
        threads.add(thread(() -> abuse(client, goesOn, bombs)));
      }
      Thread.sleep(clients == 0 ? 0 : 3_000);
      double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
      List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
      AtomicLong refused = new AtomicLong();
      List<Thread> readers = new ArrayList<>();
      long end = System.nanoTime() + time.toNanos();
      for (int i = 0; i < READERS; i++) {
        int reader = i;
        readers.add(thread(() -> read(reader, end, nanos, refused)));
      }
      for (Thread reader : readers) {
        reader.join();
      }
      goesOn.set(false);
      for (Thread thread : threads) {
        thread.join();
      }
      long asked = nanos.size() + refused.get();
      Collections.sort(nanos);
      System.out.printf(
          "%-22s%8d%9.2f%%%9d%9d%9d   %s%n",
          name,
          asked,
          100.0 * nanos.size() / Math.max(1, asked),
          at(nanos, 0.50),
          at(nanos, 0.95),
          at(nanos, 0.99),
          new TreeMap<>(bombs));
      System.out.printf(
          "%-22sload of the machine %.1f; memory of the service %d MB%n", "", load, resident(service));
    } finally {
      service.destroy();
      service.waitFor();
    }
  }

  private static long at(List<Long> sorted, double share) {
    return sorted.isEmpty() ? -1 : sorted.get((int) (share * (sorted.size() - 1))) / 1_000_000;
  }

  private static Process start(String classes, String store, boolean hasBudgets) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "java", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-Ddetente.home=" + Path.of("").toAbsolutePath(), "-cp", classes,
                "org.detente.cli.Detente", "serve", "--store", store, "--port", "0"));
    if (hasBudgets) {
      command.add("--proxy");
    }
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream()));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("SPARQL at ")) {
        port = URI.create(line.split(" ")[2]).getPort();
        Thread rest = new Thread(() -> said.lines().forEach(System.err::println));
        rest.setDaemon(true);
        rest.start();
        return process;
      }
      System.err.println(line);
    }
    throw new IOException("the service does not start");
  }

  private static long resident(Process process) throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
        .findFirst()
        .orElse(-1);
  }

  private static void warm() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    for (int i = 0; i < 20; i++) {
      for (String path : LOOK_UPS) {
        try {
          client.send(request(path, "198.51.100." + i), BodyHandlers.discarding());
        } catch (IOException slow) {
          System.err.println("warming up: " + slow);
        }
      }
    }
  }

  private static Object read(int reader, long end, List<Long> nanos, AtomicLong refused)
      throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    Random random = new Random(reader);
    while (System.nanoTime() < end) {
      String path = LOOK_UPS.get(random.nextInt(LOOK_UPS.size()));
      long started = System.nanoTime();
      int status = -1;
      try {
        status =
            client
                .send(request(path, "192.0.2." + reader), BodyHandlers.discarding())
                .statusCode();
      } catch (IOException e) {
        System.err.println("look-up: " + e);
      }
      if (status == 200) {
        nanos.add(System.nanoTime() - started);
      } else {
        refused.incrementAndGet();
        System.err.println("look-up: " + status + " " + path);
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return reader;
  }

  private static Object abuse(int abuser, AtomicBoolean goesOn, Map<Integer, AtomicLong> bombs)
      throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    for (int i = abuser; goesOn.get(); i++) {
      String path = "sparql?query=" + encoded(BOMBS.get(i % BOMBS.size()) + " # " + abuser + " " + i);
      int status;
      try {
        status =
            client.send(request(path, "203.0.113." + abuser), BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        status = -1;
      }
      bombs.computeIfAbsent(status, s -> new AtomicLong()).incrementAndGet();
    }
    return abuser;
  }

  private static HttpRequest request(String path, String client) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
        .header("X-Forwarded-For", client)
        .timeout(Duration.ofSeconds(30))
        .build();
  }

  private static Thread thread(java.util.concurrent.Callable<?> work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.call();
              } catch (Exception e) {
                System.err.println(e);
              }
            });
    thread.start();
    return thread;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
