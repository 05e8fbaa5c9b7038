package org.detente.http;

import com.google.common.net.InetAddresses;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;

/** The address of whoever asks, from the connection or from the word of a proxy of one's own. */
public final class ClientAddress {

  /** The header in which proxies write who asks. */
  public static final String FORWARDED = "X-Forwarded-For";

  private static final int LONGEST = 60;

  private ClientAddress() {}

  /**
   * The address of who asks through a proxy of one's own; empty when that tells one that is none.
   *
   * @param forwarded values of {@value #FORWARDED}: the last hop is the word of the proxy, all
   *     before it is the client's, and counts for nothing
   * @param connected the address at the other end of the connection
   */
  public static Optional<InetAddress> told(Enumeration<String> forwarded, String connected) {
    String last = last(forwarded);
    return parsed(last == null ? connected : last);
  }

  /** The last hop of the values of the header; null when there are none. */
  private static String last(Enumeration<String> values) {
    String last = null;
    while (values.hasMoreElements()) {
      last = values.nextElement();
    }
    return last == null ? null : last.substring(last.lastIndexOf(',') + 1).strip();
  }

  /** An address as text; with a port or in brackets it is understood too. */
  public static Optional<InetAddress> parsed(String text) {
    if (text == null || text.length() > LONGEST) {
      return Optional.empty();
    }
    String address = text;
    int bracket = text.indexOf(']');
    if (text.startsWith("[") && bracket > 0) {
      address = text.substring(1, bracket);
    } else if (text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':')) {
      address = text.substring(0, text.indexOf(':'));
    }
    int zone = address.indexOf('%');
    address = zone < 0 ? address : address.substring(0, zone);
    return InetAddresses.isInetAddress(address)
        ? Optional.of(InetAddresses.forString(address))
        : Optional.empty();
  }

  /** An address of which only the first bits are kept, as text; empty for none of them. */
  public static String prefix(InetAddress address, int ipv4Bits, int ipv6Bits) {
    int bits = address instanceof Inet6Address ? ipv6Bits : ipv4Bits;
    if (bits == 0) {
      return "";
    }
    byte[] bytes = Arrays.copyOf(address.getAddress(), address.getAddress().length);
    for (int i = 0; i < bytes.length; i++) {
      int kept = Math.max(0, Math.min(8, bits - 8 * i));
      bytes[i] &= (byte) (0xff << (8 - kept));
    }
    try {
      String text = InetAddresses.toAddrString(InetAddress.getByAddress(bytes));
      return bits == 8 * bytes.length ? text : text + "/" + bits;
    } catch (java.net.UnknownHostException e) {
      throw new IllegalStateException("an address of a length of its own", e);
    }
  }
}
