package org.detente.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.Fault;
import org.detente.validate.CanonicalQuads;

/**
 * What the manifest of a backup says.
 *
 * @param snapshot {@link EmbeddedStore#snapshot()} of what was backed up
 * @param statements how many there are
 * @param graphs in how many named graphs
 * @param derivedFrom the evidence that the events were made of; see {@link Ledger}
 * @param sha256 of {@value #QUADS}, 64 hexadecimal digits
 */
public record Backup(
    String snapshot, long statements, long graphs, Optional<String> derivedFrom, String sha256) {

  /** The statements: N-Quads in order, compressed by gzip. */
  public static final String QUADS = "store.nq.gz";

  /** What they are. */
  public static final String MANIFEST = "manifest.json";

  private static final String FORMAT = "detente-backup-1";
  private static final int MOST = 64 * 1024;

  /**
   * Reads the manifest of a backup and makes sure that its statements are those that were written.
   *
   * @throws Fault NO_SUCH_FILE when the folder is none of a backup, BAD_BACKUP when it is damaged
   */
  public static Backup verified(Path folder) {
    Backup backup = read(folder);
    try {
      String found = CanonicalQuads.sum(folder.resolve(QUADS));
      if (!found.equals(backup.sha256())) {
        throw damaged(
            folder, QUADS + " has the SHA-256 " + found + "; expected " + backup.sha256());
      }
    } catch (IOException e) {
      throw damaged(folder, QUADS + " cannot be read; expected the statements");
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

  private static Backup read(Path folder) {
    Path file = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(file)) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          folder.toString(),
          "no " + MANIFEST + "; expected the folder of a backup",
          "Name one that 'detente backup' made");
    }
    try {
      if (Files.size(file) > MOST) {
        throw damaged(folder, MANIFEST + " is too large; expected a few lines");
      }
      Map<String, String> values = values(file);
      if (!FORMAT.equals(values.get("format"))) {
        throw damaged(folder, MANIFEST + " is not of the format " + FORMAT + "; expected it to be");
      }
      return new Backup(
          digest(values, "snapshot"),
          Long.parseLong(values.get("statements")),
          Long.parseLong(values.get("graphs")),
          Optional.ofNullable(values.get("derivedFrom")),
          digest(values, "sha256"));
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(folder, MANIFEST + " cannot be read; expected what 'detente backup' wrote");
    }
  }

  /** Writes the manifest. */
  void write(Path folder) throws IOException {
    try (OutputStream out = DurableFiles.create(folder.resolve(MANIFEST));
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("snapshot", snapshot);
      json.writeNumberField("statements", statements);
      json.writeNumberField("graphs", graphs);
      if (derivedFrom.isPresent()) {
        json.writeStringField("derivedFrom", derivedFrom.get());
      }
      json.writeStringField("sha256", sha256);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** The fault for a backup that is not what it says. */
  static Fault damaged(Path folder, String found) {
    return new Fault(
        Fault.Code.BAD_BACKUP,
        folder.toString(),
        found,
        "Take another backup; nothing was changed");
  }

  private static Map<String, String> values(Path file) throws IOException {
    Map<String, String> values = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = new JsonFactory().createParser(in)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          json.nextToken();
          values.put(name, json.getText());
        }
      }
    }
    return values;
  }

  private static String digest(Map<String, String> values, String name) {
    String digest = values.getOrDefault(name, "");
    if (!digest.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(name);
    }
    return digest;
  }
}
