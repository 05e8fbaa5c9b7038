package org.detente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.model.Fault;

/** Writes the folder of a backup, under another name until it is whole and on the disk. */
final class BackupWriter {

  private final String place;
  private final Path folder;
  private final Path draft;

  /**
   * @param place how the store is called
   * @param folder a folder that is not there, or empty
   */
  BackupWriter(String place, Path folder) {
    this.place = place;
    this.folder = folder.toAbsolutePath().normalize();
    this.draft = this.folder.resolveSibling(this.folder.getFileName() + ".partial");
  }

  /**
   * Writes what a store holds at this moment.
   *
   * @param reserve bytes that must stay free
   * @param most statements of a part; see {@link QuadParts}
   */
  Backup write(EmbeddedStore store, long reserve, long most) {
    try {
      prepare(reserve);
      Backup backup = store.read(data -> write(data, most));
      finish(backup);
      return backup;
    } finally {
      abandon();
    }
  }

  /**
   * Makes the way free: takes away what a backup left that was cut off.
   *
   * @throws Fault BAD_USAGE when something is there already, DISK_FULL
   */
  private void prepare(long reserve) {
    try {
      Folders.requireFree(folder);
      Folders.remove(draft);
      Files.createDirectories(draft);
      Room.require(draft, folder.toString(), reserve);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * Writes what a dataset holds.
   *
   * @param data in a read transaction
   * @param most statements of a part; see {@link QuadParts}
   * @throws Fault STORE_UNREADABLE when it holds other statements than were written to it
   */
  private Backup write(DatasetGraph data, long most) {
    try (QuadParts parts = new QuadParts(draft, most)) {
      Statements.quads(data, graph -> true, parts::add);
      List<Backup.Part> files = parts.finish();
      Optional<Ledger> kept = Ledger.kept(data);
      Tally tally = parts.tally();
      String snapshot = tally.ledger().snapshot();
      if (kept.isPresent() && !kept.get().snapshot().equals(snapshot)) {
        throw Failures.unlike(place);
      }
      return new Backup(
          snapshot, tally.statements(), tally.graphs(), kept.flatMap(Ledger::derivedFrom), files);
    } catch (UncheckedIOException e) {
      throw failure(e.getCause());
    } catch (IOException e) {
      throw failure(e);
    } catch (RuntimeIOException e) {
      throw Failures.ofWriting(folder.toString(), e);
    }
  }

  /** Puts the manifest beside, and gives the whole its name. */
  private void finish(Backup backup) {
    try {
      BackupManifest.write(backup, draft);
      Files.deleteIfExists(folder);
      DurableFiles.rename(draft, folder);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Takes away what was begun and not finished. */
  private void abandon() {
    try {
      Folders.remove(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Fault failure(IOException e) {
    return Failures.ofWriting(folder.toString(), new RuntimeIOException(e));
  }
}
