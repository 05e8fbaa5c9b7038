package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.detente.curate.CuratorFile;
import org.detente.curate.Door;
import org.detente.curate.DoorSettings;
import org.detente.http.Ports;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The curator's door: off where nobody names the file of curators. */
final class CuratorOptions {

  private static final String PASSWORD = "DETENTE_KEYSTORE_PASSWORD";

  @Option(
      names = "--curators",
      paramLabel = "FILE",
      description =
          "Open a door for those in this file, which 'curator add' makes; needs --store. Without it"
              + " nothing can be written while the service runs.")
  private Path curators;

  @Option(
      names = "--curator-port",
      paramLabel = "PORT",
      defaultValue = "3031",
      description = "The port of the door; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--curator-keystore",
      paramLabel = "FILE",
      description =
          "Serve the door by HTTPS with the key of this PKCS #12 file, whose password is in "
              + PASSWORD
              + " (default: HTTP, for a proxy on this machine).")
  private Path keyStore;

  /**
   * Finds out whether a door that is wanted could be opened, before work is spent on the store
   * behind it.
   *
   * @param folder the store's; null when it is in memory
   * @throws Fault BAD_USAGE without a store to keep what is acknowledged; PORT_IN_USE
   */
  void requireFree(Path folder) throws IOException {
    if (curators == null) {
      return;
    }
    if (folder == null) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--curators",
          "no --store; expected one, so that what is written is kept",
          "See 'detente serve --help'");
    }
    ServingOptions.requirePort("--curator-port", port);
    Ports.requireFree(port, "--curator-port");
  }

  /**
   * Opens the door, if one is wanted, and says where.
   *
   * @param folder the store's
   * @throws Fault BAD_CURATORS, PORT_IN_USE
   */
  Optional<Door> open(EmbeddedStore store, Path folder, CommandSpec spec) throws IOException {
    if (curators == null) {
      return Optional.empty();
    }
    Door door =
        Door.open(
            store,
            Shipped.open(List.of()).validator(),
            new DoorSettings(
                port,
                new CuratorFile(curators),
                Optional.ofNullable(keyStore)
                    .map(file -> new DoorSettings.KeyStore(file, password())),
                folder.resolve("door"),
                folder.resolveSibling(folder.getFileName() + "-backups"),
                Home.resolve(""),
                DoorSettings.BUDGET,
                InstantSource.system()));
    PrintWriter err = spec.commandLine().getErr();
    err.println("Curators at " + door.url());
    err.flush();
    return Optional.of(door);
  }

  private static String password() {
    String password = System.getenv(PASSWORD);
    return password == null ? "" : password;
  }
}
