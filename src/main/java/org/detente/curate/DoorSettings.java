package org.detente.curate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/**
 * How a door is opened.
 *
 * @param port to listen on, 0 to 65535; 0 takes a free one
 * @param curators who may come in
 * @param keyStore a key store (PKCS #12) and its password, for HTTPS
 * @param kept a folder beside the store, for answers by key
 * @param backups a folder that backups are made in; made when there is a first
 * @param home the clone, with {@code data/}, {@code ontology/} and {@code queries/}
 * @param budget for reading one article, positive
 * @param clock says what time it is
 */
public record DoorSettings(
    int port,
    CuratorFile curators,
    Optional<KeyStore> keyStore,
    Path kept,
    Path backups,
    Path home,
    Duration budget,
    InstantSource clock) {

  /** What an article may take. */
  public static final Duration BUDGET = Duration.ofSeconds(10);

  public DoorSettings {
    Objects.requireNonNull(curators);
    Objects.requireNonNull(keyStore);
    Objects.requireNonNull(kept);
    Objects.requireNonNull(backups);
    Objects.requireNonNull(home);
    Objects.requireNonNull(clock);
    if (port < 0 || port > 65_535 || budget.isNegative() || budget.isZero()) {
      throw new IllegalArgumentException("port or budget out of range");
    }
  }

  /**
   * A key store.
   *
   * @param file in PKCS #12
   * @param password of it and of the key
   */
  public record KeyStore(Path file, String password) {

    /** Its password is not for logs. */
    @Override
    public String toString() {
      return file.toString();
    }
  }
}
