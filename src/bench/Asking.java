import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What asking took.
 *
 * @param millis by server, on the wall, in order
 * @param processor by server, milliseconds of the whole process a question, client and clean-up
 *     of memory in it: other work on the machine does not change them much
 * @param bytes of the last answer
 * @param refused how many were not answered
 */
record Asking(List<double[]> millis, double[] processor, int bytes, int refused) {

  private static final long LONGEST_NANOS = 20_000_000_000L;
  private static final int AT_A_TIME = 20;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  double at(int server, int percent) {
    double[] all = millis.get(server);
    return all.length == 0 ? Double.NaN : all[Math.min(all.length - 1, all.length * percent / 100)];
  }

  /** Asks all servers, some of the texts each in turn, as long as that does not take too long. */
  static Asking of(List<String> texts, List<String> servers, int askings, int clients)
      throws Exception {
    List<List<Double>> taken = new ArrayList<>();
    servers.forEach(server -> taken.add(new ArrayList<>()));
    double[] processor = new double[servers.size()];
    AtomicInteger bytes = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    long until = System.nanoTime() + LONGEST_NANOS;
    for (int block = 0; block < askings && (block == 0 || System.nanoTime() < until); block += AT_A_TIME) {
      for (int turn = 0; turn < servers.size(); turn++) {
        int server = (turn + block / AT_A_TIME) % servers.size();
        AtomicInteger next = new AtomicInteger(block);
        int end = Math.min(askings, block + AT_A_TIME);
        Callable<Void> client =
            () -> {
              for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
                String text = texts.get(i % texts.size());
                long start = System.nanoTime();
                int size = get(servers.get(server), text);
                double millis = (System.nanoTime() - start) / 1e6;
                if (size < 0) {
                  refused.incrementAndGet();
                } else {
                  bytes.set(size);
                  synchronized (taken) {
                    taken.get(server).add(millis);
                  }
                }
              }
              return null;
            };
        long before = SYSTEM.getProcessCpuTime();
        for (Future<Void> done : pool.invokeAll(Collections.nCopies(clients, client))) {
          done.get();
        }
        processor[server] += SYSTEM.getProcessCpuTime() - before;
      }
    }
    pool.shutdown();
    for (int server = 0; server < processor.length; server++) {
      processor[server] /= 1e6 * Math.max(1, taken.get(server).size());
    }
    return new Asking(
        taken.stream().map(list -> list.stream().mapToDouble(d -> d).sorted().toArray()).toList(),
        processor,
        bytes.get(),
        refused.get());
  }

  private static int get(String server, String query) throws Exception {
    URI address =
        URI.create(server + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setRequestProperty("Accept", "application/sparql-results+json");
    if (connection.getResponseCode() == 503) {
      return -1;
    }
    if (connection.getResponseCode() != 200) {
      throw new IllegalStateException(
          connection.getResponseCode() + " from " + server + " for " + query
              + new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes().length;
    }
  }
}
