package org.detente.publish.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A member of {@code Accept} (RFC 9110 §12.5.1).
 *
 * @param type in lower case, or {@code *}
 * @param subtype in lower case, or {@code *}
 * @param parameters how many parameters there are before the weight
 * @param weight from 0, never, to 1000, most welcome
 */
record MediaRange(String type, String subtype, int parameters, int weight) {

  private static final int MOST = 1000;

  /** Parameters that say nothing which our documents would not fulfil. */
  private static final Set<String> FULFILLED =
      Set.of("charset=utf-8", "header=present", "version=1.1");

  /**
   * Reads one member.
   *
   * @return empty when it is malformed, or asks by a parameter for what no document of ours is
   */
  static Optional<MediaRange> parse(String member) {
    List<String> parts = split(member, ';');
    String[] types = lower(parts.get(0)).strip().split("/", -1);
    if (types.length != 2 || !isToken(types[0]) || !isToken(types[1])) {
      return Optional.empty();
    }
    if (types[0].equals("*") && !types[1].equals("*")) {
      return Optional.empty();
    }
    int parameters = 0;
    int weight = MOST;
    for (String part : parts.subList(1, parts.size())) {
      String parameter = lower(part).strip().replace("\"", "");
      if (parameter.startsWith("q=")) {
        weight = weight(parameter.substring(2));
        break;
      }
      if (!FULFILLED.contains(parameter) && !parameter.startsWith("profile=")) {
        return Optional.empty();
      }
      parameters++;
    }
    return weight < 0
        ? Optional.empty()
        : Optional.of(new MediaRange(types[0], types[1], parameters, weight));
  }

  /** How narrowly it names a media type; -1 when the type is not of this range. */
  int specificity(String mediaType) {
    if (type.equals("*")) {
      return 0;
    }
    if (subtype.equals("*")) {
      return mediaType.startsWith(type + "/") ? 1 : -1;
    }
    return mediaType.equals(type + "/" + subtype) ? 2 + parameters : -1;
  }

  /** A text's parts between separators that are not within quotes. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** {@code qvalue}: 0 to 1 with at most three digits; -1 for anything else. */
  private static int weight(String text) {
    if (text.isEmpty() || text.length() > 5 || text.length() > 1 && text.charAt(1) != '.') {
      return -1;
    }
    int weight = digit(text.charAt(0)) * MOST;
    for (int i = 2, unit = MOST / 10; i < text.length(); i++, unit /= 10) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      weight += digit * unit;
    }
    return weight > MOST ? -1 : weight;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }

  private static boolean isToken(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c > ' ' && c < 0x7f && "()<>@,;:\\\"/[]?={}".indexOf(c) < 0);
  }

  /** US-ASCII letters in lower case. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return lower.toString();
  }
}
