package org.detente.publish.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.Fault;

/**
 * A request, of which a GET's answer is wanted.
 *
 * @param path the parts of its path as an IRI has them: characters that may stand in one are
 *     decoded, others such as a space or a slash keep their percent sign (RFC 3987 §3.2); a last
 *     empty part tells a slash at the end
 * @param parameters of the query string, one value each
 * @param accept the header Accept; empty when absent
 * @param acceptLanguage the header Accept-Language; empty when absent
 */
public record Asked(
    List<String> path,
    Map<String, String> parameters,
    Optional<String> accept,
    Optional<String> acceptLanguage) {

  private static final int LONGEST_PATH = 2_000;
  private static final int LONGEST_VALUE = 2_000;

  /** The one parameter whose value may have several lines. */
  private static final String QUERY = "query";

  private static final int LONGEST_QUERY = 6_000;

  private static final int MOST_PARAMETERS = 30;

  public Asked {
    path = List.copyOf(path);
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /**
   * @throws Fault BAD_USAGE when the address is malformed, too long or names a parameter twice
   */
  static Asked of(HttpServletRequest request) {
    String raw = request.getRequestURI();
    if (raw.length() > LONGEST_PATH) {
      throw bad("address", raw.length() + " characters; expected at most " + LONGEST_PATH);
    }
    List<String> path = new ArrayList<>();
    for (String part : raw.substring(1).split("/", -1)) {
      path.add(decoded(part));
    }
    Map<String, String> parameters = new TreeMap<>();
    given(request).forEach((name, values) -> parameters.put(checked(name), only(name, values)));
    if (parameters.size() > MOST_PARAMETERS) {
      throw bad("address", parameters.size() + " parameters; expected at most " + MOST_PARAMETERS);
    }
    return new Asked(
        path,
        parameters,
        Optional.ofNullable(request.getHeader("Accept")),
        Optional.ofNullable(request.getHeader("Accept-Language")));
  }

  private static Map<String, String[]> given(HttpServletRequest request) {
    try {
      return request.getParameterMap();
    } catch (RuntimeException malformed) {
      throw bad("parameters", "percent signs or bytes that are no text; expected UTF-8, encoded");
    }
  }

  private static String only(String name, String[] values) {
    if (values.length != 1) {
      throw bad("parameter", "one parameter several times; expected once");
    }
    if (name.equals(QUERY)) {
      checked(values[0].replaceAll("[\\r\\n\\t]", " "), LONGEST_QUERY);
      return values[0];
    }
    return checked(values[0]);
  }

  private static String decoded(String part) {
    try {
      StringBuilder text = new StringBuilder();
      // A plus is a plus in a path; URLDecoder takes it for a space.
      String whole = checked(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
      whole
          .codePoints()
          .forEach(
              c -> {
                if (c <= ' ' || c == 0x7f || "%/?#[]<>\"{}|\\^`".indexOf(c) >= 0) {
                  text.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
                } else {
                  text.appendCodePoint(c);
                }
              });
      return text.toString();
    } catch (IllegalArgumentException e) {
      throw bad("address", "a percent sign without two hexadecimal digits; expected both");
    }
  }

  private static String checked(String text) {
    return checked(text, LONGEST_VALUE);
  }

  private static String checked(String text, int longest) {
    if (text.length() > longest) {
      throw bad("parameter", text.length() + " characters; expected at most " + longest);
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xfffd)) {
      throw bad("address", "control characters or bytes that are no UTF-8; expected text");
    }
    return text;
  }

  private static Fault bad(String place, String found) {
    return new Fault(Fault.Code.BAD_USAGE, place, found, "Correct the address");
  }
}
