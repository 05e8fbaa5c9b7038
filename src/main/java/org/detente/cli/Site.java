package org.detente.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.detente.model.Fault;
import org.detente.publish.docs.Documentation;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Reading;
import org.detente.publish.site.StaticCopy;
import org.detente.query.Catalogue;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.detente.store.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detente site}. */
@Command(
    name = "site",
    description =
        "Writes the documentation as plain files: documents, vocabulary, crosswalks, and the"
            + " questions with their answers. Links are relative; no script is needed.",
    mixinStandardHelpOptions = true)
final class Site implements Callable<Integer> {

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "Where to: a folder that is new, empty, or of an earlier copy.")
  private Path folder;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "The store that the questions are put to (default: the shipped ontology and reference"
              + " layer).")
  private Path storeFolder;

  @Spec private CommandSpec spec;

  /** Writes the files. */
  @Override
  public Integer call() throws IOException {
    requireRoom();
    Catalogue catalogue = Catalogue.read(Home.resolve("queries"));
    SortedMap<String, byte[]> files;
    try (EmbeddedStore store =
        storeFolder == null ? EmbeddedStore.inMemory() : QuerySource.openStore(storeFolder)) {
      if (storeFolder == null) {
        Shipped.open(Shipped.ASKED).load(store);
      }
      Addresses nowhere = new Addresses(URI.create("http://localhost/"));
      Reading reading = new Reading(store, catalogue, nowhere, RunLimits.OWN);
      files = StaticCopy.of(reading, new Documentation(Home.resolve(""), catalogue));
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    spec.commandLine().getErr().println(Count.of(files.size(), "file") + " → " + folder);
    return 0;
  }

  /** A folder of something else is not written into. */
  private void requireRoom() throws IOException {
    if (!Folders.isFree(folder) && !Files.exists(folder.resolve("index.html"))) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          folder.toString(),
          "holds something else; expected a folder that is new, empty, or of an earlier copy",
          "Name another folder");
    }
  }
}
