package org.detente.publish;

import java.util.Arrays;
import java.util.Optional;

/**
 * A bound of the service that whoever runs it may set. Names, units, ranges and defaults are those
 * of {@code data/limits.properties} and {@code docs/limits.md}.
 */
public enum Limit {
  QUERY_DEADLINE("query.deadline", Unit.MILLISECONDS, 100, 600_000, 10_000),
  QUERY_MOMENT("query.moment", Unit.MILLISECONDS, 10, 60_000, 1_000),
  QUERY_CHARACTERS("query.characters", Unit.CHARACTERS, 100, 1_000_000, 65_536),
  QUERY_NESTING("query.nesting", Unit.COUNT, 4, 200, 64),
  ANSWER_ROWS("answer.rows", Unit.COUNT, 1, 1_000_000, 10_000),
  ANSWER_CHARACTERS("answer.characters", Unit.CHARACTERS, 1_000, 100_000_000, 20_000_000),
  ANSWER_BYTES_UNDER_WAY("answer.bytes-under-way", Unit.BYTES, 1 << 20, 1L << 32, 64 << 20),
  ANSWER_BYTES_KEPT("answer.bytes-kept", Unit.BYTES, 0, 1 << 30, 16 << 20),
  PAGES_AT_ONCE("lane.pages.at-once", Unit.COUNT, 1, 200, 8),
  PAGES_PATIENCE("lane.pages.patience", Unit.MILLISECONDS, 0, 60_000, 2_000),
  DOCUMENTS_AT_ONCE("lane.documents.at-once", Unit.COUNT, 1, 200, 4),
  DOCUMENTS_PATIENCE("lane.documents.patience", Unit.MILLISECONDS, 0, 60_000, 5_000),
  QUICK_AT_ONCE("lane.quick.at-once", Unit.COUNT, 1, 200, 4),
  QUICK_PATIENCE("lane.quick.patience", Unit.MILLISECONDS, 0, 60_000, 500),
  HEAVY_AT_ONCE("lane.heavy.at-once", Unit.COUNT, 1, 200, 2),
  HEAVY_PATIENCE("lane.heavy.patience", Unit.MILLISECONDS, 0, 60_000, 200),
  LANE_WAITING("lane.waiting", Unit.COUNT, 0, 10_000, 32),
  CLIENT_REQUESTS("client.requests", Unit.A_MINUTE, 1, 1_000_000, 600),
  CLIENT_REQUESTS_SAVED("client.requests-saved", Unit.COUNT, 1, 10_000_000, 1_200),
  CLIENT_SECONDS("client.seconds", Unit.A_MINUTE, 1, 100_000, 30),
  CLIENT_SECONDS_SAVED("client.seconds-saved", Unit.SECONDS, 1, 100_000, 60),
  CLIENT_AT_ONCE("client.at-once", Unit.COUNT, 1, 10_000, 16),
  CLIENT_TABLE("client.table", Unit.COUNT, 100, 1_000_000, 20_000),
  REQUEST_HEADER_BYTES("request.header-bytes", Unit.BYTES, 1_024, 65_536, 16_384),
  REQUEST_BODY_BYTES("request.body-bytes", Unit.BYTES, 1_024, 16 << 20, 262_144),
  REQUEST_TIME("request.time", Unit.MILLISECONDS, 1_000, 3_600_000, 120_000),
  CONNECTIONS("connection.most", Unit.COUNT, 10, 100_000, 500),
  CONNECTION_IDLE("connection.idle", Unit.MILLISECONDS, 100, 600_000, 15_000),
  THREADS("server.threads", Unit.COUNT, 16, 1_000, 192),
  STUCK("server.stuck", Unit.COUNT, 1, 1_000, 2),
  DISK_RESERVE("server.disk-reserve", Unit.MEGABYTES, 0, 1_000_000, 1_024),
  LOG_QUERY("log.query-characters", Unit.CHARACTERS, 0, 65_536, 200),
  LOG_IPV4("log.ipv4-bits", Unit.BITS, 0, 32, 16),
  LOG_IPV6("log.ipv6-bits", Unit.BITS, 0, 128, 32),
  LOG_FILE("log.file-size", Unit.MEGABYTES, 1, 10_000, 50),
  LOG_FILES("log.files", Unit.COUNT, 1, 1_000, 5);

  private final String key;
  private final Unit unit;
  private final long least;
  private final long most;
  private final long usual;

  Limit(String key, Unit unit, long least, long most, long usual) {
    this.key = key;
    this.unit = unit;
    this.least = least;
    this.most = most;
    this.usual = usual;
  }

  /** The limit of that key. */
  static Optional<Limit> named(String key) {
    return Arrays.stream(values()).filter(limit -> limit.key.equals(key)).findFirst();
  }

  /** Its name in the file. */
  public String key() {
    return key;
  }

  /** What it is counted in. */
  public Unit unit() {
    return unit;
  }

  /** The lowest value it may have. */
  public long least() {
    return least;
  }

  /** The highest value it may have. */
  public long most() {
    return most;
  }

  /** The value it has when nobody sets it. */
  public long usual() {
    return usual;
  }

  /** What limits are counted in. */
  public enum Unit {
    MILLISECONDS("ms"),
    SECONDS("s"),
    BYTES("bytes"),
    MEGABYTES("MB"),
    CHARACTERS("characters"),
    BITS("bits"),
    /** Of seconds or requests. */
    A_MINUTE("a minute"),
    COUNT("count");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    /** As the file and its documentation write it. */
    public String word() {
      return word;
    }
  }
}
