import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.detente.store.EmbeddedStore;
import org.detente.store.StoreLimits;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.Validator;

/**
 * What it takes to load whole articles in batches beside Jena's sequential loader; see {@code
 * src/bench/load}.
 *
 * <p>{@code Loads ours FOLDER FILE …} admits the articles of one file after the other and puts them
 * into a store; {@code Loads jena FOLDER FILE} has the loader read a file. Processor time is that
 * of the process from the first byte on, compilation and collection in it, loading of the shapes
 * and the start of the machine not.
 */
public class Loads {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("jena")) {
      jena(folder, args[2]);
    } else {
      ours(folder, List.of(args).subList(2, args.length));
    }
    System.exit(0);
  }

  private static void jena(Path folder, String file) throws IOException {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
    long start = SYSTEM.getProcessCpuTime();
    DataLoader loader = LoaderFactory.sequentialLoader(data, (format, values) -> {});
    loader.startBulk();
    loader.load(file);
    loader.finishBulk();
    tell("jena", loader.countQuads(), 0, SYSTEM.getProcessCpuTime() - start, size(folder));
  }

  private static void ours(Path folder, List<String> files) throws IOException {
    Validator shapes = Validator.of(Path.of("ontology"));
    Validator validator = shapes.knowing(shapes.admitLayer(Layer.REFERENCE, reference()));
    StoreLimits limits = StoreLimits.DEFAULT.reserving(1L << 27);
    try (EmbeddedStore store = EmbeddedStore.open(folder, limits)) {
      long before = size(folder);
      for (String file : files) {
        long start = SYSTEM.getProcessCpuTime();
        List<Admitted> articles = new ArrayList<>();
        validator.admit(
            Path.of(file),
            admission -> {
              admission.refused().forEach(System.err::println);
              articles.addAll(admission.admitted());
            });
        long admitted = SYSTEM.getProcessCpuTime();
        long quads = store.load(articles).quads();
        long placed = SYSTEM.getProcessCpuTime();
        long after = size(folder);
        tell(
            Path.of(file).getFileName().toString(),
            quads,
            admitted - start,
            placed - admitted,
            after - before);
        before = after;
      }
    }
  }

  private static List<Path> reference() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("data/reference"))) {
      return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    }
  }

  /** Bytes that the files of a folder take on the disk, holes left out. */
  private static long size(Path folder) throws IOException {
    Process du = new ProcessBuilder("du", "-sk", folder.toString()).start();
    return Long.parseLong(new String(du.getInputStream().readAllBytes()).split("\t")[0]) * 1024;
  }

  private static void tell(String what, long quads, long checking, long placing, long bytes) {
    System.out.printf(
        "%s\t%d\t%.1f\t%.1f\t%.0f%n",
        what, quads, checking / 1e9, placing / 1e9, (double) bytes / quads);
  }
}
