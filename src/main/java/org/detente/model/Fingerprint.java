package org.detente.model;

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

  private static final int SHORTEST_SAMPLE = 16;

  public Fingerprint {
    int stop = code.indexOf('.');
    boolean parts =
        stop >= SHORTEST_SAMPLE && isCode(code, 0, stop) && isCode(code, stop + 1, code.length());
    if (code.length() > LONGEST || !parts) {
      throw new IllegalArgumentException("no fingerprint of a text");
    }
  }

  private static boolean isCode(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      if (!letter && (c < '0' || c > '9') && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }
}
