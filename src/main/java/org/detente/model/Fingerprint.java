package org.detente.model;

import java.util.Base64;
import java.util.Optional;

/**
 * What is kept of an article's text so that copies of it are known again: a few hundred bytes, from
 * which the text cannot be rebuilt. Two articles of the same words have the same fingerprint,
 * whatever the form of their files.
 *
 * @param code two parts in base64url without padding, joined by a full stop: the sample of word
 *     sequences, and the figures, dates and quotations in their order
 */
public record Fingerprint(String code) {

  /** Longest code, characters: with its article's name and graph it stays under 1 kB. */
  public static final int LONGEST = 704;

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  /**
   * @throws IllegalArgumentException when the code is none
   */
  public Fingerprint {
    if (code.length() > LONGEST || code.indexOf('.') < 0) {
      throw new IllegalArgumentException("no fingerprint of a text");
    }
    decoded(code, 0);
    decoded(code, 1);
  }

  /** The fingerprint of these parts. */
  public static Fingerprint of(byte[] sample, byte[] figures) {
    return new Fingerprint(ENCODER.encodeToString(sample) + "." + ENCODER.encodeToString(figures));
  }

  /** The fingerprint that the code is, if it is one: for what comes from outside. */
  public static Optional<Fingerprint> ifOne(String code) {
    try {
      return Optional.of(new Fingerprint(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The sample of word sequences. */
  public byte[] sample() {
    return decoded(code, 0);
  }

  /** The figures, dates and quotations. */
  public byte[] figures() {
    return decoded(code, 1);
  }

  private static byte[] decoded(String code, int part) {
    int stop = code.indexOf('.');
    return Base64.getUrlDecoder()
        .decode(part == 0 ? code.substring(0, stop) : code.substring(stop + 1));
  }
}
