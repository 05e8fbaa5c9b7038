package org.detente.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.model.Fault;
import org.detente.validate.CanonicalQuads;

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
   * Makes the way free: takes away what a backup left that was cut off.
   *
   * @throws Fault BAD_USAGE when something is there already, DISK_FULL
   */
  void prepare(long reserve) {
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
   * @throws Fault STORE_UNREADABLE when it holds other statements than were written to it
   */
  Backup write(DatasetGraph data) {
    MessageDigest digest = CanonicalQuads.sha256();
    Tally tally = new Tally();
    try (OutputStream file = DurableFiles.create(draft.resolve(Backup.QUADS));
        OutputStream summed = new DigestOutputStream(file, digest);
        OutputStream out = new GZIPOutputStream(summed, 1 << 16)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
      writer.start();
      Statements.quads(
          data,
          graph -> true,
          quad -> {
            writer.quad(quad);
            tally.add(quad);
          });
      writer.finish();
    } catch (IOException e) {
      throw failure(e);
    } catch (RuntimeIOException e) {
      throw Failures.ofWriting(folder.toString(), e);
    }
    Optional<Ledger> kept = Ledger.kept(data);
    String snapshot = tally.ledger().snapshot();
    if (kept.isPresent() && !kept.get().snapshot().equals(snapshot)) {
      throw Failures.unlike(place);
    }
    return new Backup(
        snapshot,
        tally.statements(),
        tally.graphs(),
        kept.flatMap(Ledger::derivedFrom),
        HexFormat.of().formatHex(digest.digest()));
  }

  /** Puts the manifest beside, and gives the whole its name. */
  void finish(Backup backup) {
    try {
      backup.write(draft);
      Files.deleteIfExists(folder);
      DurableFiles.rename(draft, folder);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Takes away what was begun and not finished. */
  void abandon() {
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
