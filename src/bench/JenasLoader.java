import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * What {@code tdb2.tdbloader --loader=sequential} does (see {@code src/bench/bulk}), without the rest of that command.
 *
 * <p>{@code JenasLoader FILE FOLDER}.
 */
public class JenasLoader {

  public static void main(String[] args) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(args[1]);
    DataLoader loader = LoaderFactory.sequentialLoader(data, (format, values) -> {});
    loader.startBulk();
    loader.load(args[0]);
    loader.finishBulk();
    System.out.println(loader.countQuads() + " quads");
    System.exit(0);
  }
}
