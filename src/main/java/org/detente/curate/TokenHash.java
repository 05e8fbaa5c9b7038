package org.detente.curate;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a token: PBKDF2 with HMAC-SHA-256 (RFC 8018) over a salt.
 *
 * <p>A slow hash makes guessing a word that somebody chose dear. A token is 256 bits of chance, of
 * which no computer guesses one, so the rounds protect nothing more; they are few, because each
 * request asks for them, and many would be a lever for whoever sends nonsense.
 *
 * @param rounds of PBKDF2, 1 to 1,000,000
 * @param salt 16 bytes in Base64url
 * @param hash 32 bytes in Base64url
 */
record TokenHash(int rounds, String salt, String hash) {

  /** Rounds of what is made here: about half a millisecond. */
  static final int ROUNDS = 1_000;

  private static final int MOST_ROUNDS = 1_000_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final String SCHEME = "pbkdf2-sha256";
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  TokenHash {
    Objects.requireNonNull(salt);
    Objects.requireNonNull(hash);
    if (rounds < 1 || rounds > MOST_ROUNDS || bytes(salt).length < 8 || bytes(hash).length != 32) {
      throw new IllegalArgumentException("no hash of a token");
    }
  }

  /** The hash of a secret, with a new salt. */
  static TokenHash of(String secret, SecureRandom chance) {
    return of(secret, chance, ROUNDS);
  }

  /** As {@link #of(String, SecureRandom)}, of so many rounds. */
  static TokenHash of(String secret, SecureRandom chance, int rounds) {
    byte[] salt = new byte[SALT_BYTES];
    chance.nextBytes(salt);
    return new TokenHash(
        rounds, ENCODER.encodeToString(salt), ENCODER.encodeToString(derive(secret, salt, rounds)));
  }

  /**
   * Reads {@code pbkdf2-sha256:rounds:salt:hash}.
   *
   * @throws IllegalArgumentException when it is none
   */
  static TokenHash parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 4 || !parts[0].equals(SCHEME)) {
      throw new IllegalArgumentException("no hash of a token");
    }
    return new TokenHash(Integer.parseInt(parts[1]), parts[2], parts[3]);
  }

  /** One that takes as long as others of so many rounds, and matches no token that is made. */
  static TokenHash decoy(int rounds) {
    return new TokenHash(rounds, "A".repeat(22), "A".repeat(43));
  }

  /** As {@link #parse} reads it. */
  String text() {
    return String.join(":", SCHEME, Integer.toString(rounds), salt, hash);
  }

  /** True for the secret that this is the hash of; takes the same time for any other. */
  boolean matches(String secret) {
    return MessageDigest.isEqual(derive(secret, bytes(salt), rounds), bytes(hash));
  }

  private static byte[] derive(String secret, byte[] salt, int rounds) {
    try {
      PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, rounds, HASH_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2 with HMAC-SHA-256", e);
    }
  }

  private static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }
}
