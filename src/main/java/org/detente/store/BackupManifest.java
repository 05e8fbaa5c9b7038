package org.detente.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Fault;

/** {@value Backup#MANIFEST}: what a backup says of itself. */
final class BackupManifest {

  private static final String FORMAT = "detente-backup-2";

  /** Of one part, whose sum stands beside the rest. */
  private static final String FORMER_FORMAT = "detente-backup-1";

  private static final int MOST = 16 * 1024 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();

  private BackupManifest() {}

  /**
   * Reads it.
   *
   * @throws Fault NO_SUCH_FILE when the folder is none of a backup, BAD_BACKUP when it is damaged
   */
  static Backup read(Path folder) {
    Path file = folder.resolve(Backup.MANIFEST);
    if (!Files.isRegularFile(file)) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          folder.toString(),
          "no " + Backup.MANIFEST + "; expected the folder of a backup",
          "Name one that 'detente backup' or 'detente export --parts' made");
    }
    try {
      if (Files.size(file) > MOST) {
        throw Backup.damaged(folder, Backup.MANIFEST + " is too large; expected some lines");
      }
      JsonNode json = JSON.readTree(file.toFile());
      String format = json.path("format").asText();
      if (!format.equals(FORMAT) && !format.equals(FORMER_FORMAT)) {
        throw Backup.damaged(
            folder, Backup.MANIFEST + " is not of the format " + FORMAT + "; expected it to be");
      }
      return new Backup(
          json.path("snapshot").asText(),
          number(json, "statements"),
          number(json, "graphs"),
          Optional.ofNullable(json.path("derivedFrom").textValue()),
          format.equals(FORMAT) ? parts(json) : List.of(part(json, Backup.QUADS)));
    } catch (IOException | IllegalArgumentException e) {
      throw Backup.damaged(
          folder, Backup.MANIFEST + " cannot be read; expected what 'detente backup' wrote");
    }
  }

  /** Writes it. */
  static void write(Backup backup, Path folder) throws IOException {
    try (OutputStream out = DurableFiles.create(folder.resolve(Backup.MANIFEST));
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("snapshot", backup.snapshot());
      json.writeNumberField("statements", backup.statements());
      json.writeNumberField("graphs", backup.graphs());
      if (backup.derivedFrom().isPresent()) {
        json.writeStringField("derivedFrom", backup.derivedFrom().get());
      }
      json.writeArrayFieldStart("parts");
      for (Backup.Part part : backup.parts()) {
        json.writeStartObject();
        json.writeStringField("name", part.name());
        json.writeStringField("sha256", part.sha256());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static List<Backup.Part> parts(JsonNode json) {
    List<Backup.Part> parts = new ArrayList<>();
    json.path("parts").forEach(part -> parts.add(part(part, part.path("name").asText())));
    return parts;
  }

  private static Backup.Part part(JsonNode json, String name) {
    return new Backup.Part(name, json.path("sha256").asText());
  }

  private static long number(JsonNode json, String name) {
    JsonNode number = json.path(name);
    if (!number.canConvertToLong() || !number.isIntegralNumber()) {
      throw new IllegalArgumentException(name);
    }
    return number.longValue();
  }
}
