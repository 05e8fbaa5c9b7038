package org.detente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.validate.CanonicalQuads;

/**
 * What the manifest of a backup says.
 *
 * @param snapshot {@link EmbeddedStore#snapshot()} of what was backed up
 * @param statements how many there are
 * @param graphs in how many named graphs
 * @param derivedFrom the evidence that the events were made of; see {@link Ledger}
 * @param parts the files that the statements are in, in order, at least one
 */
public record Backup(
    String snapshot, long statements, long graphs, Optional<String> derivedFrom, List<Part> parts) {

  /** The only part of one that is not divided: N-Quads in order, compressed by gzip. */
  public static final String QUADS = "store.nq.gz";

  /** What they are. */
  public static final String MANIFEST = "manifest.json";

  /**
   * A file of N-Quads, compressed by gzip.
   *
   * @param name of the file, within the folder
   * @param sha256 of the file, 64 hexadecimal digits
   */
  public record Part(String name, String sha256) {

    public Part {
      if (!name.matches("[a-z0-9-]{1,60}\\.nq\\.gz") || !sha256.matches("[0-9a-f]{64}")) {
        throw new IllegalArgumentException(name);
      }
    }
  }

  public Backup {
    parts = List.copyOf(parts);
    if (!snapshot.matches("[0-9a-f]{64}") || parts.isEmpty()) {
      throw new IllegalArgumentException("a backup has a snapshot and parts");
    }
  }

  /**
   * Reads the manifest of a backup and makes sure that its statements are those that were written.
   *
   * @throws Fault NO_SUCH_FILE when the folder is none of a backup, BAD_BACKUP when it is damaged
   */
  public static Backup verified(Path folder) {
    Backup backup = BackupManifest.read(folder);
    for (Part part : backup.parts) {
      try {
        String found = CanonicalQuads.sum(folder.resolve(part.name()));
        if (!found.equals(part.sha256())) {
          throw damaged(
              folder, part.name() + " has the SHA-256 " + found + "; expected " + part.sha256());
        }
      } catch (IOException e) {
        throw damaged(folder, part.name() + " cannot be read; expected the statements");
      }
    }
    return backup;
  }

  /**
   * Makes a store of a backup, held against its manifest. A process that dies in the midst leaves
   * what was there before.
   *
   * @param replace whether it may take the place of a store that is there
   * @return what the manifest says
   * @throws Fault NO_SUCH_FILE, BAD_BACKUP, BAD_USAGE when there is a store and it may not be
   *     replaced, STORE_IN_USE, STORE_UNREADABLE, DISK_FULL
   */
  public static Backup restore(Path from, Path folder, boolean replace, StoreLimits limits) {
    return Restore.of(from, folder, replace, limits);
  }

  /** The fault for a backup that is not what it says. */
  static Fault damaged(Path folder, String found) {
    return new Fault(
        Fault.Code.BAD_BACKUP,
        folder.toString(),
        found,
        "Take another backup; nothing was changed");
  }
}
