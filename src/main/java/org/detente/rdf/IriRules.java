package org.detente.rdf;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What an IRI must be to stand in a graph (RFC 3987, and no more of it than is safe). */
final class IriRules {

  private static final String LABEL = "[\\p{L}\\p{N}]([\\p{L}\\p{N}\\p{M}-]*[\\p{L}\\p{N}])?";
  private static final Pattern HOST = Pattern.compile(LABEL + "([.]" + LABEL + ")*");
  private static final Pattern PORT = Pattern.compile("(:([0-9]{1,4}|[1-5][0-9]{4}))?");

  private static final int LONGEST_LABEL = 63;

  private IriRules() {}

  /**
   * True for an absolute http or https IRI with a host and no user information, of at most {@link
   * Terms#LONGEST_IRI} units, in characters that RFC 3987 allows.
   */
  static boolean admit(String iri) {
    return isOurs(iri) || isPlain(iri) || isAbsolute(iri);
  }

  /** What we mint is plain: most IRIs are, and need no parser. */
  private static boolean isOurs(String iri) {
    if (!iri.startsWith(Iris.BASE) || iri.length() > Terms.LONGEST_IRI) {
      return false;
    }
    int fragments = 0;
    for (int i = Iris.BASE.length(); i < iri.length(); i++) {
      char c = iri.charAt(i);
      fragments += c == '#' ? 1 : 0;
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!plain && "-._~/#".indexOf(c) < 0) {
        return false;
      }
    }
    return fragments <= 1;
  }

  /**
   * An address of the web as most are: a host of letters, digits and dots in lower case, and after
   * it characters that no part of an IRI forbids.
   */
  private static boolean isPlain(String iri) {
    int start = iri.startsWith("https://") ? 8 : iri.startsWith("http://") ? 7 : -1;
    if (start < 0 || iri.length() > Terms.LONGEST_IRI) {
      return false;
    }
    int at = start;
    int label = 0;
    while (at < iri.length() && iri.charAt(at) != '/') {
      char c = iri.charAt(at++);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!letter && (c != '.' || label == 0) || label == LONGEST_LABEL) {
        return false;
      }
      label = letter ? label + 1 : 0;
    }
    if (label == 0) {
      return false;
    }
    while (at < iri.length()) {
      char c = iri.charAt(at++);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!plain && "-._~/".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAbsolute(String iri) {
    if (iri.length() > Terms.LONGEST_IRI
        || !(iri.startsWith("http://") || iri.startsWith("https://"))
        || !iri.codePoints().allMatch(IriRules::allowed)) {
      return false;
    }
    try {
      URI uri = new URI(iri);
      return uri.getRawAuthority() != null
          && authority(uri.getRawAuthority())
          && brackets(iri.substring(iri.indexOf(uri.getRawAuthority())), uri.getRawAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Brackets stand around an IPv6 address and nowhere else; java.net.URI lets them pass later. */
  private static boolean brackets(String fromAuthority, String authority) {
    return fromAuthority.indexOf('[', authority.length()) < 0
        && fromAuthority.indexOf(']', authority.length()) < 0;
  }

  private static boolean authority(String authority) {
    int literal = authority.startsWith("[") ? authority.indexOf(']') + 1 : 0;
    int colon = authority.indexOf(':', literal);
    String host = colon < 0 ? authority : authority.substring(0, colon);
    return PORT.matcher(authority.substring(host.length())).matches()
        && (literal > 0 ? host.length() == literal : hostName(host));
  }

  private static boolean hostName(String host) {
    if (!HOST.matcher(host).matches()) {
      return false;
    }
    try {
      return !IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean allowed(int point) {
    int type = Character.getType(point);
    return point > ' '
        && "<>\"{}|\\^`".indexOf(point) < 0
        && Terms.inText(point)
        && !Character.isSpaceChar(point)
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED
        && type != Character.FORMAT;
  }
}
