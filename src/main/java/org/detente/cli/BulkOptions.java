package org.detente.cli;

import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;
import org.detente.store.Backup;
import org.detente.store.StoreLimits;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** A whole store at once, of parts that were written of one. */
final class BulkOptions {

  @Option(
      names = "--bulk",
      required = true,
      description =
          "FILE is a folder that 'export --parts' wrote: a fresh store is made of it by a bulk"
              + " loader, held against the manifest, and put in place. Nothing is validated again.")
  private boolean bulk;

  @Option(
      names = "--replace",
      description = "With --bulk: in the place of the store that is there.")
  private boolean replace;

  /**
   * Loads it; writes the snapshot id to standard output.
   *
   * @throws Fault BAD_USAGE unless it is one folder and a store in another; those of {@link
   *     Backup#restore}
   */
  int load(List<Path> files, StoreOptions target, StoreLimits limits, CommandLine command) {
    Path store = target.folder();
    if (!bulk || files.size() != 1 || store == null) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--bulk",
          "not one folder and a store; expected one folder of parts, and --store",
          "Write 'detente load --bulk PARTS --store DIR'");
    }
    Restore.restore(files.get(0), store, replace, limits, command);
    return 0;
  }
}
