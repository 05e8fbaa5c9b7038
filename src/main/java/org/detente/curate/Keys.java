package org.detente.curate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.detente.store.DurableFiles;
import org.detente.store.Failures;

/**
 * Answers by the key of their request, for a day, in files beside the store
 * (draft-ietf-httpapi-idempotency-key-header). One is written before the change that it tells of is
 * committed, and names the act which that change writes into the audit graph; it counts when the
 * act is there. So neither is without the other, wherever the process ends.
 */
final class Keys {

  private static final Duration KEPT = Duration.ofHours(24);
  private static final Pattern KEY = Pattern.compile("\"([!#-~]{1,255})\"|([!#-~]{1,255})");

  private final Path folder;
  private final InstantSource clock;
  private Instant nextLook;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  /**
   * @param folder made where there is none
   */
  Keys(Path folder, InstantSource clock) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.clock = clock;
    expire();
  }

  /**
   * An answer.
   *
   * @param digest of the request that it was given to
   * @param act what it tells of; nothing when nothing was changed
   */
  record Kept(String digest, Optional<String> act, Answer answer) {}

  /**
   * How a key is known here, where each curator has their own.
   *
   * @throws Refusal 400 when it is none
   */
  static Optional<String> id(String curator, String header) {
    if (header == null) {
      return Optional.empty();
    }
    Matcher key = KEY.matcher(header.strip());
    if (!key.matches()) {
      throw Refusal.of(400, "No key; expected 1 to 255 visible ASCII characters.");
    }
    return Optional.of(
        Digests.of(curator + "\n" + (key.group(1) == null ? key.group(2) : key.group(1))));
  }

  /**
   * Takes up a key until {@link #end}.
   *
   * @throws Refusal 409 when a request with it is under way
   */
  void begin(String id) {
    if (!underWay.add(id)) {
      throw Refusal.later(
          409, "A request with this key is under way. Ask again later.", Duration.ofSeconds(1));
    }
  }

  void end(String id) {
    underWay.remove(id);
  }

  /** The answer that was prepared under a key. */
  Optional<Kept> find(String id) throws IOException {
    try {
      Path file = folder.resolve(id);
      if (isOver(file)) {
        return Optional.empty();
      }
      JsonNode kept = Answer.JSON.readTree(Files.readAllBytes(file));
      Map<String, String> headers = new TreeMap<>();
      kept.path("headers")
          .properties()
          .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
      return Optional.of(
          new Kept(
              kept.path("digest").asText(),
              Optional.of(kept.path("act").asText()).filter(act -> !act.isEmpty()),
              new Answer(
                  kept.path("status").asInt(),
                  kept.path("type").asText(),
                  headers,
                  kept.path("body").asText())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Prepares an answer; when it returns, a power cut does not lose it.
   *
   * @throws org.detente.model.Fault DISK_FULL, STORE_UNREADABLE when it cannot be written
   */
  void keep(String id, Kept kept) {
    ObjectNode json = Answer.JSON.createObjectNode();
    json.put("digest", kept.digest());
    json.put("act", kept.act().orElse(""));
    json.put("status", kept.answer().status());
    json.put("type", kept.answer().type());
    kept.answer().headers().forEach(json.putObject("headers")::put);
    json.put("body", kept.answer().body());
    try {
      expireNowAndThen();
      Path draft = folder.resolve(id + ".draft");
      Files.deleteIfExists(draft);
      try (OutputStream out = DurableFiles.create(draft)) {
        out.write(json.toString().getBytes(StandardCharsets.UTF_8));
      }
      DurableFiles.rename(draft, folder.resolve(id));
    } catch (IOException e) {
      throw Failures.ofWriting(folder.toString(), e);
    }
  }

  /** Looking through all of them takes longer than what is asked for. */
  private synchronized void expireNowAndThen() throws IOException {
    if (!clock.instant().isBefore(nextLook)) {
      expire();
    }
  }

  private void expire() throws IOException {
    nextLook = clock.instant().plus(Duration.ofHours(1));
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        if (isOver(file)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private boolean isOver(Path file) throws IOException {
    FileTime written = Files.getLastModifiedTime(file);
    Instant now = clock.instant();
    return written.toInstant().plus(KEPT).isBefore(now);
  }
}
