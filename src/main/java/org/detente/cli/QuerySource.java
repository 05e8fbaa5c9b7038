package org.detente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.store.RemoteStore;
import org.detente.store.Store;
import org.detente.store.StoreLimits;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;
import picocli.CommandLine.Option;

/** What a question is put to: files, a store or an endpoint. */
final class QuerySource {

  @Option(
      names = "--data",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of RDF, together with the shipped reference layer.")
  private List<Path> data;

  @Option(names = "--store", paramLabel = "DIR", description = "The embedded store in a folder.")
  private Path store;

  @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint.")
  private String endpoint;

  /**
   * Opens it.
   *
   * @param source null when no option names one: then the shipped layers are asked
   * @param bare leaves the shipped layers out beside files
   */
  static Store open(QuerySource source, boolean bare) throws IOException {
    if (source != null && source.endpoint != null) {
      return RemoteStore.at(source.endpoint);
    }
    if (source != null && source.store != null) {
      return openStore(source.store);
    }
    List<ParsedGraph> graphs = new ArrayList<>();
    if (!bare) {
      for (Layer layer : Shipped.ASKED) {
        graphs.add(ParsedGraph.layer(layer, Shipped.files(layer)));
      }
    }
    if (source != null) {
      graphs.addAll(ParsedGraph.read(source.data));
    }
    return EmbeddedStore.inMemory(graphs);
  }

  /**
   * A store that is there already.
   *
   * @throws Fault NO_SUCH_FILE when there is none
   */
  static EmbeddedStore openStore(Path folder) {
    return openStore(folder, StoreLimits.DEFAULT);
  }

  /** As {@link #openStore(Path)}, with limits of one's own. */
  static EmbeddedStore openStore(Path folder, StoreLimits limits) {
    if (!EmbeddedStore.isThere(folder)) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          folder.toString(),
          "no such store",
          "Name the folder of one, or fill one with 'detente load'");
    }
    return EmbeddedStore.open(folder, limits);
  }
}
