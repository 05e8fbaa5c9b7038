package org.detente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.validate.CanonicalQuads;
import org.detente.validate.Rejection;
import org.detente.validate.ShaclReport;

/**
 * The folder that takes what was refused: {@code NAME-DIGEST.nq} for an article, or the file itself
 * where it could not be read, with {@code .report.json} beside it, and {@code .report.ttl} where
 * shapes were broken. Nothing that is there is written over; the same article refused for the same
 * reason is there once.
 */
final class SetAside {

  private static final int LONGEST_NAME = 80;
  private static final int DIGEST_BYTES = 6;

  /** Larger files are not copied; their report is. */
  private static final long LARGEST = 32_000_000;

  private final Path folder;
  private int count;

  /**
   * @param folder made when the first comes
   */
  SetAside(Path folder) {
    this.folder = folder;
  }

  /** How many came. */
  int count() {
    return count;
  }

  /** Where they are. */
  Path folder() {
    return folder;
  }

  /** Puts what was refused of a file there; a file that does not exist is none. */
  void put(Path file, Rejection rejection) throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    count++;
    Files.createDirectories(folder);
    String source = file.getFileName().toString();
    if (rejection.content().isPresent()) {
      byte[] quads = rejection.content().get().quads();
      String graph = rejection.content().get().name();
      write(graph.substring(graph.lastIndexOf('/') + 1), ".nq", quads, file, rejection);
    } else {
      boolean small = Files.size(file) <= LARGEST;
      int dot = source.lastIndexOf('.');
      write(
          dot < 1 ? source : source.substring(0, dot),
          dot < 1 ? "" : "." + safe(source.substring(dot + 1)),
          small ? Files.readAllBytes(file) : new byte[0],
          file,
          rejection);
    }
  }

  private void write(String name, String ending, byte[] bytes, Path file, Rejection rejection)
      throws IOException {
    byte[] report = json(file, rejection);
    MessageDigest key = CanonicalQuads.sha256();
    key.update(bytes);
    String digest = HexFormat.of().formatHex(key.digest(report), 0, DIGEST_BYTES);
    String base = safe(name) + "-" + digest;
    if (bytes.length > 0) {
      create(base + ending, bytes);
    }
    create(base + ".report.json", report);
    Optional<ShaclReport> shapes = rejection.report();
    if (shapes.isPresent()) {
      ByteArrayOutputStream turtle = new ByteArrayOutputStream();
      shapes.get().writeTurtle(turtle);
      create(base + ".report.ttl", turtle.toByteArray());
    }
  }

  private void create(String name, byte[] bytes) throws IOException {
    Path target = folder.resolve(name);
    if (!Files.exists(target)) {
      Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
    }
  }

  private static byte[] json(Path file, Rejection rejection) throws IOException {
    Fault why = rejection.why();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("file", file.getFileName().toString());
      if (rejection.content().isPresent()) {
        json.writeStringField("graph", rejection.content().get().name());
      }
      json.writeStringField("code", why.code().name());
      json.writeStringField("message", why.getMessage());
      json.writeArrayFieldStart("violations");
      for (String line : rejection.report().map(ShaclReport::lines).orElse(List.of())) {
        json.writeString(line);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    return out.toByteArray();
  }

  /** Letters, digits, {@code - _} alone, and not too many: a name on any disk. */
  private static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    name.chars()
        .limit(LONGEST_NAME)
        .map(c -> c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_' ? c : '_')
        .forEach(c -> safe.append((char) c));
    return safe.length() == 0 ? "_" : safe.toString();
  }
}
