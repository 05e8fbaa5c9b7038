package org.detente.curate;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a curator shows: {@code Authorization: Bearer NAME.SECRET} (RFC 6750).
 *
 * @param name whose it claims to be
 * @param secret 256 bits in Base64url
 */
record Token(String name, String secret) {

  private static final int SECRET_BYTES = 32;
  private static final Pattern HEADER =
      Pattern.compile("[Bb]earer (" + Curator.NAMED + ")\\.([A-Za-z0-9_-]{43})");

  /** A new one. */
  static Token of(String name, SecureRandom chance) {
    byte[] secret = new byte[SECRET_BYTES];
    chance.nextBytes(secret);
    return new Token(name, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** That of a header; nothing when it is of another form. */
  static Optional<Token> inHeader(String header) {
    Matcher token = HEADER.matcher(header == null ? "" : header);
    return token.matches()
        ? Optional.of(new Token(token.group(1), token.group(2)))
        : Optional.empty();
  }

  /** As it is sent after {@code Bearer}. */
  String text() {
    return name + "." + secret;
  }

  /** Its secret is not for logs. */
  @Override
  public String toString() {
    return "token of " + name;
  }
}
