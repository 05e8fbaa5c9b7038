package org.detente.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** WARC records written by hand, so that they can be as broken as those of the web. */
public final class Warcs {

  static final String DAY = "2021-10-19T23:30:00Z";
  static final String HTML = "text/html; charset=UTF-8";

  private Warcs() {}

  /** A page by its number, fetched on {@link #DAY}. */
  static byte[] page(int number) {
    return page("https://j.example/" + number, DAY, "<html>" + number + "</html>");
  }

  /** An answer of one address on {@link #DAY}. */
  static byte[] response(String status, String type, String headers, byte[] body) {
    return response("https://j.example/", DAY, status, type, headers, body);
  }

  /** A response with a page. */
  public static byte[] page(String url, String date, String html) {
    return response(url, date, "200 OK", HTML, "", utf8(html));
  }

  /** A response. */
  public static byte[] response(
      String url, String date, String status, String type, String headers, byte[] body) {
    byte[] head =
        utf8("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers + "\r\n");
    return record(
        "response",
        url,
        date,
        "application/http;msgtype=response",
        "",
        concat(List.of(head, body)));
  }

  /** A record of any kind. */
  public static byte[] record(
      String kind, String url, String date, String type, String headers, byte[] content) {
    byte[] head =
        utf8(
            "WARC/1.0\r\nWARC-Type: "
                + kind
                + "\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: "
                + date
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
                + headers
                + "Content-Type: "
                + type
                + "\r\nContent-Length: "
                + content.length
                + "\r\n\r\n");
    return concat(List.of(head, content, utf8("\r\n\r\n")));
  }

  /** One member of gzip. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A member of gzip for each record. */
  public static byte[] packed(List<byte[]> records) {
    return concat(records.stream().map(Warcs::gzip).toList());
  }

  /** All bytes, one after the other. */
  public static byte[] concat(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
