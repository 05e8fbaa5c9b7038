package org.detente.http;

import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes a line of the log for every request: who asked (no more of the address than is told to be
 * kept), what, how it ended, how much and how long. What the client sent is cut.
 */
public final class AccessLog implements Consumer<Done> {

  /** The logger that it writes to. */
  public static final String NAME = "detente.access";

  private static final int LONGEST_PATH = 300;

  private final Logger log = LoggerFactory.getLogger(NAME);
  private final int queryCharacters;
  private final int ipv4Bits;
  private final int ipv6Bits;

  /**
   * @param queryCharacters most characters of a query string that are kept
   * @param ipv4Bits first bits of an IPv4 address that are kept, 0 to 32
   * @param ipv6Bits first bits of an IPv6 address that are kept, 0 to 128
   */
  public AccessLog(int queryCharacters, int ipv4Bits, int ipv6Bits) {
    this.queryCharacters = queryCharacters;
    this.ipv4Bits = ipv4Bits;
    this.ipv6Bits = ipv6Bits;
  }

  @Override
  public void accept(Done done) {
    Objects.requireNonNull(done);
    LoggingEventBuilder line = log.atInfo();
    done.curator().ifPresent(curator -> line.addKeyValue("curator", curator));
    line.addKeyValue("door", done.door())
        .addKeyValue(
            "client",
            done.client().map(c -> ClientAddress.prefix(c, ipv4Bits, ipv6Bits)).orElse("?"))
        .addKeyValue("method", done.knownMethod())
        .addKeyValue("path", cut(done.path(), LONGEST_PATH))
        .addKeyValue("query", cut(done.query(), queryCharacters))
        .addKeyValue("status", done.status())
        .addKeyValue("fault", done.fault())
        .addKeyValue("bytes", done.bytes())
        .addKeyValue("ms", done.time().toMillis())
        .log("request");
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
