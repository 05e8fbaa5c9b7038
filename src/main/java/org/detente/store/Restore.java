package org.detente.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.detente.model.Fault;

/**
 * Makes a store of a backup. The database is made in a folder within the folder of the store, held
 * against the manifest, and put into its place by one renaming; whoever opens the store sees what
 * was there before, or all of the backup.
 */
final class Restore {

  private final Path from;
  private final Backup backup;
  private final StoreFolder taken;

  private Restore(Path from, Backup backup, StoreFolder taken) {
    this.from = from;
    this.backup = backup;
    this.taken = taken;
  }

  /**
   * Restores a backup.
   *
   * @param replace whether a store that is there may be replaced
   * @throws Fault NO_SUCH_FILE, BAD_BACKUP, BAD_USAGE when there is a store already, STORE_IN_USE,
   *     STORE_UNREADABLE, DISK_FULL
   */
  static Backup of(Path from, Path folder, boolean replace, StoreLimits limits) {
    Backup backup = Backup.verified(from);
    boolean isNew = !Files.exists(folder);
    try (StoreFolder taken = StoreFolder.take(folder)) {
      if (!replace && !Leftovers.databases(taken.path()).isEmpty()) {
        throw new Fault(
            Fault.Code.BAD_USAGE,
            folder.toString(),
            "there is a store already; expected none",
            "Name another folder, or say --replace");
      }
      Room.require(taken.path(), folder.toString(), limits.roomFor(backup.statements()));
      boolean done = false;
      try {
        new Restore(from, backup, taken).run();
        done = true;
      } finally {
        if (!done && isNew) {
          taken.discard();
        }
      }
      return backup;
    } catch (IOException | RuntimeIOException e) {
      throw Failures.ofWriting(folder.toString(), e);
    }
  }

  private void run() throws IOException {
    try (DraftDatabase draft = DraftDatabase.in(taken.path())) {
      for (Backup.Part part : backup.parts()) {
        read(draft, part.name());
      }
      Ledger ledger = draft.complete(backup.derivedFrom());
      if (!ledger.snapshot().equals(backup.snapshot())
          || draft.statements() != backup.statements()) {
        throw Backup.damaged(
            from, "the statements are not those of the manifest; expected " + backup.snapshot());
      }
      draft.put();
    }
  }

  /**
   * Reads a part. Its terms were checked when they came into the store that it was written of, and
   * the sum of the manifest, to which every statement is held, says that they are the same.
   */
  private void read(DraftDatabase draft, String part) throws IOException {
    try (InputStream file = Files.newInputStream(from.resolve(part));
        InputStream quads = new GZIPInputStream(file, 1 << 16)) {
      RDFParser.create()
          .source(quads)
          .lang(Lang.NQUADS)
          .strict(true)
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  if (quad.isDefaultGraph()) {
                    throw Backup.damaged(from, "a statement in no graph; expected none");
                  }
                  draft.quad(quad);
                }
              });
    } catch (RiotException e) {
      throw Backup.damaged(from, part + " is no N-Quads; expected what was written");
    }
  }
}
